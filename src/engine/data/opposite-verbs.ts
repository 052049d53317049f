/**
 * Verbs that deny each other where one stands in the other's place; each left of the colon denies each right of it.
 * Lemmas, with "_" before the particle without which a verb denies nothing. Written out for Claimtrace by fields of general vocabulary, beside what WordNet links; no published list was copied.
 */
export const oppositeVerbs = `agree: disagree
grant: deny reject refuse dismiss
uphold: overturn quash reverse overrule dismiss reject
lift: impose
accept: reject refuse decline return
include: exclude omit
love like enjoy adore: hate dislike loathe detest
improve enhance boost benefit help: worsen degrade impair hamper hinder hurt harm damage undermine
simplify: complicate
accelerate: slow decelerate brake
encourage: discourage deter dishearten
enable allow let: prevent stop forbid disable
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
attract: repel deter
connect: disconnect
trust: distrust mistrust doubt suspect
believe: doubt disbelieve
confirm: deny refute reject dispute dismiss contradict
praise applaud commend hail welcome herald laud acclaim: criticise criticize condemn slam blast denounce
support back endorse favour favor: oppose resist
win: lose forfeit
pass: fail
succeed: fail
save: waste cost
recommend: discourage reject refuse
appear emerge: disappear vanish
reveal disclose expose: hide conceal
complete finish: abandon
begin start launch commence: end finish conclude stop halt
create build: destroy demolish
strengthen: weaken
tighten: loosen relax ease
maintain keep: abandon drop
retain: lose
hire recruit: fire dismiss sack
protect defend: endanger attack
defend: denounce condemn criticise criticize
destroy damage wreck raze: spare
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
remove delete erase: keep retain restore reinstate
grow widen: shrink narrow
emphasise emphasize: downplay
maximise maximize: minimise minimize
expand: contract shrink
extend lengthen: shorten curtail
motivate: demotivate discourage
satisfy please: disappoint dissatisfy
import: export
reward: punish penalise penalize
encode: decode
encrypt: decrypt
legalise legalize: ban outlaw criminalise criminalize prohibit
praise: insult mock blame
unlock: lock
exonerate clear acquit: convict
heal recover: deteriorate
stabilise stabilize: destabilise destabilize
centralise centralize: decentralise decentralize
nationalise nationalize: privatise privatize
ascend climb: descend
advance progress: retreat recede regress
approach near: leave avoid
push: pull
lift raise hoist: lower drop
lift: impose
board: disembark alight
emerge: submerge
sink: float surface
attack: retreat
immigrate: emigrate
land: depart
inhale: exhale
load: unload
pack: unpack
insert: extract
enter: withdraw
evacuate: occupy
return: leave
gather assemble congregate: disperse scatter
meet: part
inflate: deflate understate
open reopen: close shut
fill: empty drain
give grant award donate: withhold deny refuse
grant: reject dismiss
receive obtain get gain: forfeit lose
take: give
deposit: withdraw
invest: divest disinvest
hoard: squander
keep preserve: discard scrap
own: lack
possess: lack
rent: own
earn: lose spend
hide: show
collect: distribute
confiscate seize: return restore
supply provide: withhold deny
attain achieve accomplish: miss
recover regain: lose
build construct erect: demolish raze dismantle
assemble: dismantle disassemble
repair fix mend: break damage
plant: uproot
establish found set_up: abolish dissolve
form: dissolve disband
introduce: abolish withdraw
install: remove uninstall
attach fasten fix: detach unfasten
tie: untie
fold: unfold
dress: undress
cover: uncover
wrap: unwrap
freeze: thaw melt
heat warm: cool chill
ignite light: extinguish quench
activate: deactivate
preserve conserve: destroy waste
renew: cancel
repeal revoke rescind abolish: introduce enact
increase grow rise climb gain jump surge soar: decrease decline fall drop shrink dip slump plunge
widen broaden: narrow
deepen: ease
double triple quadruple: halve
amplify: dampen muffle
enlarge: reduce shrink
magnify: minimise minimize
multiply: divide
add: subtract deduct
swell: shrink
overpay: underpay
overspend: underspend
overcharge: undercharge
overvalue: undervalue
oversupply: undersupply
overfund: underfund
outnumber: trail
outpace: lag trail
lead: trail
escalate: de-escalate defuse
intensify: subside abate
exaggerate: downplay play_down understate
admit concede: deny reject dispute
continue: suspend discontinue pause
accuse blame: absolve exonerate
condemn: condone
compliment: insult
congratulate: reproach
forgive pardon: condemn punish
apologise apologize: blame
respect admire revere: despise disrespect scorn
adore love: despise
welcome embrace: reject shun
celebrate: mourn lament
laugh: cry weep
smile: frown
rejoice: mourn grieve
cheer: boo jeer
amuse: bore
calm soothe reassure: alarm agitate frighten upset
comfort: distress upset
delight please: annoy anger upset disappoint
inspire: discourage
excite: bore
worry: reassure
hope: despair
regret: welcome
prefer: dislike
agree concur: disagree object dissent
assent consent: object refuse dissent
acknowledge: deny
affirm: deny negate
assert: deny
corroborate substantiate: contradict rebut
confirm verify: contradict refute
endorse: denounce reject
defend: criticise criticize
advocate champion: oppose
favour favor: disfavour disfavor
promote: demote hinder oppose
permit allow authorise authorize: prohibit forbid ban bar
allow: deny
license: ban
invite: exclude disinvite
nominate: reject
appoint: dismiss remove
elect: oust defeat
employ hire: dismiss fire lay_off
enlist enrol enroll: discharge withdraw
obey comply: disobey defy flout
honour honor: breach break violate
keep: break
ratify: reject
sign: veto
unify unite: split divide
reconcile: split quarrel
cooperate collaborate: compete
help assist aid: hinder hamper obstruct
facilitate: impede hinder obstruct hamper
save rescue: abandon
nurture: neglect
protect: expose
secure: endanger
free release liberate: imprison jail detain capture
release: hold
arrest: release free
surrender: resist fight
submit: resist
conquer: surrender
invade: withdraw
defeat: lose
survive: die perish
live: die
cure heal: infect
strengthen bolster reinforce fortify: weaken undermine erode
stabilise stabilize steady: destabilise destabilize unsettle
recover rebound: deteriorate relapse worsen
thrive flourish prosper: struggle decline wither
improve: deteriorate
upgrade: downgrade
modernise modernize: neglect
enrich: impoverish
clean purify: pollute contaminate soil
sharpen: blunt dull
brighten lighten: darken dim
wet: dry
harden: soften
soften: toughen
stretch: shrink
straighten: bend
bless: curse
wake awaken: sleep
arouse: quell
start begin commence launch: cease
continue resume persist: stop cease quit halt discontinue end conclude finish
resume: suspend pause
extend prolong: cut curtail
hasten expedite speed: delay slow
postpone: bring_forward
exist: vanish
rise: set
recall: forget
learn: forget unlearn
understand: misunderstand
know: ignore
clarify: obscure confuse
explain: confuse
reveal disclose: withhold
publish: suppress withhold
publicise publicize: suppress
notice: overlook
solve: complicate
standardise standardize: vary
vary: stay
specify: generalise generalize
generalise generalize: specialise specialize
converge: diverge
correlate: diverge
overfit: underfit
compress: decompress
upload: download
subscribe: unsubscribe
outsource: insource
deregulate: regulate
tax: exempt subsidise subsidize
buy acquire: sell divest dispose
profit: lose
appreciate: depreciate
overperform: underperform
exceed beat top: miss undershoot
overshoot: undershoot
refinance: default
repay: default borrow
fund: defund
arm: disarm
mobilise mobilize: demobilize demobilise
deploy: withdraw recall
occupy: vacate
lure: repel
adopt: reject drop scrap
revoke rescind: grant renew restore
suspend: reinstate
restore: abolish
submit file: withdraw
merge unite: split
unite: divide
protect: harm endanger
publish: withdraw retract suppress
tolerate: ban forbid
follow obey: ignore flout
abandon: continue pursue revive
support back approve allow: block
revive: kill scrap shelve
renew extend: end terminate
settle: contest
spare: fine punish`;
