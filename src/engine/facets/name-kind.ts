import type { CountryForm } from "../data/countries.ts";
import { givenNames } from "../data/given-names.ts";
import {
	chambers,
	eventWords,
	knownOrganisations,
	organisationWords,
	placePrepositions,
	placeWords,
} from "../data/name-words.ts";
import type { Token } from "../tokens.ts";
import type { Run } from "./name-runs.ts";

/** "country" covers the people's word, too; "other" is a name whose words and surroundings do not tell. */
export type NameKind = "person" | "organisation" | "place" | "country" | "other";

interface Clues {
	readonly words: readonly string[];
	readonly countries: readonly CountryForm[];
	readonly acronym: boolean;
	readonly titled: boolean;
}

/** What a name most likely names, and whether it stands where a place stands. */
export function kindOfName(
	tokens: readonly Token[],
	run: Run,
	clues: Clues,
): { readonly kind: NameKind; readonly placed: boolean } {
	const placed = isPlaced(tokens, run);
	return { kind: kind(tokens, run, clues, placed), placed };
}

function kind(tokens: readonly Token[], run: Run, clues: Clues, placed: boolean): NameKind {
	const { words, countries, acronym, titled } = clues;
	const [first = ""] = words;
	if (countries.some(({ form }) => form !== "seat")) return "country";
	if (countries.length > 0) return placed ? "place" : "country";
	if (titled) return "person";
	if (words.length === 1 && (knownOrganisations.has(first) || chambers.has(first))) return "organisation";
	if (words.length > 1 && eventWords.has(words.at(-1) ?? "")) return "other";
	if (words.some((word) => organisationWords.has(word))) return "organisation";
	if (givenNames.has(first) || isAged(tokens, run)) return "person";
	if (words.length > 1 && words.some((word) => placeWords.has(word))) return "place";
	if (acronym) return "organisation";
	return placed ? "place" : "other";
}

/** "…, 44, …" */
function isAged(tokens: readonly Token[], run: Run): boolean {
	const age = tokens[run.to + 1];
	return (
		tokens[run.to]?.norm === "," &&
		age?.kind === "number" &&
		/^\d{1,2}$/.test(age.norm) &&
		tokens[run.to + 2]?.norm === ","
	);
}

function isPlaced(tokens: readonly Token[], run: Run): boolean {
	let at = run.from - 1;
	while (at >= 0 && /^(?:the|a|an)$/.test(tokens[at]?.norm ?? "")) at--;
	return placePrepositions.has(tokens[at]?.norm ?? "");
}
