/** A file that cannot become an article. `message` is the short reason, in words for the writer. */
export class UnreadableError extends Error {
	override readonly name = "UnreadableError";
}
