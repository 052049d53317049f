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

/** Things whose nouns end as those of agents do: "two towers", "two accidents", "two plans". */
export const agentlikeThings = wordSet(
	`accident incident precedent event element content talent tent cent percent continent component ingredient current
	plant grant restaurant warrant variant elephant covenant hydrant pendant constant
	plan loan ban van clan organ slogan pan caravan scan can
	floor door error sector factor reactor tractor motor colour color flavour harbour harbor mirror rumour rumor tumour
	tumor corridor detector monitor projector indicator generator processor meteor tremor terror horror favour favor
	list wrist fist twist playlist checklist
	fee tree knee degree committee coffee levee marquee
	process success access address press dress fortress mess express excess business
	power tower number order border letter matter paper newspaper chapter quarter meter kilometer centimeter parameter
	center theater winter summer computer helicopter charter poster shelter disaster filter cluster register counter
	encounter corner flower shower drawer river silver cover offer answer fever lever server cancer layer finger dinner
	hammer ladder folder shoulder cylinder hunger danger ledger charger burger trigger water scooter crater laser
	freighter tanker bunker locker sticker cracker bumper trailer boiler roller transfer buffer chamber timber fiber
	printer container liner airliner banner scanner manner bomber cruiser destroyer freezer burner
	september october november december thunder feather weather`,
);

/** Words no counted noun goes beyond: predicates of a bare figure ("46 dead"), adverbs before the next figure. */
export const nounEnds = wordSet(
	`dead killed injured wounded hurt missing arrested detained homeless displaced infected drowned alive died
	almost nearly roughly approximately around some yesterday today tomorrow need remain live work`,
);
