import { loadedReporting, neutralReporting } from "../data/predicates.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";

/** "X said C": who says it, with which words, and which tokens are what is said. */
export interface Attribution {
	/** Source and cue together: "Critics say", "according to Reuters". */
	readonly span: Span;
	readonly cue: Span;
	/** Indexes of the tokens of the content. */
	readonly content: ReadonlySet<number>;
}

/** With an object they tell an act, not a statement: "denies eleven charges", "blamed the weather". */
const HAS_OBJECT = /^(?:den(?:y|ies|ied)|blame[sd]?|charge[sd]?|reject(?:s|ed)?|dispute[sd]?)$/;

/** Words that are reporting verbs only when a clause follows: "the state", "a report", "the claim". */
const ALSO_NOUNS = new Set(
	"state report note fear hope claim charge estimate comment forecast remark reply warn mention blame dispute stress".split(
		" ",
	),
);
const NARROW_PAST = new Set(["said", "told", "thought", "says", "tells", "thinks"]);
const LONGEST_TAIL = 5;

/** The attributions of a sentence, in order; each leaves out its own words from the content. */
export function attributionsOf(tokens: readonly Token[]): readonly Attribution[] {
	return tokens.flatMap((token, at) => {
		if (token.norm === "according" && tokens[at + 1]?.norm === "to") return accordingTo(tokens, at);
		return isReportingVerb(tokens, at) ? reported(tokens, at) : [];
	});
}

/** Whether the token stands as a verb of saying. */
export function isReportingVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || !(neutralReporting.has(token.term) || loadedReporting.has(token.term)))
		return false;
	const next = tokens[at + 1];
	if (isPassive(tokens, at)) return false;
	if (NARROW_PAST.has(token.norm)) return true;
	if (tokens[at - 1]?.norm === "to" || isDeterminer(tokens[at - 1])) return false;
	if (ALSO_NOUNS.has(token.norm.replace(/s$/, ""))) return next?.norm === "that";
	if (/ing$/.test(token.norm) || HAS_OBJECT.test(token.norm)) return next?.norm === "that";
	// "a widely reported paper"
	if (tokens[at - 1]?.norm.endsWith("ly") && isDeterminer(tokens[at - 2])) return false;
	return true;
}

/** "were expected to", "was also blamed for": nobody is named who says so. */
function isPassive(tokens: readonly Token[], at: number): boolean {
	const before = [tokens[at - 1], tokens[at - 2]];
	return before.some((token) => /^(?:is|are|was|were|be|been|being)$/.test(token?.norm ?? ""));
}

function isDeterminer(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:a|an|the|this|that|its|his|her|their|no|any|of|in|by|with|s)$/.test(token.norm)
	);
}

function accordingTo(tokens: readonly Token[], at: number): readonly Attribution[] {
	const end = tokens.findIndex((token, index) => index > at && /^[,;:.!?"]$/.test(token.norm));
	// "According to reports the club …": no comma closes the source, so it is taken to be short.
	const open = at === 0 && end >= tokens.length - 1 ? at + 3 : end;
	return build(tokens, at, open < 0 ? tokens.length : open, at, at + 2);
}

/** "C, X said [on Tuesday][, …]" or "X said [that] C". */
function reported(tokens: readonly Token[], at: number): readonly Attribution[] {
	const start = subjectStart(tokens, at);
	const inserted = start > 0 && /^[,"]$/.test(tokens[start - 1]?.norm ?? "");
	const tail = tailEnd(tokens, at);
	if (inserted && tail !== undefined && contentBefore(tokens, start) >= 2)
		return build(tokens, start, tail, at, at + 1);
	// "said Smith" after the words: the subject follows the verb.
	if (at > 0 && /^[,"]$/.test(tokens[at - 1]?.norm ?? "") && tail !== undefined)
		return build(tokens, at, tail, at, at + 1);
	const that = tokens[at + 1]?.norm === "that" ? at + 2 : at + 1;
	return build(tokens, start, that, at, at + 1, that);
}

/** Where the subject of the verb at `at` starts: after the last comma or quotation mark, or at the sentence's start. */
function subjectStart(tokens: readonly Token[], at: number): number {
	for (let index = at - 1; index >= 0; index--)
		if (/^[,;:"]$/.test(tokens[index]?.norm ?? "")) return index + 1;
	return 0;
}

/** The end of a short tail ("on Tuesday") that a mark or the sentence's end closes; undefined when a clause follows. */
function tailEnd(tokens: readonly Token[], at: number): number | undefined {
	for (let index = at + 1; index <= Math.min(at + LONGEST_TAIL, tokens.length); index++) {
		const token = tokens[index];
		if (token === undefined || /^[,;:.!?"]$/.test(token.norm)) return index;
	}
	return undefined;
}

function contentBefore(tokens: readonly Token[], end: number): number {
	return tokens.slice(0, end).filter((token) => token.content).length;
}

function build(
	tokens: readonly Token[],
	start: number,
	end: number,
	cueStart: number,
	cueEnd: number,
	contentStart = 0,
): readonly Attribution[] {
	const [first, last, cue, cueLast] = [tokens[start], tokens[end - 1], tokens[cueStart], tokens[cueEnd - 1]];
	if (first === undefined || last === undefined || cue === undefined || cueLast === undefined) return [];
	const content = new Set<number>();
	tokens.forEach((token, index) => {
		if (token.content && index >= contentStart && (index < start || index >= end)) content.add(index);
	});
	if (content.size === 0) return [];
	return [
		{ span: { start: first.start, end: last.end }, cue: { start: cue.start, end: cueLast.end }, content },
	];
}
