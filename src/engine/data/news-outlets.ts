/**
 * Outlets of news that are told things ("told Reuters") and report them, folded names. Written out for Claimtrace; the
 * nouns are the rest: any newspaper, radio, inquiry.
 */
import { wordSet } from "./word-set.ts";

/** Words that a name of an outlet ends with, or is. */
export const outletWords = wordSet(
	`reuters bloomberg afp ap bbc cnn nbc cbs abc npr itv rte pbs msnbc cnbc politico axios guardian times post journal
	telegraph independent observer mirror mail sun herald gazette tribune chronicle examiner standard express star news
	radio tv television magazine newspaper press tass interfax xinhua kyodo anadolu dpa efe ansa rt spiegel monde figaro
	bild economist newsweek atlantic verge vox buzzfeed vice wired variety wire newswire`,
);

/** Common nouns for them. */
export const outletNouns = wordSet(
	"newspaper paper magazine broadcaster radio station agency channel programme podcast website outlet daily weekly tabloid",
);
