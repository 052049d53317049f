import type { AnalysedSentence, Analysis } from "../engine/analysis.ts";
import type { Entity } from "../engine/facets/entities/entity.ts";
import type { ComparisonFacet } from "../engine/facets/events/comparisons.ts";
import type { Listed } from "../engine/facets/listed.ts";
import type { Quantity } from "../engine/facets/quantity.ts";
import { quantityValue } from "../engine/facets/quantity-value.ts";
import type { Quotation } from "../engine/facets/quotes.ts";
import type { TimeFacet } from "../engine/facets/timex/time-facet.ts";
import type { Trend } from "../engine/facets/trend.ts";
import type { Span } from "../engine/model.ts";
import { attributionSays, eventSays } from "./explain-events.ts";
import { type FacetRow, joined } from "./facet-row.ts";

/** The facets of one kind, each as the words of the text and what they are read as. */
export interface FacetGroup {
	readonly title: string;
	readonly rows: readonly FacetRow[];
}

/** What the text first calls each cluster by name, by its index; else its name in small letters. */
export function clusterNames(text: string, { sentences, clusters }: Analysis): ReadonlyMap<number, string> {
	const names = new Map<number, string>();
	for (const { cluster, form, start, end } of sentences.flatMap(({ mentions }) => mentions))
		if (form === "name" && !names.has(cluster)) names.set(cluster, text.slice(start, end));
	for (const [at, { name }] of clusters.entries()) if (!names.has(at)) names.set(at, name.join(" "));
	return names;
}

/** What a sentence says, by kind, in the order in which a reader asks: who, what, who says so, when, how many. `names` are those of `clusterNames`. */
export function facetGroups(
	text: string,
	sentence: AnalysedSentence,
	names: ReadonlyMap<number, string>,
): readonly FacetGroup[] {
	const slice = ({ start, end }: Span) => text.slice(start, end);
	const row =
		<T extends Span>(says: (facet: T, text: string) => string) =>
		(facet: T): FacetRow => ({ words: slice(facet), says: says(facet, text) });
	const references = sentence.mentions.filter(({ form }) => form !== "name");
	return [
		{ title: "Names", rows: sentence.entities.map(row(entitySays)) },
		{
			title: "Who is meant",
			rows: references.map(row(({ cluster, form }) => joined([names.get(cluster), form]))),
		},
		{ title: "Events", rows: sentence.events.map(row(eventSays)) },
		{
			title: "Attributions",
			rows: sentence.attributions.map((one) => ({ words: slice(one.cue), says: attributionSays(one, text) })),
		},
		{ title: "Quotations", rows: sentence.quotations.map(row(quotationSays)) },
		{ title: "Times", rows: sentence.times.map(row(timeSays)) },
		{ title: "Figures", rows: sentence.quantities.map(row(figureSays)) },
		{ title: "Trends", rows: sentence.trends.map(row(trendSays)) },
		{ title: "Lists", rows: sentence.lists.map(row(listSays)) },
		{
			title: "Comparisons",
			rows: sentence.comparisons.map(row((one) => comparisonSays(one, sentence, text))),
		},
	];
}

function entitySays({
	kind,
	firm,
	titles,
	descriptions,
	countries,
	age,
	introduces,
	generic,
}: Entity): string {
	const country = kind === "country" ? countries.map((form) => form.country).join(" or ") : "";
	const called = [...titles, ...descriptions].map(({ text }) => text).join(", ");
	const known = kind === "other" ? "kind unknown" : firm ? kind : `${kind}?`;
	const short = introduces && `short: ${introduces.short.toUpperCase()}`;
	return joined([known, country, called, age !== undefined && `aged ${age}`, short, generic && "not named"]);
}

const types: Readonly<Record<string, string>> = {
	DATE: "",
	TIME: "time of day",
	DURATION: "duration",
	SET: "repeated",
};

function timeSays(time: TimeFacet, text: string): string {
	const { type, value, mod, quant, freq, signal, firstDay, lastDay } = time;
	const isPlain = value === null || /^\d{4}(?:-\d\d){0,2}$/.test(value);
	const days =
		isPlain || firstDay === null ? "" : firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`;
	const order = signal && `${signal.kind} (“${text.slice(signal.start, signal.end)}”)`;
	const [modified, every] = [mod?.toLowerCase().replaceAll("_", " "), quant?.toLowerCase()];
	return joined([value ?? "unknown", types[type], modified, every, freq, days, order, countedFrom(time)]);
}

/** Why a time has no value, or from where it counts. */
function countedFrom({ relative, anchor, value, ambiguous }: TimeFacet): string {
	if (ambiguous) return "day and month cannot be told apart";
	if (!relative) return "";
	if (anchor === "mentioned")
		return value === null ? "needs a date before it" : "from the date mentioned last";
	return value === null ? "needs the date of writing: --date" : "from the date of writing";
}

/** The value with its digits in groups: "≲ 4,200,000 person". */
function figureSays(quantity: Quantity): string {
	return quantityValue(quantity).replace(/\d{4,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ","));
}

function trendSays({ direction, by, from, to, factor, thing }: Trend, text: string): string {
	return joined([
		direction,
		thing && `of ${text.slice(thing.start, thing.end)}`,
		by && `by ${figureSays(by)}`,
		from && `from ${figureSays(from)}`,
		to && `to ${figureSays(to)}`,
		factor !== null && `× ${factor}`,
	]);
}

function listSays({ count, kind, members, conjunction, stated }: Listed, text: string): string {
	const parts = members.map(({ start, end }) => text.slice(start, end)).join(" | ");
	const said = stated && `the text says ${figureSays(stated)}`;
	return joined([`${count} ${kind}, with “${conjunction}”`, parts, said]);
}

function quotationSays({ kind, closed, reported }: Quotation): string {
	const what = kind === "speech" ? "speech" : "a name, title or label";
	return joined([what, reported && "reported", !closed && "begins or ends in another paragraph"]);
}

function comparisonSays(
	{ kind, among, oneOf, word, thing }: ComparisonFacet,
	{ words }: AnalysedSentence,
	text: string,
): string {
	const compared = thing !== word && words[thing];
	return joined([
		kind,
		compared && `of ${compared.text}`,
		oneOf && "one of several",
		among && `among: ${text.slice(among.start, among.end)}`,
	]);
}
