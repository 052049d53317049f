import { sourceLine } from "../engine/explain.ts";
import type { Trace } from "../engine/model.ts";
import { excerpt } from "./plain-text.ts";

const LONGEST = 120;
const LONGEST_PUBLISHER = 50;
const LEAST_OF_TITLE = 40;

/** "Title · Publisher · 8 Oct 2019" in about 120 UTF-16 code units: a long title gives way to who published it, and when. */
export function shortSourceLine(trace: Pick<Trace, "title" | "publisher" | "published" | "article">): string {
	const publisher = trace.publisher && excerpt(trace.publisher, LONGEST_PUBLISHER);
	const rest = sourceLine({ ...trace, title: "", publisher });
	const room = Math.max(LEAST_OF_TITLE, LONGEST - rest.length);
	return sourceLine({ ...trace, title: excerpt(trace.title ?? trace.article, room), publisher });
}
