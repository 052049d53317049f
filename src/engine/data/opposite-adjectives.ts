/**
 * Adjectives that deny each other where one stands in the other's place; each left of the colon denies each right of it.
 * Lemmas. Written out for Claimtrace by fields of general vocabulary, beside what WordNet links; no published list was copied.
 */
export const oppositeAdjectives = `easy simple straightforward effortless: difficult hard tough challenging complex complicated
good great excellent: bad poor terrible awful
strong robust: weak fragile
happy glad pleased: unhappy sad upset displeased
excited: bored
positive: negative adverse
able: unable
guilty: innocent
fit: unfit
successful: unsuccessful failed
effective: ineffective
common frequent: rare uncommon infrequent unusual
cheap affordable inexpensive: expensive costly
safe: dangerous unsafe
open: closed shut secret
public: private secret confidential
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
voluntary: compulsory mandatory forced
optional: mandatory compulsory required
temporary: permanent
sufficient enough: insufficient
favourable favorable: unfavourable unfavorable adverse hostile
supportive: critical opposed hostile
confident: doubtful unsure anxious insecure
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
generous: stingy mean miserly
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
big large huge enormous vast giant: small tiny little minute
tall: short
long lengthy: short brief
wide broad: narrow
deep: shallow
thick: thin
fat obese overweight: thin slim skinny underweight
heavy: light lightweight
elevated: low
full: empty
great: slight small
maximum maximal: minimum minimal
extensive widespread: limited localised localized
extreme: moderate mild
severe serious: mild minor slight
intense: mild
strict tough stringent harsh: lenient lax loose
tough: weak mild soft
loud noisy: quiet silent soft
bright: dark dim
sharp: blunt dull
steep: gentle gradual
sudden abrupt: gradual
infinite unlimited: finite limited
plural multiple several many numerous: single sole
double: single
mass: individual
all: none
every: no
many: few
much: little
good excellent superb outstanding strong: bad poor weak dreadful dismal
superior: inferior
perfect flawless: imperfect flawed
correct right accurate: incorrect wrong inaccurate
true: false untrue
real genuine authentic: fake false counterfeit artificial
natural: artificial synthetic man-made
original: copied derivative
pure clean: impure dirty polluted contaminated
fresh: stale rotten
ripe: unripe
raw: cooked
tasty delicious: tasteless disgusting
sweet: bitter sour
beautiful attractive pretty handsome: ugly unattractive
pleasant nice lovely: unpleasant nasty horrible
comfortable: uncomfortable
safe secure: dangerous unsafe risky hazardous
harmless: harmful
useful helpful: useless unhelpful
valuable: worthless
important crucial vital essential key: unimportant trivial insignificant
necessary: unnecessary needless
relevant: irrelevant
interesting fascinating exciting: boring dull tedious
memorable: forgettable
famous well-known renowned: unknown obscure
effective efficient: ineffective inefficient
reliable dependable: unreliable
stable steady: unstable volatile
robust sturdy: fragile flimsy
strong powerful: weak powerless feeble
fast rapid swift speedy: slow sluggish
smooth: rough bumpy
hard: soft
rigid stiff: flexible
tight: loose
damp: dry
hot warm: cold cool chilly
calm: stormy rough windy
rich wealthy affluent: poor impoverished
pricey: cheap inexpensive
free: enslaved captive paid
paid: unpaid
legal lawful: illegal unlawful
legitimate: illegitimate
valid: invalid
official: unofficial
formal: informal
known: unknown unidentified
visible: invisible hidden
clear obvious evident: unclear vague ambiguous obscure
certain sure definite: uncertain unsure doubtful
likely probable: unlikely improbable
possible feasible: impossible infeasible
simple plain: complex complicated elaborate
modern new contemporary recent: old ancient outdated old-fashioned
current present: former previous past
former: incumbent
future: past
previous prior preceding: next following subsequent
next upcoming: last previous
first initial opening: last final closing
final: preliminary
premature: late overdue
punctual: late
permanent lasting: temporary brief interim short-lived
constant continuous: intermittent sporadic occasional
frequent: occasional
regular: irregular
usual normal ordinary typical: unusual abnormal extraordinary atypical
common widespread: rare scarce
general: specific particular
universal: local
domestic internal: foreign external
internal inner: external outer
interior: exterior
inside: outside
native local: foreign
central: peripheral
front: rear back
near nearby close: far distant remote
left: right
left-wing: right-wing
northern: southern
eastern: western
northeastern: southwestern
northwestern: southeastern
northbound: southbound
eastbound: westbound
inbound incoming: outbound outgoing
coastal: inland
onshore: offshore
upstream: downstream
vertical: horizontal
parallel: perpendicular
direct: indirect
forward: backward
optimistic hopeful bullish: pessimistic gloomy bearish
happy glad delighted pleased thrilled cheerful: sad unhappy miserable upset disappointed angry annoyed
proud: ashamed
satisfied: unsatisfied
calm relaxed: anxious nervous tense worried
brave courageous: cowardly afraid timid
friendly: unfriendly hostile
kind gentle: cruel unkind harsh
polite: rude impolite
honest sincere truthful: dishonest insincere lying
loyal faithful: disloyal unfaithful
patient: impatient
careful cautious: careless reckless
responsible: irresponsible
mature: immature
wise clever smart intelligent: foolish stupid silly
experienced seasoned veteran: inexperienced
skilled: unskilled amateur
qualified: unqualified
trained: untrained
educated: uneducated
literate: illiterate
competent capable able: incompetent incapable unable
busy: idle free
active: inactive passive dormant
awake: asleep
alive living: dead deceased
healthy well fit: ill sick unwell unhealthy
injured wounded hurt: unhurt uninjured unharmed unscathed
sober: drunk
pregnant: barren
married: unmarried single divorced
male masculine: female feminine
young: old elderly aged
adult: juvenile
armed: unarmed
violent: peaceful non-violent
civil: criminal
democratic: undemocratic authoritarian
liberal progressive: conservative
radical: moderate
religious: secular
independent: dependent
united: divided
unanimous: divided
equal: unequal
fair just: unfair unjust
balanced: unbalanced biased
neutral impartial: biased partial
similar identical same alike: different distinct opposite
compatible: incompatible
consistent: inconsistent
homogeneous: heterogeneous
whole entire: partial
finished: unfinished
resolved: unresolved
solved: unsolved
confirmed verified: unconfirmed unverified
approved: rejected unapproved
accepted: rejected
included: excluded
present: absent
available: unavailable
accessible: inaccessible
occupied: vacant empty
sufficient adequate enough ample: insufficient inadequate
excess excessive: insufficient
solvent: insolvent bankrupt
employed: unemployed
professional: amateur
commercial: non-commercial non-profit
taxable: tax-exempt
fixed: variable floating
static: dynamic
linear: nonlinear non-linear
convex: concave non-convex nonconvex
discrete: continuous
stochastic random: deterministic
parametric: nonparametric non-parametric
sparse: dense
online: offline
synchronous: asynchronous
centralized centralised: decentralized decentralised distributed
manual: automatic automated
digital: analog analogue
wireless: wired
explicit: implicit
abstract: concrete
theoretical: practical empirical experimental
quantitative: qualitative
objective: subjective
low-level: high-level
small-scale: large-scale
short-range: long-range
low-resource: high-resource
long-lasting: short-lived
adversarial: benign
benign: malignant
acute: chronic
infectious contagious: non-infectious
vaccinated: unvaccinated
hereditary: acquired
left-handed: right-handed
upward: downward
higher greater larger bigger: lower smaller
record: lowest
gross: net
pre-tax: after-tax post-tax
diluted: undiluted basic
organic: inorganic
comparable: incomparable
cautious: aggressive
conservative: aggressive
defensive: offensive
home: away
winning: losing
unbeaten undefeated: beaten defeated
eligible: ineligible
deliberate intentional: accidental unintentional
fatal lethal deadly: non-fatal harmless
cheap: overpriced
overpriced: underpriced
overvalued: undervalued
crowded: deserted empty
straight: crooked bent curved
obligatory required: optional voluntary
allowed permitted: forbidden prohibited banned
willing keen eager: unwilling reluctant
aware: unaware
interested: uninterested
impressed: unimpressed
surprised: unsurprised
convinced: unconvinced sceptical skeptical
grateful thankful: ungrateful
jealous: content
responsive: unresponsive
proven: unproven
justified: unjustified
acceptable: unacceptable
reasonable: unreasonable
realistic: unrealistic
promising: unpromising discouraging
encouraging: discouraging
reassuring: worrying alarming
affordable: unaffordable
sustainable: unsustainable
fresh: frozen
raw: cooked
liable: exempt
genuine: forged`;
