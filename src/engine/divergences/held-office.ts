// An office that the article gives to another: "Oliveri, the mayor of Castel", where Panza is the mayor.
// Gates: the claim's name is one of the article's; another name there has the office, with all that the claim says of it;
// no sentence has office and name side by side, nor tells who takes over from whom.
import { wordSet } from "../data/word-set.ts";
import type { Description, Entity } from "../facets/entities/entity.ts";
import type { Passage } from "../passages.ts";
import { foldName, spellingKey } from "../spelling.ts";
import { stem } from "../stem.ts";
import type { ArticleName } from "./article-names.ts";
import { described, type NamedAt, rankOf, restOf, titleDivergence } from "./descriptions.ts";
import type { Divergence } from "./divergence.ts";

/** Offices that one person holds; who the article gives it to is not who it gives another to. */
const HELD_BY_ONE = wordSet(
	"minister president chancellor chairman chairwoman chair mayor governor manager coach captain premier superintendent commissioner headteacher headmaster secretary head leader rector dean principal archbishop bishop director",
);

/** "Transport minister Harkness", where the article has Boyd for it; `others` are certainly not the one of `same`. */
export function heldOffice(
	entity: Entity,
	same: readonly NamedAt[],
	others: readonly ArticleName[],
): Divergence | undefined {
	const own = same.flatMap(described);
	for (const ours of described({ entity })) {
		if (!isHeldByOne(ours) || rankOf(ours) !== "") continue;
		if (own.some(({ noun }) => noun === ours.noun)) continue;
		for (const holder of others)
			for (const theirs of described(holder)) {
				if (theirs.noun !== ours.noun || rankOf(theirs) !== "") continue;
				const definite = isDefinite(theirs, holder.passage);
				if (!definite && (OFTEN_SEVERAL.has(theirs.noun) || !saysAll(theirs, ours))) continue;
				if (restOf(theirs).length > 0 && !saysAll(theirs, ours)) continue;
				const sides = { ours, theirs, value: ours.text, other: `${theirs.text}: ${holder.entity.text}` };
				return titleDivergence(entity, holder, sides, 0.7);
			}
	}
	return undefined;
}

/** Of these there may be several: one of them is "the" director. */
const OFTEN_SEVERAL = wordSet("director head leader secretary manager captain");

/** "The director, Ida Lund", "the museum's director". */
function isDefinite({ start }: Description, { tokens }: Passage): boolean {
	const before = tokens.findLast(({ end }) => end <= start);
	return before !== undefined && /^(?:the|its|their)$|['’]s$/.test(before.norm);
}

function isHeldByOne(office: Description): boolean {
	return HELD_BY_ONE.has(office.noun) && restOf(office).length > 0;
}

/** Words between a name and an office that may be its own. */
const BESIDE = 8;
const TAKES_OVER =
	/^(?:succe(?:ed|ss)|predecess|replac|appoint|elect(?:s|ed|ing)?$|outgo|incom|nominat|sworn|swear|resign(?:s|ed|ing)?$|promot|inaugur|acting|interim)/;

/** Told from the words: the article has the claim's office, and in no sentence that gives it to the name. */
export function mayBeHeldByAnother(entity: Entity, article: readonly Passage[]): boolean {
	const key = spellingKey(entity.name.at(-1) ?? "");
	const office = described({ entity }).find(isHeldByOne);
	if (office === undefined) return false;
	const isName = ({ text, capital }: Passage["tokens"][number]) =>
		capital && spellingKey(foldName(text)) === key;
	const having = article.filter(({ tokens }) => tokens.some(({ norm }) => norm === office.noun));
	const telling = article.filter(({ tokens }) => tokens.some((token) => isName(token)));
	return (
		having.length > 0 &&
		![...having, ...telling].some(({ tokens }) =>
			// "Was asked to resign": nobody has left.
			tokens.some(({ norm }, at) => TAKES_OVER.test(norm) && tokens[at - 1]?.norm !== "to"),
		) &&
		!having.some(({ tokens }) =>
			tokens.some(
				({ norm }, at) =>
					norm === office.noun &&
					!isTitleOfAnother(tokens, at, isName) &&
					tokens.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(isName),
			),
		)
	);
}

/** "Leader Ida Moss asked Lund to go": a name right behind the office, and another one. */
function isTitleOfAnother(
	tokens: Passage["tokens"],
	at: number,
	isName: (token: Passage["tokens"][number]) => boolean,
): boolean {
	const named = tokens.slice(at + 1, at + 1 + TITLED);
	return named[0]?.capital === true && !named.some(isName);
}

/** Words of a name behind its title. */
const TITLED = 3;

/** Whether a description has all that another one says. */
function saysAll(one: Description, other: Description): boolean {
	const words = new Set(restOf(one).map(stem));
	return restOf(other).every((word) => words.has(stem(word)));
}
