/** The error with which a cancelled request rejects, in every checker and whatever the signal's own reason. */
export function abortError(): Error {
	return new DOMException("The request was cancelled.", "AbortError");
}
