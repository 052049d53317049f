// What a fact-checker ticks off one by one: every quotation, figure, name and date of the draft, and where it stands.
import type { Corpus } from "../engine/corpus.ts";
import { supports } from "../engine/divergences/figures.ts";
import { type Name, namesOf } from "../engine/facets/names.ts";
import { type Quantity, quantitiesOf } from "../engine/facets/quantity.ts";
import { type DateMention, dateMentions } from "../engine/facets/timex/date-mentions.ts";
import type { ArticleKey, Draft, Span } from "../engine/model.ts";
import type { Passage } from "../engine/passages.ts";
import type { Reading } from "../engine/reading.ts";
import { tokenize, unmasked } from "../engine/tokens.ts";
import { type ArticleWords, articleWords } from "./article-words.ts";
import type { LedgerEntry, LedgerKind, ReportFinding, SourceId } from "./model.ts";

/** A sentence with what stands behind it. */
export interface LedgerSentence {
	readonly number: number;
	readonly reading: Reading;
	readonly findings: readonly ReportFinding[];
	/** The passages beside it, the best first. */
	readonly passages: readonly { readonly source: SourceId; readonly passage: Passage }[];
}

type Ledgers = Readonly<Record<LedgerKind, readonly LedgerEntry[]>>;
type Found = Pick<LedgerEntry, "source" | "sourceText">;

/** Collects the ledgers of a draft, sentence by sentence. */
export class LedgerBook {
	readonly #corpus: Corpus;
	readonly #text: string;
	readonly #date: string | null;
	readonly #words: (key: ArticleKey) => ArticleWords;
	readonly #quotes: LedgerEntry[] = [];
	readonly #figures: LedgerEntry[] = [];
	readonly #dates: LedgerEntry[] = [];
	readonly #names = new Map<string, LedgerEntry>();
	/** What passages have, which stand beside several sentences. */
	readonly #figuresIn = new Map<Passage, readonly Quantity[]>();
	readonly #datesIn = new Map<Passage, readonly DateMention[]>();
	/** Terms that stand in lower case somewhere in the draft: with a capital they open a sentence. */
	readonly #common: ReadonlySet<string>;

	constructor(corpus: Corpus, draft: Draft) {
		this.#corpus = corpus;
		this.#text = draft.text;
		this.#date = draft.date;
		this.#words = articleWords(corpus);
		const tokens = draft.blocks.flatMap((block) => tokenize(draft.text, block, block.masked));
		this.#common = new Set(tokens.flatMap(({ capital, term }) => (capital ? [] : [term])));
	}

	add(sentence: LedgerSentence): void {
		const { reading } = sentence;
		for (const { inner, kind } of reading.quotations)
			if (kind === "speech") this.#quotes.push(this.#quote(inner, sentence));
		for (const quantity of reading.quantities) this.#figures.push(this.#figure(quantity, sentence));
		for (const date of this.#datesOf(reading)) this.#dates.push(this.#dateEntry(date, sentence));
		for (const name of namesOf(reading.sentence, { lowercaseElsewhere: (term) => this.#common.has(term) })) {
			const counted = reading.quantities.some((quantity) => overlap(quantity, name));
			if (!counted) this.#addName(name, sentence);
		}
	}

	get ledgers(): Ledgers {
		return {
			quotes: this.#quotes,
			figures: this.#figures,
			names: [...this.#names.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
			dates: this.#dates,
		};
	}

	#quote(inner: Span, sentence: LedgerSentence): LedgerEntry {
		const { tokens } = sentence.reading.sentence;
		const said = tokens.filter(({ start, end }) => start >= inner.start && end <= inner.end);
		const home = sentence.passages.find(({ passage }) => this.#words(passage.article.key).hasRun(said));
		const found = home && { source: home.source, sourceText: null };
		return this.#entry(inner, null, sentence, found);
	}

	#figure(own: Quantity, sentence: LedgerSentence): LedgerEntry {
		const found = first(this.#around(sentence), ({ source, passage }) =>
			first(this.#figuresOf(passage), (other) =>
				supports(other, own) ? { source, sourceText: slice(passage, other.phrase) } : undefined,
			),
		);
		return this.#entry(own.phrase, figureValue(own), sentence, found);
	}

	#datesOf({ start, end }: Reading): readonly DateMention[] {
		return dateMentions(this.#text.slice(start, end), this.#date).map((date) => ({
			...date,
			start: date.start + start,
			end: date.end + start,
		}));
	}

	#dateEntry(own: DateMention, sentence: LedgerSentence): LedgerEntry {
		const found = first(this.#around(sentence), ({ source, passage }) =>
			first(this.#mentionsIn(passage), (other) =>
				isWithin(other.value, own.value)
					? { source, sourceText: passage.text.slice(other.start, other.end) }
					: undefined,
			),
		);
		return this.#entry(own, own.value, sentence, found);
	}

	#addName(name: Name, sentence: LedgerSentence): void {
		const found = first(sentence.passages, ({ source, passage }) => {
			const spelled = this.#words(passage.article.key).spelling(name.words);
			return spelled === undefined ? undefined : { source, sourceText: spelled };
		});
		const entry = this.#entry(name, null, sentence, found);
		const key = `${entry.text}\n${entry.standing}`;
		const known = this.#names.get(key);
		if (known === undefined) this.#names.set(key, entry);
		else
			this.#names.set(key, {
				...known,
				sentences: [...new Set([...known.sentences, sentence.number])],
				findings: [...known.findings, ...entry.findings],
			});
	}

	#figuresOf(passage: Passage): readonly Quantity[] {
		const known = this.#figuresIn.get(passage) ?? quantitiesOf(passage);
		this.#figuresIn.set(passage, known);
		return known;
	}

	/** The dates of a passage; spans point into its own text. */
	#mentionsIn(passage: Passage): readonly DateMention[] {
		const known = this.#datesIn.get(passage) ?? dateMentions(passage.text, passage.article.published);
		this.#datesIn.set(passage, known);
		return known;
	}

	/** The passages beside a sentence with the sentences before and after them. */
	*#around({ passages }: LedgerSentence): Generator<LedgerSentence["passages"][number]> {
		yield* passages;
		for (const { source, passage } of passages)
			for (const near of this.#corpus.neighbours(passage, 1)) yield { source, passage: near };
	}

	#entry(span: Span, value: string | null, sentence: LedgerSentence, found: Found | undefined): LedgerEntry {
		const about = sentence.findings.filter(
			({ draft, source }) => source !== null && overlap(draft, span) && isNarrow(draft, sentence.reading),
		);
		const nothing = sentence.passages.length === 0;
		const missing = nothing ? "no-evidence" : "not-found";
		return {
			text: oneLine(
				unmasked(span, sentence.reading.sentence.masked)
					.map(({ start, end }) => this.#text.slice(start, end))
					.join(""),
			),
			value,
			sentences: [sentence.number],
			standing: about.length > 0 ? "differs" : found ? "in-source" : missing,
			source: found?.source ?? about[0]?.source?.source ?? null,
			sourceText: found?.sourceText ?? about[0]?.source?.text ?? null,
			findings: about.map(({ id }) => id),
		};
	}
}

/** A finding about the whole sentence is about none of its figures. */
function isNarrow(draft: Span, sentence: Span): boolean {
	return draft.end - draft.start < 0.85 * (sentence.end - sentence.start);
}

/** Whether a date lies in what another one means: a day in its month. */
function isWithin(date: string | null, whole: string | null): boolean {
	return date !== null && whole !== null && (date === whole || date.startsWith(`${whole}-`));
}

function figureValue({ value, low, high, unit, per }: Quantity): string {
	const range = low === high ? String(value) : `${low}–${high}`;
	const [, name = ""] = Object.entries(unit).find(([key]) => key === "currency" || key === "symbol") ?? [];
	const sign = unit.kind === "percent" ? "%" : String(name);
	return [range, sign, per === null ? "" : `per ${per}`].filter(Boolean).join(" ");
}

function first<Item, Result>(
	items: Iterable<Item>,
	find: (item: Item) => Result | undefined,
): Result | undefined {
	for (const item of items) {
		const result = find(item);
		if (result !== undefined) return result;
	}
	return undefined;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function slice({ article }: Passage, { start, end }: Span): string {
	return article.text.slice(start, end);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
