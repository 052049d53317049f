/**
 * Words by which a sentence says that something is not sure, hedges of an act or not, lower-case forms. Written out for
 * Claimtrace.
 */
import { wordSet } from "./word-set.ts";

export const doubtWords =
	wordSet(`unclear uncertain uncertainty unconfirmed uncorroborated unknown whether if risk risks chance chances possibility
	probability likelihood fear fears feared hope hopes hoped hoping potential potentially doubt doubts doubtful suspicion
	suspicions rumour rumor rumours rumors theory theories speculation speculated may might could can maybe perhaps seem
	seems seemed appear appears appeared believed believe believes thought think thinks suspected suspect suspects alleged
	allegedly allegation allegations accused reportedly apparently apparent possible possibly likely unlikely probable
	probably supposedly supposed purportedly purported presumably presumed seemingly expected expects expect anticipated
	anticipates suggests suggest suggested suggesting indicates estimated predicted forecast tends tend claims claimed
	claim conceivably sure unsure certain would should`);
