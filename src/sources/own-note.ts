import type { OwnNote } from "../engine/model.ts";
import { isoDate } from "./calendar.ts";
import { type FrontMatter, textValue } from "./front-matter.ts";

const KINDS = /^(?:own[- ]reporting|own notes?|notes?|interview|phone call|call|visit)$/i;

/**
 * What front matter says of the writer's own notes; null for everything else. `kind: interview` (or `own-reporting`,
 * `note`, `call`, `visit`), `person`, `record: on`, `background` or `off`, `embargo: 2026-05-04`. What does not say that
 * it is on the record is off it.
 */
export function noteIn(front: FrontMatter): OwnNote | null {
	const kind = textValue(front, "kind", "type");
	const record = textValue(front, "record", "on-the-record", "on_the_record");
	const embargo = textValue(front, "embargo", "embargoed_until", "embargoed-until");
	const isNote = (kind !== null && KINDS.test(kind)) || front.values.has("record") || embargo !== null;
	if (!isNote) return null;
	return {
		person: textValue(front, "person", "interviewee", "speaker"),
		record: recordOf(record ?? booleanWord(front.values.get("record"))),
		// An embargo that cannot be read has no end.
		embargo: embargo === null ? null : (isoDate(embargo) ?? NEVER),
	};
}

const NEVER = "9999-12-31";

function recordOf(words: string | null): OwnNote["record"] {
	if (words === null) return "off";
	if (/^(?:on(?: the record)?|true|yes)$/i.test(words)) return "on";
	return /^(?:on )?background$/i.test(words) ? "background" : "off";
}

/** YAML 1.1 writers take `on` and `off` for true and false. */
function booleanWord(value: unknown): string | null {
	return typeof value === "boolean" ? String(value) : null;
}
