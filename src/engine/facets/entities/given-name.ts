import { eitherNames, femaleNames, maleNames } from "../../data/known-names.ts";

/** Whether a folded word is known as a given name. */
export function isGivenName(word: string): boolean {
	return femaleNames.has(word) || maleNames.has(word) || eitherNames.has(word);
}

/** Whose given name a folded word is; undefined where it is no given name, or anybody's. */
export function genderOfName(word: string): "female" | "male" | undefined {
	if (eitherNames.has(word)) return undefined;
	if (femaleNames.has(word)) return "female";
	return maleNames.has(word) ? "male" : undefined;
}
