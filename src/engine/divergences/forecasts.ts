// "Exports will fall by 2 percent" beside "exports rose by 4 percent": what is to come is not what was.
import type { EventFacet } from "../facets/events/event.ts";
import type { Reading } from "../reading.ts";

/** Whether one of two words tells of a change to come and the other of one that has been. */
export function areForecastAndReport(draft: Reading, at: number, source: Reading, place: number): boolean {
	const [own, other] = [eventAt(draft, at), eventAt(source, place)];
	if (own === undefined || other === undefined) return false;
	return (isAhead(own) && other.status === "done") || (isAhead(other) && own.status === "done");
}

function eventAt({ events }: Reading, at: number): EventFacet | undefined {
	return events.find(({ word }) => word === at);
}

function isAhead({ status, certainty }: EventFacet): boolean {
	return (
		status === "planned" ||
		status === "expected" ||
		(status === "open" && certainty.some(({ kind }) => /^(?:necessity|likelihood)$/.test(kind)))
	);
}
