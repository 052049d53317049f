/**
 * Closed lists for reading the tense of a clause: auxiliaries with their Penn tags, words that point ahead, and
 * present forms that news uses. From the grammars; written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** Penn tags of the auxiliaries and of the commonest present forms, for text that no tagger has read. */
export const verbTags: ReadonlyMap<string, string> = new Map([
	...tagged("MD", "will shall would may might can could should must 'll ’ll wo ca"),
	...tagged(
		"VBZ",
		"is has does 's says expects plans hopes wants begins starts opens ends expires takes goes comes",
	),
	...tagged(
		"VBZ",
		"meets holds faces runs remains seems appears thinks believes means needs calls makes gives",
	),
	...tagged("VBP", "are am have do 're ’re 've ’ve say expect plan hope want think believe"),
	...tagged("VBD", "was were had did 'd ’d"),
	...tagged("VBN", "been"),
	...tagged("VB", "be"),
	...tagged("VBG", "being having"),
]);

/** Words that end in -ed and are no verbs, or not in the past. */
export const notPast: ReadonlySet<string> = new Set(
	"united hundred need indeed speed seed feed breed bleed proceed succeed exceed weed shed red bed wed sacred naked wicked".split(
		" ",
	),
);

/** After a form of "be" in the present, or alone: what is meant is still to come. */
export const aheadWords = wordSet(
	"going expected due scheduled set slated likely planned poised bound supposed about ready",
);

/** Verbs whose infinitive is still to come at the time of the verb. */
export const intentWords =
	wordSet(`plan plans planned planning hope hopes hoped hoping aim aims intend intends intended want wants wanted expect
	expects expected vow vows vowed promise promises promised pledge pledged pledges agree agrees agreed decide decided
	ask asked order ordered urge urged invite invited try trying prepare prepares preparing seek seeks due scheduled
	set slated likely poised ready need needs offer offered offers proposed proposes`);

/** Verbs whose object is still to come: "planned a rally on Saturday". */
export const planningWords: ReadonlySet<string> = new Set(
	"plan plans planned planning schedule schedules scheduled scheduling postpone postpones postponed expects".split(
		" ",
	),
);

function tagged(tag: string, words: string): [string, string][] {
	return words.split(" ").map((word) => [word, tag]);
}
