import type { SenseProfile } from "./lexicon/sense-profile.ts";
import { searchTerm } from "./query.ts";
import type { Token } from "./tokens.ts";

/** Words that begin alike are often of one family that the lexicon does not know: "Iceland", "Icelandic". */
const BEGINNING = 5;
const BEGIN_ALIKE = 0.5;

/**
 * For the words of a claim that a passage does not have: how near the nearest word of the passage comes to each, from 0
 * to 1, by its term. Words are near that share a meaning, or of which one is made of the other or a kind of it.
 */
export class Kinship {
	readonly #profileOf: (form: string) => SenseProfile;
	readonly #bySynset = new Map<number, (readonly [term: string, weight: number])[]>();
	readonly #byBeginning = new Map<string, string[]>();
	/** By form, which terms it comes near to: the passages that are asked about have many words in common. */
	readonly #nearTo = new Map<string, readonly (readonly [term: string, strength: number])[]>();

	constructor(claim: readonly Token[], profileOf: (form: string) => SenseProfile) {
		this.#profileOf = profileOf;
		for (const [at, token] of claim.entries()) {
			const term = searchTerm(token);
			if (term === undefined || token.kind !== "word") continue;
			if (term.length >= BEGINNING) put(this.#byBeginning, term.slice(0, BEGINNING), term);
			// A name means itself.
			if (token.capital && at > 0) continue;
			for (const [synset, weight] of profileOf(token.norm))
				put(this.#bySynset, synset, [term, weight] as const);
		}
	}

	/** The nearness to a passage, by term; terms that nothing comes near to are left out. */
	to(passage: readonly Token[]): ReadonlyMap<string, number> {
		const nearest = new Map<string, number>();
		const found = (term: string, strength: number) => {
			if (strength > (nearest.get(term) ?? 0)) nearest.set(term, strength);
		};
		for (const token of passage) {
			const own = token.kind === "word" ? searchTerm(token) : undefined;
			if (own === undefined) continue;
			for (const term of this.#byBeginning.get(own.slice(0, BEGINNING)) ?? []) found(term, BEGIN_ALIKE);
			for (const [term, strength] of this.#termsNear(token.norm)) found(term, strength);
		}
		return nearest;
	}

	#termsNear(form: string): readonly (readonly [term: string, strength: number])[] {
		const known = this.#nearTo.get(form);
		if (known !== undefined) return known;
		const near: (readonly [string, number])[] = [];
		this.#profileOf(form).forEach((weight, synset) => {
			const terms = this.#bySynset.get(synset) ?? NONE;
			for (const [term, other] of terms) near.push([term, Math.sqrt(weight * other)]);
		});
		this.#nearTo.set(form, near);
		return near;
	}
}

const NONE: readonly (readonly [term: string, weight: number])[] = [];

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const known = map.get(key);
	if (known === undefined) map.set(key, [value]);
	else known.push(value);
}
