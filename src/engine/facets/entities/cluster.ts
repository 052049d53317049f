import type { Span } from "../../model.ts";
import type { EntityKind } from "./entity.ts";

/** One place where a document speaks of an entity. */
export interface Mention extends Span {
	/** Index of the sentence, and of the head word in it. */
	readonly sentence: number;
	readonly head: number;
	readonly form: "name" | "description" | "pronoun" | "metonym";
	/** Index of the cluster in the table. */
	readonly cluster: number;
}

/** One entity of a document, with all it is called there. */
export interface Cluster {
	/** The fullest name, as folded words: ["jane", "okafor"]. */
	readonly name: readonly string[];
	readonly kind: EntityKind;
	/** Every way it is named, without its acronyms; the fullest first. */
	readonly names: readonly (readonly string[])[];
	/** Folded: "cac". */
	readonly acronyms: readonly string[];
	/** The full names that the document introduces its acronyms for. */
	readonly expansions: readonly (readonly string[])[];
	/** Usual English name of the country that it is, governs from or stands for. */
	readonly country: string | undefined;
	/** Texts of titles and descriptions, each once, in order: "deputy minister", "state media watchdog". */
	readonly titles: readonly string[];
	readonly descriptions: readonly string[];
	/** Lemmas by which "the …" can mean it: "minister", "watchdog", "bank". */
	readonly nouns: readonly string[];
	readonly gender: "female" | "male" | undefined;
	readonly age: number | undefined;
}

/** What a document calls the things it speaks of; plain data. */
export interface AliasTable {
	readonly clusters: readonly Cluster[];
	/** In order of their start, without overlap. */
	readonly mentions: readonly Mention[];
}

/** The cluster that a span speaks of: the mention that it equals, holds the start of, or lies in; or undefined. */
export function resolve(table: AliasTable, span: Span): Cluster | undefined {
	let low = 0;
	let high = table.mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((table.mentions[middle]?.end ?? 0) > span.start) high = middle;
		else low = middle + 1;
	}
	const mention = table.mentions[low];
	return mention === undefined || mention.start >= span.end ? undefined : table.clusters[mention.cluster];
}
