// What a sentence says that somebody is, taken apart: the noun, its rank, and of what.
import { ranks } from "../data/ranks.ts";
import type { Description, Entity } from "../facets/entities/entity.ts";
import type { ArticleName } from "./article-names.ts";
import type { Divergence } from "./divergence.ts";

/** Somebody or something named in a passage. */
export type NamedAt = Pick<ArticleName, "entity" | "passage">;

/** All that a text says somebody is: titles before the name and descriptions beside it. */
export function described({ entity }: Pick<NamedAt, "entity">): readonly Description[] {
	return [...entity.titles, ...entity.descriptions];
}

/** The words of rank of an office: "deputy", not that of what its holder did first. */
export function rankOf({ text }: Description): string {
	return text
		.split(/\b(?:who|whose|which|that)\b/, 1)
		.join()
		.split(/[\s-]+/)
		.flatMap((word) => ranks.get(word) ?? [])
		.sort()
		.join(" ");
}

/** What else it says: of what, where, for whom. */
export function restOf({ text, noun }: Description): readonly string[] {
	return text
		.split(/[\s-]+/)
		.filter(
			(word) =>
				word.length > 3 &&
				word !== noun &&
				!ranks.has(word) &&
				!PLACELESS.test(word) &&
				/^\p{L}+$/u.test(word),
		);
}

/** "A senior official there": words that tell neither of what nor for whom. */
const PLACELESS = /^(?:here|there|senior|leading|ranking)$/;

/** What each side says somebody is: where, and the values they are compared by. */
export interface Sides {
	readonly ours: { readonly start: number; readonly end: number };
	readonly theirs: { readonly start: number; readonly end: number };
	readonly value: string;
	readonly other: string;
}

/** `who/title` for what two descriptions say. */
export function titleDivergence(
	entity: Entity,
	{ passage }: NamedAt,
	{ ours, theirs, value, other }: Sides,
	confidence: number,
): Divergence {
	return {
		type: "who/title",
		direction: "different",
		relation: "incompatible",
		confidence: entity.firm ? confidence : confidence - 0.1,
		draft: { start: ours.start, end: ours.end, value },
		source: { start: theirs.start, end: theirs.end, value: other, passage },
	};
}
