// Values of files that anyone may have written: JSON, YAML, CSV.

/** True for an object with keys, not for a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or number as words on one line; undefined for anything else and for white space. */
export function lineOf(value: unknown): string | undefined {
	if (typeof value === "number") return String(value);
	return typeof value === "string" ? value.replace(/\s+/g, " ").trim() || undefined : undefined;
}

/** The value when it is the address of a page. */
export function webUrl(value: unknown): string | null {
	return typeof value === "string" && /^https?:\/\/\S+$/.test(value) ? value : null;
}

/** "en" of "en-GB" or "EN_us"; null for what is no language tag. */
export function languageTag(value: unknown): string | null {
	return typeof value === "string"
		? (/^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() ?? null)
		: null;
}
