import { claimSupports } from "../../src/engine/check.ts";
import type { Corpus } from "../../src/engine/corpus.ts";
import type { Language } from "../../src/engine/language.ts";
import type { Support } from "../../src/engine/support/support.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf, plainArticle } from "../../test/eval/checked.ts";
import type { Lesson } from "./lessons.ts";

/** Into so many parts the documents are divided; what is trained on four is tried on the fifth. */
export const FOLDS = 5;

/** A sentence of a lesson with its features. */
export interface Case {
	readonly lesson: Lesson;
	/** Its words, in lower case. */
	readonly terms: ReadonlySet<string>;
	readonly number: number;
	readonly fold: number;
	readonly support: Support;
	/** By word: 1 wrong, 0 right, -1 nobody has said. */
	readonly words: readonly number[];
	/** 1 supported, 0 not, -1 nobody has said. */
	readonly label: number;
}

/** Every sentence of the lessons that its document has something near to. */
export function casesOf(lessons: readonly Lesson[], language: Language): readonly Case[] {
	const found: Case[] = [];
	let last: { readonly document: string; readonly corpus: Corpus } | undefined;
	for (const [number, lesson] of lessons.entries()) {
		if (last?.document !== lesson.document)
			last = {
				document: lesson.document,
				corpus: corpusOf([plainArticle("article.txt", lesson.document)], language),
			};
		const draft = readDraft("draft.txt", lesson.text, "plaintext");
		for (const { claim, support } of claimSupports(draft, last.corpus)) {
			const { wrong } = lesson;
			const touches = (start: number, end: number) =>
				wrong === undefined ? -1 : Number(wrong.some((one) => one.start < end && start < one.end));
			const label = lesson.supported ? 1 : wrong === undefined ? -1 : 1 - touches(claim.start, claim.end);
			const own = support.words.map(({ start, end }) => touches(start, end));
			const whole = lesson.set === "fever" || lesson.set === "wice" ? Number(lesson.supported) : label;
			const terms = termsOf(lesson.text.slice(claim.start, claim.end));
			const fold = foldOf(lesson.group);
			found.push({ lesson, terms, number, fold, support, words: own, label: whole });
		}
		if (number % 500 === 499) console.error(`${number} of ${lessons.length} texts`);
	}
	return found;
}

/** The fold of a document, from its name (FNV-1a). */
function foldOf(group: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
	return (hash >>> 0) % FOLDS;
}

function termsOf(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Of two sentences so many of their words are in both, or they do not say the same. */
const SAME_SENTENCE = 0.4;

/** The sentences in which something is wrong, each after the one that says it right. */
export function casePairs(cases: readonly Case[]): readonly (readonly [right: Case, wrong: Case])[] {
	const texts = new Map<string, Case[]>();
	const key = ({ group }: Lesson, text: string) => `${group}\n${text}`;
	for (const one of cases) {
		const own = key(one.lesson, one.lesson.text);
		texts.set(own, [...(texts.get(own) ?? []), one]);
	}
	return cases.flatMap((wrong) => {
		const { lesson, label } = wrong;
		if (lesson.better === undefined || label !== 0) return [];
		const [nearest] = (texts.get(key(lesson, lesson.better)) ?? [])
			.map((right) => ({ right, shared: sharedTerms(right, wrong) }))
			.sort((a, b) => b.shared - a.shared);
		return nearest !== undefined && nearest.shared >= SAME_SENTENCE ? [[nearest.right, wrong] as const] : [];
	});
}

/** Share of the words of both that are in both (Jaccard). */
function sharedTerms({ terms: a }: Case, { terms: b }: Case): number {
	const both = [...a].filter((term) => b.has(term)).length;
	return both / Math.max(1, a.size + b.size - both);
}
