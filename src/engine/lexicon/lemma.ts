// Lemmas as Universal Dependencies' English treebanks give them: capitals stay in names and in what is only ever
// written with one, the Penn tag says whether there is an inflection to undo.
import type { Upos } from "../syntax/tree.ts";
import { functionLemmas } from "./data/function-words.ts";
import { nounLemmas } from "./data/irregular-nouns.ts";
import { ADJECTIVE, ADVERB, basesOf, type Inflections, NOUN, VERB } from "./morphology.ts";
import { findWord, wordAt } from "./words.ts";

/** What lemmas need of a lexicon. */
export interface LemmaSource extends Inflections {
	/** How often a word is tagged with senses of a part of speech (a bit). */
	frequency(word: number, part: number): number;
}

const INFLECTED: Readonly<Record<string, number>> = {
	NNS: NOUN,
	NNPS: NOUN,
	VBZ: VERB,
	VBD: VERB,
	VBG: VERB,
	VBN: VERB,
	JJR: ADJECTIVE,
	JJS: ADJECTIVE,
	RBR: ADVERB,
	RBS: ADVERB,
};

const PARTS: Readonly<Partial<Record<Upos, number>>> = {
	NOUN,
	PROPN: NOUN,
	VERB,
	AUX: VERB,
	ADJ: ADJECTIVE,
	ADV: ADVERB,
};

/** The lemma of a form with its universal and its Penn tag. */
export function lemmaOf(source: LemmaSource, form: string, upos: Upos, xpos: string): string {
	if (upos === "PUNCT" || upos === "SYM" || upos === "X") return plainMark(form);
	if (upos === "PROPN") return xpos === "NNPS" ? nameLemma(source, form) : form;
	const lower = form.toLowerCase().replace(/[’ʼ‘`]/g, "'");
	const listed = functionLemmas.get(`${upos} ${xpos} ${lower}`) ?? functionLemmas.get(`${upos} ${lower}`);
	if (listed !== undefined) return listed;
	if (upos === "NUM") return lower.replace(/(\d),(?=\d{3})/g, "$1");
	const part = PARTS[upos];
	if (part === undefined) return lower;
	const base = (INFLECTED[xpos] ?? 0) === 0 ? lower : uninflected(source, lower, INFLECTED[xpos] ?? 0, xpos);
	return withCapitals(source, form, base, part);
}

/** Dashes and quotation marks as on a typewriter. */
function plainMark(form: string): string {
	return form
		.replace(/[‐‑‒–—―−]/g, "-")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’‚]/g, "'")
		.replace(/…/g, "...");
}

function nameLemma(source: LemmaSource, form: string): string {
	const lower = form.toLowerCase();
	const base = uninflected(source, lower, NOUN, "NNPS");
	let same = 0;
	while (same < base.length && base[same] === lower[same]) same++;
	return form.slice(0, same) + base.slice(same);
}

/** The base of an inflected form in lower case: the listed one, else the likeliest known word, else by rule. */
function uninflected(source: LemmaSource, form: string, part: number, xpos: string): string {
	if (part === NOUN) {
		const listed = nounLemmas.get(form);
		if (listed !== undefined) return listed;
	}
	const bases = basesOf(source, form, part);
	const [first] = bases;
	if (first === undefined) return isWord(source, form, part) ? form : byRule(form, xpos);
	if (bases.length === 1) return wordAt(source.words, first);
	const best = bases.reduce((a, b) => (source.frequency(b, part) > source.frequency(a, part) ? b : a));
	return wordAt(source.words, best);
}

function isWord(source: LemmaSource, form: string, part: number): boolean {
	const word = findWord(source.words, form);
	return word >= 0 && ((source.parts[word] ?? 0) & part) !== 0;
}

/** The base of a form that no dictionary word explains: "blogs", "retweeted", "googling". */
function byRule(form: string, xpos: string): string {
	if (xpos === "NNS" || xpos === "NNPS" || xpos === "VBZ") return withoutS(form);
	const ending = /(?:ed|ing|er|est)$/.exec(form)?.[0];
	if (ending === undefined || form.length - ending.length < 2) return form;
	const head = form.slice(0, -ending.length);
	if (!/[aeiouy]/.test(head)) return form;
	if (ending !== "ing" && head.endsWith("i")) return `${head.slice(0, -1)}y`;
	if (/([bdgkmnprt])\1$/.test(head)) return head.slice(0, -1);
	return /(?:[^aeiou]l|[cvuz]|[^s]s|[^n]g|dg|ng?e|at|[aeiou][^aeiou]or|[^aeiou]ur|^[^aeiou]*[aeiou][bdgklmnprt])$/.test(
		head,
	) && !/(?:[aeiou][aeiou]s|ss|zz)$/.test(head)
		? `${head}e`
		: head;
}

function withoutS(form: string): string {
	if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
	if (/(?:[sxz]|[cs]h)es$/.test(form)) return form.slice(0, -2);
	if (/'s$/.test(form)) return form.slice(0, -2);
	return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
}

/** "American", "TV" and "iPhone" keep their capitals, "President" and "BEST" do not. */
function withCapitals(source: LemmaSource, form: string, base: string, part: number): string {
	if (form === form.toLowerCase()) return base;
	const word = findWord(source.words, base);
	const parts = word < 0 ? 0 : (source.parts[word] ?? 0);
	if ((parts & (part << 4)) !== 0) return base;
	const known = (parts & part) !== 0;
	const inner = form.slice(1) !== form.slice(1).toLowerCase();
	if (!known && !inner) return base;
	let same = 0;
	const lower = form.toLowerCase();
	while (same < base.length && base[same] === lower[same]) same++;
	return form.slice(0, same) + base.slice(same);
}
