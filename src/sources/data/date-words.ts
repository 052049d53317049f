/** English words of dates; closed classes, written for this project. */

/** Weekdays in the order of `Date.prototype.getDay`. */
export const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
] as const;

/** Months in order; each with its usual short forms. */
export const MONTHS =
	"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

/** Month names that are no other English word and no first name: dates even without "in" before them. */
export const PLAIN_MONTHS = /^(?:January|February|July|September|October|November|December)$/i;

/** Cardinals that stand before "days ago". */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
};

/** Words that make a weekday part of a name: a newspaper, a feast, a programme. */
export const NAMED_DAY_AFTER =
	/^\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Independent|People|Star|World|Age|Sun|Politics|Review|Tribune|Night Live|Night Football|the 13th)\b/;
export const NAMED_DAY_BEFORE =
	/\b(?:Black|Good|Bloody|Super|Ash|Cyber|Palm|Easter|Maundy|Giving|Shrove|every|each|on an?)\s+$/i;

/** Nouns after a bare four-digit number that make it a count, where they are not plain plurals. */
export const COUNTED =
	/^\s+(?:people|men|women|children|police|staff|per|km|kg|metric|square|cubic|percent|million|billion|tons?|tonnes?|hours?|of (?:them|those|these|the))\b/i;

/** Words in -s that are not plural nouns. */
export const NOT_PLURAL =
	/^(?:was|is|has|does|its|his|this|as|us|across|towards|perhaps|thus|plus|unless|besides|versus|always|says|less|russia's|afterwards)$/i;
