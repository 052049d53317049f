/**
 * Nouns for those whom newspapers quote, by what they are: somebody of one class is hardly ever of another. Nouns that
 * fit many ("official", "leader", "expert", "spokesman", "source") are in none. Lemmas, lower case; written out for
 * Claimtrace from newspaper usage.
 */
const CLASSES: readonly string[] = [
	"mayor minister president senator governor councillor premier chancellor lawmaker congressman congresswoman mp politician",
	"police policeman policewoman constable sheriff sergeant detective officer",
	"prosecutor",
	"judge magistrate juror jury",
	"defendant suspect accused",
	"victim survivor bereaved",
	"doctor nurse surgeon paramedic midwife physician coroner pathologist",
	"engineer mechanic surveyor inspector architect builder",
	"teacher headteacher professor lecturer principal",
	"farmer fisherman driver pilot cook chef miner",
	"priest bishop imam rabbi vicar pastor",
	"resident villager neighbour neighbor passer-by bystander tenant local",
	"critic opponent sceptic skeptic detractor",
	"supporter advocate proponent ally fan",
	"activist campaigner protester demonstrator organiser organizer",
	"scientist researcher biologist geologist seismologist meteorologist historian astronomer archaeologist ecologist",
	"investor shareholder trader banker broker",
	"employer manager boss owner",
	"worker employee striker union",
	"mother father parent brother sister son daughter widow widower uncle aunt cousin",
	"landlord developer",
	"firefighter rescuer coastguard",
	"passenger commuter traveller traveler tourist",
	"pupil student",
	"analyst economist",
	"host presenter interviewer",
	"coach goalkeeper midfielder footballer",
];

/** The class of a noun; nouns of two classes are two sorts of speakers. */
export const speakerClasses: ReadonlyMap<string, number> = new Map(
	CLASSES.flatMap((nouns, at) => nouns.split(" ").map((noun) => [noun, at] as const)),
);

/** Nouns for bodies that speak, by what they are, as they stand alone or end a name: no club is a government. */
const BODIES: readonly string[] = [
	"government ministry council parliament cabinet senate congress",
	"club team",
	"union",
	"party",
	"court tribunal",
	"company firm airline bank brewery manufacturer retailer supermarket",
	"university college school",
	"hospital clinic",
	"museum gallery theatre theater",
	"church mosque synagogue",
	"charity foundation",
	"police",
];

/** The class of a body's noun. */
export const bodyClasses: ReadonlyMap<string, number> = new Map(
	BODIES.flatMap((nouns, at) => nouns.split(" ").map((noun) => [noun, at] as const)),
);
