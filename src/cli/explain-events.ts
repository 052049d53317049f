import type { Attributed } from "../engine/facets/attributions/attributions.ts";
import type { EventArgument, EventFacet } from "../engine/facets/events/event.ts";
import type { Span } from "../engine/model.ts";
import { joined, shortened } from "./facet-row.ts";

/** Letters of a clause that are shown: the sentence stands above. */
const MOST = 70;

/** Who did what to whom, and how real it is: "reject · agent: the council · patient: the plan · past". */
export function eventSays(event: EventFacet, text: string): string {
	const slice = ({ start, end }: Span) => shortened(text.slice(start, end), MOST);
	const cues = event.negations.map((cue) => `“${slice(cue)}”`).join(", ");
	const status = event.status === "open" ? "" : event.status;
	const { statusCue } = event;
	return joined([
		event.lemma,
		...event.arguments.map((argument) => argumentSays(argument, slice(argument))),
		event.tense === "none" ? "" : event.tense,
		event.negative && `denied (${cues})`,
		status && (statusCue === undefined ? status : `${status} (“${slice(statusCue)}”)`),
		...event.certainty.map((cue) => `${cue.kind} (“${slice(cue)}”)`),
		...event.conditions.map((condition) => `depends on “${slice(condition)}”`),
		...event.links.map(({ kind, cue }) => `${kind} (“${slice(cue)}”)`),
	]);
}

function argumentSays({ role, preposition }: EventArgument, words: string): string {
	return role === "oblique" ? `${preposition ?? role}: ${words}` : `${role}: ${words}`;
}

/** Who says what: "source: Jane Okafor · indirect · neutral · content: …". */
export function attributionSays(attributed: Attributed, text: string): string {
	const slice = ({ start, end }: Span) => shortened(text.slice(start, end), MOST);
	const { source, content, mode, verbClass, nested } = attributed;
	return joined([
		source === null ? "nobody named" : `source: ${slice(source)}`,
		mode,
		verbClass === "neutral" ? "" : verbClass,
		nested && "within another",
		content.length > 0 && `content: ${content.map(slice).join(" … ")}`,
	]);
}
