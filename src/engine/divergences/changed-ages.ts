// Another age of the one person whom claim and passage name, in whatever form each tells it: "Ida Lund, 83," for "Lund died
// at age 93", "aged 83" for "He was 93." in the next sentence. Gates: the claim has one age and one person, and that is the
// only person of the closest passage; all ages told there and in the next sentence are one; the article nowhere has the
// claim's figure.
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { namesIn } from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { figureSpan } from "./figure-span.ts";
import { articlePassages } from "./passages-of-event.ts";

/** A birthday may lie between two reports. */
const DRIFT = 1;

/** `quantity/value` for an age. */
export const changedAges: Comparator = (comparison) => {
	const { reading, readingOf, closest, neighbours, draft } = comparison;
	const [age, ...more] = reading.quantities.filter(isAge);
	if (age === undefined || more.length > 0 || draft.date !== null || !isOfOnePerson(comparison)) return [];
	const next = neighbours(closest.passage, 1).filter(({ start }) => start > closest.passage.start);
	const told = [
		...readingOf(closest.passage)
			.quantities.filter(isAge)
			.map((figure) => ({ figure, passage: closest.passage })),
		...next.flatMap((passage) => ageAlone(readingOf(passage)).map((figure) => ({ figure, passage }))),
	];
	const [source] = told;
	if (source === undefined || told.some(({ figure }) => figure.value !== source.figure.value)) return [];
	if (Math.abs(source.figure.value - age.value) <= DRIFT || isWritten(age, comparison)) return [];
	return [
		{
			type: "quantity/value",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: figureSpan(age),
			source: { ...figureSpan(source.figure), passage: source.passage },
		},
	];
};

function isAge({ unit, bound, low, high }: Quantity): boolean {
	return (
		unit.kind === "measure" && unit.dimension === "age" && unit.factor === 1 && bound === null && low === high
	);
}

/** "She was 93.": the age of whom the sentence before named. */
function ageAlone({ quantities, sentence }: Reading): readonly Quantity[] {
	return /^(?:She|He) (?:was|is) (?:aged )?\d{1,3}\.?$/.test(sentence.text) ? quantities.slice(0, 1) : [];
}

/** Whether claim and closest passage each name one person, and the same. */
function isOfOnePerson({ reading, readingOf, closest }: Comparison): boolean {
	const [ours, theirs] = [reading, readingOf(closest.passage)].map((side) =>
		namesIn(side).filter(({ cluster: { kind } }) => kind === "person" || kind === "other"),
	);
	const [own, ...others] = ours ?? [];
	if (own === undefined || others.some(({ cluster }) => cluster !== own.cluster)) return false;
	const people = (theirs ?? []).filter(({ cluster }) => cluster.kind === "person");
	return people.length > 0 && people.every(({ cluster }) => sameEntity(own.cluster, cluster) === "same");
}

function isWritten({ value }: Quantity, comparison: Comparison): boolean {
	const has = ({ tokens }: Passage) =>
		tokens.some(({ kind, text }) => kind === "number" && text === `${value}`);
	return articlePassages(comparison).some(has);
}
