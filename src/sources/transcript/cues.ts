import { secondsOf, type Turn } from "./turn.ts";

const TIMING = /^\s*(\d[\d:.,]{3,15})\s{0,5}-->\s{0,5}\d/;
/** What is heard and is no speech: "[Applause]", "(music)", "♪ … ♪". */
const SOUND = /\[[^\]]{0,80}\]|\([\p{L} ]{1,40}\)|♪[^♪]{0,200}♪?/gu;
const VOICE = /<v(?:\.[\w.-]{1,40})?\s+([^>]{1,80})>/;
const LABEL = /^(?:(?:>>|[-–])\s{0,3})?(\p{Lu}[\p{L}\p{M}.'’ -]{1,50}(?:\([^)]{1,40}\))?):\s+(?=\S)/u;

/**
 * The turns in subtitles, SRT or WebVTT: one a cue. Markup, sounds and notes are left out, and lines that a rolling
 * caption shows again. Empty when there is no cue.
 */
export function turnsInCues(text: string): readonly Turn[] {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
	const turns: Turn[] = [];
	let shown = new Set<string>();
	for (let at = 0; at < lines.length; at++) {
		const start = secondsOf(TIMING.exec(lines[at] ?? "")?.[1] ?? "");
		if (start === null) continue;
		const now = new Set<string>();
		let speaker: string | null = null;
		let words = "";
		while (
			at + 1 < lines.length &&
			(lines[at + 1] ?? "").trim() !== "" &&
			!TIMING.test(lines[at + 1] ?? "")
		) {
			const line = lines[++at] ?? "";
			// The number of the next cue, where the empty line before it is missing.
			if (/^\s*\d+\s*$/.test(line) && TIMING.test(lines[at + 1] ?? "")) break;
			speaker ??= VOICE.exec(line)?.[1]?.trim() ?? null;
			const plain = plainWords(line);
			now.add(plain);
			if (!shown.has(plain)) words += ` ${plain}`;
		}
		shown = now;
		const label = LABEL.exec(words.trim());
		const said = words
			.trim()
			.slice(label?.[0].length ?? 0)
			.replace(/^>>\s*|^[-–]\s+/, "");
		if (said !== "") turns.push({ seconds: start, speaker: speaker ?? label?.[1] ?? null, words: said });
	}
	return turns;
}

function plainWords(line: string): string {
	return line
		.replace(/<[^<>]{0,200}>|\{\\[^{}]{0,60}\}/g, "")
		.replace(/&nbsp;/g, " ")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&(?:lrm|rlm);/g, "")
		.replace(/&amp;/g, "&")
		.replace(SOUND, " ")
		.replace(/\s+/g, " ")
		.trim();
}
