// A sentence of the draft in its surroundings, as the comparators see it.
import { type Around, Asked, watched } from "./asked.ts";
import type { ClaimCitations } from "./citations/claim-citations.ts";
import type { Corpus } from "./corpus.ts";
import type { ClaimContext } from "./divergences/comparison.ts";
import { languageOf } from "./language.ts";
import type { Draft, DraftBlock } from "./model.ts";
import { type Pairing, pairing } from "./pairing.ts";
import type { Passage } from "./passages.ts";
import { DocumentReading, type Reading } from "./reading.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A block of the draft, read as far as somebody asks. */
export class ReadBlock {
	readonly block: DraftBlock;
	/** What the check of one of its sentences asks of the others. */
	readonly asked = new Asked();
	readonly #draft: Draft;
	readonly #corpus: Corpus;
	#sentences: readonly Sentence[] | undefined;
	#whole: DocumentReading | undefined;

	constructor(draft: Draft, block: DraftBlock, corpus: Corpus) {
		this.block = block;
		this.#draft = draft;
		this.#corpus = corpus;
	}

	get sentences(): readonly Sentence[] {
		this.#sentences ??= sentencesOf(this.#draft.text, this.block, this.block.masked);
		return this.#sentences;
	}

	get whole(): DocumentReading {
		this.#whole ??= this.#read();
		return this.#whole;
	}

	/** The sentence at a place among the others. */
	around(at: number): Around {
		const { sentences } = this;
		const claim = sentences[at];
		if (claim === undefined) throw new RangeError(`the block has no sentence ${at}`);
		return {
			claim,
			before: sentences.slice(0, at).reverse(),
			after: sentences.slice(at + 1),
			readingOf: (sentence) => this.whole.reading(sentences.indexOf(sentence)),
		};
	}

	#read(): DocumentReading {
		const { text, date } = this.#draft;
		const { start, end, masked } = this.block;
		const { language } = this.#corpus.ports;
		return new DocumentReading(language, {
			text,
			sentences: this.sentences.map((sentence) => ({ ...sentence, masked })),
			date,
			english: () => languageOf(text.slice(start, end), language) === "en",
			onAsk: (at, question) => this.asked.note(at, question),
		});
	}
}

/** The context of the sentence at a place of a block, which notes what is asked of the others. */
export function contextOf(
	draft: Draft,
	read: ReadBlock,
	at: number,
	citations: ClaimCitations,
	corpus: Corpus,
): ClaimContext {
	const { whole, asked } = read;
	const reading = whole.reading(at);
	const around = read.around(at);
	return {
		draft,
		claim: reading.sentence,
		reading,
		readingOf: (passage) => corpus.reading(passage),
		pairingWith: pairings(reading, corpus),
		language: corpus.ports.language,
		before: watched(around.before, () => asked.note(at, "before")),
		after: watched(around.after, () => asked.note(at, "after")),
		look: (take, told) => asked.look(around, take, told),
		...citations,
		search: searches(corpus),
		told: undefined,
		neighbours: (passage, reach) => corpus.neighbours(passage, reach),
	};
}

/** Searches of the corpus, each made once however many comparators ask. */
function searches(corpus: Corpus): ClaimContext["search"] {
	const known = new Map<readonly Token[], readonly Passage[]>();
	return (tokens, limit = SEARCHED) => {
		const found = known.get(tokens) ?? corpus.search(tokens, Math.max(limit, SEARCHED));
		known.set(tokens, found);
		return found.slice(0, limit);
	};
}

/** As many passages as are ever looked at. */
const SEARCHED = 60;

function pairings(reading: Reading, corpus: Corpus): ClaimContext["pairingWith"] {
	const known = new Map<Passage, Pairing>();
	return (passage) => {
		const found = known.get(passage) ?? pairing(reading, corpus.reading(passage));
		known.set(passage, found);
		return found;
	};
}
