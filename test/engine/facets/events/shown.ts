import type { EventFacet } from "../../../../src/engine/facets/events/event.ts";
import { eventsOf } from "../../../../src/engine/facets/events/events.ts";
import type { ParsedSentence } from "../../../../src/engine/syntax/tree.ts";
import { tree } from "../../syntax/tree-notation.ts";

/** Each event in words: "not arrest(agent police, patient Ade) planned by “plans”, hearsay “reportedly”". */
function shown(sentence: ParsedSentence & { readonly text: string }): readonly string[] {
	return eventsOf(sentence).map((event) => shownEvent(event, sentence.text));
}

/** The events of a tree in the notation. */
export function eventsIn(line: string): readonly string[] {
	return shown(tree(line));
}

/** The first event with the lemma, in words; "none" without one. */
export function eventIn(line: string, lemma: string): string {
	return eventsIn(line).find((event) => event.replace(/^not /, "").startsWith(`${lemma}(`)) ?? "none";
}

function shownEvent(event: EventFacet, text: string): string {
	const slice = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
	const around = event.arguments.map((argument) => {
		const name = argument.role === "oblique" ? (argument.preposition ?? "oblique") : argument.role;
		return `${name} ${slice(argument)}`;
	});
	const parts = [
		`${event.negative ? "not " : ""}${event.lemma}(${around.join(", ")}) ${event.status}`,
		...event.certainty.map((cue) => `${cue.kind} “${slice(cue)}”`),
		...event.conditions.map((condition) => `${condition.negative ? "unless" : "if"} “${slice(condition)}”`),
		...event.links.map((link) => `${link.kind} “${slice(link.cue)}”`),
	];
	return parts.join(", ");
}
