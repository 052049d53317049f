// "Her collection" of a man. Gates: the claim's pronoun is of a gender of which the article, as far as it speaks of
// the event, has nobody; it has somebody of the other gender, told by pronouns.
import type { Look } from "../asked.ts";
import { femaleWords, maleWords } from "../data/entity-nouns.ts";
import { genderOfName } from "../facets/entities/given-name.ts";
import type { Passage } from "../passages.ts";
import { type Sentence, sharedTerms } from "../sentences.ts";
import { foldName } from "../spelling.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

type Gender = "female" | "male";

const LEAST_SHARED = 2;
const REACH = 400;
/** One pronoun can be a quotation's or a slip. */
const LEAST = 2;
/** How far from the closest passage the other pronoun may stand. */
const NEAR = 3;

/** `who/entity`: he for she, or she for he, where the article speaks of nobody else. */
export const pronounGender: Comparator = (comparison) => {
	const { claim, look, closest, carriers, neighbours } = comparison;
	const tokens = claim.tokens.filter((token) => genderOfPronoun(token) !== undefined);
	const [first] = tokens;
	const gender = first && genderOfPronoun(first);
	if (first === undefined || gender === undefined) return [];
	if (tokens.some((token) => genderOfPronoun(token) !== gender)) return [];
	if (look(namesOneOf(gender))) return [];
	const article = [
		closest.passage,
		...carriers.map(({ passage }) => passage),
		...neighbours(closest.passage, REACH),
	];
	const owner = otherOwner(gender, article, comparison);
	if (owner !== undefined) return [divergence(first, gender, owner)];
	if (article.some((passage) => speaksOf(passage, gender))) return [];
	const others = article.flatMap(({ tokens: all }) =>
		all.filter((token) => genderOfPronoun(token) !== undefined),
	);
	const other = others.length < LEAST ? undefined : otherPronoun(comparison);
	return other === undefined ? [] : [divergence(first, gender, other)];
};

function genderOfPronoun({ kind, norm }: Token): Gender | undefined {
	if (kind !== "word") return undefined;
	if (/^(?:she|her|hers|herself)(?:['’]\p{L}+)?$/u.test(norm)) return "female";
	return /^(?:he|him|his|himself)(?:['’]\p{L}+)?$/u.test(norm) ? "male" : undefined;
}

/** Whether the sentence speaks of anybody of the gender, by pronoun, noun or given name. */
function speaksOf(sentence: Sentence, gender: Gender): boolean {
	return sentence.tokens.some((token) => genderOfPronoun(token) === gender) || namesOne(sentence, gender);
}

/** Whether the claim's paragraph names anybody of the gender. */
function namesOneOf(gender: Gender): Look<boolean> {
	return ({ before, claim, after }) =>
		[claim, ...before, ...after].some((sentence) => namesOne(sentence, gender));
}

function namesOne({ tokens }: Sentence, gender: Gender): boolean {
	const nouns = gender === "female" ? femaleWords : maleWords;
	return tokens.some(({ kind, capital, text, norm }) => {
		if (kind !== "word") return false;
		const word = foldName(text);
		if (nouns.has(word) || nouns.has(norm.replace(/(?:es|s)$/, "")) || PLURALS[gender].test(norm))
			return true;
		return capital && genderOfName(word) === gender;
	});
}

const PLURALS = {
	female: /^(?:women|ladies|wives|mum|mom|mums|moms)/,
	male: /^(?:men|gentlemen|dad|guy)s?$/,
};

/** "His collection" in the article for "her collection" of the claim, and never the claim's own way. */
function otherOwner(gender: Gender, article: readonly Passage[], comparison: Comparison): Other | undefined {
	const { reading, claim, readingOf } = comparison;
	let found: Other | undefined;
	for (const word of reading.words) {
		const owned = reading.words[word.head];
		if (word.upos !== "PRON" || word.deprel !== "nmod:poss" || owned?.upos !== "NOUN") continue;
		const term = tokenOf(claim.tokens, owned)?.term;
		for (const passage of article) {
			if (!passage.tokens.some((token) => token.term === term)) continue;
			// "Sat on her hands" and "warmed his hands" are of two people.
			if (sharedTerms(claim, passage) < LEAST_SHARED || isOfSomebodyElse(comparison, owned, passage))
				continue;
			const { words } = readingOf(passage);
			for (const other of words) {
				if (words[other.head]?.lemma !== owned.lemma || other.deprel !== "nmod:poss") continue;
				const token = tokenOf(passage.tokens, other);
				const theirs = token && genderOfPronoun(token);
				if (token === undefined || theirs === undefined) continue;
				if (theirs === gender) return undefined;
				found ??= { token, passage };
			}
		}
	}
	return found;
}

/** "Kovar defended his title" and "Hale won her first title": who owns it in the claim is nobody in the passage. */
function isOfSomebodyElse({ reading: { words }, claim }: Comparison, owned: Word, passage: Passage): boolean {
	const owner = words.find(
		({ head, deprel, upos }) => head === owned.head && deprel.startsWith("nsubj") && upos === "PROPN",
	);
	const term = owner && tokenOf(claim.tokens, owner)?.term;
	return term !== undefined && !passage.tokens.some((token) => token.term === term);
}

interface Other {
	readonly token: Token;
	readonly passage: Passage;
}

function otherPronoun({ closest, neighbours }: Comparison): Other | undefined {
	for (const passage of [closest.passage, ...neighbours(closest.passage, NEAR)]) {
		const token = passage.tokens.find((one) => genderOfPronoun(one) !== undefined);
		if (token !== undefined) return { token, passage };
	}
	return undefined;
}

function divergence({ start, end, norm }: Token, gender: Gender, { token, passage }: Other): Divergence {
	return {
		type: "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: { start, end, value: gender === "female" ? `${norm} (a woman)` : `${norm} (a man)` },
		source: {
			...{ start: token.start, end: token.end, passage },
			value: gender === "female" ? `${token.norm} (a man)` : `${token.norm} (a woman)`,
		},
	};
}
