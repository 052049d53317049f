/**
 * Adverbs that deny each other where one stands in the other's place; each left of the colon denies each right of it.
 * Lemmas. Written out for Claimtrace by fields of general vocabulary, beside what WordNet links; no published list was copied.
 */
export const oppositeAdverbs = `always: never rarely seldom
often frequently regularly: rarely seldom never
early: late
together: apart separately
concurrently simultaneously: consecutively successively
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
always constantly invariably: never seldom rarely sometimes occasionally
often frequently: occasionally
usually normally generally: rarely seldom never
already: yet
still: already
again: never
forever permanently: temporarily briefly
now currently: previously formerly
soon shortly: later
immediately instantly promptly: eventually later
yesterday: today tomorrow
today: tomorrow
tonight: yesterday
beforehand: after afterwards
first initially: last finally
firstly: lastly
up upward upwards: down downward downwards
upstairs: downstairs
in inside indoors: out outside outdoors
over: under
ahead: behind
forward forwards: backward backwards back
here: there elsewhere
near nearby: far away
everywhere: nowhere
somewhere: nowhere
home: abroad away
overseas: home
left: right
on: off
together jointly: separately alone apart
almost nearly: exactly
exactly precisely: approximately roughly about
only: also
best: worst
quickly rapidly swiftly fast: slowly gradually
suddenly abruptly: gradually slowly
sharply steeply strongly markedly: slightly modestly marginally mildly
significantly substantially considerably greatly: slightly marginally insignificantly
heavily: lightly slightly
highly: little slightly
most: least
mostly mainly largely: rarely
too: enough
easily: barely hardly
loudly: quietly silently softly
openly publicly: covertly
clearly: vaguely
certainly definitely surely: possibly perhaps maybe
probably likely: improbably
correctly accurately: incorrectly wrongly inaccurately
truly really: falsely
legally lawfully: illegally unlawfully
officially formally: unofficially informally
voluntarily: compulsorily forcibly
gladly: reluctantly unwillingly
peacefully: violently
safely: dangerously
carefully cautiously: carelessly recklessly
politely: rudely
kindly: cruelly
honestly: dishonestly
happily: sadly unhappily
fortunately luckily: unfortunately unluckily sadly
successfully: unsuccessfully
directly: indirectly
manually: automatically
internally: externally
domestically: internationally abroad
unanimously: narrowly
narrowly: comfortably easily overwhelmingly
positively: negatively
favourably favorably: unfavourably unfavorably
online: offline`;
