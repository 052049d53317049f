// Gates, in order: the draft's name stands in no carrier; nothing in the article is meant by it; a name of the
// passage stands in its place (or is a letter away from it) and is missing from the draft.
import { type Aliases, aliasesOf, described, noAliases } from "../aliases.ts";
import { counterpart } from "../counterpart.ts";
import { regions } from "../data/countries.ts";
import { type Name, namesOf, nameValue } from "../facets/names.ts";
import type { Passage } from "../passages.ts";
import { containsWords, sameName } from "../same-name.ts";
import type { Sentence } from "../sentences.ts";
import { foldName, spellingKey } from "../spelling.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { standsInPlaceOf } from "./name-place.ts";
import { slipOf } from "./name-slip.ts";

/** Passages of the article that are read for what it calls people and bodies. */
const ARTICLE_REACH = 150;
const SAME_PLACE = 0.5;
const SURELY_SAME_PLACE = 0.7;
const NEARLY_VERBATIM = 0.6;
const LEAST_COVERAGE = 0.4;

/** A name of the source and the passage that it stands in. */
interface SourceName extends Name {
	readonly passage: Passage;
}

/** What the comparator knows of the traced article. */
interface Scene {
	readonly aliases: Aliases;
	/** Spelling keys of every word of the article and of the other carriers. */
	readonly spellings: ReadonlySet<string>;
	/** Every name of the article, the closest passage's first. */
	readonly names: readonly SourceName[];
	/** Those of them whose words the claim does not have. */
	readonly unwritten: readonly SourceName[];
	/** Those of them that the claim does not speak of by acronym or description, either. */
	readonly missing: readonly SourceName[];
	/** The names of the claim that no carrier has. */
	readonly suspects: readonly Name[];
}

/** `who/name`: a name that looks like a slip for the source's; `who/entity`: another name in the same place. */
export const whoDivergences: Comparator = (comparison) => {
	if (namesOf(comparison.claim).every((name) => isWritten(name, comparison))) return [];
	const scene = sceneOf(comparison);
	const taken = new Set<SourceName>();
	const divergences: Divergence[] = [];
	for (const name of scene.suspects) {
		const found = misspelling(name, scene) ?? substitution(name, scene, comparison);
		if (found === undefined || taken.has(found.source)) continue;
		taken.add(found.source);
		divergences.push(divergence(name, found));
	}
	return divergences;
};

/** Whether a carrier has all words of the name. */
function isWritten(name: Name, { carriers, closest }: Comparison): boolean {
	return [closest, ...carriers].some(({ passage }) => hasWords(spellingsOf([passage]), name));
}

/** Whether a carrier has the name in another form, or describes who bears it. */
function isTold(name: Name, { carriers, closest }: Comparison, aliases: Aliases): boolean {
	return [closest, ...carriers].some(
		({ passage }) =>
			namesOf(passage).some((other) => sameName(name, other, aliases) && !addsWords(name, other)) ||
			describes(passage, name, aliases, noAliases),
	);
}

function hasWords(spellings: ReadonlySet<string>, name: Name): boolean {
	return name.words.every((word) => spellings.has(spellingKey(word)));
}

/** "Jane Okafor" where the source has only "Okafor". */
function addsWords(name: Name, other: Name): boolean {
	const plain = name.countries.length === 0 && !name.acronym && !other.acronym;
	return plain && name.words.length > other.words.length;
}

/** Whether a common noun of the sentence means the bearer of the name and nobody that the sentence's own text names. */
function describes(sentence: Sentence, name: Name, aliases: Aliases, own: Aliases): boolean {
	return sentence.tokens.some(
		({ term, capital }) =>
			!capital &&
			described(own, term).length === 0 &&
			described(aliases, term).some(({ words }) => containsWords(words, name.words)),
	);
}

function sceneOf(comparison: Comparison): Scene {
	const { claim, closest, carriers, neighbours, before, after } = comparison;
	const passages = [closest.passage, ...neighbours(closest.passage, ARTICLE_REACH)];
	const read = [...passages, ...carriers.map(({ passage }) => passage)];
	const written = [...before.toReversed(), claim, ...after];
	const lowercase = lowercaseTerms([...read, ...written]);
	const options = { lowercaseElsewhere: (term: string) => lowercase.has(term) };
	const aliases = aliasesOf(passages);
	const claimed = namesOf(claim, options);
	const names = passages.flatMap((passage) => namesOf(passage, options).map((name) => ({ ...name, passage })));
	const unwritten = names.filter((name) => !hasWords(spellingsOf([claim]), name));
	return {
		aliases,
		names,
		unwritten,
		spellings: spellingsOf(read),
		missing: unspoken(unwritten, claim, claimed, aliases, aliasesOf(written)),
		suspects: claimed.filter((name) => !isWritten(name, comparison) && !isTold(name, comparison, aliases)),
	};
}

/** The source's names that the claim does not speak of. An acronym speaks of what the draft itself introduces it for. */
function unspoken(
	names: readonly SourceName[],
	claim: Sentence,
	claimed: readonly Name[],
	aliases: Aliases,
	own: Aliases,
): readonly SourceName[] {
	return names.filter((name) => {
		if (describes(claim, name, aliases, own)) return false;
		return !claimed.some((other) => {
			const introduced = other.acronym ? own.acronyms.get(other.words[0] ?? "") : undefined;
			if (introduced !== undefined && !name.acronym)
				return introduced.some(({ words }) => containsWords(words, name.words));
			return sameName(other, name, aliases) && !addsWords(other, name);
		});
	});
}

function spellingsOf(sentences: readonly Sentence[]): ReadonlySet<string> {
	const spellings = new Set<string>();
	for (const { tokens } of sentences)
		for (const { kind, text } of tokens) if (kind === "word") spellings.add(spellingKey(foldName(text)));
	return spellings;
}

function lowercaseTerms(sentences: readonly Sentence[]): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const { tokens } of sentences)
		for (const { kind, capital, term } of tokens) if (kind === "word" && !capital) terms.add(term);
	return terms;
}

interface Found {
	readonly type: "who/name" | "who/entity";
	readonly source: SourceName;
	readonly confidence: number;
}

/** The name of the article that the draft's is a sure slip for; the draft's spelling stands nowhere in it. */
function misspelling(name: Name, scene: Scene): Found | undefined {
	let best: Found | undefined;
	for (const source of scene.unwritten) {
		const slip = slipOf(name, source);
		if (slip === undefined || !slip.sure || scene.spellings.has(spellingKey(slip.draft))) continue;
		if (best === undefined || slip.confidence > best.confidence)
			best = { type: "who/name", source, confidence: slip.confidence };
	}
	return best;
}

/** The name that stands in the passage where the draft has another of its kind. */
function substitution(name: Name, scene: Scene, comparison: Comparison): Found | undefined {
	const { claim, closest } = comparison;
	const here = (other: SourceName) => other.passage === closest.passage;
	if (closest.coverage < LEAST_COVERAGE) return undefined;
	if (scene.names.some((other) => here(other) && sameName(name, other, scene.aliases))) return undefined;
	const candidates = scene.missing.filter(
		(other) => here(other) && isSameKind(name, other) && standsInPlaceOf(claim, closest, name, other),
	);
	const known = isKnown(name, scene);
	if (known && closest.similarity < NEARLY_VERBATIM) return undefined;
	const place = counterpart(claim, closest, name, candidates, known ? SURELY_SAME_PLACE : SAME_PLACE);
	if (place === undefined) return undefined;
	const source = place.facet;
	const slip = known ? undefined : slipOf(name, source);
	const confidence = known ? 0.6 : 0.5 + 0.2 * place.score + 0.2 * closest.similarity;
	return { type: slip === undefined ? "who/entity" : "who/name", source, confidence: slip?.confidence ?? confidence };
}

/** Whether the article speaks of the draft's name elsewhere: then the writer may only have said who "he" is. */
function isKnown(name: Name, scene: Scene): boolean {
	return (
		scene.names.some((other) => sameName(name, other, scene.aliases)) ||
		name.words.every((word) => scene.spellings.has(spellingKey(word)))
	);
}

/** Places that are no countries are another family's; a person is not a body. */
function isSameKind(name: Name, other: Name): boolean {
	if (name.kind === "country" || other.kind === "country")
		return name.kind === other.kind && isRegion(name) === isRegion(other);
	if (name.kind === "place" || other.kind === "place") return false;
	return name.kind === other.kind || name.kind === "other" || other.kind === "other";
}

function isRegion(name: Name): boolean {
	return name.countries.some(({ country }) => regions.has(country));
}

function divergence(name: Name, { type, source, confidence }: Found): Divergence {
	const { passage, start, end } = source;
	return {
		type,
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(Math.min(1, confidence) * 100) / 100,
		draft: { start: name.start, end: name.end, value: nameValue(name) },
		source: { start, end, value: nameValue(source), passage },
	};
}
