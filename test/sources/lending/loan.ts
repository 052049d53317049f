import { readLoan } from "../../../src/sources/lending/read-loan.ts";
import { defaultLimits } from "../../../src/sources/limits.ts";

/** What a file of that name says of the articles beside it. */
export function loanOf(path: string, text: string) {
	return readLoan({ key: path, path, bytes: new TextEncoder().encode(text) }, defaultLimits);
}

/** The entries of a bibliography of that name. */
export async function entriesOf(path: string, text: string) {
	const loan = await loanOf(path, text);
	if (loan?.kind !== "bibliography") throw new Error(`${path} is no bibliography`);
	return loan.entries;
}
