/**
 * Irregular English inflection, "base: forms": the strong and mixed verbs and the irregular plurals that the
 * grammars list. Written out for Claimtrace; forms that are also other common words (found, lay, felt as nouns)
 * are kept with the verb that news text nearly always means.
 */
const VERBS = `arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lead: led
learn: learnt
leave: left
lend: lent
light: lit
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
overcome: overcame
overthrow: overthrew overthrown
pay: paid
plead: pled
prove: proven
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spin: spun
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written`;

/** Regular in speech, but not for a rule that looks at letters. */
const SPELLING = `die: died dies dying
lie: lied lies lying
tie: tied ties tying
try: tried tries
cry: cried cries
dry: dried dries
spy: spied spies
fry: fried fries`;

const NOUNS = `man: men
woman: women
child: children
foot: feet
tooth: teeth
mouse: mice
person: people persons
wife: wives
knife: knives
half: halves
leaf: leaves
thief: thieves
crisis: crises
analysis: analyses
basis: bases
criterion: criteria
phenomenon: phenomena
medium: media
datum: data
spokesman: spokesmen
spokeswoman: spokeswomen
policeman: policemen
businessman: businessmen
fireman: firemen
chairman: chairmen`;

/** Form → base form, all lower case. */
export const irregularForms: ReadonlyMap<string, string> = forms(`${VERBS}\n${SPELLING}\n${NOUNS}`);

/** Irregular past forms only: "brought", "met". A word in this set is a verb in the past or a participle. */
export const irregularPasts: ReadonlySet<string> = new Set(forms(VERBS).keys());

/** Past forms that are no participles: "fell" beside "fallen". */
export const finitePasts: ReadonlySet<string> = new Set(
	VERBS.split("\n").flatMap((line) => {
		const [past = "", participle] = line.split(": ")[1]?.split(" ") ?? [];
		return participle === undefined || /^(?:got|struck|bore|was)$/.test(past) ? [] : [past];
	}),
);

/** Verbs whose past form is the base form. */
export const unchangedPasts: ReadonlySet<string> = new Set(
	"beat bet bid burst cast cost cut hit hurt let put quit rid set shed shut split spread thrust upset".split(
		" ",
	),
);

function forms(list: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const line of list.split("\n")) {
		const [base = "", rest = ""] = line.split(": ");
		for (const form of rest.split(" ")) map.set(form, base);
	}
	return map;
}
