/** Words about counted things. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

/** Words between a figure and its noun that say nothing of the noun: "40 more of the protesters". */
export const nounSkips = wordSet(
	`more other others another additional further extra new such of the these those his her its their our your my all
	different separate or so fewer less odd plus whole full consecutive straight annual`,
);

/** Plurals without -s, and collectives that are counted as people. */
export const countedPlurals = wordSet(
	`people men women children police staff personnel crew troops cattle sheep fish feet teeth mice media data wives
	lives clergy infantry aircraft spacecraft police policemen policewomen firemen`,
);

/** Nouns for people that their ending does not show: "46 people" can be the same ones as "46 villagers". */
export const personNouns = wordSet(
	`person people individual human soul life body victim casualty other dead one child kid boy girl teen troop staff
	crew police hostage guest bride groom chief spouse relative native local captive minor adult infant baby youth`,
);

/** Words no counted noun goes beyond: predicates of a bare figure ("46 dead"), adverbs before the next figure. */
export const nounEnds = wordSet(
	`dead killed injured wounded hurt missing arrested detained homeless displaced infected drowned alive died
	almost nearly roughly approximately around some yesterday today tomorrow need remain live work`,
);
