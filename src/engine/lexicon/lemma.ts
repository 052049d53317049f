// Lemmas as Universal Dependencies' English treebanks give them: capitals stay in names and in what is only ever
// written with one, the Penn tag says whether there is an inflection to undo.
import type { Upos } from "../syntax/tree.ts";
import { functionLemmas } from "./data/function-words.ts";
import { nounLemmas } from "./data/irregular-nouns.ts";
import { shortenedNames } from "./data/shortened-names.ts";
import { ADJECTIVE, ADVERB, basesOf, type Inflections, NOUN, partOfTag, VERB } from "./morphology.ts";
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

/** The lemma of a form with its universal and its Penn tag. */
export function lemmaOf(source: LemmaSource, form: string, upos: Upos, xpos: string): string {
	if (upos === "PUNCT" || upos === "SYM" || upos === "X") return plainMark(form);
	if (upos === "PROPN") return nameLemma(source, form, xpos);
	const lower = form.toLowerCase().replace(/[’ʼ‘`]/g, "'");
	const listed = functionLemmas.get(`${upos} ${xpos} ${lower}`) ?? functionLemmas.get(`${upos} ${lower}`);
	if (listed !== undefined) return listed;
	if (upos === "NUM") return numberLemma(form);
	const part = partOfTag[upos];
	// A tagger takes "upheld" for a present tense at times.
	const base = part === VERB && /^VBP?$/.test(xpos) && !isWord(source, lower, VERB);
	if (base && basesOf(source, lower, VERB).length > 0) return uninflected(source, lower, "VBD");
	if (part === undefined || part === ADVERB || part === VERB) return uninflected(source, lower, xpos);
	// Part of a name, though not a noun: the "United" of "United Nations".
	return xpos === "NNP" ? form : withCapitals(source, form, uninflected(source, lower, xpos), part);
}

/** Dashes and quotation marks as on a typewriter. */
function plainMark(form: string): string {
	return form
		.replace(/[‐‑‒–—―−]/g, "-")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’‚]/g, "'")
		.replace(/…/g, "...");
}

/** Without the commas between thousands; Roman numerals keep their capitals. */
function numberLemma(form: string): string {
	if (/^[IVXLCDM]+$/.test(form)) return form;
	return form.toLowerCase().replace(/(\d),(?=\d{3})/g, "$1");
}

function nameLemma(source: LemmaSource, form: string, xpos: string): string {
	if (xpos === "NNPS") return withLettersOf(form, uninflected(source, form.toLowerCase(), xpos));
	const full = shortenedNames.get(form.toLowerCase().replace(/\.$/, ""));
	return full ?? (form === form.toLowerCase() ? withCapitals(source, form, form, NOUN) : form);
}

/** The base of an inflected form in lower case: the listed one, else the likeliest known word, else by rule. */
function uninflected(source: LemmaSource, form: string, xpos: string): string {
	const part = INFLECTED[xpos];
	if (part === undefined || /\ds$/.test(form)) return form;
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

/**
 * "American", "TV" and "iPhone" keep their capitals, "President" and "BEST" do not; "american" gets the one it is
 * always written with.
 */
function withCapitals(source: LemmaSource, form: string, base: string, part: number): string {
	const word = findWord(source.words, base);
	const parts = word < 0 ? 0 : (source.parts[word] ?? 0);
	const alwaysCapital = parts & ~(parts >> 4);
	if (form === form.toLowerCase())
		return (alwaysCapital & part) === 0 || form.length < 4
			? base
			: base.charAt(0).toUpperCase() + base.slice(1);
	if (form.length === 1 || /\d/.test(form)) return withLettersOf(form, base);
	// "Arab" is a name as a noun; as an adjective WordNet writes it with a small letter too.
	const capital = (alwaysCapital & (part | (form === form.toUpperCase() ? 0 : NOUN))) !== 0;
	const unknown = (parts & part) === 0 && form.slice(1) !== form.slice(1).toLowerCase();
	return capital || unknown ? withLettersOf(form, base) : base;
}

/** The base with the capitals of the form. */
function withLettersOf(form: string, base: string): string {
	const lower = form.toLowerCase();
	let same = 0;
	while (same < base.length && base[same] === lower[same]) same++;
	return form.slice(0, same) + base.slice(same);
}
