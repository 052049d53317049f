import { countryForms } from "../countries.ts";
import { finalAbbreviations, titleAbbreviations } from "../data/abbreviations.ts";
import { givenNames } from "../data/given-names.ts";
import { irregularForms } from "../data/irregular-forms.ts";
import {
	bodiesFor,
	calendarWords,
	chambers,
	commonOpeners,
	knownOrganisations,
	organisationWords,
	personTitles,
	placeWords,
	subjectVerbs,
	surnameParticles,
} from "../data/name-words.ts";
import { cardinals, tens } from "../data/number-words.ts";
import { foldName, isShouted } from "../spelling.ts";
import type { Token } from "../tokens.ts";

/** Token indexes, half-open. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

const COMMON_ENDING = /(?:ing|ed|ly|tion|sion|ment|ness|ity|ism|ance|ence|ship|ics|ous|ive|able|ible)$/;
/** In tokens; what runs on is no name. */
const LONGEST = 24;
const MONTHS_THAT_ARE_NAMES = /^(?:may|april|june|august)$/;

/** The runs of capitalised words, with the small words inside them; a possessive ends a run. */
export function runsOf(
	tokens: readonly Token[],
	lowercaseElsewhere: (term: string) => boolean,
): readonly Run[] {
	const runs: Run[] = [];
	let at = 0;
	while (at < tokens.length) {
		if (!startsName(tokens, at)) {
			at++;
			continue;
		}
		const run = { from: at, to: endOfRun(tokens, at) };
		at = run.to;
		if (!isInitial(tokens, run.from) || opensWithName(tokens, run, lowercaseElsewhere)) runs.push(run);
	}
	return runs;
}

/** "title" when Every Word Has a Capital, "shouted" when all letters are capitals, false in running text. */
export function isHeadline(tokens: readonly Token[]): "title" | "shouted" | false {
	let words = 0;
	let shouted = 0;
	let long = 0;
	let capital = 0;
	for (const token of tokens) {
		if (token.kind !== "word") continue;
		words++;
		if (token.capital && token.text.length > 1 && token.text === token.text.toUpperCase()) shouted++;
		if (token.text.length < 4 || !token.content) continue;
		long++;
		if (token.capital) capital++;
	}
	if (words >= 3 && shouted >= 0.7 * words) return "shouted";
	return tokens.at(-1)?.norm !== "." && capital >= 4 && capital >= 0.9 * long ? "title" : false;
}

function startsName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word" || !token.capital) return false;
	const word = foldName(token.text);
	if (isInitial(tokens, at) && commonOpeners.has(word) && !isShouted(token.text)) return false;
	// "Seventeen people" counts them; "Forty Niners" is a name.
	if (isInitial(tokens, at) && isSpeltNumber(word) && tokens[at + 1]?.capital !== true) return false;
	return (!calendarWords.has(word) && word !== "i" && word !== "the") || isPartOfPersonName(tokens, at);
}

function isSpeltNumber(word: string): boolean {
	return cardinals.has(word) || tens.has(word);
}

function isPartOfPersonName(tokens: readonly Token[], at: number): boolean {
	const before = foldName(tokens[at - 1]?.text ?? "");
	const known = givenNames.has(before) || personTitles.has(before);
	return (
		known && tokens[at - 1]?.capital === true && MONTHS_THAT_ARE_NAMES.test(foldName(tokens[at]?.text ?? ""))
	);
}

function endOfRun(tokens: readonly Token[], start: number): number {
	let end = start + 1;
	while (end - start < LONGEST && !/['’ʼ]s?$/.test(tokens[end - 1]?.text ?? "")) {
		const next = step(tokens, start, end);
		if (next === end) break;
		end = next;
	}
	return end;
}

/** Where the run that reaches to `end` goes on to, or `end` when it stops there. */
function step(tokens: readonly Token[], start: number, end: number): number {
	const token = tokens[end];
	if (token === undefined) return end;
	const last = tokens[end - 1];
	if (inRun(tokens, end)) return end + 1;
	const glued = last !== undefined && last.end === token.start;
	if (token.text === "." && glued && isAbbreviated(last) && inRun(tokens, end + 1)) return end + 2;
	const tight = glued && tokens[end + 1]?.start === token.end;
	if (token.norm === "-" && tight && inRun(tokens, end + 1)) return end + 2;
	if (token.norm === "&" && inRun(tokens, end + 1)) return end + 2;
	return afterConnectors(tokens, start, end);
}

function inRun(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word" || !token.capital) return false;
	return !calendarWords.has(foldName(token.text)) || isPartOfPersonName(tokens, at);
}

function isAbbreviated(token: Token): boolean {
	return (
		/^\p{Lu}$/u.test(token.text) || titleAbbreviations.has(token.norm) || finalAbbreviations.has(token.norm)
	);
}

/** "Bank of England", "Ursula von der Leyen", "Bashar al-Assad": up to three small words, then a capital. */
function afterConnectors(tokens: readonly Token[], start: number, end: number): number {
	let at = end;
	const first = tokens[end]?.norm ?? "";
	if (surnameParticles.has(first)) {
		while (at < end + 3 && (surnameParticles.has(tokens[at]?.norm ?? "") || tokens[at]?.norm === "-")) at++;
		return inRun(tokens, at) ? at + 1 : end;
	}
	if (first !== "of" && first !== "for") return end;
	at = first === "of" && tokens[end + 1]?.norm === "the" ? end + 2 : end + 1;
	return inRun(tokens, at) && takesObject(tokens, start, end, first) ? at + 1 : end;
}

/** "Ministry of …" and "Great Wall of …" go on; "Jane Okafor of …" and "Apple of …" do not. */
function takesObject(tokens: readonly Token[], start: number, end: number, connector: string): boolean {
	const words = tokens.slice(start, end).map((token) => foldName(token.text));
	const last = words.at(-1) ?? "";
	if (connector === "for") return bodiesFor.has(last);
	if (organisationWords.has(last) || personTitles.has(last)) return true;
	const known = knownOrganisations.has(last) || countryForms(words, true).length > 0;
	if (chambers.has(last) || placeWords.has(last)) return true;
	return !known && !givenNames.has(words[0] ?? "") && !words.some((word) => personTitles.has(word));
}

/** Whether a capital here may only be that of the sentence's first word. */
function isInitial(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined || /^["'.!?:[]$/.test(before.norm)) return !isInsideAbbreviation(tokens, at);
	return before.kind === "mark" && tokens.findIndex((token) => token.kind !== "mark") === at;
}

function isInsideAbbreviation(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at - 2];
	return tokens[at - 1]?.norm === "." && word !== undefined && isAbbreviated(word);
}

/** Whether the run that opens a sentence is a name: two capitals are; one must be known or stand as a subject. */
function opensWithName(
	tokens: readonly Token[],
	run: Run,
	lowercaseElsewhere: (term: string) => boolean,
): boolean {
	const token = tokens[run.from];
	if (token === undefined) return false;
	if (run.to - run.from > 1 || isShouted(token.text) || isKnown(token)) return true;
	const word = foldName(token.text);
	if (lowercaseElsewhere(token.term) || lowercaseElsewhere(word)) return false;
	if (/['’ʼ]s$/.test(token.text)) return true;
	if (COMMON_ENDING.test(word) || /[^s]s$/.test(word)) return false;
	return standsAsSubject(tokens, run.to);
}

function isKnown(token: Token): boolean {
	const word = foldName(token.text);
	return (
		givenNames.has(word) ||
		knownOrganisations.has(word) ||
		chambers.has(word) ||
		personTitles.has(word) ||
		countryForms([word], isShouted(token.text)).length > 0
	);
}

function standsAsSubject(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	const following = tokens[at + 1];
	if (next === undefined || following === undefined) return false;
	if (next.norm === ",") return /^(?:the|a|an|who|which|whose)$/.test(following.norm) || following.capital;
	if (next.norm === "and" || next.norm === "or") return following.capital;
	if (next.kind !== "word" || next.capital) return false;
	return subjectVerbs.has(next.norm) || irregularForms.has(next.norm) || /ed$/.test(next.norm);
}
