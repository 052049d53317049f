import type { Analysis } from "../engine/analysis.ts";
import type { Listed } from "../engine/facets/listed.ts";
import type { Name } from "../engine/facets/names.ts";
import type { Quantity } from "../engine/facets/quantity.ts";
import { quantityValue } from "../engine/facets/quantity-value.ts";
import type { Quotation } from "../engine/facets/quotes.ts";
import type { TimeFacet } from "../engine/facets/timex/time-facet.ts";
import type { Trend } from "../engine/facets/trend.ts";
import type { Span } from "../engine/model.ts";

/** The facets of one kind, each as the words of the text and what they are read as. */
export interface FacetGroup {
	readonly title: string;
	readonly rows: readonly FacetRow[];
}

export interface FacetRow {
	readonly words: string;
	readonly says: string;
}

/** What a sentence says, by kind, in the order in which a reader asks: who, what, when, how many. */
export function facetGroups(text: string, { sentences }: Analysis, at: number): readonly FacetGroup[] {
	const sentence = sentences[at];
	if (sentence === undefined) return [];
	const row =
		<T extends Span>(says: (facet: T, text: string) => string) =>
		(facet: T): FacetRow => ({ words: text.slice(facet.start, facet.end), says: says(facet, text) });
	return [
		{ title: "Names", rows: sentence.names.map(row(nameSays)) },
		{ title: "Times", rows: sentence.times.map(row(timeSays)) },
		{ title: "Figures", rows: sentence.quantities.map(row(figureSays)) },
		{ title: "Trends", rows: sentence.trends.map(row(trendSays)) },
		{ title: "Lists", rows: sentence.lists.map(row(listSays)) },
		{ title: "Quotations", rows: sentence.quotations.map(row(quotationSays)) },
	];
}

/** The value with its digits in groups: "≲ 4,200,000 person". */
function figureSays(quantity: Quantity): string {
	return quantityValue(quantity).replace(/\d{4,}(?![\d.]*\.)/g, (digits) =>
		digits.replace(/\B(?=(?:\d{3})+$)/g, ","),
	);
}

function nameSays({ kind, countries, titled }: Name): string {
	const country = kind === "country" ? countries.map((form) => form.country).join(" or ") : "";
	return joined([kind, country, titled && "with a title"]);
}

const grains: Readonly<Record<string, string>> = {
	DATE: "",
	TIME: "time of day",
	DURATION: "duration",
	SET: "repeated",
};

function timeSays(time: TimeFacet, text: string): string {
	const { type, value, mod, quant, freq, signal, firstDay, lastDay } = time;
	const days =
		firstDay === null || firstDay === value
			? ""
			: firstDay === lastDay
				? firstDay
				: `${firstDay} to ${lastDay}`;
	const order = signal && `${signal.kind} (“${text.slice(signal.start, signal.end)}”)`;
	const [modified, every] = [mod?.toLowerCase().replaceAll("_", " "), quant?.toLowerCase()];
	return joined([value ?? "unknown", grains[type], modified, every, freq, days, order, unknownFrom(time)]);
}

/** Why a time has no value, or from where it counts. */
function unknownFrom({ relative, anchor, value, ambiguous }: TimeFacet): string {
	if (ambiguous) return "day and month cannot be told apart";
	if (!relative) return "";
	const from = anchor === "mentioned" ? "the date mentioned last" : "the date of writing";
	return value === null ? `needs ${from}: --date` : `from ${from}`;
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
	return joined([
		kind === "speech" ? "speech" : "a name, title or label",
		reported && "reported",
		!closed && "not closed here",
	]);
}

function joined(parts: readonly (string | false | null | undefined)[]): string {
	return parts.filter((part) => part).join(" · ");
}
