/**
 * Nouns that deny each other where one stands in the other's place; each left of the colon denies each right of it.
 * Lemmas. Written out for Claimtrace by fields of general vocabulary, beside what WordNet links; no published list was copied.
 */
export const oppositeNouns = `success: failure flop
win victory: defeat loss
profit gain income: loss
strength: weakness
advantage: disadvantage
benefit: drawback harm
presence: absence lack
support: opposition
approval acceptance: rejection refusal disapproval
agreement: disagreement
start beginning: end finish close
top: bottom
majority: minority
maximum: minimum
expansion: contraction
improvement: deterioration worsening
friend ally: enemy foe rival
love: hate hatred
importance: unimportance
certainty: uncertainty doubt
confidence: doubt
innocence: guilt
optimism: pessimism
increase rise growth: decrease decline reduction drop fall
asset: liability
surplus: deficit
entry: exit
arrival: departure
war: peace
health: illness sickness disease
beginner novice newcomer: expert veteran
competition rivalry: cooperation collaboration
praise: criticism condemnation
shortage scarcity: surplus abundance glut
boom: bust slump
creation: destruction
construction: demolition destruction
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
increase rise growth gain jump surge hike uptick upturn: decrease decline fall drop reduction cut slump downturn dip
acceleration: deceleration slowdown
appreciation: depreciation
profit earnings surplus: loss deficit
revenue income: expense expenditure cost spending
credit: debit debt
tailwind: headwind
boost: blow setback
bull: bear
premium: discount
bonus: penalty fine
inflation: deflation
expansion growth: contraction recession
recovery rebound: downturn relapse slump
peak high: trough low
ceiling: floor
upgrade: downgrade
import: export
buyer purchaser: seller vendor
purchase acquisition: sale disposal divestiture divestment
riches prosperity: poverty
abundance plenty: shortage scarcity lack
excess surplus: shortfall shortage deficit
outperformance: underperformance
overestimate: underestimate
start beginning outset onset opening: end ending close conclusion finish
entrance: exit
front: back rear
inside interior: outside exterior
left: right
east: west
north: south
past: future
birth: death
youth childhood: adulthood
dawn sunrise: dusk sunset
day: night
summer: winter
predecessor: successor
ancestor: descendant
precursor: successor
upload: download
transmitter sender: receiver recipient
sender: addressee
giver donor: recipient
triumph: defeat loss
advantage benefit pro: disadvantage drawback con
merit virtue: fault flaw vice
praise acclaim: criticism censure
approval endorsement: disapproval rejection opposition
support backing: opposition resistance
consent permission: refusal prohibition
agreement consensus: disagreement dispute dissent
harmony: discord conflict
unity: division split
peace: conflict
ceasefire truce: fighting offensive
attack offensive: defence defense
affection: hatred hate
trust confidence: distrust mistrust wariness suspicion
belief: disbelief doubt
hope optimism: despair pessimism
joy happiness delight: sadness sorrow grief misery
pleasure: pain displeasure
satisfaction: dissatisfaction disappointment
enthusiasm excitement: apathy indifference boredom
interest: boredom indifference
pride: shame
courage bravery: cowardice
fear: courage
calm calmness: panic anxiety
relief: distress worry
gratitude: ingratitude
kindness generosity: cruelty meanness
generosity: greed stinginess
honesty sincerity: dishonesty deceit
truth fact: lie falsehood fiction
reality: fantasy fiction
wisdom: folly stupidity
intelligence: stupidity
knowledge: ignorance
experience: inexperience
expertise: inexperience
competence ability: incompetence inability
skill: clumsiness
patience: impatience
loyalty: disloyalty betrayal treachery
obedience compliance: disobedience defiance non-compliance
order: disorder chaos
stability: instability volatility turmoil
safety security: danger risk insecurity
freedom liberty: captivity slavery imprisonment
equality: inequality
justice: injustice
conviction: acquittal
prosecution: defence defense
plaintiff: defendant
legality: illegality
cure remedy: disease illness
fitness: unfitness
life: death
survival: death extinction
survivor: victim fatality
rescuer: attacker
hero: villain coward
winner victor: loser
leader: follower
member: non-member outsider
insider: outsider
resident local: visitor tourist outsider
native: foreigner immigrant
immigration: emigration
immigrant: emigrant
expert professional: amateur novice layman
teacher: student pupil
master: servant slave
boss employer: employee subordinate
superior: inferior subordinate
senior: junior
adult: child minor
existence: absence nonexistence
access admission: exclusion denial
availability: unavailability
attendance: absence
addition: removal subtraction deduction
creation formation: destruction dissolution
improvement progress: deterioration decline regression setback
simplicity: complexity
ease: difficulty
clarity: ambiguity confusion vagueness
accuracy precision: inaccuracy imprecision
similarity likeness resemblance: difference dissimilarity
uniformity: diversity variety
consistency: inconsistency
balance: imbalance
symmetry: asymmetry
speed: slowness
light brightness: darkness
heat warmth: cold
noise: silence quiet
depth: shallowness
generality: specificity
optimum: worst
robustness: fragility
efficiency: inefficiency
effectiveness: ineffectiveness
productivity: unproductiveness
convergence: divergence
overfitting: underfitting
upstream: downstream
positive: negative
plus: minus
yes: no
invitation: rejection
compliment: insult
prize: punishment penalty
centralisation centralization: decentralisation decentralization
regulation: deregulation
integration: segregation separation
merger: demerger split
retention: loss
hiring recruitment: firing dismissal layoff redundancy
promotion: demotion relegation
qualification: elimination disqualification
employment: unemployment
strike: settlement
opening reopening: closing closure shutdown
launch: cancellation closure
continuation: cessation discontinuation
delay: acceleration
urbanisation urbanization: depopulation
drought: flood
deluge: drought
marriage: divorce
ban: permit permission`;
