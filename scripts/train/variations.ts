// The treebank is of letters, reviews and web logs. So that the parser also knows the sentences of a newspaper, some
// are varied in every epoch, by words alone: other names in the place of names, other verbs of telling, and the day
// on which something was said, which in news stands between the verb and what is said. Nothing but the treebank and
// the closed lists below goes in.

import type { TreebankSentence, TreebankWord } from "./conllu.ts";
import type { Random } from "./random.ts";

/** Shares of the sentences that are varied, where there is something to vary. */
const NAMES = 0.3;
const VERBS = 0.4;
const DAYS = 0.6;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Verbs that take "that" and a clause, with their past forms. */
const tellings: readonly (readonly [lemma: string, past: string])[] = [
	["announce", "announced"],
	["deny", "denied"],
	["confirm", "confirmed"],
	["insist", "insisted"],
	["warn", "warned"],
	["claim", "claimed"],
	["argue", "argued"],
	["report", "reported"],
	["add", "added"],
	["admit", "admitted"],
	["state", "stated"],
	["allege", "alleged"],
	["declare", "declared"],
	["note", "noted"],
	["acknowledge", "acknowledged"],
	["predict", "predicted"],
	["reveal", "revealed"],
	["suggest", "suggested"],
];

/** Gives a sentence, or a variation of it. */
export type Vary = (sentence: TreebankSentence, random: Random) => TreebankSentence;

export function variations(sentences: readonly TreebankSentence[]): Vary {
	const names = [...new Set(sentences.flatMap(({ words }) => words.filter(isName).map(({ form }) => form)))];
	return (sentence, random) => {
		const named = random.uniform() < NAMES ? withNames(sentence, names, random) : sentence;
		const told = random.uniform() < VERBS ? withVerb(named, random) : named;
		return random.uniform() < DAYS ? withDay(told, random) : told;
	};
}

/** A plain capitalised proper noun, weekdays and months left alone. */
function isName({ form, upos, xpos }: TreebankWord): boolean {
	return (
		upos === "PROPN" && xpos === "NNP" && /^\p{Lu}\p{Ll}{2,}$/u.test(form) && !/day$|ber$|ary$/.test(form)
	);
}

/** Every name is another: one of the treebank's, or the beginning of one and the end of another. */
function withNames(sentence: TreebankSentence, names: readonly string[], random: Random): TreebankSentence {
	if (!sentence.words.some(isName)) return sentence;
	const pick = () => names[Math.floor(random.uniform() * names.length)] ?? "";
	const words = sentence.words.map((word) => {
		if (!isName(word)) return word;
		const [first, second] = [pick(), pick()];
		const cut = 2 + Math.floor(random.uniform() * 2);
		const form = random.uniform() < 0.5 ? first : first.slice(0, cut) + second.slice(cut).toLowerCase();
		return { ...word, form };
	});
	return { ...sentence, words };
}

/** The verb of "said that …" is another. */
function withVerb(sentence: TreebankSentence, random: Random): TreebankSentence {
	const told = sentence.words.flatMap(({ deprel, head }) => (deprel === "ccomp" ? [head] : []));
	const chosen = sentence.words.findIndex(
		(word, at) =>
			told.includes(at) &&
			word.xpos === "VBD" &&
			/^(?:say|think|tell|know|believe|hear|decide)$/.test(word.lemma) &&
			sentence.words[at + 1]?.form === "that",
	);
	if (chosen < 0) return sentence;
	const [lemma, form] = tellings[Math.floor(random.uniform() * tellings.length)] ?? ["say", "said"];
	const words = sentence.words.map((word, at) => (at === chosen ? { ...word, lemma, form } : word));
	return { ...sentence, words };
}

/** A day before what is said: "said on Tuesday that …", "said Tuesday …". */
function withDay(sentence: TreebankSentence, random: Random): TreebankSentence {
	const { words } = sentence;
	const clause = words.findIndex(
		({ deprel, head }, at) => deprel === "ccomp" && head >= 0 && head < at && isTelling(words[head]),
	);
	const verb = words[clause]?.head ?? -1;
	if (verb < 0) return sentence;
	const place = words.findIndex((_, at) => at > verb && leads(words, at, clause));
	const before = words[place - 1];
	if (place < 0 || before === undefined || before.upos === "PUNCT") return sentence;
	const day = weekdays[Math.floor(random.uniform() * weekdays.length)] ?? "Monday";
	const bare = random.uniform() < 0.4;
	const dayAt = bare ? place : place + 1;
	const word = (form: string, upos: string, xpos: string, head: number, deprel: string): TreebankWord => ({
		form,
		lemma: form,
		upos,
		xpos,
		feats: {},
		head,
		deprel,
	});
	const added = bare
		? [word(day, "PROPN", "NNP", verb, "obl:unmarked")]
		: [word("on", "ADP", "IN", dayAt, "case"), word(day, "PROPN", "NNP", verb, "obl")];
	const moved = words.map((own) => (own.head >= place ? { ...own, head: own.head + added.length } : own));
	return { ...sentence, words: [...moved.slice(0, place), ...added, ...moved.slice(place)] };
}

/** A verb of telling, but for infinitives and the present of "I" and "you". */
function isTelling(word: TreebankWord | undefined): boolean {
	if (word === undefined || !/^VB[DGNZ]$/.test(word.xpos)) return false;
	return word.lemma === "say" || word.lemma === "tell" || tellings.some(([lemma]) => lemma === word.lemma);
}

/** Whether a word is in the tree below another, itself included. */
function leads(words: readonly TreebankWord[], from: number, top: number): boolean {
	for (let at = from, steps = 0; at >= 0 && steps < words.length; at = words[at]?.head ?? -1, steps++) {
		if (at === top) return true;
	}
	return false;
}
