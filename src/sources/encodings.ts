/** The text of bytes in the encoding of that label; null for an unknown one, and with `fatal` for bytes that are not in it. */
export function decodedAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
	try {
		const text = new TextDecoder(label, { fatal }).decode(bytes);
		// Node 20 reads "windows-1252" as Latin-1, which makes control characters of the quotes.
		return isWindows1252(label)
			? text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80))
			: text;
	} catch {
		return null;
	}
}

/** The characters of windows-1252 from 0x80 to 0x9f; the rest is Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The labels of the Encoding Standard that mean it. */
function isWindows1252(label: string): boolean {
	return /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin1|l1|us-ascii|ascii)$/i.test(label.trim());
}

const MAX_SAMPLE = 200_000;
const SINGLE = ["windows-1252", "windows-1251", "koi8-r", "windows-1250", "iso-8859-7"];
const DOUBLE = ["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"];

/** The text of bytes that are not UTF-8 throughout. */
export function guessedText(bytes: Uint8Array): string {
	return decodedAs(guessedLabel(bytes), bytes, false) ?? "";
}

/**
 * The label of the encoding under which the bytes beyond ASCII make the most likely letters. A double-byte one must
 * decode without an error and give kana, Hangul or frequent ideographs; of the single-byte ones the best scoring.
 */
export function guessedLabel(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, MAX_SAMPLE);
	const damaged = new TextDecoder("utf-8").decode(sample);
	const broken = damaged.match(/\ufffd/g)?.length ?? 0;
	const whole = damaged.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
	if (whole > broken * 2) return "utf-8";
	let best = { label: "windows-1252", score: Number.NEGATIVE_INFINITY };
	for (const label of [...SINGLE, ...DOUBLE]) {
		const text = decodedAs(label, sample, DOUBLE.includes(label));
		const score = text === null ? Number.NEGATIVE_INFINITY : plausibility(text);
		if (score > best.score) best = { label, score };
	}
	return best.label;
}

const FREQUENT_CYRILLIC = /[оеаинтсрвлкмдпуя]/g;
const RARE_CYRILLIC = /[ъёЪЁЬЫЂЃЅЈЉЊЋЌЏђѓѕјљњћќџ]|[а-я][А-Я]/g;
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
