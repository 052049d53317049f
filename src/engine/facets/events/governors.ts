import { actNouns, lightVerbs } from "../../data/event-nouns.ts";
import {
	keepingFrom,
	lookingForward,
	negationRaising,
	type Operator,
	operators,
	shows,
} from "../../data/event-words.ts";
import { relationOf } from "../../syntax/dependents.ts";
import { type Clauses, childrenBy, isPassive, lemmaOf, markOf, prepositionOf } from "./clauses.ts";
import { auxiliariesOf } from "./tense.ts";

/** What an event stands under, and how much of what is said there holds for it. */
export interface Governor {
	readonly at: number;
	/** "operator": the governing word says how far the event got. "conjunct": it is coordinated with the governor and
	 * shares its auxiliaries. "series": coordinated, with a verb form of its own. "opinion": only a denial carries
	 * over. "clause": a participle that goes on from its clause. */
	readonly kind: "operator" | "conjunct" | "series" | "opinion" | "clause";
	readonly operator: Operator;
}

/** The word that governs the event or operator at an index; undefined at the top of a clause. */
export function governorOf(clauses: Clauses, at: number): Governor | undefined {
	const word = clauses.words[at];
	if (word === undefined || clauses.words[word.head] === undefined) return undefined;
	const relation = relationOf(word);
	if (relation === "conj") return conjunct(clauses, at);
	if (relation === "xcomp") return ofNounBefore(clauses, at) ?? under(clauses, at, () => true);
	if (relation === "ccomp" || relation === "csubj") return ofClause(clauses, at);
	// "Fears that the plant would close", where the tree has a relative clause.
	if (word.deprel === "acl" || (word.deprel === "acl:relcl" && markOf(clauses, at) === "that"))
		return ofDescription(clauses, at);
	if (word.deprel === "acl:relcl" && isUnnamedThing(clauses, word.head))
		return { at: word.head, kind: "opinion", operator: {} };
	if (relation === "advcl") return ofAdverbial(clauses, at);
	if (word.deprel === "nsubj:pass" && word.xpos === "VBG")
		return under(clauses, at, (operator) => operator.nominal === true);
	return word.upos === "NOUN" ? ofNoun(clauses, at, relation) : undefined;
}

/** "Is not something they could accept": whatever denies that denies the accepting. */
function isUnnamedThing(clauses: Clauses, at: number): boolean {
	const thing = /^(?:something|anything|what|thing)$/.test(clauses.words[at]?.lemma ?? "");
	return thing && childrenBy(clauses, at, "cop").length > 0;
}

function under(clauses: Clauses, at: number, admits: (operator: Operator) => boolean): Governor | undefined {
	const { words } = clauses;
	const head = words[at]?.head ?? -1;
	const governor = words[head];
	const operator = operators.get(lemmaOf(clauses, head)) ?? operators.get(governor?.text.toLowerCase() ?? "");
	if (governor === undefined || operator === undefined || !admits(operator)) return undefined;
	if (operator.passive && !isPassive(clauses, head)) return undefined;
	if (isThought(clauses, at)) return { at: head, kind: "operator", operator: THOUGHT };
	// "used to smoke", but "was using it to smoke".
	if (governor.lemma === "use" && governor.text.toLowerCase() !== "used") return undefined;
	return { at: head, kind: "operator", operator };
}

/** "Is considered the first to see it": thought of, not planned. */
function isThought(clauses: Clauses, at: number): boolean {
	const { head = -1, deprel } = clauses.words[at] ?? {};
	return deprel === "xcomp" && lemmaOf(clauses, head) === "consider" && isPassive(clauses, head);
}

const THOUGHT: Operator = { certainty: "appearance", folded: true };

/** "scrapped plans to buy": the infinitive goes with the noun before it, also where the tree gives it to the verb. */
function ofNounBefore(clauses: Clauses, at: number): Governor | undefined {
	const [to] = childrenBy(clauses, at, "mark");
	const before = to === undefined ? undefined : clauses.words[to - 1];
	if (to === undefined || before?.upos !== "NOUN" || before.head !== clauses.words[at]?.head)
		return undefined;
	const operator = before.deprel === "obj" ? operators.get(before.lemma) : undefined;
	return operator?.status === undefined ? undefined : { at: to - 1, kind: "operator", operator };
}

/** "it is likely that", "denied that"; "do not think that" carries its denial over. */
function ofClause(clauses: Clauses, at: number): Governor | undefined {
	const word = clauses.words[at];
	const head = clauses.words[word?.head ?? -1];
	const shown = ofShown(clauses, word?.head ?? -1);
	if (shown !== undefined) return shown;
	// "to sell them would deny us a share" denies nothing of the sale.
	const doer = word?.deprel === "csubj" && head?.upos === "VERB" && !isPassive(clauses, word.head);
	// "smoking is banned" says of a clause what "bans smoking" does.
	const undergoes = relationOf(word ?? { deprel: "" }) === "csubj" && !doer;
	const found = doer
		? undefined
		: under(clauses, at, (operator) => operator.clause === true || (undergoes && operator.nominal === true));
	if (found !== undefined) return found;
	if (word === undefined || head === undefined || !negationRaising.has(head.lemma)) return undefined;
	return { at: word.head, kind: "opinion", operator: {} };
}

/** "Found nothing to show that he left", "no evidence to suggest that he did": what shows it is denied or in doubt. */
function ofShown({ words }: Clauses, at: number): Governor | undefined {
	const verb = words[at];
	if (verb === undefined || verb.deprel !== "acl" || !shows.has(verb.lemma)) return undefined;
	const lemma = words[verb.head]?.lemma.toLowerCase() ?? "";
	const operator = lemma === "nothing" ? NOTHING : operators.get(lemma);
	const tells = operator?.certainty === "appearance" && operator.clause === true;
	return tells ? { at: verb.head, kind: "operator", operator } : undefined;
}

/** "There was nothing to suggest that he left", where the tree has two descriptions of "nothing". */
function ofNothing(clauses: Clauses, at: number): Governor | undefined {
	const { words } = clauses;
	const noun = words[at]?.head ?? -1;
	const [shown] = childrenBy(clauses, noun, "acl");
	return shown === undefined || shown === at || words[noun]?.lemma.toLowerCase() !== "nothing"
		? undefined
		: ofShown(clauses, shown);
}

const NOTHING: Operator = { certainty: "appearance", clause: true, negative: true };

/** "a plan to close", "the claim that they left", "the risk of losing"; not "an agreement signed by both". */
function ofDescription(clauses: Clauses, at: number): Governor | undefined {
	const mark = markOf(clauses, at);
	if (mark === "that")
		return (
			ofNothing(clauses, at) ??
			ofDenied(clauses, at) ??
			under(clauses, at, (operator) => operator.clause === true)
		);
	if (mark === "for") return under(clauses, at, (operator) => operator.status !== undefined);
	// "Her inability in helping him".
	if (mark === "in") return under(clauses, at, (operator) => operator.negative === true);
	return mark === "to" || mark === "of" ? under(clauses, at, () => true) : undefined;
}

/** "denied reports that he left": the denial goes through the noun. */
function ofDenied(clauses: Clauses, at: number): Governor | undefined {
	const { words } = clauses;
	const noun = words[words[at]?.head ?? -1];
	if (noun === undefined || !/^(?:obj|nsubj:pass)$/.test(noun.deprel)) return undefined;
	const operator = operators.get(lemmaOf(clauses, noun.head));
	const denies = operator?.negative === true && operator.clause === true;
	return denies ? { at: noun.head, kind: "operator", operator } : undefined;
}

/** "accused of taking", "kept from leaving"; and participles that go on from their clause: "left, taking the keys". */
function ofAdverbial(clauses: Clauses, at: number): Governor | undefined {
	const word = clauses.words[at];
	if (word === undefined) return undefined;
	const mark = markOf(clauses, at);
	const head = clauses.words[word.head];
	if (mark === "from") {
		// "suffers from learning difficulties" denies nothing.
		const keeps = keepingFrom.has(lemmaOf(clauses, word.head));
		return keeps ? { at: word.head, kind: "operator", operator: { negative: true } } : undefined;
	}
	if (mark === "of" && /^short$/i.test(wordBefore(clauses, at)))
		return { at: word.head, kind: "operator", operator: { negative: true } };
	if (mark === "of" || mark === "with") return under(clauses, at, () => true);
	if (mark === "for" && head !== undefined && lookingForward.has(head.lemma))
		return under(clauses, at, (operator) => operator.nominal === true);
	// A parser may take the infinitive after "is set", "is expected" or "vowed" for an adverbial.
	if ((mark === "to" || (mark === "" && word.xpos === "VB")) && head !== undefined) {
		const close = head.upos === "ADJ" || isPassive(clauses, word.head);
		return under(clauses, at, (operator) => (close && operator.folded === true) || isNoPurpose(operator));
	}
	if (mark === "" && word.xpos === "VBG" && isComplement(clauses, at, word.head)) {
		const found = under(clauses, at, (operator) => operator.passive === undefined);
		if (found !== undefined) return found;
	}
	if (mark === "" && word.xpos === "VBG" && undergoes(clauses, at, word.head))
		return under(clauses, at, (operator) => operator.nominal === true);
	const goesOn = GOES_ON.has(mark) && word.xpos === "VBG" && auxiliariesOf(clauses, at).length === 0;
	return goesOn ? { at: word.head, kind: "clause", operator: {} } : undefined;
}

/** "Selling the stadium was ruled out": what stands before a passive without a subject is its subject. */
function undergoes(clauses: Clauses, at: number, head: number): boolean {
	return (
		at < head && isPassive(clauses, head) && childrenBy(clauses, head, "nsubj", "csubj", "expl").length === 0
	);
}

/** The word before the one that opens a clause: "short" in "stopped short of calling". */
function wordBefore(clauses: Clauses, at: number): string {
	const [mark = 0] = childrenBy(clauses, at, "mark");
	return clauses.words[mark - 1]?.text ?? "";
}

/** An infinitive after "vowed", "failed" or "voted" is their complement. */
function isNoPurpose(operator: Operator): boolean {
	const plain = Object.keys(operator).length === 0;
	return (
		plain || (operator.negative === true && operator.folded === true) || TO_ONLY.has(operator.status ?? "")
	);
}

/** A gerund right after a verb without an object is its complement, whatever the tree says: "ruled out raising". */
function isComplement({ words, of }: Clauses, at: number, head: number): boolean {
	const between = words.slice(head + 1, at).slice(0, 3);
	return (
		head < at &&
		between.every(({ upos }) => upos === "ADP" || upos === "ADV") &&
		at - head <= 3 &&
		!(of[head] ?? []).some((child) => words[child]?.deprel === "obj")
	);
}

/** Before a gerund that tells of the same time as its clause: "left, taking the keys", "won by selling". */
const GOES_ON = new Set(["", "by", "while", "when", "in"]);

/** An infinitive after verbs of these kinds is no purpose. */
const TO_ONLY: ReadonlySet<string> = new Set(["planned", "proposed", "ordered", "attempted"]);

/** "planned the closure", "the closure was rejected", "called for the arrest", "a plan for the closure". */
function ofNoun(clauses: Clauses, at: number, relation: string): Governor | undefined {
	const { words } = clauses;
	const word = words[at];
	const head = words[word?.head ?? -1];
	if (word === undefined || head === undefined || isNamed(clauses, at)) return undefined;
	const preposition = prepositionOf(clauses, at);
	const object = relation === "obj" || word.deprel === "nsubj:pass";
	if (object && isLight(head.lemma, word.lemma)) return { at: word.head, kind: "operator", operator: {} };
	if (object && head.upos === "VERB" && TRIES_AS_NOUN.has(head.lemma)) return undefined;
	const attached = object || (/^(?:obl|nmod)$/.test(relation) && preposition === "for");
	// "the closure is expected to save": it is not the closure that is expected.
	const goesOn = word.deprel === "nsubj:pass" && childrenBy(clauses, word.head, "xcomp", "ccomp").length > 0;
	return attached && !goesOn ? under(clauses, at, (operator) => operator.nominal === true) : undefined;
}

/** "Dismissed the harbour master, Jon Vik" denies nothing of what he is. */
function isNamed(clauses: Clauses, at: number): boolean {
	return childrenBy(clauses, at, "appos").some((name) => clauses.words[name]?.upos === "PROPN");
}

/** "A move to pay" tries to; "moved the payments" does not. */
const TRIES_AS_NOUN = new Set(["move", "fight", "battle", "scramble", "struggle", "strive", "bid"]);

/** "made an attempt", "has a plan": what is said of the verb holds for what the noun governs. */
function isLight(verb: string, noun: string): boolean {
	if (lightVerbs.get(verb)?.has(noun)) return true;
	return (verb === "have" || verb === "make") && (operators.has(noun) || actNouns.has(noun));
}

const NOT_SHARED = /^(?:MD|VBZ|VBP|VBD)$/;

/** Conjuncts in one form share auxiliaries and what governs them: "will not sign or pay", "plans to close and sell". */
function conjunct(clauses: Clauses, at: number): Governor | undefined {
	const { words } = clauses;
	const word = words[at];
	const head = words[word?.head ?? -1];
	if (word === undefined || head === undefined) return undefined;
	if (childrenBy(clauses, at, "nsubj", "csubj", "expl").length > 0) return undefined;
	const auxiliaries = auxiliariesOf(clauses, at);
	// "Will stay and be sold": the bare "be" has its modal with the first.
	const bare = auxiliaries[0]?.xpos === "VB" && head.xpos === "VB";
	const own = (auxiliaries.length > 0 && !bare) || !isCoordinated(clauses, at, word.head);
	// "will cut jobs and close": a tagger may take the second for a present tense or an adjective.
	const mistaken = word.upos === "VERB" && (word.xpos === "VBP" || !word.xpos.startsWith("VB"));
	const form = bare || (mistaken && head.xpos === "VB") ? "VB" : word.xpos;
	const same = form === head.xpos && !NOT_SHARED.test(form);
	const nouns = word.upos === "NOUN" && head.upos === "NOUN";
	const kind = !own && (same || nouns || isDeniedWith(clauses, at)) ? "conjunct" : "series";
	return { at: word.head, kind, operator: {} };
}

/** "We are not planning cuts or see any need for them": after a word of denial "or" goes on with it, whatever the form. */
function isDeniedWith(clauses: Clauses, at: number): boolean {
	const { words } = clauses;
	const isOr = childrenBy(clauses, at, "cc").some((cc) => words[cc]?.lemma === "or");
	const head = words[at]?.head ?? -1;
	return isOr && childrenBy(clauses, head, "advmod").some((not) => words[not]?.lemma === "not");
}

/** Whether "and", "or" or the like joins the conjuncts; clauses side by side share nothing. */
function isCoordinated(clauses: Clauses, at: number, head: number): boolean {
	const all = [at, ...childrenBy(clauses, head, "conj")];
	return all.some((conjunct) => childrenBy(clauses, conjunct, "cc").length > 0);
}
