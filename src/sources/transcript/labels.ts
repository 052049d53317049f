import { secondsOf, type Turn } from "./turn.ts";

const STAMP = "[[(]?(?<time>(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?)[\\])]?";
const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}\\d.'’, -]{1,50}?)";
/** "[00:01:02] Ilse Okoro: words", "00:01:02 words"; "Ilse Okoro (00:01:02): words"; the words may stand below. */
const FORMS = [
	new RegExp(`^${STAMP}(?:\\s{1,8}[-–]?\\s{0,2}${NAME}\\s{0,3}:)?(?:\\s+(?<words>\\S.*))?$`, "u"),
	new RegExp(`^${NAME}\\s{1,8}[-–]?\\s{0,2}${STAMP}\\s{0,3}:?(?:\\s+(?<words>\\S.*))?$`, "u"),
];
const MAX_LINE = 20_000;
const NAME_ONLY = /^(\p{Lu}[\p{L}\p{M}\d.'’, -]{1,50}):(?:\s+|$)/u;
const MIN_STAMPS = 3;
/** Of the lines that are not empty, at least one in so many has a time: a turn may have some paragraphs. */
const MOST_LINES = 6;
/** Seconds by which somebody speaks, where no names are given. */
const LATEST_BEGIN = 120;

/** Whether the head of a text is that of a transcript with the times at which its turns begin. */
export function looksLikeTranscript(head: string): boolean {
	const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
	const stamps = lines.flatMap((line) => stampOf(line.trim()) ?? []);
	const isRising = stamps.every(({ seconds }, i) => seconds >= (stamps[i - 1]?.seconds ?? 0));
	// "09:00 Breakfast" is a programme.
	const isSpeech =
		(stamps[0]?.seconds ?? 0) <= LATEST_BEGIN ||
		stamps.filter(({ speaker }) => speaker !== null).length * 2 > stamps.length;
	return isRising && isSpeech && stamps.length >= MIN_STAMPS && stamps.length * MOST_LINES >= lines.length;
}

/** The turns of such a transcript, a line of words each, and what stands above the first. */
export function turnsInText(text: string): { readonly above: string; readonly turns: readonly Turn[] } {
	const lines = text.split(/\r\n?|\n/);
	const first = lines.findIndex((line) => stampOf(line.trim()) !== null);
	const turns: Turn[] = [];
	let [seconds, speaker]: [number, string | null] = [0, null];
	for (const line of lines.slice(Math.max(first, 0)).map((one) => one.trim())) {
		const stamp = stampOf(line);
		if (stamp) [seconds, speaker] = [stamp.seconds, stamp.speaker];
		let words = stamp ? stamp.words : line;
		const name: RegExpExecArray | null = !stamp && speaker === null ? NAME_ONLY.exec(words) : null;
		if (name) {
			speaker = name[1] ?? null;
			words = words.slice(name[0].length);
		}
		if (words === "") continue;
		turns.push({ seconds, speaker, words: words.replace(/\s+/g, " ") });
		speaker = null;
	}
	return { above: lines.slice(0, Math.max(first, 0)).join("\n"), turns };
}

/** The time and name at the begin of a turn; null for other lines. */
function stampOf(line: string): Turn | null {
	if (line.length > MAX_LINE) return null;
	for (const form of FORMS) {
		const { time = "", name = null, words = "" } = form.exec(line)?.groups ?? {};
		const seconds = secondsOf(time);
		if (seconds !== null) return { seconds, speaker: name, words };
	}
	return null;
}
