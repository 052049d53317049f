import type { Divergence } from "./divergences/divergence.ts";

/** A divergence, and those of other articles that have the same words in its place. */
export interface Likewise {
	readonly divergence: Divergence;
	readonly also: readonly Divergence[];
}

/**
 * What several articles say in the same words is said once, of the first. Notes of the writer's own stand alone: they
 * may have to be withheld.
 */
export function likewise(divergences: readonly Divergence[]): readonly Likewise[] {
	const told = new Map<string, { divergence: Divergence; also: Divergence[] }>();
	for (const [at, divergence] of divergences.entries()) {
		const key = wordingOf(divergence) ?? String(at);
		const first = told.get(key);
		if (first === undefined) told.set(key, { divergence, also: [] });
		else if (!articlesOf(first).includes(keyOf(divergence))) first.also.push(divergence);
	}
	return [...told.values()];
}

/** What is the same in findings that look alike; undefined where there is nothing to be like. */
function wordingOf({
	type,
	relation,
	severity,
	draft,
	source,
	cited,
	beside,
}: Divergence): string | undefined {
	if (source === null || cited !== undefined || beside !== undefined) return undefined;
	const { article } = source.passage;
	if (article.note !== undefined) return undefined;
	const words = article.text.slice(source.start, source.end).toLowerCase().replace(/\s+/g, " ").trim();
	return JSON.stringify([type, relation, severity, draft.start, draft.end, words]);
}

function articlesOf({ divergence, also }: Likewise): readonly (string | undefined)[] {
	return [divergence, ...also].map(keyOf);
}

function keyOf({ source }: Divergence): string | undefined {
	return source?.passage.article.key;
}
