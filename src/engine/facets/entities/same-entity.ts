// Whether two documents speak of one thing.
import { countryForms, sameOrInside } from "../../countries.ts";
import { genericHeads, organisationWords } from "../../data/name-words.ts";
import { containsWords } from "../../same-name.ts";
import type { Cluster } from "./cluster.ts";
import { equalNames, fitBodies, fitPersons, initialsOf } from "./name-fit.ts";

/** "unclear" where the names allow both: "Okafor" and "Jane Okafor" are "same", "Bank" and "Bank of Ghana" are not told. */
export type Sameness = "same" | "different" | "unclear";

/** Compares two clusters of two documents, or of one, by kind, country, names and acronyms. */
export function sameEntity(a: Cluster, b: Cluster): Sameness {
	if (a.country !== undefined || b.country !== undefined) return sameCountry(a, b);
	if (!kindsFit(a, b)) return "different";
	const byAcronym = sameAcronym(a, b);
	if (byAcronym !== undefined) return byAcronym;
	if (a.names.some((left) => b.names.some((right) => equalNames(left, right)))) return sameFull(a, b);
	if (a.kind === "person" || b.kind === "person")
		return fitPersons(a.name, b.name) ? sameFull(a, b) : "different";
	if (a.kind === "place" && b.kind === "place") return placesFit(a, b) ? "unclear" : "different";
	if (fitBodies(a.name, b.name)) return "same";
	return sameKindOfBody(a, b) ? "unclear" : "different";
}

function kindsFit(a: Cluster, b: Cluster): boolean {
	return a.kind === b.kind || a.kind === "other" || b.kind === "other";
}

/** A country and the seat of its government are not told apart; two seats are two bodies. */
function sameCountry(a: Cluster, b: Cluster): Sameness {
	if (a.country === undefined || b.country === undefined)
		return equalNames(a.name, b.name) ? "unclear" : "different";
	if (!sameOrInside(a.country, b.country)) return "different";
	if (a.country !== b.country) return "unclear";
	return a.kind === "country" && b.kind === "country" && isSeat(a) && isSeat(b) && !equalNames(a.name, b.name)
		? "different"
		: "same";
}

/** "Washington" and "the White House", but not "the U.S.", which is the country itself. */
function isSeat({ name, country }: Cluster): boolean {
	return countryForms(name, true).some((one) => one.country === country && one.form === "seat");
}

/** An acronym and its full name; undefined where acronyms do not decide. Two expansions of one acronym are two things. */
function sameAcronym(a: Cluster, b: Cluster): Sameness | undefined {
	const shared = a.acronyms.some((letters) => b.acronyms.includes(letters));
	if (shared) {
		if (a.expansions.length === 0 || b.expansions.length === 0) return namesFit(a, b) ? "same" : undefined;
		return a.expansions.some((left) => b.expansions.some((right) => near(left, right)))
			? "same"
			: "different";
	}
	return spells(a, b) ?? spells(b, a);
}

/** Both are only the acronym, or what else they are called agrees. */
function namesFit(a: Cluster, b: Cluster): boolean {
	const left = full(a);
	const right = full(b);
	return left === undefined || right === undefined || near(left, right);
}

/** "CAC" in one document and the full name in the other. */
function spells(short: Cluster, long: Cluster): Sameness | undefined {
	const own = full(short);
	if (own !== undefined || long.name.length < 2) return undefined;
	const fits = short.acronyms.some((letters) => letters === initialsOf(long.name));
	return fits ? (long.acronyms.length === 0 ? "same" : "unclear") : undefined;
}

/** The name beside the acronym, if the document ever gives one. */
function full({ name, acronyms }: Cluster): readonly string[] | undefined {
	return name.length === 1 && acronyms.includes(name[0] ?? "") ? undefined : name;
}

function near(a: readonly string[], b: readonly string[]): boolean {
	return equalNames(a, b) || containsWords(a, b);
}

/** Two people of one surname are two when their given names or what is known of them differ. */
function sameFull(a: Cluster, b: Cluster): Sameness {
	if (a.kind !== "person" && b.kind !== "person") return "same";
	if (!fitPersons(a.name, b.name)) return "different";
	if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return "different";
	const apart = a.age !== undefined && b.age !== undefined && Math.abs(a.age - b.age) > 10;
	return apart ? "unclear" : "same";
}

/** "Kano" and "Kano State". */
function placesFit(a: Cluster, b: Cluster): boolean {
	return containsWords(a.name, b.name);
}

/** "the Ministry" of one document and "the Ministry of Health" of the other. */
function sameKindOfBody(a: Cluster, b: Cluster): boolean {
	const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a];
	const [only = ""] = short.name;
	return (
		short.name.length === 1 &&
		(genericHeads.has(only) || organisationWords.has(only)) &&
		long.name.includes(only)
	);
}
