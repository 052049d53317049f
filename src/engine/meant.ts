// How far a passage says what a claim says, in whatever words. Retrieval and alignment count the words that the two
// share; a paraphrase shares few of them, but its other words come near to the passage's in meaning, its figures and days
// have the same value in another form, and what it leaves out stands in the sentences beside the passage.

import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { datesRelate } from "./divergences/calendar.ts";
import { supports, unitsRelate } from "./divergences/figures.ts";
import type { Quantity } from "./facets/quantity.ts";
import { Kinship } from "./kinship.ts";
import type { Span } from "./model.ts";
import type { Passage } from "./passages.ts";
import { searchTerm } from "./query.ts";
import type { Reading } from "./reading.ts";
import { isInside } from "./spans.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import type { Word } from "./syntax/tree.ts";
import type { Token } from "./tokens.ts";
import { alignWith } from "./trace.ts";

/** So much of what a claim means must stand in a passage when too few of its words do, and how many are looked at. */
const MEANT = 0.48;
const MEANT_TOLD = 0.3;
const MEANT_LOOKED_AT = 8;
/** A sentence goes on where the one before it in the paragraph was: less of it will do. */
const GOES_ON_FROM = 0.15;
const GOES_ON_REACH = 3;
const HEADLINE = 0.1;
/** Of what is said of those whom a claim names, less than this is nothing: the passage tells something else of them. */
const SOMETHING_TOLD = 0.2;
/** So many words in common that are no names settle it. */
const MUCH_TOLD = 3;

/** Whether a passage has more of a claim than the names of those it tells of. */
export function tellsOf(claim: Reading, alignment: Alignment, corpus: Corpus): boolean {
	const { tokens } = claim.sentence;
	const told = alignment.pairs.filter(({ draft, same }) => {
		const token = tokens[draft];
		return same && token?.content === true && token.kind === "word" && !token.capital;
	});
	return told.length >= MUCH_TOLD || new Meant(claim, corpus).in(alignment).told >= SOMETHING_TOLD;
}

/**
 * The passage that says in other words what a claim says; `told` is where the sentence before it was found. undefined
 * when none has enough of it.
 */
export function meantBy(
	claim: Reading,
	corpus: Corpus,
	aligned: readonly Alignment[],
	told: Passage | undefined,
): Alignment | undefined {
	const beside = told === undefined ? [] : [told, ...corpus.neighbours(told, GOES_ON_REACH)];
	const likeliest = aligned.slice(0, MEANT_LOOKED_AT);
	const known = new Set(likeliest.map(({ passage }) => passage));
	const further = beside
		.filter((passage) => !known.has(passage))
		.map((passage) => alignWith(claim.sentence, passage, corpus));
	const meant = new Meant(claim, corpus);
	let best: Alignment | undefined;
	let most = MEANT;
	for (const alignment of [...likeliest, ...further]) {
		const near = beside.includes(alignment.passage) ? GOES_ON_FROM : 0;
		const share = meant.in(alignment);
		const whole = share.whole + near - (alignment.passage.kind === "headline" ? HEADLINE : 0);
		if (whole > most && share.told + near >= MEANT_TOLD) [best, most] = [alignment, whole];
	}
	return best;
}

/** What a word counts that is no word of the passage but near to one in meaning, at most. */
const KIN = 0.65;
/** A nearness of the lexicon that is as good as any. */
const SURE_KIN = 0.4;
/** Words that are used alike in texts: from here on, and as good as any so much further on. */
const USED_ALIKE = 0.45;
const USED_SO = 0.4;
/** A word that stands in the sentences beside the passage. */
const BESIDE = 0.35;
const BESIDE_REACH = 2;
/** A name, a figure or a day that the article does not have is told by something else. */
const FOREIGN = 0.15;
const ARTICLE_REACH = 40;
/** One thing can be done by many verbs: "took place", "was held". */
const VERB = 0.8;
/** The rank by frequency in English from which a word tells as much as any. */
const TELLING_RANK = 4000;
/** A small count is everywhere; only of the same things is it the same. */
const SMALL = 12;

/** How much of a claim a passage has, by weight. */
interface MeantShare {
	/** 0 to 1; below 0 when its names and figures are others. */
	readonly whole: number;
	/** Of what is said of those whom the claim names, 0 to 1; 1 when it only names them. */
	readonly told: number;
}

/** Measures how far passages say what one claim says. */
class Meant {
	readonly #claim: Reading;
	readonly #corpus: Corpus;
	readonly #kinship: Kinship;
	readonly #weights: readonly number[];
	readonly #names: readonly boolean[];

	constructor(claim: Reading, corpus: Corpus) {
		const { tokens } = claim.sentence;
		this.#claim = claim;
		this.#corpus = corpus;
		this.#kinship = new Kinship(tokens, (form) => corpus.senseProfile(form));
		const words = tokens.map((token) => wordAt(claim, token));
		this.#weights = tokens.map((token, at) => (token.content ? this.#weight(token, at, words[at]) : 0));
		this.#names = tokens.map(
			(token, at) => words[at]?.upos === "PROPN" && !claim.times.some((time) => isInside(token, time)),
		);
	}

	in(alignment: Alignment): MeantShare {
		return stretchesOf(alignment, this.#claim.sentence.tokens)
			.map((stretch) => this.#over(stretch, alignment.passage))
			.reduce((best, share) => (share.whole > best.whole ? share : best));
	}

	#over(stretch: Stretch, passage: Passage): MeantShare {
		const shares = this.#sharesIn(stretch, passage);
		const missing = this.#claim.sentence.tokens.filter(
			(token, at) => token.content && isAnchor(token, at) && (shares[at] ?? 0) < 1,
		);
		const share = (counts: (at: number) => boolean) => {
			let [all, shared] = [0, 0];
			for (const [at, weight] of this.#weights.entries()) {
				if (!counts(at)) continue;
				all += weight;
				shared += weight * (shares[at] ?? 0);
			}
			return all === 0 ? 1 : shared / all;
		};
		return {
			whole: share(() => true) - FOREIGN * this.#foreign(missing, passage),
			told: share((at) => this.#names[at] !== true),
		};
	}

	/** By token of the claim, how far a stretch of the passage has it. */
	#sharesIn({ tokens, pairs }: Stretch, passage: Passage): readonly number[] {
		const same = new Set(pairs.filter((pair) => pair.same).map(({ draft }) => draft));
		const settled = this.#valuesIn(passage);
		const near = this.#kinship.to(tokens);
		const beside = this.#terms(passage, BESIDE_REACH);
		return this.#claim.sentence.tokens.map((token, at) => {
			if (!token.content) return 0;
			if (same.has(at) || settled.some((span) => isInside(token, span))) return 1;
			const kin = at > 0 && token.capital ? 0 : this.#kin(token, near, tokens);
			return Math.max(kin, beside.has(token.term) ? BESIDE : 0);
		});
	}

	/** Common words and verbs tell less. */
	#weight(token: Token, at: number, word: Word | undefined): number {
		const weight = this.#corpus.weight(token.term);
		if (isAnchor(token, at)) return weight;
		const { vectors } = this.#corpus.ports.language;
		const rank = vectors.rank(token.norm) ?? TELLING_RANK;
		const kind = word?.upos === "VERB" ? VERB : 1;
		return weight * kind * Math.min(1, Math.log(1 + rank) / Math.log(TELLING_RANK));
	}

	#kin(token: Token, near: ReadonlyMap<string, number>, words: readonly Token[]): number {
		const listed = (near.get(searchTerm(token) ?? "") ?? 0) / SURE_KIN;
		if (token.kind !== "word" || listed >= 1) return KIN * Math.min(1, listed);
		const { vectors } = this.#corpus.ports.language;
		let alike = 0;
		for (const { content, kind, norm } of words)
			if (content && kind === "word") alike = Math.max(alike, vectors.similarity(token.norm, norm) ?? 0);
		return KIN * Math.min(1, Math.max(listed, (alike - USED_ALIKE) / USED_SO));
	}

	/** The claim's figures and days that the passage gives in any form. */
	#valuesIn(passage: Passage): readonly Span[] {
		const source = this.#corpus.reading(passage);
		const { quantities, dates } = this.#claim;
		const figures = quantities.filter((own) => source.quantities.some((other) => isSameFigure(own, other)));
		const days = dates.filter((own) => source.dates.some((other) => datesRelate(own, other) === "same"));
		return [...figures.map(({ phrase }) => phrase), ...days];
	}

	/** How many of the names, figures and days stand nowhere in the article. */
	#foreign(missing: readonly Token[], passage: Passage): number {
		if (missing.length === 0) return 0;
		const article = this.#terms(passage, ARTICLE_REACH);
		return missing.filter(({ term }) => !article.has(term)).length;
	}

	#terms(passage: Passage, reach: number): ReadonlySet<string> {
		const beside = this.#corpus.neighbours(passage, reach);
		return new Set(beside.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
	}
}

function wordAt({ words }: Reading, { start }: Span): Word | undefined {
	return words.find((word) => word.start <= start && start < word.end);
}

function isAnchor(token: Token, at: number): boolean {
	return token.kind === "number" || (at > 0 && token.capital);
}

function isSameFigure(own: Quantity, other: Quantity): boolean {
	if (unitsRelate(own, other) !== "same" || !supports(other, own)) return false;
	return (
		own.unit.kind !== "count" || own.value > SMALL || own.nouns.some((noun) => other.nouns.includes(noun))
	);
}
