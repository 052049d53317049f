/**
 * Wraps what the editor calls: the wrapped function never throws and never rejects. What goes wrong is reported
 * under `name`, and the editor gets undefined. Being cancelled is not wrong.
 */
export type Guard = <A extends unknown[], R>(
	name: string,
	callback: (...args: A) => R | PromiseLike<R>,
) => (...args: A) => Promise<R | undefined>;

/** Makes the one guard of the extension; `report` gets a line for the log, with the stack below it. */
export function createGuard(report: (failure: string) => void): Guard {
	return (name, callback) =>
		async (...args) => {
			try {
				return await callback(...args);
			} catch (error) {
				if (!isCancelled(error)) report(`${name}: ${describe(error)}`);
				return undefined;
			}
		};
}

/** True for the errors with which cancelled work ends: the DOM's AbortError and VS Code's "Canceled". */
export function isCancelled(error: unknown): boolean {
	return error instanceof Error && (error.name === "AbortError" || error.name === "Canceled");
}

/** An error in one line, with its stack below where there is one. */
export function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
