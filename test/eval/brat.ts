// brat standoff: "T3<tab>Cue 444 460<tab>written reply to", "E1<tab>Attribution:T5 Content:T4 Cue:T3 Source:T2";
// offsets count code points, pieces of a discontinuous span are joined by ";".
import type { Span } from "../../src/engine/model.ts";

/** One annotated span; several pieces when it is discontinuous. */
export interface BratSpan {
	readonly kind: string;
	readonly pieces: readonly Span[];
}

/** The spans of a standoff file by their id, in UTF-16 offsets of `text`. Lines it does not know are left out. */
export function readBrat(annotations: string, text: string): ReadonlyMap<string, BratSpan> {
	const offsets = codePointOffsets(text);
	const spans = new Map<string, BratSpan>();
	for (const line of annotations.split("\n")) {
		const [id = "", body = ""] = line.split("\t");
		const parsed = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body);
		if (!id.startsWith("T") || parsed === null) continue;
		const pieces = (parsed[2] ?? "").split(";").map((piece) => {
			const [start = 0, end = 0] = piece.split(" ").map(Number);
			return { start: offsets[start] ?? text.length, end: offsets[end] ?? text.length };
		});
		spans.set(id, { kind: parsed[1] ?? "", pieces });
	}
	return spans;
}

/** The span ids that take part in events, each with its role without the number of a repeated one ("Content2"). */
export function readRoles(annotations: string): readonly { readonly role: string; readonly id: string }[] {
	return annotations
		.split("\n")
		.filter((line) => /^E\d/.test(line))
		.flatMap((line) => (line.split("\t")[1] ?? "").trim().split(" "))
		.map((part) => {
			const [role = "", id = ""] = part.split(":");
			return { role: role.replace(/\d+$/, ""), id };
		});
}

/** The UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): readonly number[] {
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		offsets.push(at);
		at += character.length;
	}
	offsets.push(at);
	return offsets;
}
