import { UnreadableError } from "../unreadable.ts";

/** A browser looks at the first kilobyte; saved pages may have a comment and styles before it. */
const PRESCAN = 8192;
const DECLARED =
	/<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/**
 * The text of a page: by its byte order mark, by the zeros of UTF-16, as UTF-8 where the bytes are that, by its own
 * declaration, else by what its letters look like.
 * Throws `UnreadableError` for bytes that are no text.
 */
export function decodePage(bytes: Uint8Array, mediaType: string | null = null): string {
	const label = marked(bytes) ?? unmarkedUtf16(bytes);
	if (label !== null) return new TextDecoder(label).decode(bytes);
	if (bytes.subarray(0, PRESCAN).includes(0))
		throw new UnreadableError("not a text file: it contains NUL bytes");
	const strict = decoded("utf-8", bytes, true);
	if (strict !== null && !/[\x0e-\x1a\x1c-\x1f]\$?[@BJ(]/.test(strict.slice(0, PRESCAN))) {
		const declared = declaredIn(bytes, mediaType);
		return declared !== null && isSevenBit(declared) ? (decoded(declared, bytes, false) ?? strict) : strict;
	}
	const declared = declaredIn(bytes, mediaType);
	if (declared !== null && !/^utf-?8$/i.test(declared)) {
		const text = decoded(declared, bytes, false);
		if (text !== null) return text;
	}
	return guessed(bytes);
}

function marked(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** "<" and a zero: a page in UTF-16 whose mark was lost. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0x3c && second === 0) return "utf-16le";
	return first === 0 && second === 0x3c ? "utf-16be" : null;
}

function declaredIn(bytes: Uint8Array, mediaType: string | null): string | null {
	const outside = /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(mediaType ?? "")?.[1];
	if (outside !== undefined) return outside;
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
	const found = DECLARED.exec(head);
	return found?.[1] ?? found?.[2] ?? null;
}

/** ISO-2022-JP and the like are ASCII bytes, and so are UTF-8 too. */
function isSevenBit(label: string): boolean {
	return /^iso-2022-/i.test(label);
}

function decoded(label: string, bytes: Uint8Array, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes);
	} catch {
		return null;
	}
}

const MAX_SAMPLE = 200_000;
const SINGLE = ["windows-1252", "windows-1251", "koi8-r", "windows-1250", "iso-8859-7"];
const DOUBLE = ["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"];

/**
 * The encoding under which the bytes beyond ASCII make the most likely letters. A double-byte one must decode without
 * an error and give kana, Hangul or frequent ideographs; of the single-byte ones the best scoring.
 */
function guessed(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, MAX_SAMPLE);
	const damaged = new TextDecoder("utf-8").decode(sample);
	const broken = damaged.match(/\ufffd/g)?.length ?? 0;
	const whole = damaged.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
	if (whole > broken * 2) return new TextDecoder("utf-8").decode(bytes);
	let best = { label: "windows-1252", score: Number.NEGATIVE_INFINITY };
	for (const label of [...SINGLE, ...DOUBLE]) {
		const text = decoded(label, sample, DOUBLE.includes(label));
		const score = text === null ? Number.NEGATIVE_INFINITY : plausibility(text);
		if (score > best.score) best = { label, score };
	}
	return new TextDecoder(best.label).decode(bytes);
}

const FREQUENT_CYRILLIC = /[оеаинтсрвлкмдпуя]/g;
const RARE_CYRILLIC = /[ъёЪЁЬЫ]|[а-я][А-Я]/g;
const LATIN = /[a-z][àâäãåáçèéêëíìîïñóòôöõøúùûüýÿæœßčćđěłńňřśšťůźżž]+[a-z ]|[“”‘’–—…«»°·©®€£]/gi;
const KANA_OR_HANGUL = /[\u3040-\u30ff]{2}|[\uac00-\ud7a3]{2}|[的一是不了人我在有他这中大来上国]/g;
const GREEK = /[αβγδεζηθικλμνξοπρστυφχψω]{3}/g;
const ODD = /[\u0080-\u009f\ufffd¤¦¬¸¹²³¶±×÷ÐÞþð\uff61-\uff9f\u2500-\u259f\ue000-\uf8ff]/g;

/** The likely letters less the unlikely ones. */
function plausibility(text: string): number {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return (
		count(FREQUENT_CYRILLIC) -
		3 * count(RARE_CYRILLIC) +
		3 * count(LATIN) +
		4 * count(KANA_OR_HANGUL) +
		4 * count(GREEK) -
		4 * count(ODD)
	);
}
