import { wordSet } from "../data/word-set.ts";
import {
	type CoreArgument,
	type CoreArguments,
	type CoreRelation,
	MOST_SHARED,
	type Resolution,
	withConjuncts,
} from "./core-argument.ts";
import { type Dependents, relationOf } from "./dependents.ts";
import { isPlanInHeadline } from "./headline.ts";
import type { Word } from "./tree.ts";

/** Arguments that stand with another predicate: the governor or the first of a coordination; `found` must hold its. */
export function unsaidArguments(
	words: readonly Word[],
	dependents: Dependents,
	at: number,
	own: readonly CoreArgument[],
	found: CoreArguments,
): readonly CoreArgument[] {
	const word = words[at];
	const governor = found[word?.head ?? -1];
	if (word === undefined || governor === undefined) return [];
	const has = (relation: CoreRelation) => own.some((argument) => argument.relation === relation);
	const subjects = has("subject") ? [] : unsaidSubjects(words, dependents, at, found);
	if (word.deprel !== "conj" || has("object")) return subjects;
	return subjects.concat(sharedObjects(words, at, governor));
}

function unsaidSubjects(
	words: readonly Word[],
	dependents: Dependents,
	at: number,
	found: CoreArguments,
): readonly CoreArgument[] {
	const word = words[at];
	const governor = found[word?.head ?? -1];
	if (word === undefined || governor === undefined) return [];
	const children = dependents.of[at] ?? [];
	if (children.some((child) => words[child]?.deprel === "expl")) return [];
	const relation = relationOf(word);
	if (relation === "conj") {
		const head = words[word.head];
		if (head === undefined || !sharesSubject(word, head)) return [];
		return carried(governor, "subject", "shared");
	}
	if (relation === "ccomp") return saidFirst(words, at, governor);
	if (relation === "xcomp") {
		const found = controller(words, word.head, governor);
		return found.length > 0 ? found : described(words, word.head);
	}
	if (word.deprel === "acl" && (word.xpos === "VB" || isPlanInHeadline(words, dependents, at)))
		return meantBy(words, dependents, at, found);
	if (word.deprel === "acl") return participleOf(words, dependents, at);
	if (word.deprel !== "advcl" || !/^(?:VBG|VBN|VB)$/.test(word.xpos)) return [];
	const marks = children.flatMap((child) =>
		words[child]?.deprel === "mark" ? [words[child]?.lemma ?? ""] : [],
	);
	const passive = (dependents.of[word.head] ?? []).some((child) => words[child]?.deprel === "aux:pass");
	const ordered = marks.includes("to") && OBJECT_CONTROL.has(words[word.head]?.lemma ?? "");
	if (!passive && (ordered || marks.some((mark) => OF_THE_OBJECT.has(mark)))) {
		return controller(words, word.head, governor).map((argument) => ({
			...argument,
			via: "participle" as const,
		}));
	}
	const finite = children.some((child) => words[child]?.xpos === "MD");
	return finite ? [] : carried(governor, "subject", "participle");
}

/** "The envoys met in May, the ministry said": where the tree gives both subjects to the saying, the first is not its. */
function saidFirst(
	words: readonly Word[],
	at: number,
	governor: readonly CoreArgument[],
): readonly CoreArgument[] {
	const start = words[at]?.start ?? 0;
	const subjects = governor.filter(({ relation, via }) => relation === "subject" && via === "tree");
	const first = subjects.filter(({ head }) => (words[head]?.start ?? 0) < start);
	return first.length < subjects.length ? carried(first, "subject", "shared") : [];
}

/** Verbs whose infinitive is never a purpose, also where the tree takes it for one: "ordered the firm to pay". */
const OBJECT_CONTROL =
	wordSet(`order instruct command direct tell ask urge invite advise encourage persuade force compel oblige require allow permit
	enable authorise authorize entitle`);

/** "accused her of lying", "kept them from leaving": what the gerund says is of the object. */
const OF_THE_OBJECT = new Set(["of", "from", "into", "with", "for"]);

/** "came and told": the second has no subject of its own; an order ("stop and tell me") has none to share. */
function sharesSubject(word: Word, head: Word): boolean {
	return !(word.upos === "NOUN" && head.upos === "VERB" && word.start < head.start);
}

function carried(
	governor: readonly CoreArgument[],
	relation: CoreRelation,
	via: Resolution,
): readonly CoreArgument[] {
	const arguments_ = governor.filter((argument) => argument.relation === relation).slice(0, MOST_SHARED);
	return arguments_.map((argument) => ({ ...argument, relation: "subject" as const, via }));
}

/** Verbs whose subject, not object, does what the infinitive says: "promised her to leave". */
const SUBJECT_CONTROL = new Set(["promise", "vow", "threaten", "strike", "take", "spend", "cost", "use"]);

/** Who does what an infinitive or a predicate complement says: the object of the governing verb, else its subject. */
function controller(
	words: readonly Word[],
	governorAt: number,
	governor: readonly CoreArgument[],
): readonly CoreArgument[] {
	if (!SUBJECT_CONTROL.has(words[governorAt]?.lemma ?? "")) {
		const object = carried(governor, "object", "control");
		const meant = object.some(({ head }) => MEANT.has(words[head]?.lemma ?? ""));
		if (object.length > 0 && !meant) return object;
		const indirect = carried(governor, "indirect", "control");
		if (indirect.length > 0) return indirect;
	}
	return carried(governor, "subject", "control");
}

/** "talks due to begin", "a man likely to win": the noun beside the adjective. */
function described(words: readonly Word[], adjective: number): readonly CoreArgument[] {
	const word = words[adjective];
	if (word === undefined || !/^(?:amod|acl)$/.test(word.deprel) || words[word.head] === undefined) return [];
	return [{ head: word.head, relation: "subject", via: "participle", pronoun: -1 }];
}

/** "the man arrested yesterday", "officers investigating the theft": the noun is the participle's subject. */
function participleOf(words: readonly Word[], dependents: Dependents, at: number): readonly CoreArgument[] {
	const word = words[at];
	if (word === undefined || (word.xpos !== "VBN" && word.xpos !== "VBG")) return [];
	const marked = (dependents.of[at] ?? []).some((child) =>
		/^(?:mark|expl)$/.test(words[child]?.deprel ?? ""),
	);
	if (marked) return [];
	return withConjuncts(words, dependents, word.head, word).map((head) => ({
		head,
		relation: "subject",
		via: "participle",
		pronoun: -1,
	}));
}

/** Nouns whose infinitive is meant by whoever has them: "Ade's decision to resign", "made a promise to pay". */
const MEANT = new Set(
	`decision plan attempt bid effort refusal failure intention pledge promise threat agreement vow right ability
	chance opportunity permission willingness desire offer move inability reluctance commitment scheme`.split(
		/\s+/,
	),
);

/** Nouns whose infinitive is for whoever is asked: "rejected calls to resign", "faces demands to pay". */
const ASKED = wordSet("call demand request appeal plea pressure invitation petition order proposal");
const ANSWERING =
	wordSet(`accept answer consider defy dismiss face get hear heed ignore obey rebuff receive refuse reject resist spurn
	withstand`);

function isRank(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		(word.xpos === "JJS" || /^(?:first|second|last|latest|only|sole)$/i.test(word.lemma))
	);
}

function meantBy(
	words: readonly Word[],
	dependents: Dependents,
	at: number,
	found: CoreArguments,
): readonly CoreArgument[] {
	const noun = words[at]?.head ?? -1;
	const head = words[noun];
	if (head === undefined) return [];
	// "the first to ban", "the only club to refuse": who is first does it.
	const ranked = [noun, ...(dependents.of[noun] ?? [])].some((child) => isRank(words[child]));
	if (ranked) return [{ head: noun, relation: "subject", via: "participle", pronoun: -1 }];
	if (isPlanInHeadline(words, dependents, at))
		return [{ head: noun, relation: "subject", via: "participle", pronoun: -1 }];
	const isAsked =
		ASKED.has(head.lemma) && relationOf(head) === "obj" && ANSWERING.has(words[head.head]?.lemma ?? "");
	if (isAsked) return carried(found[head.head] ?? [], "subject", "participle");
	if (!MEANT.has(head.lemma)) return [];
	const owner = (dependents.of[noun] ?? []).find((child) => words[child]?.deprel === "nmod:poss");
	if (owner !== undefined) return [{ head: owner, relation: "subject", via: "participle", pronoun: -1 }];
	const by = relationOf(head) === "obj" ? found[head.head] : undefined;
	return carried(by ?? [], "subject", "participle");
}

/** "bought and later sold the house": the object after the second verb stands with the first. */
function sharedObjects(
	words: readonly Word[],
	at: number,
	governor: readonly CoreArgument[],
): readonly CoreArgument[] {
	const word = words[at];
	if (word === undefined || word.upos !== "VERB") return [];
	const after = governor.filter(
		({ relation, head, pronoun }) =>
			relation === "object" && ((words[head]?.start ?? 0) > word.start || pronoun >= 0),
	);
	return after.slice(0, MOST_SHARED).map((argument) => ({ ...argument, via: "shared" as const }));
}
