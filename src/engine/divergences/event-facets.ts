// The names, dates and figures of one event, each with the place it has there.
import type { DateFacet } from "../facets/dates.ts";
import type { Cluster } from "../facets/entities/cluster.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { ArgumentRole, EventFacet } from "../facets/events/event.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Language } from "../language.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { kindsMeet, namesIn } from "./article-names.ts";
import { datesRelate } from "./calendar.ts";
import { nounsRelate } from "./counted-things.ts";
import { figureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { anchorOf } from "./same-thing.ts";
import { eventAround } from "./surroundings.ts";

interface OfEvent extends Span {
	/** "agent" … of a name; names that only stand inside of an argument have none. */
	readonly role: ArgumentRole | undefined;
}

/** A facet of an event that can be compared with one of another event. */
export type EventValue = OfEvent &
	(
		| { readonly kind: "name"; readonly entity: Entity; readonly cluster: Cluster }
		| { readonly kind: "date"; readonly date: DateFacet }
		| { readonly kind: "figure"; readonly figure: Quantity }
		/** Who or what does it, without a name: "profit", "the flood". */
		| { readonly kind: "doer"; readonly word: Word; readonly language: Language }
	);

/** The facets that belong to an event of the sentence, and to no event inside of it. */
export function valuesOf(reading: Reading, event: EventFacet): readonly EventValue[] {
	const isOfEvent = (span: Span) => {
		const anchor = anchorOf(reading, span);
		return anchor !== undefined && eventAround(reading, anchor) === event;
	};
	const names = namesIn(reading);
	const named = names.flatMap((name, at): readonly EventValue[] => {
		const { entity } = name;
		if (goesOn(names[at - 1]?.entity, entity)) return [];
		const argument = event.arguments.find(({ head }) => head === entity.head);
		if (argument === undefined && !isOfEvent(entity)) return [];
		const placed = entity.placed || entity.kind === "place";
		const role = placed && argument?.role !== "agent" ? "place" : argument?.role;
		const next = names[at + 1]?.entity;
		const end = goesOn(entity, next) ? (next?.end ?? entity.end) : entity.end;
		return [{ kind: "name", ...name, role, start: entity.start, end }];
	});
	const dates = reading.dates.filter(isOfEvent).map((date): EventValue => {
		return { kind: "date", date, role: undefined, start: date.start, end: date.end };
	});
	const figures = figuresOf(reading)
		.filter(isOfEvent)
		.map((figure): EventValue => {
			return { kind: "figure", figure, role: undefined, start: figure.start, end: figure.end };
		});
	return [...named, ...dates, ...figures, ...doerOf(reading, event)];
}

/** "Tunde Bello" that was read as two names. */
function goesOn(before: Entity | undefined, entity: Entity | undefined): boolean {
	return before !== undefined && entity !== undefined && before.to === entity.from;
}

function doerOf({ words, whole }: Reading, { arguments: all }: EventFacet): readonly EventValue[] {
	const doers = all.filter(({ role }) => role === "agent");
	const word = words[doers[0]?.head ?? -1];
	if (doers.length !== 1 || word === undefined || word.upos !== "NOUN") return [];
	return [{ kind: "doer", word, language: whole.language, role: "agent", start: word.start, end: word.end }];
}

/** How two facets of two events stand: one value, two that exclude each other in the same place, or not to be told. */
export function valuesRelate(a: EventValue, b: EventValue): "same" | "different" | "unknown" {
	if (a.kind === "name" && b.kind === "name") return namesRelate(a, b);
	if (a.kind === "doer" && b.kind === "doer") return doersRelate(a, b);
	if (a.kind === "date" && b.kind === "date") {
		const relation = datesRelate(a.date, b.date);
		if (relation === "different") return a.date.grain === b.date.grain ? "different" : "unknown";
		return relation === "same" || relation === "less-specific" ? "same" : "unknown";
	}
	if (a.kind !== "figure" || b.kind !== "figure") return "unknown";
	if (unitsRelate(a.figure, b.figure) !== "same" || nounsRelate(a.figure, b.figure) === "other")
		return "unknown";
	if (supports(b.figure, a.figure)) return "same";
	return figureDifference(a.figure, b.figure) === undefined ? "unknown" : "different";
}

type DoerValue = Extract<EventValue, { kind: "doer" }>;

function doersRelate(
	{ word: a, language }: DoerValue,
	{ word: b }: DoerValue,
): "same" | "different" | "unknown" {
	if (a.lemma === b.lemma) return "same";
	const relation = language.relation(a, b);
	if (relation === undefined || relation.kind === "antonym") return "different";
	return relation.kind === "synonym" || relation.kind === "same" ? "same" : "unknown";
}

type NameValue = Extract<EventValue, { kind: "name" }>;

function namesRelate(a: NameValue, b: NameValue): "same" | "different" | "unknown" {
	const relation = sameEntity(a.cluster, b.cluster);
	if (relation === "same" || a.entity.name.join(" ") === b.entity.name.join(" ")) return "same";
	if (isPartOf(a.entity.name, b.entity.name) || isPartOf(b.entity.name, a.entity.name)) return "unknown";
	const isOneRole = a.role !== undefined && a.role === b.role;
	const isAct = a.role === "agent" || kindsMeet(a.entity, b.entity);
	return relation === "different" && isOneRole && isAct ? "different" : "unknown";
}

function isPartOf(a: readonly string[], b: readonly string[]): boolean {
	return a.every((word) => b.includes(word));
}
