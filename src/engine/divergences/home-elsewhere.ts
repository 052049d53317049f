import type { Span } from "../model.ts";
import { isInside } from "../spans.ts";
import type { Comparison } from "./comparison.ts";

/** Words of content that any two reports of a kind may share, and passages of others that are looked at. */
const OF_ANY = 3;
const LOOKED_AT = 5;

/**
 * "Bering was named player of the day", where another article tells of Bering, and this one has somebody else as the
 * player of its day: nothing tells that both are of one event.
 */
export function isAtHomeElsewhere(name: Span, { claim: { tokens }, closest, search }: Comparison): boolean {
	const shared = closest.pairs.flatMap(({ draft, same }) => {
		const token = same ? tokens[draft] : undefined;
		return token?.content && !isInside(token, name) ? [token] : [];
	});
	if (shared.length > OF_ANY || shared.some(({ capital, kind }) => capital || kind === "number"))
		return false;
	const own = tokens.filter((token) => token.content && isInside(token, name));
	return search(own, LOOKED_AT).some(
		(passage) =>
			passage.article !== closest.passage.article &&
			own.every(({ term }) => passage.tokens.some((token) => token.capital && token.term === term)),
	);
}
