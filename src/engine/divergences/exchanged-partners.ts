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
	if (closest.coverage < COVERED || figuresIn(reading).length < 2) return [];
	const source = readingOf(closest.passage);
	const [ours, theirs] = [partnersIn(reading), partnersIn(source)];
	for (const [at, one] of ours.entries()) {
		const owner = theirs.find(({ figure }) => figure.isSame(one.figure));
		const other = ours.slice(at + 1).find(({ name }) => name.word === owner?.name.word);
		if (owner === undefined || other === undefined || owner.name.word === one.name.word) continue;
		const back = theirs.find(({ figure }) => figure.isSame(other.figure));
		if (back?.name.word !== one.name.word || !areOfOneKind(one.figure, other.figure)) continue;
		if (startsWithName(one) !== startsWithName(owner) || startsWithName(other) !== startsWithName(back))
			continue;
		if (areOfTwoActs(reading, one.figure, other.figure)) continue;
		if (isTurned(reading.sentence, [one, other]) || isTurned(source.sentence, [owner, back])) continue;
		if (isToldSo([one, other], comparison)) return [];
		return [divergence(one.figure, back.figure, comparison)];
	}
	return [];
};

/** The names and figures of a sentence that stand in pairs, each once: all names before their figures, or all behind. */
function partnersIn(reading: Reading): readonly Partners[] {
	const figures = figuresIn(reading);
	const names = namesOf(reading.sentence).map(({ start, end, words }) => ({
		...{ start, end },
		word: words.at(-1) ?? "",
	}));
	const single = {
		figures: figures.filter((one) => figures.filter((other) => one.isSame(other)).length === 1),
		names: names.filter(({ word }) => names.filter((other) => other.word === word).length === 1),
	};
	const inOrder = [...single.names, ...single.figures].sort((a, b) => a.start - b.start);
	const pairs: Partners[] = [];
	for (let at = 0; at + 1 < inOrder.length; at += 2) {
		const [first, second] = [inOrder[at], inOrder[at + 1]];
		const name = single.names.find((one) => one === first || one === second);
		const figure = single.figures.find((one) => one === first || one === second);
		if (first === undefined || second === undefined || name === undefined || figure === undefined) {
			// Somebody without a figure: the pairs begin behind him.
			at--;
			continue;
		}
		if (second.start - first.end <= BESIDE) pairs.push({ name, figure });
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

/** Figures of two acts are `support/conflated`'s. */
function areOfTwoActs({ words }: Reading, first: Figure, second: Figure): boolean {
	return words.some(({ start, end, upos }) => upos === "VERB" && start >= first.end && end <= second.start);
}

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
