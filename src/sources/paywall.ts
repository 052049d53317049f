/** What a paper says where the part that is free to read ends. */
export const PAYWALL =
	/\b(?:subscribe|sign (?:in|up)|log in|register|become a (?:member|subscriber))\b[^.!?\n]{0,60}\b(?:to (?:continue|keep|finish) reading|to read (?:the (?:rest|full)|more|on|this)|for full access)\b|\bthis (?:article|story|content) is (?:for|available to|reserved for|exclusive to) (?:our |paying ){0,2}(?:subscribers|members)\b/i;

/** The remark about an article of which only that part is there. */
export const CUT_OFF = "cut off by a paywall";

const MAX_WALL = 300;
/** Characters of what papers give for free; a whole article below an offer to subscribe is longer. */
const MAX_FREE = 2500;

/** Whether one of the lines around a text says that there is more for subscribers. */
export function isCutOff(lines: readonly string[], text: string): boolean {
	return text.length <= MAX_FREE && lines.some((line) => isWall(line));
}

/** A line that says so and nothing else. */
export function isWall(line: string): boolean {
	return line.length <= MAX_WALL && PAYWALL.test(line);
}
