/**
 * Words that say of how many, how often or how widely something holds, lower case. Written out for Claimtrace from what
 * English grammars call quantifiers, focusing adverbs and adverbs of frequency.
 */
import { labelled, wordSet } from "./word-set.ts";

/** Determiners and pronouns for parts of a group, and for all of it, by share: 1 few, 2 some, 3 many, 4 most, 5 all. */
export const shares: ReadonlyMap<string, number> = new Map([
	...labelled("few fewer handful minority", 1),
	...labelled("some several certain various couple number part portion dozens scores half", 2),
	...labelled("many numerous much lots lot hundreds thousands", 3),
	...labelled("most majority bulk", 4),
	...labelled("all every each entire whole", 5),
]);

/** Before "all" and "every" they leave some out. */
export const nearlyWords = wordSet("nearly almost virtually practically not hardly");

/** Adverbs of frequency: 0 never, 1 seldom, 2 sometimes, 3 often, 4 always. */
export const frequencies: ReadonlyMap<string, number> = new Map([
	...labelled("never", 0),
	...labelled("rarely seldom hardly infrequently occasionally", 1),
	...labelled("sometimes", 2),
	...labelled(
		"often frequently usually normally generally typically mostly regularly repeatedly commonly",
		3,
	),
	...labelled("always invariably constantly permanently continually continuously", 4),
]);

/** Words of which one near the evidence says "only", as far as news puts it in other words. */
export const onlyFamily = wordSet(
	`only just sole solely alone merely exclusively exclusive nothing except single simply limited restricted confined lone
	purely barely`,
);

/** The same for "first". */
export const firstFamily = wordSet(
	`first firsts 1st debut debuts debuted maiden inaugural never pioneer pioneers pioneered pioneering earliest
	unprecedented historic opening opener initial initially original originally new before phase preliminary`,
);

/** The same for superlatives. */
export const superlativeFamily = wordSet(
	`top record leading foremost unprecedented unmatched unrivalled unrivaled greatest main chief premier number ever
	peak maximum minimum supreme champion winner number-one no historic key major primary lead leads leader`,
);

/** Adverbs and nouns of the widest places. */
export const wideWords = wordSet(
	"nationwide worldwide nationally globally countrywide statewide everywhere internationally universally citywide",
);
/** Nouns that after "across", "throughout", "around", "all over" mean as much. */
export const wideNouns = wordSet("country nation world globe planet continent state county region");

/** Words of which one near the evidence says that it is so wide. */
export const wideFamily = wordSet(
	"nationwide worldwide national nationally global globally countrywide statewide everywhere world country nation globe international internationally universal continent all every",
);

/** What a study was made on instead of people, singular and plural. */
export const modelOrganisms = wordSet(
	"mouse mice rat rats monkey monkeys animal animals rodent rodents primate primates pig pigs rabbit rabbits hamster hamsters zebrafish fly flies worm worms macaque macaques",
);

/** Nouns of which "every" makes a frequency. */
export const spans = wordSet(
	"day week month year hour minute second night morning evening weekend time summer winter decade monday tuesday wednesday thursday friday saturday sunday season quarter",
);
