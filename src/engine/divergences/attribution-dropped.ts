import type { Alignment } from "../alignment.ts";
import type { Around } from "../asked.ts";
import { opinionWords } from "../data/claims.ts";
import {
	distancingVerbs,
	distantSpeakers,
	heardForms,
	hedgingWords,
	loadedReporting,
	neutralReporting,
} from "../data/predicates.ts";
import { stopWords } from "../data/stop-words.ts";
import type { Attributed } from "../facets/attributions/attributions.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { hull } from "../spans.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { placeIn } from "./divergence.ts";
import { equallyGood, sharedContent } from "./shared.ts";
import { isNamed, tells, within } from "./voices.ts";

const MOSTLY = 0.75;
const LEAST_SHARED = 3;
/** Where the claim has no other. */
const LEAST_IN_SHORT = 2;

/** attribution/dropped: the draft states as fact what the source, and every other carrier, only attributes. */
export const droppedAttribution: Comparator = (comparison) => {
	const { closest } = comparison;
	const { passage } = closest;
	const said = attributionOver(comparison, closest);
	if (said?.source == null || namesSomebody(comparison, said, passage)) return [];
	const plain = equallyGood(comparison).some((carrier) => attributionOver(comparison, carrier) === undefined);
	if (plain) return [];
	const { claim } = comparison;
	const matters =
		(isContested(said, said.source, passage.tokens) || isJudgement(comparison.reading, said, passage)) &&
		!isOfSpeaker(comparison, said.source, passage) &&
		!isInquiry(comparison.reading);
	return [
		{
			type: "attribution/dropped",
			direction: "stronger",
			relation: "undetermined",
			confidence: matters ? 0.8 : 0.5,
			...(matters ? {} : { severity: "information" as const }),
			draft: { start: claim.start, end: claim.end, value: "stated as fact" },
			source: placeIn(passage, hull(...spokenOf(said.source, comparison.readingOf(passage)), said.cue)),
		},
	];
};

/** "He is under investigation, prosecutors said": that they look into something is no accusation yet. */
function isInquiry(reading: Reading): boolean {
	const main = reading.words[mainWord(reading)];
	return main !== undefined && INQUIRY.test(main.lemma);
}

const INQUIRY = /^(?:investigat(?:e|ion)|inquiry|enquiry|probe|question|scrutiny)$/;

/** Who speaks; of "officials who say", the officials as well. */
function spokenOf(speaker: Span, { words }: Reading): readonly Span[] {
	const who = words.find(({ start, text }) => start === speaker.start && /^who$/i.test(text));
	const clause = words[who?.head ?? -1];
	if (clause?.deprel !== "acl:relcl") return [speaker];
	return words.filter(
		({ head, deprel }, at) =>
			at === clause.head || (head === clause.head && /^(?:amod|compound|det|nummod)$/.test(deprel)),
	);
}

/** "The accusers dropped the case": what those who say it did themselves, told of them by name. */
function isOfSpeaker({ reading, pairingWith }: Comparison, speaker: Span, passage: Passage): boolean {
	const { source } = pairingWith(passage);
	const lemmas = source.words.flatMap(({ start, end, upos, lemma }) =>
		/^(?:NOUN|PROPN)$/.test(upos) && speaker.start <= start && end <= speaker.end ? [lemma] : [],
	);
	return reading.words.some(({ deprel, lemma }) => SUBJECT.test(deprel) && lemmas.includes(lemma));
}

/**
 * Whether the source keeps its distance: a partisan or nameless speaker, or a verb of opinion or accusation. What an
 * office says of its own field ("police said") is commonly retold without it, so that is only noted.
 */
function isContested({ cue, lemma }: Attributed, source: Span, tokens: readonly Token[]): boolean {
	const speaker = tokens.filter((token) => within(token, [source]));
	// "some of the residents", but "the chief of some office" is one office.
	return (
		speaker.some((token) => distantSpeakers.has(token.term)) ||
		// "Officials who say that": not all of them do.
		(speaker.length === 1 && speaker[0]?.norm === "who") ||
		distancingVerbs.has(stem(lemma)) ||
		tokens.some((token) => within(token, [cue]) && distancingVerbs.has(token.term))
	);
}

/**
 * "Should be closed", "has too much power": a word by which the claim and what is said judge is an opinion of whoever
 * says it. "Should open by Friday" and "drove too fast" judge nothing.
 */
function isJudgement({ sentence, times }: Reading, { content }: Attributed, passage: Passage): boolean {
	const theirs = new Set(passage.tokens.filter((token) => within(token, content)).map(({ norm }) => norm));
	return sentence.tokens.some(({ norm }, at, tokens) => {
		if (!theirs.has(norm)) return false;
		if (norm === "too") return /^(?:much|many|little|few)$/.test(tokens[at + 1]?.norm ?? "");
		// "The worst slide since 1930" is a rank.
		return (
			(opinionWords.has(norm) && !/^(?:best|worst)$/.test(norm)) ||
			(/^(?:should|ought)$/.test(norm) && times.length === 0)
		);
	});
}

/**
 * The attribution whose content the draft repeats without its source. Speakers of a conversation and a company that
 * says "we" speak for themselves; what they "found" or "confirmed" is told as a fact.
 */
function attributionOver(
	{ claim, reading, readingOf, pairingWith }: Comparison,
	alignment: Alignment,
): Attributed | undefined {
	const { tokens } = alignment.passage;
	const shared = sharedContent(alignment, claim);
	const all = readingOf(alignment.passage).attributions;
	if (all.some(({ frame }) => frame === "label")) return undefined;
	const claimed = mainWord(reading);
	const pair = pairingWith(alignment.passage).ofDraft(claimed);
	const theirs = readingOf(alignment.passage);
	const answer = isAlike(pair) ? theirs.words[pair.source] : undefined;
	if (pair === undefined || answer === undefined || isAside(theirs, pair.source)) return undefined;
	if (isOfRule(claim, theirs, answer)) return undefined;
	return all.find((said) => {
		if (!isNamed(said) || !isSaying(said) || isFact(said, all)) return false;
		const { source } = said;
		if (source === null || tokens.some((token) => within(token, [source]) && FIRST_PERSON.test(token.norm)))
			return false;
		if (!within(answer, said.content) || isReasonForFear(said, answer, tokens)) return false;
		const inside = shared.filter(({ source: at }) => within(tokens[at] ?? NOWHERE, said.content)).length;
		const named = isPronounThere(reading, claimed, theirs, answer);
		const own = contentOf(claim) - (named ? namedSubject(reading, claimed) : 0);
		const enough = inside >= LEAST_SHARED || (inside === own && inside >= LEAST_IN_SHORT);
		return enough && inside / shared.length >= MOSTLY;
	});
}

/** "Fear that it may rise, as rescuers had only reached it on Saturday": what is feared is said, and why is told. */
function isReasonForFear({ lemma, cue }: Attributed, answer: Word, tokens: readonly Token[]): boolean {
	return (
		AWAITING.test(lemma) &&
		tokens.some(({ norm, start, end }) => start >= cue.end && end <= answer.start && REASON.test(norm))
	);
}

const AWAITING = /^(?:fear|worry|hope|expect|anticipate)$/;
const REASON = /^(?:as|because|since|after|when|while|although|though)$/;

/**
 * "The mill, which employs 300 people, …" and "the mill, known as the Castle, …": what is put in between commas about a
 * name is the reporter's own, whoever says the rest.
 */
function isAside({ words }: Reading, at: number): boolean {
	const { xpos, lemma, deprel } = words[at] ?? { xpos: "", lemma: "", deprel: "" };
	// "A boat belonging to the firm": whose it is nobody only says.
	if (deprel === "acl" && STANDING.test(lemma)) return true;
	const comma = words.slice(0, at).findLastIndex(({ text }) => text === ",");
	if (comma < 1 || !/^(?:NOUN|PROPN|PUNCT)$/.test(words[comma - 1]?.upos ?? "")) return false;
	if (/^(?:which|who|whose)$/i.test(words[comma + 1]?.text ?? "")) return true;
	return xpos === "VBN" && NAMING.test(lemma);
}

/** "May not be spent on gifts" and "claimed that it broke rules banning gifts": what rules say, nobody only claims. */
function isOfRule(claim: Sentence, { words }: Reading, answer: Word): boolean {
	let at = words.indexOf(answer);
	if (!NORM.test(claim.text)) return false;
	for (let step = 0; at >= 0 && step < RULE_WITHIN; step++) {
		const { head, deprel, xpos } = words[at] ?? { head: -1, deprel: "", xpos: "" };
		const noun = deprel.startsWith("acl") ? head : xpos === "VBG" ? at - 1 : -1;
		if (RULE.test(words[noun]?.lemma ?? "")) return true;
		at = head;
	}
	return false;
}

const NORM =
	/\b(?:may|must|can|cannot|allowed|permitted|banned|forbidden|prohibited|illegal|legal|rules?|law)\b/i;
const RULE_WITHIN = 4;
const RULE = /^(?:rule|law|regulation|treaty|constitution|code|statute|ban|guideline)$/;

const STANDING = /^(?:belong|own|base|locate|situate|house)$/;
const NAMING = /^(?:know|call|refer|describe|dub|name|nickname)$/;

/** Whether the source has a pronoun for whom the claim names as the subject of its predicate. */
function isPronounThere({ words }: Reading, claimed: number, source: Reading, answer: Word): boolean {
	const at = source.words.indexOf(answer);
	return (
		words.some(({ head, deprel, upos }) => head === claimed && SUBJECT.test(deprel) && upos === "PROPN") &&
		source.words.some(({ head, deprel, upos }) => head === at && SUBJECT.test(deprel) && upos === "PRON")
	);
}

/** How many words name the subject of the claim's predicate. */
function namedSubject({ words }: Reading, claimed: number): number {
	const subject = words.findIndex(({ head, deprel }) => head === claimed && SUBJECT.test(deprel));
	return words.filter(
		({ head, upos }, at) =>
			upos === "PROPN" && (at === subject || (head >= 0 && isWithin(words, head, subject))),
	).length;
}

function isWithin(words: readonly Word[], head: number, subject: number): boolean {
	return head === subject || words[head]?.head === subject;
}

const SUBJECT = /^nsubj/;

function contentOf({ tokens }: Sentence): number {
	return tokens.filter(({ content }) => content).length;
}

/** "called it a disaster" or "ranked it first" are acts; "accused him of lying" says something. */
function isSaying({ frame, verbClass }: Attributed): boolean {
	return frame !== "judgement" || verbClass !== "neutral";
}

/** The main predicate of the sentence. */
function mainWord({ words }: Reading): number {
	return words.findIndex(({ head }) => head < 0);
}

/** "The survey found it", and "they believe they have discovered how": what is known, as far down as it goes. */
function isFact(said: Attributed, all: readonly Attributed[]): boolean {
	const knows = (inner: Attributed) =>
		inner.nested && KNOWING.has(inner.lemma) && within(inner.cue, said.content);
	return said.verbClass === "factive" || all.some(knows);
}

const KNOWING = new Set([
	"discover",
	"find",
	"learn",
	"know",
	"realize",
	"realise",
	"find_out",
	"figure_out",
]);

const NOWHERE: Span = { start: -1, end: -1 };
const FIRST_PERSON = /^(?:i|we|you|i'm|we're|i've|we've|our|my)$/;

/** The draft says whose words these are, hedges them as hearsay, or goes on with the same speaker's. */
function namesSomebody(comparison: Comparison, given: Attributed, passage: Passage): boolean {
	const { claim, reading, look } = comparison;
	const speech = reading.quotations.some(({ start, end }) => isLong(claim, { start, end }));
	const hearsay = (token: Token) => hedgingWords.has(token.norm) || heardForms.has(token.norm);
	// "It claims rolling out …": a verb of saying is enough, whatever the tree makes of what follows.
	const saying = reading.words.some(
		({ upos, lemma }, at) => upos === "VERB" && isReporting(lemma) && !isTold(comparison, given, passage, at),
	);
	const told = reading.whole
		.attributions(reading.at)
		.some((said) => tells(said) && !isTopic(said, claim, passage));
	if (saying || speech || claim.tokens.some(hearsay) || told) return true;
	const source = given.source === null ? new Set<string>() : termsIn(passage, given.source);
	return look(speakersBeside).some((speaker) => speaksFor(speaker, source));
}

/** "Could not afford to maintain it": a verb that the source has within what is said gives the claim to nobody. */
function isTold(
	{ pairingWith, readingOf }: Comparison,
	said: Attributed,
	passage: Passage,
	at: number,
): boolean {
	const pair = pairingWith(passage).ofDraft(at);
	const answer = isAlike(pair) ? readingOf(passage).words[pair.source] : undefined;
	return answer !== undefined && within(answer, said.content);
}

/** The words for those who speak in the sentences before the claim and in the next one. */
function speakersBeside({ before, after, readingOf }: Around): readonly ReadonlySet<string>[] {
	return [...before, ...after.slice(0, 1)].flatMap((sentence) =>
		readingOf(sentence).attributions.flatMap(({ source }) =>
			source === null ? [] : termsIn(sentence, source),
		),
	);
}

/** "Ignored warnings about the brakes": a noun of nobody's saying that the source has as well is what is told of. */
function isTopic({ frame, source, cue }: Attributed, claim: Sentence, passage: Passage): boolean {
	if (frame !== "noun" || source !== null) return false;
	const [noun] = claim.tokens.filter((token) => within(token, [cue]));
	return noun !== undefined && passage.tokens.some(({ term }) => term === noun.term);
}

function isReporting(lemma: string): boolean {
	return neutralReporting.has(stem(lemma)) || loadedReporting.has(stem(lemma));
}

/** Quoted words that are somebody's speech: a term of two or three in quotation marks stands in the writer's own claim. */
function isLong({ tokens }: Sentence, quotation: Span): boolean {
	return tokens.filter((token) => token.kind !== "mark" && within(token, [quotation])).length >= SPEECH_WORDS;
}

const SPEECH_WORDS = 4;

function termsIn(sentence: Sentence, span: Span): ReadonlySet<string> {
	return new Set(sentence.tokens.filter((token) => within(token, [span])).map((token) => token.term));
}

const PRONOUNS = new Set(["he", "she", "they", "it"]);

/** The same speaker, by a shared word or a pronoun. */
function speaksFor(theirs: ReadonlySet<string>, source: ReadonlySet<string>): boolean {
	return [...theirs].some(
		(term) => PRONOUNS.has(term) || (source.has(term) && !stopWords.has(term) && !neutralReporting.has(term)),
	);
}
