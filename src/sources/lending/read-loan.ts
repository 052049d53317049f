import { decode } from "../decode.ts";
import { extensionOf, lookAt } from "../look.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { looksLikeCsl, readCsl } from "./csl.ts";
import type { Loan } from "./fields.ts";
import { correctedBy, readSidecar } from "./sidecar.ts";

/** Whether a file of that name may speak of articles beside it. */
export function mayLend(path: string): boolean {
	return correctedBy(path) !== null || ["bib", "bibtex"].includes(extensionOf(path));
}

/**
 * What a file says of the articles beside it; null when it does not speak of articles, but may be one.
 * Rejects with an `UnreadableError` and a reason for the writer.
 */
export async function readLoan(file: SourceFile, limits: ReadLimits): Promise<Loan | null> {
	const { extension, head } = lookAt(file);
	if (correctedBy(file.path) !== null) return readSidecar(decode(file.bytes));
	if (mayLend(file.path)) {
		const { readBibtex } = await import("./bibtex.ts");
		return readBibtex(decode(file.bytes), limits);
	}
	return extension === "json" && looksLikeCsl(head) ? readCsl(decode(file.bytes)) : null;
}
