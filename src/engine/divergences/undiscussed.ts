// "They did not discuss the cost of the ferry" of minutes in which somebody speaks of it.
// Gates, in order: the claim denies a verb of talking, and says of what, in two words of content at least; the article is a
// transcript, in which whatever is said is talked about; one turn has all those words; no turn says that nobody talked of it.
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { denialBefore } from "./added-denials.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { mayDeny } from "./flip-signs.ts";
import { articlePassages } from "./passages-of-event.ts";

const TALK = /^(?:discuss|mention|address|raise|consider|debate|examine|review|discussion|talk)$/;
const LEAST_TERMS = 2;
const MOST_TERMS = 4;

/** `act/polarity` for a matter that was not talked about, the claim says, in a transcript that has it. */
export const undiscussedMatters: Comparator = (comparison) => {
	const { reading, claim } = comparison;
	if (!mayDeny(claim)) return [];
	for (const [at, word] of reading.words.entries()) {
		if (!TALK.test(word.lemma.toLowerCase())) continue;
		const cue = denialBefore(reading, at);
		const matter = cue === undefined ? [] : matterOf(at, comparison);
		if (cue === undefined || matter.length < LEAST_TERMS) continue;
		const turn = turnAbout(matter, comparison);
		if (turn !== undefined) return [divergence(reading, [cue, at], matter, turn)];
	}
	return [];
};

/** The first words of content of what is talked about. */
function matterOf(at: number, { reading, claim }: Comparison): readonly Token[] {
	const { words } = reading;
	const top = words.findIndex(
		({ head, deprel }, other) => head === at && other > at && /^(?:obj|obl|nmod)/.test(deprel),
	);
	if (top < 0) return [];
	const phrase = new Set([top]);
	for (const [other, { head, deprel }] of words.entries())
		if (other > at && phrase.has(head) && /^(?:amod|compound|nmod)/.test(deprel)) phrase.add(other);
	for (const [other, { head, deprel }] of words.entries())
		if (other > at && phrase.has(head) && /^(?:amod|compound)/.test(deprel)) phrase.add(other);
	return [...phrase]
		.sort((a, b) => a - b)
		.flatMap((other) => {
			const word = words[other];
			const token = word && tokenOf(claim.tokens, word);
			return token?.content ? [token] : [];
		})
		.slice(0, MOST_TERMS);
}

/** A turn of the transcript that has the whole matter; undefined where another one says that it was not talked about. */
function turnAbout(matter: readonly Token[], comparison: Comparison): Passage | undefined {
	const turns = articlePassages(comparison);
	if (!isTranscript(turns)) return undefined;
	const has = (passage: Passage, least: number) =>
		matter.filter(({ term }) => passage.tokens.some((token) => token.term === term)).length >= least;
	if (turns.some((turn) => has(turn, 1) && mayDeny(turn) && turn.tokens.some(({ norm }) => TALK.test(norm))))
		return undefined;
	return turns.find((turn) => has(turn, matter.length));
}

const LABEL = /^\p{Lu}[\p{L}\p{N}.' -]{0,40}:\s/u;

/** Whether at least a third of the passages begin with the name of who speaks; a turn can have many sentences. */
function isTranscript(passages: readonly Passage[]): boolean {
	return 3 * passages.filter(({ text }) => LABEL.test(text)).length >= passages.length;
}

function divergence(
	{ words }: Reading,
	[cue, at]: readonly [number, number],
	matter: readonly Token[],
	passage: Passage,
): Divergence {
	const terms = new Set(matter.map(({ term }) => term));
	const said = passage.tokens.filter(({ term }) => terms.has(term));
	const [first, last] = [said[0], said.at(-1)];
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.65,
		severity: "warning",
		draft: {
			start: words[cue]?.start ?? 0,
			end: words[at]?.end ?? 0,
			value: `not ${words[at]?.lemma ?? ""}`,
		},
		source: {
			passage,
			start: first?.start ?? passage.start,
			end: last?.end ?? passage.end,
			value: matter.map(({ norm }) => norm).join(" "),
		},
	};
}
