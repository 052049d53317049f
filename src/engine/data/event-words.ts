/**
 * Closed word lists for events, by lemma. Written out for Claimtrace: the aspectual, implicative and commissive verbs
 * that English grammars and the literature on factuality name (Karttunen 1971 on implicative verbs; Saurí & Pustejovsky
 * 2009 on event-selecting predicates), the modal auxiliaries and the adverbs of evidence. No published list was copied.
 */
import { labelled, wordSet } from "./word-set.ts";

/** How far an act has got, as the words put it. "open": the words do not say. */
export type EventStatus =
	| "open"
	| "proposed"
	| "ordered"
	| "planned"
	| "expected"
	| "attempted"
	| "begun"
	| "ongoing"
	| "done"
	| "ended";

/** What makes an event less than certain, or more than a fact. */
export type CertaintyKind =
	| "possibility"
	| "necessity"
	| "conditional"
	| "hearsay"
	| "appearance"
	| "likelihood";

/** What a governing word says of the event in its complement. */
export interface Operator {
	readonly status?: EventStatus;
	readonly certainty?: CertaintyKind;
	/** The event did not happen: "failed to", "prevented". */
	readonly negative?: true;
	/** A denial of it leaves the event open: "did not deny", "did not rule out". */
	readonly leavesOpen?: true;
	/** It only colours the event and is none of its own: "begin to", "appear to", "is set to". */
	readonly folded?: true;
	/** Only in the passive or as a participle: "is said to". */
	readonly passive?: true;
	/** Its that-clause is governed too: "denied that", "it is likely that". */
	readonly clause?: true;
	/** A noun that names an act is governed too: "planned the closure", "called for the arrest". */
	readonly nominal?: true;
}

/** Verbs, adjectives and nouns that govern an event in the infinitive, the gerund, or as said in `Operator`. */
export const operators: ReadonlyMap<string, Operator> = new Map([
	...entries("set due schedule poise bind bound about go ready slate commit", {
		status: "planned",
		folded: true,
	}),
	// "is to visit", where the tree takes "is" for the main verb
	...entries("be", { status: "planned", folded: true }),
	...entries("plan intend aim prepare", { status: "planned", folded: true, nominal: true }),
	...entries(
		`decide vow pledge promise opt offer undertake resolve choose volunteer swear hope want wish willing
		determine consent elect intention threat decision agreement vow commitment scheme arrangement`,
		{ status: "planned" },
	),
	...entries("postpone delay defer put_off postponement delay", { status: "planned", nominal: true }),
	...entries("threaten agree", { status: "planned", nominal: true }),
	// "threatened strikes", "agreed the sale"
	// "on fears that it would close", "in talks to sell", "awaits approval"
	...entries("fear worry concern anxiety dread", { status: "expected", clause: true }),
	...entries("talk negotiation discussion", { status: "proposed" }),
	...entries("await", { status: "planned", nominal: true }),
	...entries("propose consider mull weigh contemplate proposal", {
		status: "proposed",
		clause: true,
		nominal: true,
	}),
	...entries("suggest suggestion", { status: "proposed", nominal: true }),
	...entries("recommend recommendation", { status: "proposed", clause: true, nominal: true }),
	...entries(
		`ask urge invite call demand request appeal beg encourage advise lobby press push petition motion plea pressure
		invitation`,
		{
			status: "proposed",
			clause: true,
			nominal: true,
		},
	),
	...entries("order instruct command require oblige mandate direct", {
		status: "ordered",
		clause: true,
		nominal: true,
	}),
	...entries("tell", { status: "ordered" }),
	...entries("expect forecast predict project anticipate tip", {
		status: "expected",
		folded: true,
		clause: true,
		nominal: true,
	}),
	...entries("try attempt seek strive struggle bid endeavour endeavor fight move effort scramble battle", {
		status: "attempted",
		folded: true,
		nominal: true,
	}),
	...entries("begin start commence resume", { status: "begun", folded: true, nominal: true }),
	...entries("continue keep remain", { status: "ongoing", folded: true, nominal: true }),
	...entries("stop cease quit halt finish end", { status: "ended", folded: true }),
	...entries("use", { status: "done", folded: true }),
	...entries("manage get able succeed proceed happen come", { folded: true }),
	...entries("force compel lead cause prompt help make persuade let convince vote", {}),
	...entries("fail neglect omit unable forget failure inability", { negative: true, folded: true }),
	...entries("avoid unwilling reluctant refusal hesitate", { negative: true }),
	...entries("decline refuse resist", { negative: true, nominal: true }),
	...entries("deny reject dismiss denial rejection rule_out", {
		negative: true,
		leavesOpen: true,
		clause: true,
		nominal: true,
	}),
	...entries(
		"prevent bar block ban prohibit forbid dissuade discourage abandon scrap cancel drop veto call_off give_up back_out turn_down vote_down shoot_down throw_out",
		{
			negative: true,
			nominal: true,
		},
	),
	...entries("tend", { folded: true }),
	...entries("appear seem look", { certainty: "appearance", folded: true, clause: true }),
	...entries("think believe suppose presume assume understand feel", {
		certainty: "appearance",
		folded: true,
		passive: true,
		clause: true,
	}),
	...entries("say report allege claim rumour rumor repute", {
		certainty: "hearsay",
		folded: true,
		passive: true,
		clause: true,
	}),
	...entries("accuse suspect charge", { certainty: "hearsay" }),
	...entries("allegation accusation suspicion", { certainty: "hearsay", clause: true }),
	...entries("likely probable likelihood", { certainty: "likelihood", folded: true, clause: true }),
	...entries("unlikely doubtful improbable", {
		certainty: "likelihood",
		negative: true,
		folded: true,
		clause: true,
	}),
	...entries("possible conceivable chance possibility risk prospect potential", {
		certainty: "possibility",
		folded: true,
		clause: true,
	}),
	...entries("evidence indication sign hint", { certainty: "appearance", clause: true }),
	...entries("allow permit enable free eligible", { certainty: "possibility" }),
	...entries("have need obligation duty", { certainty: "necessity", folded: true }),
]);

/** Verbs of opinion: not thinking that it happened is thinking that it did not. */
export const negationRaising = wordSet("think believe expect suppose want appear seem imagine intend plan");

function entries(words: string, operator: Operator): readonly (readonly [string, Operator])[] {
	return words.split(/\s+/).map((word) => [word.replace("_", " "), operator] as const);
}

/** Verbs by which evidence tells that something is so: "nothing to show that". */
export const shows = wordSet("show suggest indicate prove imply establish demonstrate support");

/** Verbs and adjectives after which "from" denies the gerund: "kept from leaving", "far from being". */
export const keepingFrom =
	wordSet(`keep prevent stop ban bar block prohibit forbid dissuade discourage deter refrain abstain restrain shield protect
	save exempt exclude preclude hinder inhibit disqualify disbar suspend excuse shy far`);

/** Words that negate what they hang on. */
export const negators = new Set(
	"not never no neither nor hardly scarcely barely nowhere rarely seldom n't nothing none almost nearly".split(
		" ",
	),
);

/** Adverbs that deny the verb they hang on. */
export const almost = new Set(["almost", "nearly"]);

/** Pronouns and determiners that say no one took part. */
export const noOnes = wordSet("no none nobody nothing neither noone no-one");

/** Prepositions and conjunctions that negate what follows. */
export const negativeMarks = new Set(["without", "instead of", "rather than"]);

/** Nouns that deny what their "of" brings in. */
export const lackNouns = new Set(["lack", "absence"]);

/** Words that say of a thing that it is missing or too little, whatever their grammar. */
export const scarcity =
	/^(?:short(?:age|fall)?s?|scarc(?:e|ity)|lack(?:s|ed|ing)?|absen(?:t|ce)|miss(?:ed|ing)|insufficient|inadequa(?:te|cy)|deficien(?:t|cy)|deficits?|dearth|paucity|want(?:s|ed)?|need(?:s|ed|ing)?|little|few|fewer|poor|weak|no|not|without|gaps?|dry|dried|drought|falling|declining|dwindling|shrinking|slump|collapse|drop|fall|unavailable|empty|exhausted|rare|hard)$/;

/** After these, "not" adds rather than denies: "not only". */
export const onlyWords = new Set(["only", "just", "merely", "solely", "simply"]);

/** Adverbs that carry a negator of their own: "no longer", "not even". */
export const negatedAdverbs = new Set(["longer", "long", "more", "yet", "even", "ever", "once"]);

/** Modal auxiliaries and what they say. "will" and "shall" are tense. */
export const modals: ReadonlyMap<string, CertaintyKind> = new Map([
	["may", "possibility"],
	["might", "possibility"],
	["could", "possibility"],
	["can", "possibility"],
	["ca", "possibility"],
	["must", "necessity"],
	["should", "necessity"],
	["ought", "necessity"],
	["need", "necessity"],
	["would", "conditional"],
	["'d", "conditional"],
]);

/** Adverbs and adjectives of evidence and likelihood. */
export const hedges: ReadonlyMap<string, CertaintyKind> = new Map([
	...labelled(
		"reportedly allegedly purportedly supposedly alleged purported reputedly rumoured rumored",
		"hearsay",
	),
	...labelled("suspected ostensibly", "hearsay"),
	...labelled("apparently seemingly apparent presumably evidently", "appearance"),
	...labelled("likely probably probable", "likelihood"),
	...labelled("possibly perhaps maybe potentially conceivably possible potential", "possibility"),
]);

/** Adjectives that say how far the act a noun names has got: "the planned closure". */
export const statusAdjectives: ReadonlyMap<string, EventStatus> = new Map([
	["planned", "planned"],
	["scheduled", "planned"],
	["upcoming", "planned"],
	["forthcoming", "planned"],
	["future", "planned"],
	["intended", "planned"],
	["proposed", "proposed"],
	["expected", "expected"],
	["anticipated", "expected"],
	["attempted", "attempted"],
	["ongoing", "ongoing"],
	["continuing", "ongoing"],
	["ordered", "ordered"],
	["completed", "done"],
	["recent", "done"],
	["past", "done"],
]);

/** Verbs after which "for" names what is wanted or what something serves, not a reason: "called for closing", "used for". */
export const lookingForward =
	wordSet(`call push press argue lobby campaign ask appeal hope wish long plan prepare aim strive vote opt use need wait allow
	provide advocate train qualify fight account`);

/** Adverbs that say an act is only partly done: "is halfway through". */
export const partway = new Set(["halfway", "partly", "partially"]);

/** Conjunctions and prepositions that open a condition. */
export const conditionMarks = new Set(["if", "unless", "provided", "providing", "assuming", "lest"]);

/** Prepositions, whole, that open a condition: "subject to approval". */
export const conditionPrepositions = new Set([
	"subject to",
	"in case of",
	"in the event of",
	"pending",
	"depending on",
	"dependent on",
	"conditional on",
	"contingent on",
	"barring",
]);

/** Conjunctions and prepositions that name a cause. */
export const causeMarks = new Set([
	"because",
	"because of",
	"due to",
	"owing to",
	"thanks to",
	"on account of",
]);

/** Conjunctions and prepositions of what did not keep something from happening. */
export const concessionMarks = new Set([
	"despite",
	"in spite of",
	"although",
	"though",
	"even though",
	"even if",
	"notwithstanding",
	"regardless of",
]);

/** Verbs whose subject is brought about by the noun after their preposition. */
export const effectVerbs: ReadonlyMap<string, string> = new Map([
	["result", "from"],
	["stem", "from"],
	["arise", "from"],
	["attribute", "to"],
]);

/** Verbs whose subject brings about their object (or the noun after their preposition). */
export const causeVerbs: ReadonlyMap<string, string> = new Map([
	["cause", ""],
	["trigger", ""],
	["prompt", ""],
	["spark", ""],
	["provoke", ""],
	["produce", ""],
	["lead", "to"],
	["result", "in"],
	["contribute", "to"],
	["give rise", "to"],
]);

/** Verbs that set two things side by side without saying that one caused the other. */
export const associationVerbs: ReadonlyMap<string, string> = new Map([
	["link", "to"],
	["tie", "to"],
	["associate", "with"],
	["correlate", "with"],
	["connect", "to"],
	["coincide", "with"],
]);

/** Verbs of past speech or thought after which "would" is a future seen from the past. */
export const backshifting = new Set(
	`say tell announce state add declare report explain warn predict expect promise vow pledge think believe hope know
	decide agree insist confirm suggest claim estimate forecast write note reveal indicate assure ask wonder`.split(
		/\s+/,
	),
);
