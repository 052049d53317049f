/** Words of sentences that give the result of a vote or a match, as written or by stem. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

export const contestWords: ReadonlySet<string> = new Set(
	`vote votes voted voting ballot ballots poll motion majority referendum election jury
	approved backed rejected passed adopted endorsed ratified defeated ruled ruling decision verdict unanimous unanimously
	win wins won winning beat beats beating beaten lose loses lost losing draw draws drew drawn defeat defeats
	score scored lead leads led leading trail trailed victory match game final against favour favor edged thrashed`.split(
		/\s+/,
	),
);

/** Words after which "by" or "of" gives how far one is ahead of the other. Written out for Claimtrace. */
export const marginWords =
	wordSet(`win wins won winning winner beat beats beating beaten lose loses lost losing lead leads led leading ahead behind
	trail trails trailed trailing victory defeat defeats defeated edged margin majority`);
