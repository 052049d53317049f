/** The text without its footnote marks `[^n]`. */
export function withoutFootnotes(text: string): string {
	return text.replace(/\[\^[^[\]\s]+\]/g, "");
}
