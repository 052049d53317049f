// Whether one sentence can deny what another says, told from their words alone: parsing a passage costs a hundred times as
// much, and most passages that speak of a claim's matter have no word of denial and no opposite.
import { keepingFrom, lackNouns, negators, operators } from "../data/event-words.ts";
import type { Language } from "../language.ts";
import { contentTerms, type Sentence, sharedTerms } from "../sentences.ts";
import { stem } from "../stem.ts";

/** Words of content that both must have: less is no common matter. */
const LEAST_SHARED = 2;

/** Whether the passage may say the opposite of something that the claim says; false is as good as certain. */
export function mayFlip(claim: Sentence, passage: Sentence, language: Language): boolean {
	if (sharedTerms(claim, passage) < LEAST_SHARED) return false;
	if (mayDeny(claim) || mayDeny(passage)) return true;
	const [ours, theirs] = [contentTerms(claim), contentTerms(passage)];
	const otherOnly = passage.tokens.filter(({ content, term }) => content && !ours.has(term));
	return claim.tokens.some(({ content, term, norm }) => {
		if (!content || theirs.has(term)) return false;
		const isOpposite = language.lexicon.opposing(norm);
		return otherOnly.some((other) => isOpposite(other.norm));
	});
}

const denying: ReadonlySet<string> = new Set(
	[
		...[...negators, ...keepingFrom, ...lackNouns, "without", "instead", "rather", "yet"],
		...[...operators].flatMap(([lemma, { negative }]) => (negative ? [lemma.split(" ")[0] ?? lemma] : [])),
	].flatMap((lemma) => [lemma, stem(lemma)]),
);

/** Whether a sentence has a word that can deny something. */
export function mayDeny({ tokens }: Sentence): boolean {
	return tokens.some(({ norm, term }) => denying.has(norm) || denying.has(term) || norm.endsWith("n't"));
}
