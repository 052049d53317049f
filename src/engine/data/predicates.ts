/**
 * Closed word lists about verbs, by stem (`stem.ts`) unless said otherwise. Written out for Claimtrace from the
 * classes the English grammars and the reporting-verb literature name; no published list was copied.
 */
import { stem } from "../stem.ts";
import { wordSet } from "./word-set.ts";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));
/** Reporting verbs that leave open whether it is true. */
export const neutralReporting = stems(
	`say tell add state note announce report explain write declare comment remark reply respond describe testify
	indicate mention recall reiterate stress emphasize caution warn argue believe think suggest contend estimate
	predict expect forecast fear hope`,
);

/** Reporting verbs that take a side. */
export const loadedReporting = stems(
	`claim admit concede acknowledge confirm reveal insist allege accuse assert maintain boast deny dispute
	blame charge suspect`,
);

/** Reporting verbs that mark what follows as opinion, guess or accusation. */
export const distancingVerbs = stems(
	`claim allege accuse assert maintain insist contend argue believe think suspect blame fear warn suggest estimate
	speculate deny boast`,
);

/** Speakers whose word a report keeps at arm's length: partisan, or known only by what they are. */
export const distantSpeakers = stems(
	`critic critics opponent opponents rival rivals activist activists campaigner campaigners supporter supporters
	observer observers analyst analysts expert experts insider insiders source sources witness witnesses resident
	residents neighbour neighbor neighbours neighbors rumour rumor sceptic skeptic detractor detractors accuser accusers
	prosecutor prosecutors plaintiff plaintiffs some many`,
);

/** Verbs before "to" that say the act is meant, not done. */
export const planning = stems(
	`plan set due expect schedule agree vow pledge promise intend hope want aim propose prepare threaten ready
	decide seek commit bind about go poise likely offer ask urge invite`,
);

/** Verbs before "to" (or "-ing") that say the act was tried or started. */
export const attempting = stems("try attempt struggle strive move");
/** Verbs that say an act has begun; stems. */
export const beginning = stems("begin start resume");

/** Verbs before "to" that say the act was not done. */
export const refusing = stems("fail decline refuse neglect omit");

/** Words before "to" or a verb that negate it; lower-case norms. */
export const negators = wordSet("not n't never cannot without nor neither hardly scarcely unable unlikely");

/** Modal hedges; norms. */
export const hedgingModals = wordSet("may might could");

/** Adverbs and adjectives of uncertainty; norms. */
export const hedgingWords = wordSet(
	`reportedly allegedly alleged purportedly purported supposedly apparently apparent possibly perhaps
	probably likely suspected presumably seemingly potentially potential conceivably rumoured rumored`,
);

/** Forms of hearing, in the passive too: "the court was told"; norms. */
export const heardForms = wordSet("said told alleged claimed reported accused quoted quoting cited citing");

/** Verbs before "to" that hedge: "appears to", "is believed to"; stems. */
export const hedgingVerbs = stems("appear seem believe think say tend suspect rumour rumor report");

/** Pairs of stems of which one denies the other. */
export const antonyms: ReadonlyMap<
	string,
	ReadonlySet<string>
> = antonymMap(`agree: decline refuse disagree reject
accept: reject refuse decline
approve: reject block veto disapprove
pass: reject defeat
resist: agree accept
allow: ban forbid prohibit bar block prevent
permit: ban forbid prohibit bar
legalise: ban criminalise outlaw
confirm: deny
admit: deny
support: oppose
back: oppose reject
favour: oppose
win: lose
succeed: fail
open: close shut
reopen: close shut
begin: end stop finish halt
start: end stop finish halt
launch: cancel scrap
continue: stop end halt cease
hire: fire dismiss sack
appoint: dismiss sack
raise: cut lower reduce
raise: lower
increase: decrease reduce cut fall drop decline
rise: fall drop decline
grow: shrink
gain: lose
expand: shrink contract
strengthen: weaken
tighten: loosen relax ease
improve: worsen
acquit: convict
convict: acquit clear
free: jail imprison detain arrest
release: jail imprison detain arrest withhold
survive: die
attack: defend
praise: criticise condemn
welcome: condemn criticise reject
include: exclude
impose: lift
uphold: overturn quash
keep: abandon scrap
save: scrap
resume: suspend halt
extend: shorten
remember: forget
known: unknown
legal: illegal
lawful: unlawful
possible: impossible
safe: unsafe dangerous
guilty: innocent
public: private
present: absent`);

function antonymMap(list: string): ReadonlyMap<string, ReadonlySet<string>> {
	const map = new Map<string, Set<string>>();
	const add = (a: string, b: string) => map.set(a, (map.get(a) ?? new Set()).add(b));
	for (const line of list.split("\n")) {
		const [head = "", rest = ""] = line.split(": ");
		for (const other of rest.split(" ")) {
			add(stem(head), stem(other));
			add(stem(other), stem(head));
		}
	}
	return map;
}

/** Groups of stems that news text uses for the same act. */
export const sameActs: ReadonlyMap<string, number> = groups(`say tell state add note
buy purchase acquire
meet visit
start begin launch
end finish conclude
kill slay
resign quit
sack dismiss fire
arrest detain hold
sign conclude seal ink
give hand provide
bring carry take deliver present
show indicate suggest
plan intend aim
ban prohibit bar outlaw forbid
build construct erect
stop halt
rise increase climb grow jump
fall drop decline decrease
get receive obtain
need require
help assist aid
approve pass back endorse
reject refuse decline
close shut
enforce implement
remove delete
discuss talk
tell inform
elect vote
die perish
injure hurt wound
destroy demolish
win gain
ask request
call name
use employ
move shift turn
pledge promise vow
increase raise boost
cut reduce lower slash
slam blast criticise criticize condemn lambast denounce pan
grill quiz question interview interrogate
hail laud praise applaud
axe scrap abolish
probe investigate examine
oust topple unseat
mull consider weigh
unveil reveal disclose
top exceed surpass
loot plunder ransack
appoint pick choose
quash overturn annul
urge exhort
spark prompt trigger
curb restrict limit
watch witness
rescue save
clinch secure`);

function groups(list: string): ReadonlyMap<string, number> {
	const map = new Map<string, number>();
	list.split("\n").forEach((line, group) => {
		for (const word of line.split(" ")) if (!map.has(stem(word))) map.set(stem(word), group);
	});
	return map;
}
