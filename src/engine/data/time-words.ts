/** Words that place an act in time only loosely or relative to the day of writing, by stem. Written out for Claimtrace. */
import { stem } from "../stem.ts";

export const looseTimeWords: ReadonlySet<string> = new Set(
	`earlier later year month week day last next today yesterday tomorrow tonight ago recent recently late now currently
	monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night this`
		.split(/\s+/)
		.map(stem),
);
