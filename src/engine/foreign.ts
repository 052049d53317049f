// Of text in another language only what does not need English is read: figures in digits with signs and symbols,
// dates in digits, names by their capitals, quotation marks.

import { englishOfForeign } from "./data/foreign-words.ts";
import { FREQUENT_WORDS } from "./data/frequent-words.ts";
import type { Entity } from "./facets/entities/entity.ts";
import { type Name, namesOf } from "./facets/names.ts";
import { type Quantity, quantitiesOf } from "./facets/quantity.ts";
import type { TimeFacet } from "./facets/timex/time-facet.ts";
import { timesOf } from "./facets/timex/timexes.ts";
import type { Sentence } from "./sentences.ts";
import { moved, overlaps } from "./spans.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Symbols of the SI and its neighbours, and what can be a currency's ISO code: the same in all languages. */
const SYMBOL = /^(?:[kcmdMGT]?[mgWVAJ]|[kMGT]?(?:Wh|Hz|Pa)|[kMGT]?B|ha|[hdcm]?l|t|[A-Z]{3})$/;
/** Stands where a word stood that only its own language explains. */
const UNREAD = "¦";

/** What a sentence of another language tells without its words. */
export interface ForeignFacets {
	readonly quantities: readonly Quantity[];
	readonly times: readonly TimeFacet[];
	readonly entities: readonly Entity[];
}

/** The figures, dates and names of one sentence in a language that `writtenLanguage` gave. */
export function foreignFacets(sentence: Sentence, language: string): ForeignFacets {
	const text = withoutGlued(sentence.text);
	const apart = tokenize(text, { start: 0, end: text.length });
	const tokens = apart.map((token) => moved(token, sentence.start));
	const times = timesOf(tokens.map(timeWord), { reference: null });
	const quantities = quantitiesOf({ ...sentence, tokens: tokens.map((token) => unread(token, language)) });
	return {
		times,
		quantities: quantities.filter((one) => !times.some((time) => overlaps(one, time))),
		entities: namesOf(sentence)
			.filter((name) => isName(name, sentence.tokens, language))
			.map((name) => entityOf(name, sentence)),
	};
}

/**
 * Scripts that write without spaces would hide the figures inside their words; "2019年7月18日" is a date. Nothing
 * changes its place.
 */
function withoutGlued(text: string): string {
	return text
		.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, "$1-$2-$3 ")
		.replace(GLUED, (letters) => UNREAD.repeat(letters.length));
}

const GLUED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

function timeWord({ start, end, text, kind }: Token): { start: number; end: number; text: string } {
	return { start, end, text: kind === "word" && !/\d/.test(text) ? UNREAD : text };
}

/** A name as an entity of which nothing else is known; its indexes count tokens. */
function entityOf({ start, end, from, to, words, acronym, countries }: Name, sentence: Sentence): Entity {
	return {
		...{ start, end, from, to, acronym, countries },
		text: sentence.text.slice(start - sentence.start, end - sentence.start),
		head: to - 1,
		kind: countries.length > 0 ? "country" : "other",
		firm: false,
		name: words,
		generic: false,
		placed: false,
		titles: [],
		descriptions: [],
		age: undefined,
		introduces: undefined,
	};
}

/** Capitals show a name; in German, where every noun has one, only those of several words do. */
function isName({ from, to, acronym }: Name, tokens: readonly Token[], language: string): boolean {
	const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
	if (words.some(({ norm }) => englishOfForeign.has(norm))) return false;
	const opens = from === 0 && isFrequent(words[0]?.norm ?? "", language);
	const length = words.length - (opens ? 1 : 0);
	return length > 1 || (length === 1 && (acronym || (from > 0 && language !== "de")));
}

function isFrequent(word: string, language: string): boolean {
	return FREQUENT_WORDS.some((list) => list.language === language && list.words.has(word));
}

function unread(token: Token, language: string): Token {
	if (token.kind === "number") {
		const text = withPoint(token.text, language);
		return text === token.text ? token : { ...token, text, norm: text, term: text };
	}
	if (token.kind === "mark" || SYMBOL.test(token.text)) return token;
	const english = englishOfForeign.get(token.norm);
	if (english !== undefined) return { ...token, text: english, norm: english, term: english };
	return { ...token, kind: "mark", text: UNREAD, norm: UNREAD, term: "", content: false, capital: false };
}

/** A figure as English writes it, without its groups: "1234.5" for "1.234,5" where the comma is the decimal mark. */
function withPoint(figure: string, language: string): string {
	if (POINT_LANGUAGES.test(language)) return figure;
	const [, whole, decimals] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(figure) ?? [];
	if (whole === undefined) return figure;
	return whole.replace(/\./g, "") + (decimals === undefined ? "" : `.${decimals}`);
}

/** Languages that write the decimal mark as English does. */
const POINT_LANGUAGES = /^(?:ja|ko|th|ta|te|und-(?:Hani|Hebr|Deva|Beng|Ethi))$/;
