import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../model.ts";
import { withChangedMeasures } from "./changed-measures.ts";
import { withCosts } from "./costs.ts";
import { withCountedSubjects } from "./counted-subjects.ts";
import { datelineWords } from "./dateline.ts";
import { withDeniedReasons } from "./denied-reasons.ts";
import { featuresOf, rootFeature, rowsOf } from "./features.ts";
import { withFell, withFinitePasts } from "./finite-pasts.ts";
import { withAskedActs, withInfinitives } from "./infinitives.ts";
import { withInsertedReports } from "./inserted-reports.ts";
import { withJoinedClauses, withJoinedSubjects } from "./joined-clauses.ts";
import type { LanguageModel } from "./language-model.ts";
import {
	withCarriedSubject,
	withClauseBehind,
	withMainVerb,
	withPastTense,
	withToldSubject,
} from "./main-verbs.ts";
import { withMines } from "./mines.ts";
import { withModalNeeds } from "./modal-needs.ts";
import { withMovedAmounts } from "./moved-amounts.ts";
import { LONGEST, MOST_FORMS, Network } from "./network.ts";
import { withPlanningVerbs } from "./planning-verbs.ts";
import { withRecipients } from "./recipients.ts";
import { withStrayMarks } from "./stray-marks.ts";
import { withTransitivePast } from "./transitive-pasts.ts";
import type { Upos, Word } from "./tree.ts";
import { TreeMemo } from "./tree-memo.ts";
import { withJoinedNames, withWholeNames } from "./whole-names.ts";

/** Tags and parses sentences of English. */
export interface Parser {
	/**
	 * The words of one sentence with tags and tree; `spans` are its words in `text`, in order. A sentence of more than
	 * about 150 words is parsed in parts, whose roots hang on that of the first part. So is a dateline, whose root hangs on
	 * that of the sentence behind it.
	 */
	parse(text: string, spans: readonly Span[]): readonly Word[];
}

/** A parser of English with a model's weights; it remembers forms and trees, for speed alone. */
export function createParser(model: LanguageModel, lexicon: Lexicon): Parser {
	const forms = new Forms(model, lexicon);
	const trees = new TreeMemo(MOST_WORDS);
	const tree = (text: string, spans: readonly Span[]) =>
		mended(joined(partsOf(text, spans).map((part) => parsed(text, part, model, forms))), lexicon);
	const read = (text: string, spans: readonly Span[]) => {
		const length = datelineWords(spans.map(({ start, end }) => text.slice(start, end)));
		const words = tree(text, spans.slice(length));
		return length === 0 ? words : withDateline(tree(text, spans.slice(0, length)), words);
	};
	return { parse: (text, spans) => trees.words(text, spans, () => read(text, spans)) };
}

/** Words whose trees are remembered: a long draft with the sentences it is compared with. */
const MOST_WORDS = 60_000;

function mended(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
	const apart = withTransitivePast(withMines(withJoinedNames(withWholeNames(words))), lexicon);
	const named = withChangedMeasures(apart);
	const told = withClauseBehind(
		withToldSubject(
			withCarriedSubject(withPastTense(withMainVerb(withJoinedSubjects(withFell(withCosts(named)))))),
		),
	);
	const moved = withFinitePasts(withRecipients(withMovedAmounts(told, lexicon)));
	const asked = withPlanningVerbs(withAskedActs(withInfinitives(moved, lexicon)));
	const joined = withJoinedClauses(withDeniedReasons(withModalNeeds(asked)));
	return withStrayMarks(withInsertedReports(withCountedSubjects(joined)));
}

function parsed(text: string, spans: readonly Span[], model: LanguageModel, forms: Forms): readonly Word[] {
	const written = spans.map((span) => text.slice(span.start, span.end));
	const places = forms.places(written);
	const analysis = forms.read(places);
	return spans.map(({ start, end }, at): Word => {
		const form = written[at] ?? "";
		const [universal, penn] = [analysis.upos[at + 1] ?? 0, analysis.xpos[at + 1] ?? 0];
		const upos = (model.upos[universal] ?? "X") as Upos;
		const xpos = model.xpos[penn] ?? "FW";
		const key = ((places[at] ?? 0) * MOST_TAGS + universal) * MOST_TAGS + penn;
		const head = (analysis.heads[at + 1] ?? 0) - 1;
		const label = model.labels[analysis.labels[at + 1] ?? 0] ?? "dep";
		const deprel = head < 0 ? "root" : label === "root" ? "parataxis" : label;
		return { start, end, text: form, lemma: forms.lemma(key, form, upos, xpos), upos, xpos, head, deprel };
	});
}

/** More than there are tags of either kind. */
const MOST_TAGS = 256;
const ROOT = 0;
const EDGE = 1;

/** The forms that the network has in memory; when there is no room for a sentence's, all are forgotten. */
class Forms {
	readonly #network: Network;
	readonly #lexicon: Lexicon;
	readonly #rowOf = new Map<number, number>();
	readonly #places = new Map<string, number>();
	/** By place and tags. */
	readonly #lemmas = new Map<number, string>();

	constructor(model: LanguageModel, lexicon: Lexicon) {
		this.#network = new Network(model.weights);
		this.#lexicon = lexicon;
		for (let row = 0; row < model.features.length; row++) this.#rowOf.set(model.features[row] ?? 0, row);
		this.#network.put(ROOT, { own: [this.#rowOf.get(rootFeature) ?? 0], toNext: [], toPrevious: [] });
		this.#network.put(EDGE, rowsOf(featuresOf("", lexicon), this.#rowOf));
	}

	/** The places of the forms of a sentence, good until the next is asked for. */
	places(forms: readonly string[]): readonly number[] {
		if (this.#places.size + forms.length + 2 > MOST_FORMS) {
			this.#places.clear();
			this.#lemmas.clear();
		}
		return forms.map((form) => this.#place(form));
	}

	read(places: readonly number[]) {
		return this.#network.read(places, ROOT, EDGE);
	}

	/** The lemma of a form with two tags; `key` is of its place and of these. */
	lemma(key: number, form: string, upos: Upos, xpos: string): string {
		const known = this.#lemmas.get(key);
		if (known !== undefined) return known;
		const lemma = apart(this.#lexicon.lemma(form, upos, xpos));
		this.#lemmas.set(key, lemma);
		return lemma;
	}

	#place(form: string): number {
		const known = this.#places.get(form);
		if (known !== undefined) return known;
		const place = this.#places.size + 2;
		this.#network.put(place, rowsOf(featuresOf(standIn(form), this.#lexicon), this.#rowOf));
		this.#places.set(apart(form), place);
		return place;
	}
}

/** The treebank is American: every currency's sign is read as its own. */
function standIn(form: string): string {
	return /^\p{Sc}$/u.test(form) ? "$" : form;
}

/** V8 makes slices that are shorter than 13 code units copies. */
const LONGEST_COPY = 12;

/** The same string in memory of its own: as a slice of a text it would keep the whole text in memory. */
function apart(slice: string): string {
	return slice.length <= LONGEST_COPY ? slice : (JSON.parse(JSON.stringify(slice)) as string);
}

/** Runs of words that the network reads at once, parted behind a mark where there is one in the last third. */
function partsOf(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
	const parts: (readonly Span[])[] = [];
	let from = 0;
	while (spans.length - from > LONGEST) {
		let cut = from + LONGEST;
		for (let at = cut; at > from + Math.floor((LONGEST * 2) / 3); at--) {
			const span = spans[at - 1];
			if (span !== undefined && /^[,;:.–—-]$/.test(text.slice(span.start, span.end))) {
				cut = at;
				break;
			}
		}
		parts.push(spans.slice(from, cut));
		from = cut;
	}
	parts.push(spans.slice(from));
	return parts;
}

/** One tree of those of a dateline and of the sentence behind it. */
function withDateline(dateline: readonly Word[], words: readonly Word[]): readonly Word[] {
	const root = words.findIndex((word) => word.head < 0) + dateline.length;
	return [
		...dateline.map((word) => (word.head < 0 ? { ...word, head: root, deprel: "dep" } : word)),
		...words.map((word) => (word.head < 0 ? word : { ...word, head: word.head + dateline.length })),
	];
}

/** One tree of the trees of parts. */
function joined(parts: readonly (readonly Word[])[]): readonly Word[] {
	const [first = []] = parts;
	if (parts.length === 1) return first;
	const root = first.findIndex((word) => word.head < 0);
	const words: Word[] = [];
	for (const part of parts) {
		const offset = words.length;
		for (const word of part) {
			if (word.head >= 0) words.push({ ...word, head: word.head + offset });
			else words.push(offset === 0 ? word : { ...word, head: root, deprel: "parataxis" });
		}
	}
	return words;
}
