/**
 * Words that deny each other where one stands in the other's place, by lemma and part of speech, and the prefixes that
 * make a word its opposite. Written out for Claimtrace, beside what WordNet links; no published list was copied.
 */
import { wordSet } from "./word-set.ts";

const VERBS = `agree: disagree
accept: reject refuse decline
grant: deny reject refuse dismiss
uphold: overturn quash reverse overrule dismiss reject
obey: disobey defy flout
lift: impose
include: exclude omit
love like enjoy adore: hate dislike loathe detest
improve enhance boost benefit help: worsen degrade impair hamper hinder hurt harm damage undermine
simplify: complicate
accelerate: slow decelerate
encourage: discourage deter
enable allow let: prevent stop forbid prevent disable
remember: forget
find: lose
arrive enter: leave depart exit
join: leave quit
buy: sell
borrow: lend
outperform: underperform lag trail
overestimate: underestimate
overstate: understate
exceed surpass beat: miss trail
ignore overlook disregard neglect: consider heed note acknowledge recognise recognize
attend: miss skip
attract: repel
connect: disconnect
trust: distrust mistrust doubt
believe: doubt disbelieve
confirm: deny refute
praise applaud commend hail welcome: criticise criticize condemn slam blast denounce
support back endorse favour favor: oppose resist
win: lose
pass: fail
succeed: fail
save: waste
recommend: discourage
appear emerge: disappear vanish
reveal disclose expose: hide conceal
complete finish: abandon
begin start launch commence: end finish conclude stop halt
create build: destroy demolish
strengthen: weaken
tighten: loosen relax
maintain keep: abandon drop
retain: lose
hire recruit: fire dismiss sack
protect defend: endanger attack
solve resolve: worsen
prove: disprove refute
validate: invalidate
qualify: disqualify
approve: reject disapprove veto block
persuade: dissuade
mitigate alleviate relieve ease reduce: exacerbate aggravate intensify worsen
stay remain: leave
spend: save
unite: divide
separate: combine merge
insert add: remove delete
emphasise emphasize: downplay
maximise maximize: minimise minimize
expand: contract shrink
extend lengthen: shorten curtail
lengthen: shorten
motivate: demotivate discourage
satisfy please: disappoint dissatisfy
import: export
lend: borrow
reward: punish penalise penalize
encode: decode
encrypt: decrypt
legalise legalize: ban outlaw criminalise criminalize
praise: insult mock
unlock: lock
exonerate clear acquit: convict
heal recover: deteriorate
stabilise stabilize: destabilise destabilize
centralise centralize: decentralise decentralize
nationalise nationalize: privatise privatize
`;

const NOUNS = `success: failure
win victory: defeat loss
profit gain income: loss
strength: weakness
advantage: disadvantage
benefit: drawback harm
presence: absence
support: opposition
approval acceptance: rejection refusal disapproval
agreement: disagreement
start beginning: end finish close
top: bottom
majority: minority
maximum: minimum
expansion: contraction
improvement: deterioration worsening
friend ally: enemy foe
love: hate hatred
importance: unimportance
certainty: uncertainty doubt
confidence: doubt
innocence: guilt
guilt: innocence
optimism: pessimism
increase rise growth: decrease decline reduction drop fall
asset: liability
surplus: deficit
entry: exit
arrival: departure
war: peace
health: illness
beginner novice newcomer: expert veteran
competition rivalry: cooperation collaboration
praise: criticism condemnation
shortage scarcity: surplus abundance glut
boom: bust slump
creation: destruction
construction: demolition
inflow: outflow
supply: demand
creditor lender: debtor borrower
reward: punishment penalty
encoder: decoder
upside: downside
inclusion: exclusion
ascent climb: descent
optimist: pessimist
nationalisation nationalization: privatisation privatization
calm: unrest turmoil
poverty: wealth affluence
enmity hostility: friendship
`;

const ADJECTIVES = `easy simple straightforward effortless: difficult hard tough challenging complex complicated
good great excellent: bad poor terrible awful
strong robust: weak fragile
happy glad pleased: unhappy sad upset displeased
excited: bored
positive: negative
able: unable
guilty: innocent
successful: unsuccessful failed
effective: ineffective
common frequent: rare uncommon infrequent unusual
cheap affordable inexpensive: expensive costly
safe: dangerous unsafe
open: closed shut
public: private
domestic: foreign
early: late
similar: different dissimilar
major significant considerable substantial: minor insignificant negligible
large big: small
fast quick rapid: slow
high: low
higher: lower
more: less fewer
most: least fewest
better: worse
best: worst
novel new: old outdated
optimistic: pessimistic
healthy: sick ill
supervised: unsupervised
alive: dead
voluntary: compulsory mandatory
optional: mandatory compulsory required
temporary: permanent
sufficient enough: insufficient
favourable favorable: unfavourable unfavorable
supportive: critical
confident: doubtful unsure
slight modest marginal minimal tiny: significant substantial considerable sharp steep dramatic huge massive large
abundant plentiful ample: scarce sparse
limited: unlimited abundant
diverse varied: uniform identical homogeneous
full complete total: partial incomplete
global worldwide: local
international: national domestic local
rainy cloudy overcast: sunny
wet: dry
stressful: relaxing
impressive: unimpressive disappointing
popular: unpopular
urban: rural
civilian: military
modern contemporary: ancient
senior: junior
upper: lower
stronger: weaker
easier: harder
larger bigger greater: smaller
older: younger
earlier: later
faster: slower
longer: shorter
cheaper: dearer costlier
growing rising increasing: shrinking falling decreasing declining
satisfied content: dissatisfied disappointed
generous: stingy
selfish: selfless altruistic
short-term: long-term
part-time: full-time
profitable: unprofitable loss-making
optimal: suboptimal sub-optimal
consolidated: unconsolidated
adjusted: unadjusted
structured: unstructured
unchanged: changed
labelled labeled: unlabelled unlabeled
`;

const ADVERBS = `always: never rarely seldom
often frequently regularly: rarely seldom never
early: late
together: apart separately
up: down
above: below
inside: outside
well: badly poorly
more: less
better: worse
forward: backward back
before: after afterwards
accidentally unintentionally inadvertently: deliberately intentionally purposely
quickly rapidly fast: slowly
partly partially: fully completely entirely wholly totally
slightly marginally minimally: sharply steeply significantly substantially considerably dramatically hugely
temporarily: permanently
locally: globally nationally
willingly voluntarily: reluctantly unwillingly
publicly openly: privately secretly
optimistically: pessimistically
correctly rightly: incorrectly wrongly wrongfully
`;

/** Lemma → the lemmas that deny it, by universal part of speech. */
export const opposites: Readonly<Record<string, ReadonlyMap<string, ReadonlySet<string>>>> = {
	VERB: both(VERBS),
	NOUN: both(NOUNS),
	ADJ: both(ADJECTIVES),
	ADV: both(ADVERBS),
};

/** Prefixes that deny the word behind them. */
export const denyingPrefixes: readonly string[] = ["un", "in", "im", "il", "ir", "dis", "non", "non-", "mis"];

/** What only looks like a denied word: "different" is not the opposite of "ferent", "invaluable" of "valuable". */
export const notDenied: ReadonlySet<string> = wordSet(
	"invaluable inflammable different important invest inform involve impress distribute discharge dispose display input income insight inside indeed inland unit union universe misty impart impound inborn inset intend intense",
);

/** Prefixes of which one makes the opposite of what the other makes: "upload" and "download". */
export const opposedPrefixes: readonly (readonly [string, string])[] = [
	["pre", "post"],
	["pre-", "post-"],
	["over", "under"],
	["up", "down"],
	["macro", "micro"],
	["pro-", "anti-"],
	["single-", "multi-"],
	["short-", "long-"],
	["low-", "high-"],
	["on-", "off-"],
];

/** What only looks like a pair of them: "overtake" and "undertake". */
export const notOpposed: ReadonlySet<string> = wordSet("overtake undertake overwrite underwrite");

function both(list: string): ReadonlyMap<string, ReadonlySet<string>> {
	const map = new Map<string, Set<string>>();
	const add = (a: string, b: string) => map.set(a, (map.get(a) ?? new Set()).add(b));
	for (const line of list.trim().split("\n")) {
		const [left = [], right = []] = line.split(": ").map((side) => side.replaceAll("_", " ").split(" "));
		for (const a of left)
			for (const b of right) {
				add(a, b);
				add(b, a);
			}
	}
	return map;
}
