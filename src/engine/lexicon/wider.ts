import { firstLink, linked } from "./links.ts";
import { isVerbFile, type LexiconTables } from "./tables.ts";

/**
 * The head of an adjective's cluster; what a verb is a kind of, unless that is a top of the hierarchy: everything is
 * a kind of "change", whose opposite is "stay".
 */
export function widerSynsets({ links, files }: LexiconTables, synset: number): readonly number[] {
	if (!isVerbFile(files[synset] ?? 0)) return linked(links.similar, synset);
	return linked(links.hypernym, synset).filter(
		(above) => links.hypernym.from[firstLink(links.hypernym, above)] === above,
	);
}
