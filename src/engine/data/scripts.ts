/**
 * Scripts other than Latin by their Unicode names (UAX #24), with the language tag (BCP 47) that a text in them gets:
 * the language where one alone is written so, else "und" with the script's ISO 15924 code. Kana come before Han, which
 * Japanese mixes with them.
 */
export const SCRIPTS: readonly { readonly tag: string; readonly pattern: RegExp }[] = [
	{ tag: "ja", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
	{ tag: "und-Hani", pattern: /^[^\p{Script=Hiragana}\p{Script=Katakana}]*\p{Script=Han}/u },
	{ tag: "ko", pattern: /\p{Script=Hangul}/u },
	{ tag: "und-Cyrl", pattern: /\p{Script=Cyrillic}/u },
	{ tag: "el", pattern: /\p{Script=Greek}/u },
	{ tag: "und-Arab", pattern: /\p{Script=Arabic}/u },
	{ tag: "und-Hebr", pattern: /\p{Script=Hebrew}/u },
	{ tag: "und-Deva", pattern: /\p{Script=Devanagari}/u },
	{ tag: "und-Beng", pattern: /\p{Script=Bengali}/u },
	{ tag: "ta", pattern: /\p{Script=Tamil}/u },
	{ tag: "te", pattern: /\p{Script=Telugu}/u },
	{ tag: "th", pattern: /\p{Script=Thai}/u },
	{ tag: "hy", pattern: /\p{Script=Armenian}/u },
	{ tag: "ka", pattern: /\p{Script=Georgian}/u },
	{ tag: "und-Ethi", pattern: /\p{Script=Ethiopic}/u },
];
