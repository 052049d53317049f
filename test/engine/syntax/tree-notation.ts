// Dependency trees written by hand, one line per sentence:
//
//   Police/NNS>arrested/nsubj arrested/VBD>root Ade/NNP>arrested/obj ./.>arrested/punct
//
// A word is FORM/XPOS>HEAD/DEPREL; the root is FORM/XPOS>root. FORM/XPOS/LEMMA gives a lemma the small rules below
// miss; FORM/XPOS/LEMMA/UPOS an unusual tag. HEAD is the form of the head, or FORM#2 for its second occurrence, or
// #3 for the third word. Words are joined by spaces as print does: "did n't", "Ade 's" and "here ." close up.
import type { ParsedSentence, Upos, Word } from "../../../src/engine/syntax/tree.ts";

/** The sentence a line of the notation describes; `from` is where it starts in its text. Throws on a bad line. */
export function tree(line: string, from = 0): ParsedSentence & { readonly text: string } {
	const cells = line.trim().split(/\s+/).map(cellOf);
	const forms = cells.map((cell) => cell.form);
	let text = "";
	const words = cells.map((cell, at): Word => {
		if (at > 0 && !closesUp(cell, cells[at - 1])) text += " ";
		const start = from + text.length;
		text += cell.form;
		const upos = cell.upos ?? uposOf(cell);
		const head = cell.head === undefined ? -1 : indexOfHead(forms, cell.head);
		const { form, lemma, xpos, deprel } = cell;
		const end = start + form.length;
		return { start, end, text: form, lemma: lemma || lemmaOf(form, xpos, upos), upos, xpos, head, deprel };
	});
	if (words.filter((word) => word.head === -1).length !== 1) throw new Error(`one root, please: ${line}`);
	return { start: from, end: from + text.length, words, text };
}

interface Cell {
	readonly form: string;
	readonly xpos: string;
	readonly lemma: string;
	readonly upos: Upos | undefined;
	readonly head: string | undefined;
	readonly deprel: string;
}

function cellOf(piece: string): Cell {
	const cut = piece.lastIndexOf(">");
	const [form = "", xpos = "", lemma = "", upos] = piece.slice(0, cut).split("/");
	const right = piece.slice(cut + 1);
	const slash = right.lastIndexOf("/");
	if (cut < 1 || form === "" || xpos === "" || (slash < 1 && right !== "root"))
		throw new Error(`not FORM/XPOS>HEAD/DEPREL: ${piece}`);
	return {
		form,
		xpos,
		lemma,
		upos: upos as Upos | undefined,
		head: slash < 1 ? undefined : right.slice(0, slash),
		deprel: right.slice(slash + 1),
	};
}

function indexOfHead(forms: readonly string[], head: string): number {
	const [form = "", nth = "1"] = head.split("#");
	if (form === "") return Number(nth) - 1;
	let at = -1;
	for (let times = Number(nth); times > 0; times--) {
		at = forms.indexOf(form, at + 1);
		if (at < 0) throw new Error(`no word “${head}” to be a head in: ${forms.join(" ")}`);
	}
	return at;
}

function closesUp(cell: Cell, before: Cell | undefined): boolean {
	if (before?.xpos === "``" || before?.xpos === "$" || before?.xpos === "-LRB-") return true;
	return (
		/^(?:[.,:;?!%]|'' |''|”|-RRB-|POS)$/.test(cell.xpos) ||
		/^(?:n['’]t|['’]\p{L}+|[.,;:?!%])$/u.test(cell.form)
	);
}

const UPOS_OF: Readonly<Record<string, Upos>> = {
	CC: "CCONJ",
	CD: "NUM",
	DT: "DET",
	PDT: "DET",
	EX: "PRON",
	FW: "X",
	IN: "ADP",
	MD: "AUX",
	POS: "PART",
	PRP: "PRON",
	PRP$: "PRON",
	WP: "PRON",
	WP$: "PRON",
	WDT: "PRON",
	WRB: "ADV",
	RP: "ADP",
	TO: "PART",
	UH: "INTJ",
	$: "SYM",
};

function uposOf({ form, xpos, deprel }: Cell): Upos {
	if (deprel.startsWith("aux") || deprel === "cop") return "AUX";
	if (xpos === "IN" && deprel === "mark") return "SCONJ";
	if (xpos === "TO" && deprel === "case") return "ADP";
	if (xpos === "RB" && /^(?:not|n['’]t)$/i.test(form)) return "PART";
	if (xpos === "DT" && /^(?:nsubj|obj|obl|nmod)/.test(deprel)) return "PRON";
	const known = UPOS_OF[xpos];
	if (known !== undefined) return known;
	if (xpos.startsWith("NNP")) return "PROPN";
	if (xpos.startsWith("NN")) return "NOUN";
	if (xpos.startsWith("JJ")) return "ADJ";
	if (xpos.startsWith("RB")) return "ADV";
	return xpos.startsWith("VB") ? "VERB" : "PUNCT";
}

const IRREGULAR: Readonly<Record<string, string>> = {
	am: "be",
	are: "be",
	"'re": "be",
	is: "be",
	was: "be",
	were: "be",
	been: "be",
	being: "be",
	"'m": "be",
	has: "have",
	had: "have",
	"'ve": "have",
	does: "do",
	did: "do",
	done: "do",
	"n't": "not",
	"n’t": "not",
	"'ll": "will",
	wo: "will",
	ca: "can",
	said: "say",
	told: "tell",
	an: "a",
	men: "man",
	women: "woman",
	people: "people",
	won: "win",
	lost: "lose",
	began: "begin",
	begun: "begin",
	went: "go",
	gone: "go",
	took: "take",
	taken: "take",
	made: "make",
	gave: "give",
	given: "give",
	led: "lead",
	rose: "rise",
	fell: "fall",
	fallen: "fall",
	held: "hold",
	met: "meet",
	left: "leave",
	found: "find",
	built: "build",
	sold: "sell",
	bought: "buy",
	brought: "bring",
	kept: "keep",
	thought: "think",
};

/** The lemma by the rules of regular English; words that need another carry it in the line. */
function lemmaOf(form: string, xpos: string, upos: Upos): string {
	if (upos === "PROPN") return form;
	const lower = form.toLowerCase();
	if (xpos.startsWith("PRP") || xpos === "POS") return lower;
	const irregular = IRREGULAR[lower] ?? (lower === "'s" && upos === "AUX" ? "be" : undefined);
	if (irregular !== undefined) return irregular;
	if (xpos === "NNS" || xpos === "VBZ")
		return lower.replace(/ies$/, "y").replace(/(?<=ss|x|ch|sh)es$|s$/, "");
	if (xpos === "VBD" || xpos === "VBN") return bare(lower, /ed$/);
	return xpos === "VBG" ? bare(lower, /ing$/) : lower;
}

/** "approved" → "approve", "planned" → "plan", "denied" → "deny", "rejected" → "reject". */
function bare(form: string, ending: RegExp): string {
	if (!ending.test(form)) return form;
	const stem = form.replace(ending, "");
	if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	return /(?:[^aeiou][aeiou]s|[aeiou][uvz]|[cuv]|rg|dg|[^aeiou]l|[aeiou]rs|ns|[iou]at|eat|[^aeo][aiou][dk]|[^aeiou]ir|qu[ai]r|pos|bas)$/.test(
		stem,
	) && !/(?:ou[ld]|treat|repeat|visit|limit|claim)$/.test(stem)
		? `${stem}e`
		: stem;
}
