// Figures and ranks that changed partners: "Toyota second and Suzuki third" for "Suzuki second and Toyota third". Gates: two names
// and two figures of one kind that both sides have once, in the same order of names and figures; no word that turns a
// comparison round stands between them; no other passage has one of the names beside the figure that the claim gives it.
import { ordinals } from "../data/number-words.ts";
import { namesOf } from "../facets/names.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { type Sentence, sharedTerms } from "../sentences.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { areOfOneAct } from "./exchanged-figures.ts";
import { figureSpan } from "./figure-span.ts";
import { unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { articlePassages } from "./passages-of-event.ts";

const COVERED = 0.6;
/** Code units between a name and its figure. */
const BESIDE = 40;
/** "Hull, 24 ahead of Leeds, has 60" and "Leeds, 24 behind Hull, which has 60". */
const TURNS =
	/^(?:ahead|behind|before|after|above|below|than|over|under|from|to|by|against|beat|beats|beating|lost|lose|losing|more|less|fewer)$/;

/** A figure, or a place in a row. */
interface Figure extends Span {
	readonly value: string;
	readonly isSame: (other: Figure) => boolean;
	readonly quantity: Quantity | undefined;
}

/** A name and the figure beside it. */
interface Partners {
	readonly name: Span & { readonly word: string };
	readonly figure: Figure;
}

/** `quantity/value`: two figures of the closest passage that the claim gives each to the other's name. */
export const exchangedPartners: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	if (closest.coverage < COVERED) return [];
	const ours = partnersIn(reading);
	if (ours.length < 2) return [];
	const source = readingOf(closest.passage);
	const theirs = partnersIn(source);
	for (const one of ours) {
		const found = exchangeOf(one, ours, theirs);
		if (found === undefined) continue;
		const { other, owner, back } = found;
		if (!areOfOneAct(reading, one.figure, other.figure)) continue;
		if (isTurned(reading.sentence, [one, other]) || isTurned(source.sentence, [owner, back])) continue;
		return isToldSo([one, other], comparison) ? [] : [divergence(one.figure, back.figure, comparison)];
	}
	return [];
};

/** Whose figure a name of the claim has, who has that one's there, and how the source has the two. */
function exchangeOf(one: Partners, ours: readonly Partners[], theirs: readonly Partners[]) {
	const owner = theirs.find(({ figure }) => figure.isSame(one.figure));
	const other = ours.find(({ name }) => name.word === owner?.name.word);
	const back = other && theirs.find(({ figure }) => figure.isSame(other.figure));
	if (owner === undefined || other === undefined || other === one) return undefined;
	if (back?.name.word !== one.name.word || !areOfOneKind(one.figure, other.figure)) return undefined;
	const alike =
		startsWithName(one) === startsWithName(owner) && startsWithName(other) === startsWithName(back);
	return alike && one.name.start < other.name.start ? { other, owner, back } : undefined;
}

/** The names and figures of a sentence that stand in pairs, each once; who has no figure is passed over. */
function partnersIn(reading: Reading): readonly Partners[] {
	const figures = figuresIn(reading);
	const names = namesOf(reading.sentence).map(({ start, end, words }) => ({
		...{ start, end },
		word: words.at(-1) ?? "",
	}));
	const inOrder = [
		...figures
			.filter((one) => figures.filter((other) => one.isSame(other)).length === 1)
			.map((figure) => ({ ...figure, figure, name: undefined })),
		...names
			.filter(({ word }) => names.filter((other) => other.word === word).length === 1)
			.map((name) => ({ ...name, figure: undefined, name })),
	].sort((one, other) => one.start - other.start);
	const pairs: Partners[] = [];
	for (let at = 0; at + 1 < inOrder.length; ) {
		const [one, other] = [inOrder[at], inOrder[at + 1]];
		const [name, figure] = [one?.name ?? other?.name, one?.figure ?? other?.figure];
		const isPair = name !== undefined && figure !== undefined;
		if (isPair && (other?.start ?? 0) - (one?.end ?? 0) <= BESIDE) pairs.push({ name, figure });
		at += isPair ? 2 : 1;
	}
	return pairs;
}

function startsWithName({ name, figure }: Partners): boolean {
	return name.start < figure.start;
}

function areOfOneKind({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
	return a === undefined || b === undefined ? a === b : unitsRelate(a, b) === "same";
}

function figuresIn(reading: Reading): readonly Figure[] {
	const figures = figuresOf(reading)
		.filter(({ vague, unit }) => !vague && unit.kind !== "ordinal")
		.map((quantity): Figure => {
			const isSame = ({ quantity: other }: Figure) =>
				other?.value === quantity.value && unitsRelate(other, quantity) === "same";
			return { ...figureSpan(quantity), quantity, isSame };
		});
	return [...figures, ...ranksIn(reading.sentence)];
}

/** "Second", "third place": what comes behind is nothing that is counted. */
function ranksIn({ tokens }: Sentence): readonly Figure[] {
	return tokens.flatMap(({ norm, start, end }, at): readonly Figure[] => {
		const rank = ordinals.get(norm);
		const next = tokens[at + 1];
		if (rank === undefined || (next?.content === true && !PLACE.test(next.norm))) return [];
		const value = `${rank}.`;
		return [{ start, end, value, quantity: undefined, isSame: (other) => other.value === value }];
	});
}

const PLACE = /^(?:place|position|spot|overall)$/;

/** Whether a word between the two pairs, or inside one, turns round what is compared. */
function isTurned({ tokens }: Sentence, pairs: readonly Partners[]): boolean {
	const places = pairs.flatMap(({ name, figure }) => [name, figure]);
	const start = Math.min(...places.map((place) => place.start));
	const end = Math.max(...places.map((place) => place.end));
	return tokens.some((token) => token.start >= start && token.end <= end && TURNS.test(token.norm));
}

/** Whether another passage has a name beside the figure that the claim gives it. */
function isToldSo(pairs: readonly Partners[], comparison: Comparison): boolean {
	const { claim, closest, readingOf } = comparison;
	return articlePassages(comparison)
		.filter((passage) => passage !== closest.passage && sharedTerms(claim, passage) > 1)
		.some((passage) =>
			partnersIn(readingOf(passage)).some(({ name, figure }) =>
				pairs.some((pair) => pair.name.word === name.word && pair.figure.isSame(figure)),
			),
		);
}

function divergence(draft: Figure, source: Figure, { closest }: Comparison): Divergence {
	return {
		type: "quantity/value",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: { start: draft.start, end: draft.end, value: draft.value },
		source: { start: source.start, end: source.end, value: source.value, passage: closest.passage },
	};
}
