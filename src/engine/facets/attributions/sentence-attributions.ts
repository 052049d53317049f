import type { Candidate } from "./candidate.ts";
import { type ClauseTree, overlaps, type Range } from "./clause-tree.ts";
import { contentOf } from "./content.ts";
import { isJoinedParticiple } from "./content-edges.ts";
import { withContent } from "./content-shape.ts";
import { phraseCue } from "./phrase-cues.ts";
import { adjectiveCue, nounCue } from "./predicate-cues.ts";
import { withSource } from "./source-shape.ts";
import { verbCue } from "./verb-cues.ts";

/** A candidate and whether it stands inside the content of another. */
export interface Placed extends Candidate {
	readonly nested: boolean;
}

/** Longer than any sentence: a list or a table, of which the tree says nothing about who says what. */
const LONGEST = 400;

/** The attributions of one sentence, outermost first: no word is cue or source of one and content of another beside it. */
export function sentenceAttributions(tree: ClauseTree, label?: Candidate): readonly Placed[] {
	if (tree.words.length > LONGEST) return [];
	const read = tree.order
		.flatMap(
			(at) => phraseCue(tree, at) ?? verbCue(tree, at) ?? adjectiveCue(tree, at) ?? nounCue(tree, at) ?? [],
		)
		.map((found) => withContent(tree, withSource(tree, found)));
	const own = new Map(read.map((found) => [found.head, found.source]));
	const open = read.map((found) =>
		isJoinedParticiple(tree, found.head) ? { ...found, source: undefined } : found,
	);
	const candidates = label === undefined ? open : [label, ...open];
	const placed: Placed[] = [];
	const weights = new Map(candidates.map((found) => [found, weight(found, candidates)]));
	for (const found of candidates.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))) {
		const one = place(tree, found, placed);
		if (one !== undefined) placed.push(one);
	}
	return placed.map((one) => joined(tree, one, placed, own.get(one.head)));
}

/** "She said so, adding that …": the participle has the source of what stands before it. */
function joined(tree: ClauseTree, one: Placed, all: readonly Placed[], own: Candidate["source"]): Placed {
	if (!isJoinedParticiple(tree, one.head)) return one;
	if (one.nested) return { ...one, source: own };
	let nearest: Placed | undefined;
	for (const other of all)
		if (!other.nested && other.cue.to <= one.cue.from && other.cue.to > (nearest?.cue.to ?? 0))
			nearest = other;
	return { ...one, source: nearest?.source ?? own };
}

/** A phrase such as "according to" goes before whatever its clause tells; else the larger content goes first. */
function weight(found: Candidate, all: readonly Candidate[]): number {
	if (found.frame !== "phrase") return extent(found);
	const inside = all.filter((one) => found.content.some((piece) => overlaps(piece, one.cue)));
	return inside.reduce((most, one) => Math.max(most, extent(one) + 1), extent(found));
}

/** How many words the content has: what stands in a larger content is nested in it. */
function extent(one: Candidate): number {
	return one.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
}

function place(tree: ClauseTree, found: Candidate, before: readonly Placed[]): Placed | undefined {
	const taken = before.flatMap((one) => [one.cue, ...(one.source ? [one.source] : [])]);
	if (taken.some((range) => overlaps(range, found.cue))) return undefined;
	const nested = before.some((one) => one.content.some((piece) => overlaps(piece, found.cue)));
	const holes: readonly Range[] = [
		...(nested ? [] : taken),
		found.cue,
		...(found.source ? [found.source] : []),
	];
	const content = found.content.flatMap((piece) => contentOf(tree, piece, holes));
	if (found.content.length > 0 && content.length === 0) return undefined;
	return { ...found, content, nested };
}
