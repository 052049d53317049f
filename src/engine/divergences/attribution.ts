import { changedSpeaker } from "./attribution-changed.ts";
import { droppedAttribution } from "./attribution-dropped.ts";
import { hiddenLink } from "./attribution-level.ts";
import { loadedVerb } from "./attribution-verb.ts";
import type { Comparator } from "./comparison.ts";

/** Who says it, on what ground, and with which verb. */
export const attributionDivergences: Comparator = (comparison) => [
	...droppedAttribution(comparison),
	...changedSpeaker(comparison),
	...hiddenLink(comparison),
	...loadedVerb(comparison),
];
