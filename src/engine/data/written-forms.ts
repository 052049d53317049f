/**
 * How English is written, for parting text into syntactic words. Written out for Claimtrace from the guidelines of the
 * English treebanks (universaldependencies.org/en, the Penn Treebank and its addendum for web text) and from what
 * style guides list. All lower case.
 */
import { wordSet } from "./word-set.ts";

/** Titles and the like: what belongs to them follows, so they end no sentence. */
export const stoppedLeads = wordSet(
	`mr mrs ms messrs mmes mx dr drs prof profs gen gens lt col cols sgt capt cpl pvt cmdr cdr maj adm brig rev hon sen
	sens rep reps gov govs pres supt insp det atty amb asst ald fr msgr mlle mme e.g i.e eg ie
	vs cf viz approx esp incl excl`,
);

/** Abbreviations whose stop closes a sentence only where one opens with a common word. */
export const stoppedWords = wordSet(
	`inc corp ltd plc llc bros jr sr etc dept univ assn assoc al ste blvd hwy bldg apt tel attn arr arrv
	dep feb aug sept oct nov dec tue tues thu thur thurs vol vols resp mfg mgr intl govt gov't
	ass't int'l nat'l dist ph.d ph.ds m.sc b.sc ed.d d.phil ll.b ll.m psy.d pharm.d lbs oz yrs hrs ft ext pvt pty`,
);

/** The same with a capital only: small, they are words of their own or none. */
export const stoppedNames = wordSet(
	`co cos st mt mts ave rd jan apr mon sun sat est ala ariz ark calif cal colo conn dak del fla ga ill ind kan ky la
	mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que sask alta para conf spec`,
);

/** What may follow a time of day in the same sentence, besides zones in capitals. */
export const timesOfDay = wordSet(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december eastern pacific central mountain greenwich`,
);

/** Words of their own that are abbreviations only before a figure or a month: "No. 10", "p. 4", "Wed. Sept. 3". */
export const stoppedBeforeFigures = wordSet(
	"no nos p pp fig figs sec secs art arts para paras par vol vols ch eq ed eds sun sat mar jun jul wed fri ext c ph fax mob",
);

/** Prefixes that stay with the hyphen and the word after it: "co-workers", "e-mail", "mid-1980s". */
export const joinedPrefixes = wordSet(
	`e agro ante anti arch bi bio co counter cross cyber de eco electro ex extra hyper inter intra macro mega micro
	mid mini multi neo non over pan para peri post pre pro pseudo psycho quasi re semi socio sub super tri u ultra un
	uni trans geo hydro infra meta mono poly proto retro`,
);

/** Suffixes that stay with the hyphen and the word before it: "Kafka-esque", "career-wise". */
export const joinedSuffixes = wordSet("esque ness wise fest fold gate itis less most rama ish");

/** Words written in one and read as several: each word's parts. */
export const fusedWords: ReadonlyMap<string, readonly string[]> = new Map(
	`can|not gon|na got|ta wan|na wan|a lem|me gim|me got|cha what|cha whad|ya du|n|no out|ta lot|ta lots|a
	ought|a must|a could|a would|a should|a might|a t|is t|was do|nt ca|nt wo|nt ai|nt ar|nt did|nt is|nt was|nt are|nt
	were|nt has|nt had|nt have|nt does|nt could|nt would|nt should|nt i|m i|ve you|re you|ve you|ll they|re they|ve
	they|ll it|ll he|s that|s what|s there|s here|s`
		.split(/\s+/)
		.map((parts) => [parts.replaceAll("|", ""), parts.split("|")]),
);

/** Units written on to their figure, in lower case: "35mm", "7:30pm", "$3.2bn". */
export const gluedUnits = wordSet(
	`mm cm dm km m in ft yd mi kg g mg lb lbs oz t k mn bn tn b mm tr am pm p hz khz mhz ghz kb mb gb tb kbps mbps
	w kw mw gw kwh mwh gwh v kv ma l ml cl hl cc c f hh h hr hrs min mins sec secs ms mph kph kmh bps bpd boe ha sq
	psi rpm px pt pts pc pct percent x usd eur gbp nm hp bhp cal kcal kj db yr yrs yo bbl mln bln trn ppm`,
);

/** Abbreviations written with a slash, one word. */
export const slashedWords = wordSet("w/o w/out b/t n/a l/c i/c i/s a/c");

/** Last parts of a name with dots that make it one word: domains of the internet, kinds of file.
 * None that is an English word, so that "look.at" is none. */
export const dottedEndings = wordSet(
	`com org net edu gov mil int biz io ai dev tv ly eu uk ca au nz ie fr nl ch se dk fi pl cz ru ua cn jp kr br mx za il
	gr pt hu ro xyz html htm php asp aspx jsp doc docx xls xlsx ppt pptx pdf txt rtf csv tsv json xml jpg jpeg png gif
	svg bmp tif tiff mp3 mp4 wav avi gz exe dll url js py cpp`,
);
