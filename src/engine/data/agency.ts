/**
 * Acts by who stands behind them: what happens by itself, what one does oneself, what somebody else does. Written out for
 * Claimtrace: the causative and inchoative verbs of news prose (B. Levin, "English Verb Classes and Alternations", 1993,
 * names the alternation), verbs of leaving office, adverbs of intent. Closed lists; no published list was copied.
 */
import { wordSet } from "./word-set.ts";

/** "own": it happens; "self": one does it oneself; "met": from outside; "done": somebody does it; "meant": a murder. */
export type Agency = "own" | "self" | "met" | "done" | "meant";

/** What can happen: of each the verbs that tell of it, by who stands behind it. */
const HAPPENINGS: readonly Readonly<Partial<Record<Agency, string>>>[] = [
	{
		own: "die perish succumb pass_away",
		met: "kill",
		done: "gun_down strangle lynch behead slay execute suffocate smother",
		meant: "murder assassinate",
	},
	{
		own: "leave depart",
		self: "resign quit step_down stand_down retire",
		met: "suspend",
		done: "sack fire dismiss oust axe depose unseat remove",
	},
	{ own: "crash", done: "shoot_down down bring_down" },
	{ own: "burn burn_down", done: "torch firebomb" },
	{ own: "explode go_off", done: "bomb blow_up" },
	{ own: "sink", done: "torpedo scuttle" },
	{ own: "fall plunge tumble", done: "push throw shove hurl fling" },
	{ own: "disappear vanish", done: "abduct kidnap snatch seize" },
	{ own: "collapse cave_in give_way", done: "demolish topple tear_down pull_down" },
	{ own: "collide", done: "ram" },
	{ own: "leave flee", done: "expel deport exile evict" },
];

/** One way to tell of a happening: which happening, and who stands behind it. */
export interface Telling {
	readonly row: number;
	readonly agency: Agency;
}

/** By verb. "leave" may be the leaving of an office or of a country. */
export const tellings: ReadonlyMap<string, readonly Telling[]> = tellingsByVerb();

function tellingsByVerb(): ReadonlyMap<string, readonly Telling[]> {
	const found = new Map<string, Telling[]>();
	for (const [row, happening] of HAPPENINGS.entries()) {
		for (const [agency, verbs = ""] of Object.entries(happening)) {
			for (const verb of verbs.split(" ").map((one) => one.replace("_", " ")))
				found.set(verb, [...(found.get(verb) ?? []), { row, agency: agency as Agency }]);
		}
	}
	return found;
}

/** The row of death and that of leaving an office. */
export const DEATH = 0;
export const OFFICE = 1;
/** The row of aircraft, for "shot down" in two words. */
export const CRASH = 2;
/** The row of burning, for "caught fire" and "set fire to". */
export const FIRE = 3;

/** Verbs of violence, which kill with "dead" or "to death", and harm without. */
export const harming = wordSet(
	`kill murder shoot stab beat attack injure wound hit strike assault bomb burn destroy abduct kidnap rape poison punch
	kick ram torch strangle choke shell maim club`,
);

/** What may have killed people without anybody's doing, or tells by itself that they were killed. */
export const deadlyCauses =
	/\b(?:crash|collision|collid|accident|fires?\b|blaze|blast|explo|bomb|attack|shoot|shot|gun|stab|strike|struck|raid|quake|flood|storm|hurricane|tornado|typhoon|cyclone|avalanche|landslide|mudslide|tsunami|eruption|wildfire|collaps|derail|sank|sink|capsiz|drown|fell\b|fall\b|war\b|wars\b|fighting|fought|battle|combat|clash|violence|kill|murder|massacre|casualt|victim|hit by|run over|lightning|heat|famine)/i;

/** Nouns for those who act with force or in office, beside the nouns of persons. */
export const forces = wordSet(
	`police officer soldier troop army navy force militia militant rebel gunman insurgent guard agent marine military
	regime government gang mob crowd army trooper deputy ranger paratrooper fighter unit squad patrol`,
);

/** Nouns that end like those of people ("worker", "resident") and name none; what they do is nobody's doing. */
export const lifeless = wordSet(
	`water fever cancer disaster weather winter summer tower river reactor motor tractor trailer boiler elevator tremor
	error disorder plant current event accident incident element treatment ocean volcano van caravan factor meteor tanker
	container freighter steamer thunder lightning heater cooker generator propeller conveyor bulldozer escalator crater
	glacier timber number power hunger danger anger fire infection explosion collision train tornado avalanche hurricane
	content component torrent accelerant pollutant descent embankment pavement equipment ailment basement settlement`,
);

/** Words that say it was meant, and that it was not. */
export const meaning = wordSet(
	"deliberately intentionally purposely knowingly wilfully willfully purposefully",
);
export const chancing = wordSet("accidentally inadvertently unintentionally mistakenly unwittingly");
/** The nouns of the same: "on purpose", "by accident". */
export const meaningNouns = wordSet("purpose");
export const chancingNouns = wordSet("accident mistake chance error");
/** What nearby says so in other words. */
export const meaningStems =
	/\b(?:deliberate|intent|purpose|knowing|wilful|willful|premeditat|targeted|planned)/i;
export const chancingStems =
	/\b(?:accident|inadvertent|unintention|mistake|mistook|unwitting|error|by chance|misfire|slip)/i;
