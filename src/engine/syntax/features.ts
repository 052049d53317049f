// The features of a word form that the network sums the vectors of: the form, its beginnings and endings, its shape.
// A feature is a 32-bit hash (FNV-1a) of its kind and its letters.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const LONGEST_AFFIX = 5;

/** The feature of the artificial word before each sentence, which the root hangs on. */
export const rootFeature = hashed(1, "");

/** The hash of the form itself, in lower case: the feature that is replaced by `unknownFeature` for unseen words. */
export function formFeature(form: string): number {
	return hashed(0, form.toLowerCase());
}

/** The feature of a form that training has not seen. */
export const unknownFeature = hashed(2, "");

/** The features of a form, without `formFeature`; every string has some. */
export function formFeatures(form: string): readonly number[] {
	const lower = form.toLowerCase();
	const features = [hashed(3, shape(form))];
	if (lower !== form) features.push(hashed(4, form));
	const longest = Math.min(LONGEST_AFFIX, lower.length);
	let prefix = step(OFFSET, 5);
	let suffix = step(OFFSET, 6);
	for (let length = 1; length <= longest; length++) {
		prefix = step(prefix, lower.charCodeAt(length - 1));
		suffix = step(suffix, lower.charCodeAt(lower.length - length));
		features.push(prefix);
		features.push(suffix);
	}
	return features;
}

/** "Xx" for "London", "d.d" for "3.14", "x-x" for "re-use": runs of a class of character, as one, at most eight. */
function shape(form: string): string {
	let out = "";
	let last = "";
	for (let at = 0; at < form.length && out.length < 8; at++) {
		const now = classOf(form.charCodeAt(at), form.charAt(at));
		if (now !== last) out += now;
		last = now;
	}
	return form.length === 1 ? `1${out}` : out;
}

function classOf(code: number, character: string): string {
	if (code < 128) {
		if (code >= 97 && code <= 122) return "x";
		if (code >= 65 && code <= 90) return "X";
		if (code >= 48 && code <= 57) return "d";
		return character;
	}
	if (/\p{Ll}/u.test(character)) return "x";
	if (/\p{Lu}/u.test(character)) return "X";
	return /\p{L}/u.test(character) ? "l" : "o";
}

function hashed(kind: number, letters: string): number {
	let hash = step(OFFSET, kind);
	for (let at = 0; at < letters.length; at++) hash = step(hash, letters.charCodeAt(at));
	return hash;
}

function step(hash: number, code: number): number {
	return Math.imul(hash ^ code, PRIME) >>> 0;
}
