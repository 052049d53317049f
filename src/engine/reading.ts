// What a sentence of an article or a draft says, worked out when first asked for: a check looks closely at few
// sentences of a large corpus, and at few facets of those.
import type { Question } from "./asked.ts";
import { type Attributed, attributionsIn } from "./facets/attributions/attributions.ts";
import { type DateFacet, datesOf } from "./facets/dates.ts";
import { type Cluster, type Mention, resolve } from "./facets/entities/cluster.ts";
import { aliasesIn, entitiesIn } from "./facets/entities/coreference.ts";
import { entitiesOf } from "./facets/entities/entities.ts";
import type { Entity, TextContext } from "./facets/entities/entity.ts";
import { isDefinite } from "./facets/entities/references.ts";
import { textContext } from "./facets/entities/text-context.ts";
import { type ComparisonFacet, comparisonsOf } from "./facets/events/comparisons.ts";
import type { Cue, EventFacet } from "./facets/events/event.ts";
import { denialsOf, eventsOf, type SignedClauses, signedClauses } from "./facets/events/events.ts";
import { type Listed, listsOf } from "./facets/listed.ts";
import { type Quantity, quantitiesOf } from "./facets/quantity.ts";
import { hasQuoteMark, type Quotation, quotationsOf } from "./facets/quotes.ts";
import type { TimeFacet } from "./facets/timex/time-facet.ts";
import { timesOf } from "./facets/timex/timexes.ts";
import { type Trend, trendsOf } from "./facets/trend.ts";
import type { Language } from "./language.ts";
import { verbOfNoun } from "./lexicon/verb-of-noun.ts";
import type { Span } from "./model.ts";
import type { Sentence } from "./sentences.ts";
import { overlaps } from "./spans.ts";
import type { ParsedSentence, Word } from "./syntax/tree.ts";
import { type UnparsedWord, unparsedWords } from "./syntax/unparsed-words.ts";
import { wordSpans } from "./syntax/words.ts";
import { WordInventory } from "./word-inventory.ts";

/** A sentence to be read, with what of its span is not words of it. */
export interface ReadableSentence extends Sentence {
	readonly masked: readonly Span[];
}

/** A whole article, or a block of a draft. */
export interface ReadableDocument {
	/** The text that all spans point into. */
	readonly text: string;
	readonly sentences: readonly ReadableSentence[];
	/** ISO date from which "yesterday" counts; null when unknown. */
	readonly date: string | null;
	/** Whether the parser knows the text; its sentences else have no words. Asked once, when words are first needed. */
	readonly english: () => boolean;
	/** Told what somebody asks: for the sentence at a place itself, a question about it, or about all at once. */
	readonly onAsk?: (at: number | "all", question?: Question) => void;
}

/** The lazily read sentences of one document. */
export class DocumentReading {
	readonly language: Language;
	readonly document: ReadableDocument;
	readonly #readings: (Reading | undefined)[] = [];
	#context: TextContext | undefined;
	readonly #entities: (readonly Entity[] | undefined)[] = [];
	#aliases: ReturnType<typeof aliasesIn> | undefined;
	#attributions: readonly Attributed[] | undefined;
	#inventory: WordInventory | undefined;
	#english: boolean | undefined;
	#quoted: boolean | undefined;

	constructor(language: Language, document: ReadableDocument) {
		this.language = language;
		this.document = document;
	}

	/** The reading of the sentence at a place of the document; throws a RangeError when there is none. */
	reading(at: number): Reading {
		const sentence = this.document.sentences[at];
		if (sentence === undefined) throw new RangeError(`the document has no sentence ${at}`);
		this.#ask(at);
		return this.#read(sentence, at);
	}

	/** Who and what the whole document speaks of; mentions give their index. */
	get clusters(): readonly Cluster[] {
		this.#ask("all");
		return this.#whole().clusters;
	}

	/** Whether a sentence of it has a quotation mark. */
	get quoted(): boolean {
		this.#ask("all", "quoted");
		this.#quoted ??= this.document.sentences.some(({ tokens }) => hasQuoteMark(tokens));
		return this.#quoted;
	}

	get english(): boolean {
		this.#english ??= this.document.english();
		return this.#english;
	}

	/** The words of the whole document. */
	get inventory(): WordInventory {
		this.#ask("all");
		this.#inventory ??= new WordInventory(this.document.sentences);
		return this.#inventory;
	}

	/** Where the sentence at a place speaks of a cluster. */
	mentions(at: number): readonly Mention[] {
		this.#ask(at, "names");
		return this.#whole().mentions.filter(({ sentence }) => sentence === at);
	}

	/** The cluster that a span of the sentence at a place speaks of, as `resolve` finds it. */
	clusterAt(at: number, span: Span): Cluster | undefined {
		if (!this.#mayMention(at, span)) return undefined;
		return resolve({ clusters: this.#whole().clusters, mentions: this.mentions(at) }, span);
	}

	/** Whether a name, a pronoun or "the minister" stands there, told by the sentence alone: false is certain. */
	#mayMention(at: number, span: Span): boolean {
		if (this.entities(at).some((entity) => overlaps(entity, span))) return true;
		const { words } = this.reading(at);
		return words.some(
			(word, place) => overlaps(word, span) && (word.upos === "PRON" || isDefinite(words, place)),
		);
	}

	/** What one of its mentions means. */
	clusterOf({ cluster }: Mention): Cluster | undefined {
		return this.#whole().clusters[cluster];
	}

	/** The names of the sentence at a place, read with what the rest of the document tells; few other sentences are parsed. */
	entities(at: number): readonly Entity[] {
		this.#ask(at, "names");
		return this.#named(at);
	}

	/** The attributions of the whole document whose cue or content touches the sentence at a place. */
	attributions(at: number): readonly Attributed[] {
		this.#ask(at, "attributions");
		this.#attributions ??= attributionsIn(
			this.document.text,
			this.#all(),
			this.#all().flatMap(({ quotations }) => quotations),
		);
		return this.#attributions.filter(({ sentences }) => sentences.includes(at));
	}

	#ask(at: number | "all", question?: Question): void {
		this.document.onAsk?.(at, question);
	}

	#read(sentence: ReadableSentence, at: number): Reading {
		this.#readings[at] ??= new Reading(this, sentence, at);
		return this.#readings[at];
	}

	#all(): readonly Reading[] {
		return this.document.sentences.map((sentence, at) => this.#read(sentence, at));
	}

	#named(at: number): readonly Entity[] {
		const all = this.#all();
		const reading = all[at];
		if (reading === undefined) return [];
		this.#context ??= textContext(all);
		this.#entities[at] ??= entitiesOf(this.document.text, reading, this.#context);
		return this.#entities[at];
	}

	#whole(): ReturnType<typeof aliasesIn> {
		const all = this.#all();
		this.#aliases ??= aliasesIn(
			this.document.text,
			all,
			all.map(({ at }) => this.#named(at)),
		);
		return this.#aliases;
	}
}

/** One sentence with its tree and facets, each worked out when first asked for; all spans point into the document. */
export class Reading implements ParsedSentence {
	readonly whole: DocumentReading;
	readonly sentence: ReadableSentence;
	/** Its place in the document. */
	readonly at: number;
	readonly #known = new Map<string, unknown>();

	constructor(whole: DocumentReading, sentence: ReadableSentence, at: number) {
		this.whole = whole;
		this.sentence = sentence;
		this.at = at;
	}

	get start(): number {
		return this.sentence.start;
	}

	get end(): number {
		return this.sentence.end;
	}

	get words(): readonly Word[] {
		return this.#once("words", () => {
			const { document, language } = this.whole;
			return this.whole.english ? language.parse(document.text, this.#spans) : [];
		});
	}

	/** The texts of its words, for which it is not parsed. */
	get written(): readonly string[] {
		const { document, english } = this.whole;
		return this.#once("written", () =>
			english ? this.#spans.map(({ start, end }) => document.text.slice(start, end)) : [],
		);
	}

	/** The names, read from the sentence alone; `whole.entities` knows what the rest of the document tells of its words. */
	get entities(): readonly Entity[] {
		if (this.whole.document.sentences.length === 1) return this.whole.entities(this.at);
		return this.#once("entities", () => entitiesIn(this.whole.document.text, [this])[0] ?? []);
	}

	get events(): readonly EventFacet[] {
		return this.#once("events", () => {
			const { lexicon } = this.whole.language;
			return eventsOf(this, { verbOf: (noun) => verbOfNoun(lexicon, noun) }, this.#clauses);
		});
	}

	/** By word, what denies it; see `denialsOf`. */
	get denials(): readonly (readonly Cue[])[] {
		return this.#once("denials", () => denialsOf(this.#clauses));
	}

	/** The attributions read from the sentence alone; `whole.attributions` also has those that run on into it. */
	get attributions(): readonly Attributed[] {
		return this.#once("attributions", () =>
			attributionsIn(this.whole.document.text, [this], this.quotations),
		);
	}

	get quotations(): readonly Quotation[] {
		return this.#once("quotations", () => quotationsOf(this.whole.document.text, this.sentence.tokens));
	}

	get times(): readonly TimeFacet[] {
		return this.#once("times", () =>
			timesOf(this.#timeWords(), { reference: this.whole.document.date, previous: [] }),
		);
	}

	/** Of the times those that can be compared as dates or times of day. */
	get dates(): readonly DateFacet[] {
		return this.#once("dates", () => datesOf(this.sentence, this.times));
	}

	get quantities(): readonly Quantity[] {
		return this.#once("quantities", () => quantitiesOf(this.sentence));
	}

	get trends(): readonly Trend[] {
		return this.#once("trends", () => trendsOf(this.sentence, this.quantities));
	}

	get lists(): readonly Listed[] {
		return this.#once("lists", () => listsOf(this.sentence, { quantities: this.quantities }));
	}

	get comparisons(): readonly ComparisonFacet[] {
		return this.#once("comparisons", () => comparisonsOf(this));
	}

	get #clauses(): SignedClauses {
		return this.#once("clauses", () => signedClauses(this));
	}

	get #spans(): readonly Span[] {
		return this.#once("spans", () =>
			wordSpans(this.whole.document.text, this.sentence, this.sentence.masked),
		);
	}

	/** Most times are told without a tree. */
	#timeWords(): readonly UnparsedWord[] {
		if (this.#known.has("words") || !this.whole.english) return this.words;
		return unparsedWords(this.whole.document.text, this.#spans, () => this.words);
	}

	#once<Facet>(name: string, read: () => Facet): Facet {
		if (!this.#known.has(name)) this.#known.set(name, read());
		return this.#known.get(name) as Facet;
	}
}
