// What the network knows of a word: its letters, what the lexicon says of it, and a little of its neighbours. A
// feature is a 32-bit hash (FNV-1a) of its kind and its letters; the model has a vector for those it was trained on.

import type { Lexicon } from "../lexicon/lexicon.ts";
import { ADJECTIVE, NOUN, VERB } from "../lexicon/morphology.ts";
import type { FormRows } from "./network.ts";

/** The features of a word form, wherever it stands. */
export interface FormFeatures {
	/** The form in lower case: what is replaced by `unknownFeature` when training has not seen it. */
	readonly form: number;
	/** Affixes, shape and the lexicon's word on it. */
	readonly own: readonly number[];
	/** What it tells of the word before it, and of the word after it. */
	readonly toPrevious: readonly number[];
	readonly toNext: readonly number[];
}

/** The only feature of the artificial word before each sentence, on which the root hangs. */
export const rootFeature = hashed("root", "");

/** The feature of a form that training has not seen. */
export const unknownFeature = hashed("unknown", "");

const LONGEST_AFFIX = 5;

/** The features of a form; "" is the edge of a sentence. */
export function featuresOf(form: string, lexicon: Lexicon): FormFeatures {
	const lower = form.toLowerCase();
	const parts = lexicon.partsOfSpeech(form);
	const ending = lower.slice(-3);
	const own = [hashed("shape", shape(form)), ...affixes(lower), ...lexical(form, lower, parts, lexicon)];
	if (lower !== form) own.push(hashed("cased", form));
	return {
		form: hashed("form", lower),
		own,
		toPrevious: [hashed("next", lower), hashed("next ending", ending), hashed("next parts", String(parts))],
		toNext: [hashed("last", lower), hashed("last ending", ending), hashed("last parts", String(parts))],
	};
}

/** The rows of a form's features; what is not in the table is left out. */
export function rowsOf(features: FormFeatures, rowOf: ReadonlyMap<number, number>): FormRows {
	const found = (list: readonly number[]) => {
		const rows: number[] = [];
		for (const feature of list) {
			const row = rowOf.get(feature);
			if (row !== undefined) rows.push(row);
		}
		return rows;
	};
	const form = rowOf.get(features.form) ?? rowOf.get(unknownFeature) ?? 0;
	return {
		own: [form, ...found(features.own)],
		toNext: found(features.toNext),
		toPrevious: found(features.toPrevious),
	};
}

/** Up to five letters of either end. */
function affixes(lower: string): readonly number[] {
	const longest = Math.min(LONGEST_AFFIX, lower.length);
	const features: number[] = [];
	let prefix = hashed("prefix", "");
	let suffix = hashed("suffix", "");
	for (let length = 1; length <= longest; length++) {
		prefix = step(prefix, lower.charCodeAt(length - 1));
		suffix = step(suffix, lower.charCodeAt(lower.length - length));
		features.push(prefix, suffix);
	}
	return features;
}

/** Possible parts of speech, and for each the base form and the class of its most frequent sense. */
function lexical(form: string, lower: string, parts: number, lexicon: Lexicon): readonly number[] {
	const features = [hashed("parts", String(parts)), hashed("parts and ending", parts + lower.slice(-2))];
	if (parts & VERB) {
		const base = lexicon.lemma(form, "VERB", verbTag(lower));
		features.push(hashed("verb", base), hashed("act", String(lexicon.supersense(base, "VERB"))));
	}
	if (parts & NOUN) {
		const base = lexicon.lemma(form, "NOUN", lower.endsWith("s") ? "NNS" : "NN");
		features.push(hashed("noun", base), hashed("thing", String(lexicon.supersense(base, "NOUN"))));
	}
	if (parts & ADJECTIVE) features.push(hashed("quality", String(lexicon.supersense(lower, "ADJ"))));
	return features;
}

function verbTag(lower: string): string {
	if (lower.endsWith("s")) return "VBZ";
	return lower.endsWith("ing") ? "VBG" : "VBD";
}

/** "Xx" for "London", "d.d" for "3.14": runs of a class of character as one, at most eight; "1" before a single one. */
function shape(form: string): string {
	let out = form.length === 1 ? "1" : "";
	let last = "";
	for (let at = 0; at < form.length && out.length < 8; at++) {
		const now = classOf(form.charCodeAt(at), form.charAt(at));
		if (now !== last) out += now;
		last = now;
	}
	return out;
}

function classOf(code: number, character: string): string {
	if (code < 128) {
		if (code >= 97 && code <= 122) return "x";
		if (code >= 65 && code <= 90) return "X";
		return code >= 48 && code <= 57 ? "d" : character;
	}
	if (/\p{Ll}/u.test(character)) return "x";
	if (/\p{Lu}/u.test(character)) return "X";
	return /\p{L}/u.test(character) ? "l" : "o";
}

function hashed(kind: string, letters: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < kind.length; at++) hash = step(hash, kind.charCodeAt(at));
	hash = step(hash, 0);
	for (let at = 0; at < letters.length; at++) hash = step(hash, letters.charCodeAt(at));
	return hash;
}

function step(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193) >>> 0;
}
