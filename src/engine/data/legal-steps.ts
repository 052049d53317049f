/**
 * The steps of a case at law, from suspicion to sentence, and the words that name them, by lemma. Written out for
 * Claimtrace after the order of criminal and civil procedure that court reporters' handbooks teach; closed lists.
 */
import { labelled, phraseSet, wordSet } from "./word-set.ts";

/** How far the law has got with somebody. "liable" and "sued" are of civil law; "denied" is a plea of not guilty. */
export type LegalStage =
	| "accused"
	| "investigated"
	| "questioned"
	| "detained"
	| "arrested"
	| "charged"
	| "indicted"
	| "tried"
	| "denied"
	| "pleaded no contest"
	| "pleaded guilty"
	| "convicted"
	| "sentenced"
	| "acquitted"
	| "released"
	| "dropped"
	| "sued"
	| "liable";

/** The stages of a criminal case by how far they have got; the others stand beside it. */
export const stageRanks: ReadonlyMap<LegalStage, number> = new Map([
	["accused", 0],
	["investigated", 0],
	["questioned", 1],
	["detained", 2],
	["arrested", 3],
	["charged", 4],
	["indicted", 5],
	["tried", 6],
	["pleaded guilty", 7],
	["convicted", 7],
	["sentenced", 8],
]);

/** Verbs whose object is taken a step, also as a participle before or after the noun, and as the noun of the act. */
export const stepVerbs: ReadonlyMap<string, LegalStage> = new Map([
	...labelled("accuse suspect", "accused"),
	...labelled("investigate", "investigated"),
	...labelled("question interview interrogate quiz", "questioned"),
	...labelled("detain", "detained"),
	...labelled("arrest apprehend", "arrested"),
	...labelled("charge arraign", "charged"),
	...labelled("indict", "indicted"),
	...labelled("try", "tried"),
	...labelled("convict", "convicted"),
	...labelled("sentence", "sentenced"),
	...labelled("acquit exonerate", "acquitted"),
	...labelled("sue", "sued"),
]);

/** Nouns that tell of a step though nobody is named beside them. */
export const stepNouns: ReadonlyMap<string, LegalStage> = new Map([
	...labelled("arrest", "arrested"),
	...labelled("indictment", "indicted"),
	...labelled("trial", "tried"),
	...labelled("conviction", "convicted"),
	...labelled("sentencing", "sentenced"),
	...labelled("acquittal", "acquitted"),
]);

/** Words of steps that may stand in each other's place. */
export const legalWords: ReadonlySet<string> = new Set([
	...stepVerbs.keys(),
	...wordSet("clear release free guilty liable charge conviction acquittal"),
]);

/** Verbs that put somebody behind bars: a sentence where they say for how long, else perhaps before any trial. */
export const jailing = phraseSet("jail imprison lock_up send");
/** Verbs by which charges come up. */
export const bringing = wordSet("bring file lay press face");
/** Verbs by which charges go. */
export const dropping = phraseSet("drop dismiss withdraw discontinue throw_out quash");
/** Verbs by which a sentence reaches somebody. */
export const giving = phraseSet("give hand hand_down receive get serve impose begin start");
/** What is brought against somebody, and what is given. */
export const chargeNouns = wordSet("charge count");
/** What is given to whom a court has sentenced. */
export const sentenceNouns = wordSet("sentence term");

/** Nouns of what somebody asks for or orders, not of what has been done: "a warrant for the arrest of". */
export const askingNouns = wordSet(
	"warrant request call demand order attempt plan possibility threat prospect fear",
);

/** Nouns for those who hold somebody to have done it, who is not yet convicted. */
export const suspectNouns = wordSet("suspect defendant accused");

/** Who brings a case, and the papers in which it is brought. */
export const accusers = wordSet(
	"prosecutor prosecution indictment lawsuit complaint affidavit plaintiff investigator accuser",
);

/** What in a sentence shows that it tells of the law's steps, as its words begin. */
export const legalStems =
	/\b(?:accus|investigat|suspect|suspicion|alleg|question|interview|interrogat|quiz|detain|detention|held|arrest|apprehend|custody|charg|arraign|indict|tri(?:al|ed)|plea|plead|pled|guilty|liable|convict|sentenc|jail|prison|imprison|examin|prob(?:e|ing)|look(?:s|ed|ing)? into|acquit|clear|exonerat|released|freed|dropp|dismiss|sue[ds]?\b|suing|admit|confess|deni|deny|prosecut|lawsuit|complaint|affidavit)/i;
