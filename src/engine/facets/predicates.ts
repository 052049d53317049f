import { irregularForms, irregularPasts } from "../data/irregular-forms.ts";
import {
	attempting,
	beginning,
	hedgingModals,
	hedgingVerbs,
	hedgingWords,
	negators,
	planning,
	refusing,
} from "../data/predicates.ts";
import { looseTimeWords } from "../data/time-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";

/** How far an act has got, as the words put it. */
type ActStatus = "planned" | "attempted" | "begun" | "done" | "open";

/** A verb in its chain of auxiliaries: "has not yet agreed to sign". */
export interface Predicate extends Span {
	/** Index of the verb itself in the sentence's tokens; `start` … `end` covers the chain. */
	readonly verb: number;
	readonly status: ActStatus;
	/** The words that negate it, or undefined. */
	readonly negation: Span | undefined;
	/** The words that make it uncertain, or undefined. */
	readonly hedge: Span | undefined;
}

const FUTURE = new Set(["will", "would", "shall", "'ll", "won't", "wouldn't"]);
const HAVE = new Set(["has", "have", "had", "having", "hasn't", "haven't", "hadn't"]);
const BE = new Set([
	"is",
	"are",
	"was",
	"were",
	"be",
	"been",
	"being",
	"am",
	"isn't",
	"aren't",
	"wasn't",
	"weren't",
]);
const DO = new Set(["do", "does", "did", "don't", "doesn't", "didn't"]);
const MODAL = new Set([
	...hedgingModals,
	"can",
	"must",
	"should",
	"cannot",
	"can't",
	"couldn't",
	"shouldn't",
]);
const LONGEST_CHAIN = 8;

/** The verb chain that ends in the token at `verb`; undefined when the token does not stand as a verb. */
export function predicateAt(tokens: readonly Token[], verb: number): Predicate | undefined {
	const token = tokens[verb];
	if (token === undefined || token.kind !== "word") return undefined;
	const indexes = chainBefore(tokens, verb);
	const chain = indexes.flatMap((at) => tokens[at] ?? []);
	const form = formOf(token);
	const bare = chain.every((word) => !isAuxiliary(word) && word.norm !== "to");
	if (bare && (form !== "past" || describesNoun(tokens, indexes[0] ?? verb))) return undefined;
	if (!bare && !fits(chain, token, form)) return undefined;
	return {
		start: chain[0]?.start ?? token.start,
		end: token.end,
		verb,
		status: statusOf(chain, form),
		negation: negationIn(chain),
		hedge: hedgeIn(chain, tokens, verb),
	};
}

/** "has signed", "is signing", "will sign"; not "has tattoos", "is sparse". */
function fits(chain: readonly Token[], token: Token, form: Form): boolean {
	const last = chain.findLast((word) => isAuxiliary(word) || word.norm === "to")?.norm ?? "";
	if (HAVE.has(last)) return form === "past" || irregularForms.has(token.norm) || UNCHANGED.has(token.norm);
	return !BE.has(last) || form === "past" || token.norm.endsWith("ing") || UNCHANGED.has(token.norm);
}

/** Verbs whose participle is the base form. */
const UNCHANGED = wordSet(
	"become bet come cost cut hit hurt let overcome put quit read rid run set shut split spread",
);

const NOMINAL_BEFORE =
	/^(?:a|an|the|this|that|these|those|its|his|her|their|our|of|in|by|for|with|newly|recently|'s)$/;

/** "the signed treaty": a participle after an article, a possessive or a preposition only describes. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && (NOMINAL_BEFORE.test(before.norm) || before.norm.endsWith("'s"));
}

/** Every verb chain of the sentence whose verb has content. */
export function predicatesOf(tokens: readonly Token[]): readonly Predicate[] {
	return tokens.flatMap((token, at) => (token.content ? (predicateAt(tokens, at) ?? []) : []));
}

/** Indexes of the auxiliaries, adverbs and governing verbs before the verb, in order; "on Friday" may stand between. */
function chainBefore(tokens: readonly Token[], verb: number): readonly number[] {
	const chain: number[] = [];
	for (let at = verb - 1; at >= 0 && chain.length < LONGEST_CHAIN; at--) {
		const word = tokens[at];
		if (word === undefined) break;
		if (isAuxiliary(word) || isAdverb(word) || governs(tokens, at, chain[0])) chain.unshift(at);
		else if (isTimePhrase(tokens, at) && tokens[at + 1]?.norm === "to") at--;
		else break;
	}
	return chain;
}

/** "on Friday", "last week" before a "to" that goes with an earlier verb: "were expected on Friday to visit". */
function isTimePhrase(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.norm ?? "";
	return looseTimeWords.has(tokens[at]?.term ?? "") && /^(?:on|in|by|this|next|last)$/.test(before);
}

function isAuxiliary(token: Token): boolean {
	const { norm } = token;
	return (
		FUTURE.has(norm) ||
		HAVE.has(norm) ||
		BE.has(norm) ||
		DO.has(norm) ||
		MODAL.has(norm) ||
		norm.endsWith("'ll")
	);
}

function isAdverb(token: Token): boolean {
	return (
		(token.norm.endsWith("ly") && !token.capital) ||
		negators.has(token.norm) ||
		/^(?:also|now|yet|then|soon|still|just|already|only|even|ever|once|back)$/.test(token.norm)
	);
}

/** "to", and what stands before it: "is set to", "declined to". `next` is the index of the chain's next word. */
function governs(tokens: readonly Token[], at: number, next = at + 1): boolean {
	const word = tokens[at];
	if (word?.norm === "to") return true;
	const following = tokens[next]?.norm;
	if (word === undefined) return false;
	if (following !== "to") return beginning.has(word.term) && tokens[at + 1]?.norm.endsWith("ing") === true;
	return (
		planning.has(word.term) ||
		attempting.has(word.term) ||
		beginning.has(word.term) ||
		refusing.has(word.term) ||
		hedgingVerbs.has(word.term) ||
		hedgingWords.has(word.norm) ||
		word.norm === "unable"
	);
}

type Form = "past" | "other";

function formOf({ norm }: Token): Form {
	// "exceed", "need" and "speed" end like a past form.
	const regular =
		/[a-z]ed$/.test(norm) &&
		(!norm.endsWith("eed") || /^(?:agreed|disagreed|freed|guaranteed|decreed)$/.test(norm));
	return regular || irregularPasts.has(norm) ? "past" : "other";
}

function statusOf(chain: readonly Token[], form: Form): ActStatus {
	const has = (set: ReadonlySet<string>) => chain.some((word) => set.has(word.norm));
	const toAt = chain.findIndex((word) => word.norm === "to");
	const governors = toAt < 0 ? [] : chain.slice(0, toAt);
	if (governors.some((word) => attempting.has(word.term))) return "attempted";
	if (chain.some((word) => beginning.has(word.term))) return has(FUTURE) ? "planned" : "begun";
	if (has(MODAL) || governors.some((word) => hedgingVerbs.has(word.term) && !planning.has(word.term)))
		return "open";
	if (governors.some((word) => refusing.has(word.term))) return "done";
	if (has(FUTURE) || chain.some((word) => word.norm.endsWith("'ll"))) return "planned";
	// "is alleged to have forged"
	if (toAt >= 0 && chain.slice(toAt).some((word) => HAVE.has(word.norm)) && form === "past") return "done";
	// "had to leave" is a duty, "to leave" a purpose.
	if (toAt >= 0) return governors.some((word) => !isAuxiliary(word) && !isAdverb(word)) ? "planned" : "open";
	if (form === "past" || has(HAVE)) return "done";
	return has(new Set(["did", "didn't"])) ? "done" : "open";
}

function negationIn(chain: readonly Token[]): Span | undefined {
	let found: Span | undefined;
	let negative = false;
	for (const [at, word] of chain.entries()) {
		const notYet = word.norm === "yet" && chain[at + 1]?.norm === "to";
		if (!notYet && !negators.has(word.norm) && !word.norm.endsWith("n't") && !refusing.has(word.term))
			continue;
		negative = !negative;
		found ??= word;
	}
	return negative && found ? { start: found.start, end: found.end } : undefined;
}

function hedgeIn(chain: readonly Token[], tokens: readonly Token[], verb: number): Span | undefined {
	const next = tokens[verb + 1];
	const hedge = [...chain, ...(next === undefined ? [] : [next])].find(
		(word, at) =>
			hedgingModals.has(word.norm) ||
			hedgingWords.has(word.norm) ||
			(at < chain.length && hedgingVerbs.has(word.term) && chain[at + 1]?.norm === "to"),
	);
	return hedge && { start: hedge.start, end: hedge.end };
}
