/**
 * Spellings of one English word that no regular rule relates, "variant: usual American form". Written out for
 * Claimtrace from the differences that dictionaries list between British and American spelling.
 */
export const spellingVariants: ReadonlyMap<string, string> = new Map(
	`towards: toward
afterwards: afterward
backwards: backward
forwards: forward
grey: gray
greys: grays
whilst: while
amongst: among
learnt: learned
spelt: spelled
burnt: burned
dreamt: dreamed
leapt: leaped
spoilt: spoiled
tyre: tire
tyres: tires
cheque: check
cheques: checks
aluminium: aluminum
ageing: aging
sceptic: skeptic
sceptics: skeptics
sceptical: skeptical
scepticism: skepticism
jewellery: jewelry
plough: plow
ploughed: plowed
pyjamas: pajamas
mum: mom
mums: moms
kerb: curb
analyse: analyze
analysed: analyzed
analysing: analyzing
paralysed: paralyzed
catalogue: catalog
dialogue: dialog
judgement: judgment
acknowledgement: acknowledgment
enrol: enroll
enrolment: enrollment
fulfil: fulfill
fulfilment: fulfillment
instalment: installment
instalments: installments
skilful: skillful
wilful: willful
practise: practice
practised: practiced
practising: practicing
cosy: cozy
mould: mold
smoulder: smolder
manoeuvre: maneuver
manoeuvres: maneuvers
diarrhoea: diarrhea
foetus: fetus
paediatric: pediatric
anaesthetic: anesthetic
haemorrhage: hemorrhage
oestrogen: estrogen
encyclopaedia: encyclopedia
mediaeval: medieval
axe: ax
draught: draft
storey: story
moustache: mustache
disc: disk
woollen: woolen
marvellous: marvelous
jeweller: jeweler
okay: ok
mister: mr`
		.split("\n")
		.map((line) => line.split(": "))
		.map(([variant = "", usual = ""]) => [variant, usual]),
);
