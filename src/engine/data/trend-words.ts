/**
 * Words for change in size: the verbs and nouns that newspapers use of prices, rates and numbers, with all their forms.
 * Written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** Where a size moves: "level" stays as it was. */
export type TrendDirection = "up" | "down" | "level";

/** What a word says of a size. */
export interface TrendWord {
	readonly direction: TrendDirection;
	readonly kind: "verb" | "noun";
	/** "raise", "cut": what changes is the object, or the subject of the passive. */
	readonly transitive: boolean;
	/** What the size is multiplied by: 2 for "doubled". */
	readonly factor: number | null;
}

const INTRANSITIVE_UP = `rise rises rose risen rising; climb climbs climbed climbing; surge surges surged surging;
	soar soars soared soaring; jump jumps jumped jumping; rocket rockets rocketed rocketing; skyrocket skyrockets skyrocketed skyrocketing;
	spike spikes spiked spiking; rebound rebounds rebounded rebounding; mount mounts mounted mounting; swell swells swelled swollen swelling;
	balloon balloons ballooned ballooning; accelerate accelerates accelerated accelerating; edge edges edged edging; rally rallies rallied rallying`;
const INTRANSITIVE_DOWN = `fall falls fell fallen falling; decline declines declined declining; plunge plunges plunged plunging;
	plummet plummets plummeted plummeting; tumble tumbles tumbled tumbling; slump slumps slumped slumping; sink sinks sank sunk sinking;
	dip dips dipped dipping; slide slides slid sliding; shrink shrinks shrank shrunk shrinking; dwindle dwindles dwindled dwindling;
	contract contracts contracted contracting; drop drops dropped dropping; ease eases eased easing;
	recede recedes receded receding; shed sheds shedding; decrease decreases decreased decreasing; diminish diminishes diminished diminishing;
	slip slips slipped slipping; retreat retreats retreated retreating`;
const TRANSITIVE_UP = `raise raises raised raising; increase increases increased increasing; boost boosts boosted boosting; lift lifts lifted lifting;
	hike hikes hiked hiking; grow grows grew grown growing; expand expands expanded expanding; gain gains gained gaining; push pushes pushed pushing`;
const TRANSITIVE_DOWN = `cut cuts cutting; reduce reduces reduced reducing; lower lowers lowered lowering; slash slashes slashed slashing;
	trim trims trimmed trimming; shave shaves shaved shaving; curb curbs curbed curbing; lessen lessens lessened lessening`;
const LEVEL = `stagnate stagnates stagnated stagnating; plateau plateaus plateaued plateauing; stabilise stabilised stabilising; stabilize stabilized stabilizing`;
const FACTORS = `2: double doubles doubled doubling; 3: triple triples tripled tripling; 3: treble trebles trebled trebling;
	4: quadruple quadruples quadrupled quadrupling; 5: quintuple quintupled quintupling; 0.5: halve halves halved halving`;
const NOUNS_UP = `increase increases rise rises growth gain gains jump jumps surge surges hike hikes climb spike spikes upturn uptick boost`;
const NOUNS_DOWN = `decrease decreases fall falls drop drops decline declines reduction reductions cut cuts plunge slump dip dips downturn slide`;

/** Base forms that are adjectives, too: verbs only behind "to", an auxiliary or a pronoun. */
export const adjectiveForms = wordSet("lower double triple treble quadruple quintuple");

/** By form in lower case. A form that is both verb and noun is listed as a verb. */
export const trendVerbs: ReadonlyMap<string, TrendWord> = verbs();
/** By form in lower case. */
export const trendNouns: ReadonlyMap<string, TrendWord> = new Map([
	...nouns(NOUNS_UP, "up"),
	...nouns(NOUNS_DOWN, "down"),
]);

/** Particles and phrases before an amount: "up 5 %", "down from 20". */
export const trendParticles: ReadonlyMap<string, TrendDirection> = new Map([
	["up", "up"],
	["down", "down"],
]);

/** Nouns of things that have a size: what can rise even where no amount is given. */
export const measuredNouns: ReadonlySet<string> = new Set(
	`rate rates price prices cost costs sale sales profit profits revenue revenues earnings income incomes share shares stock stocks inflation
	unemployment employment population number numbers figure figures total turnout temperature temperatures level levels export exports import
	imports production output demand supply wage wages salary salaries pay debt debts deficit surplus index dollar pound euro yen crime
	crimes death deaths case cases infection infections emission emissions value values support attendance membership spending
	budget tax taxes interest rent rents yield yields tariff tariffs fine fines fee fees bill bills traffic consumption
	productivity ratings rating rainfall pressure speed volume size height weight gdp economy poverty admissions enrolment enrollment
	visits visitors arrivals bookings orders reserves stake premium premiums toll mortality birthrate births`.split(
		/\s+/,
	),
);

function verbs(): Map<string, TrendWord> {
	const map = new Map<string, TrendWord>();
	const add = (list: string, direction: TrendDirection, transitive: boolean) => {
		for (const form of list.split(/[;\s]+/))
			map.set(form, { direction, kind: "verb", transitive, factor: null });
	};
	add(INTRANSITIVE_UP, "up", false);
	add(INTRANSITIVE_DOWN, "down", false);
	add(TRANSITIVE_UP, "up", true);
	add(TRANSITIVE_DOWN, "down", true);
	add(LEVEL, "level", false);
	for (const entry of FACTORS.split(/;\s*/)) {
		const [factor = "", forms = ""] = entry.split(": ");
		const direction = Number(factor) < 1 ? "down" : "up";
		for (const form of forms.split(" "))
			map.set(form, { direction, kind: "verb", transitive: true, factor: Number(factor) });
	}
	return map;
}

function nouns(list: string, direction: TrendDirection): [string, TrendWord][] {
	return list
		.split(/\s+/)
		.map((form) => [form, { direction, kind: "noun", transitive: false, factor: null }]);
}
