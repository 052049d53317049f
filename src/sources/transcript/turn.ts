/** What one person says without a break, or a part of it. */
export interface Turn {
	/** When it begins, in seconds. */
	readonly seconds: number;
	/** Who speaks, where it is said and another spoke before. */
	readonly speaker: string | null;
	/** On one line. */
	readonly words: string;
}

const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?$/;

/** The seconds of "00:12:34,500", "12:34.5" or "1:02:03"; null for what is no time. */
export function secondsOf(time: string): number | null {
	const [, hours = "0", minutes, seconds] = TIME.exec(time) ?? [];
	if (minutes === undefined || seconds === undefined) return null;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** "00:12:34". */
export function timeWords(seconds: number): string {
	const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
	return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
