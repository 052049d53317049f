import { approximators } from "../data/bounds.ts";
import { irregularPasts } from "../data/irregular-forms.ts";
import { speechVerbs } from "../data/quotations.ts";
import { trendVerbs } from "../data/trend-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isBelow } from "./below.ts";
import { CLAUSE_RELATION } from "./clause-relation.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "Shares in the bank fell 7 percent", where the tagger takes the verb for what describes the percent or the bank:
 * a past form of change between a noun and an amount is the verb of a clause that has no other.
 */
export function withMovedAmounts(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
	let mended = words;
	words.forEach(({ text }, at) => {
		if (isPastOfChange(text.toLowerCase())) mended = asVerb(mended, at, lexicon);
	});
	return mended;
}

function isPastOfChange(form: string): boolean {
	return trendVerbs.has(form) && (irregularPasts.has(form) || form.endsWith("ed"));
}

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;
const ABOUT: ReadonlySet<string> = new Set([...approximators, ...wordSet("by another a an further")]);
const LONGEST_ABOUT = 3;
const PART = /^(?:half|thirds?|quarters?|fifths?|tenths?)$/;
/** What a word of change hangs on its clause's subject by, where it is not known for the verb. */
const DESCRIBING = /^(?:acl|amod|compound|nmod|appos|advcl|obl|dep|flat|ccomp|xcomp|parataxis|root|conj)/;

function asVerb(words: readonly Word[], at: number, lexicon: Lexicon): readonly Word[] {
	const word = words[at];
	const amount = amountOf(words, at);
	if (word === undefined || amount === undefined || !DESCRIBING.test(word.deprel)) return words;
	if (words.some(({ head, deprel }) => head === at && deprel.startsWith("aux"))) return words;
	const known = words.findIndex(({ head, deprel }) => head === at && deprel.startsWith("nsubj"));
	if (known >= 0 && (CLAUSE_RELATION.test(word.deprel) || !/^(?:amod|compound)$/.test(word.deprel)))
		return words;
	const subject = known >= 0 ? known : subjectOf(words, at);
	if (subject === undefined) return words;
	const top = clauseOf(words, at, subject, amount);
	if (top === undefined) return words;
	const { head, deprel } = top;
	const marked = words.some((one) => one.head === amount && one.deprel === "case" && one.text !== word.text);
	const relation = marked ? "obl" : "obl:unmarked";
	return words.map((one, index): Word => {
		if (index === at) {
			const lemma = lexicon.lemma(one.text, "VERB", "VBD");
			return { ...one, upos: "VERB", xpos: "VBD", lemma, head, deprel };
		}
		if (index === subject) return { ...one, ...asNoun(one), head: at, deprel: "nsubj" };
		if (index === amount) return { ...one, head: at, deprel: relation };
		const ofClause = one.head === subject || one.head === at || (one.head === amount && index > amount);
		if (index > at && ofClause) return { ...one, head: at, deprel: relationAtVerb(one.deprel) };
		// "Exports to China" hung on what was no verb.
		if (index > subject && index < at && (one.head === at || one.head === amount))
			return { ...one, head: subject, deprel: one.deprel.replace(/^obl/, "nmod") };
		return one;
	});
}

function asNoun({ upos }: Word): Partial<Word> {
	return NOMINAL.test(upos) ? {} : { upos: "NOUN", xpos: "NN" };
}

function relationAtVerb(deprel: string): string {
	return deprel.replace(/^nmod/, "obl").replace(/^acl(?::relcl)?$/, "advcl");
}

/** The head of "7 percent", "by almost 3 points" behind the verb. */
function amountOf(words: readonly Word[], at: number): number | undefined {
	let next = at + 1;
	while (next <= at + LONGEST_ABOUT && ABOUT.has(words[next]?.text.toLowerCase() ?? "")) next++;
	if (words[next]?.upos !== "NUM" && !PART.test(words[next]?.text ?? "")) return undefined;
	for (let step = 0; step < words.length; step++) {
		const { head = -1, deprel = "" } = words[next] ?? {};
		if (head <= at || !/^(?:nummod|compound|flat|nmod|amod)/.test(deprel)) break;
		next = head;
	}
	return next;
}

/** The head of the nouns that stand before the verb; "sales in the weeks that ended" are sales. */
function subjectOf(words: readonly Word[], at: number): number | undefined {
	let top = nounBefore(words, at);
	for (let step = 0; step < words.length; step++) {
		const { head = -1, deprel = "", upos = "X", xpos = "" } = words[top] ?? {};
		const above = words[head];
		if (!NOMINAL.test(upos) && !(xpos === "VBN" && deprel === "acl")) break;
		if (above === undefined || head >= at || CLAUSE_RELATION.test(deprel) || deprel.startsWith("nsubj"))
			break;
		if (!NOMINAL.test(above.upos) && !isTakenForVerb(words, head) && above.deprel !== "acl") break;
		top = head;
	}
	return NOMINAL.test(words[top]?.upos ?? "") || isTakenForVerb(words, top) ? top : undefined;
}

/** "Profit fell 3 percent", "while imports rose", with the noun taken for a verb. */
function isTakenForVerb(words: readonly Word[], at: number): boolean {
	const { deprel = "", xpos = "" } = words[at] ?? {};
	return at === 0 ? deprel === "root" && /^VBP?$/.test(xpos) : xpos === "VBZ" && deprel === "advcl";
}

/** The noun that the verb follows; a phrase between, "in May", that hangs on nothing before it is not it. */
function nounBefore(words: readonly Word[], at: number): number {
	let top = at - 1;
	while (/^(?:ADV|PUNCT)$/.test(words[top]?.upos ?? "")) top--;
	const isOpen = ({ head = -1 }: Partial<Word> = {}) => head >= at || head === top;
	let first = top;
	while (first > 0 && words[first]?.upos !== "ADP" && isOpen(words[first])) first--;
	return words[first]?.upos === "ADP" && isOpen(words[first]) && isOpen(words[top]) && first > 0
		? first - 1
		: top;
}

/** The place in the tree that the verb takes: its own, its subject's or its amount's; undefined where another verb rules. */
function clauseOf(
	words: readonly Word[],
	at: number,
	subject: number,
	amount: number,
): Pick<Word, "head" | "deprel"> | undefined {
	for (const place of [at, subject, amount]) {
		const word = words[place];
		if (word === undefined || !CLAUSE_RELATION.test(word.deprel)) continue;
		if (isBelow(words, place, at)) continue;
		if ([at, subject, amount].includes(word.head)) continue;
		return { head: word.head, deprel: word.deprel };
	}
	return besideAnother(words, at, subject);
}

/** With the subject given to another verb: "sales fell 2 percent, the company said", "said sales fell 2 percent". */
function besideAnother(
	words: readonly Word[],
	at: number,
	subject: number,
): Pick<Word, "head" | "deprel"> | undefined {
	const { head = -1, deprel = "" } = words[subject] ?? {};
	const verb = words[head];
	if (verb === undefined || head === at) return undefined;
	const says = speechVerbs.has(verb.text.toLowerCase());
	if (/obj$/.test(deprel) && head < subject && says) return { head, deprel: "ccomp" };
	const hasOwn = words.some((word, i) => i > at && word.head === head && word.deprel.startsWith("nsubj"));
	if (!deprel.startsWith("nsubj") || head < at || !hasOwn) return undefined;
	return { head, deprel: says ? "ccomp" : "parataxis" };
}
