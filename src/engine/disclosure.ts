// What of the writer's own notes may leave the desk: what is exported, and what is written into a draft, asks here.
import { plainWords } from "./citations/names.ts";
import type { OwnNote } from "./model.ts";

/** All of it; its words without the name of who spoke; nothing but that there is one. */
export type Disclosure = "all" | "words" | "nothing";

/**
 * What of an article may be told on a day, an ISO date; without one no embargo has ended. What is no note of the
 * writer's own may all be told.
 */
export function disclosureOf(note: OwnNote | undefined, day?: string): Disclosure {
	if (note === undefined) return "all";
	const isEmbargoed = note.embargo !== null && (day === undefined || day < note.embargo);
	if (note.record === "off" || isEmbargoed) return "nothing";
	return note.record === "background" ? "words" : "all";
}

const NAMELESS = "[name withheld]";

/** Words of a note without the name of who spoke, whole or in part: "Quist said" is "[name withheld] said". */
export function withoutPerson(text: string, { person }: OwnNote): string {
	if (person === null || person.trim() === "") return text;
	const parts = person.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => /^\p{Lu}/u.test(part));
	const forms = parts.flatMap((part) => [part, part.toUpperCase()]);
	const all = [person.trim(), ...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
	const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "gu");
	return text.replace(names, NAMELESS);
}

/** A shorter part of a name stands in other words by chance. */
const TELLING = 4;

/** Whether a title, a path or an address names who spoke, in whatever letters: "calls/quist-2.md". */
export function namesPerson(text: string, { person }: OwnNote): boolean {
	const words = plainWords(text);
	const joined = words.join("");
	return plainWords(person ?? "").some(
		(part) => words.includes(part) || (part.length >= TELLING && joined.includes(part)),
	);
}
