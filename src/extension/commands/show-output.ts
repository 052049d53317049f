import type { Desk } from "../desk.ts";

/** Shows what the extension has logged. */
export function showOutput({ log }: Desk): void {
	log.show();
}
