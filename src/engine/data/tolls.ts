/**
 * Figures that grow as the days pass, by the words that name them; terms as the index has them are made of these.
 * Written out for Claimtrace from the wording of disaster and court reports.
 */
export const tolls: Readonly<Record<string, string>> = {
	dead: "dead die died dying death deaths killed kill kills killing fatality fatalities perished perish lives bodies drowned drown",
	injured: "injured injure injures injuries injury hurt wounded wound hospitalised hospitalized",
	missing: "missing unaccounted",
	arrested: "arrested arrest arrests detained detain custody",
	evacuated: "evacuated evacuate evacuees displaced homeless fled flee",
	sick: "infected infections sick sickened ill cases hospitalisations",
	rescued: "rescued rescue rescues",
};

/** Words by which a sentence says itself that its figure is an early one. */
export const earlyWords =
	/\b(?:initially|originally|at first|first (?:reported|put|said|counts?|counted|estimated|days?|nights?|hours?|reports)|early (?:reports?|counts?|figures?|estimates?)|preliminary|at the time|by then|at that point|earlier (?:counts?|figures?|reports?|tolls?|estimates?)|had (?:already )?(?:reported|counted|put))\b/i;

/** What stands before a date up to which a figure counts. */
export const asOfWords =
	/\b(?:by|as of|as at|until|till|up to|through|since|before|on the evening of)\s+(?:the\s+)?(?:late |early |end of |close of )?$/i;

/** Nouns that count everybody; any other noun counts a part: "seven children". In the singular, as quantities have them. */
export const everybody: ReadonlySet<string> = new Set(
	"person people victim casualty dead life body death fatality injury injured arrest case other resident".split(
		" ",
	),
);

/** What widens a count beyond one place or one day. */
export const wideningWords =
	/\b(?:across|nationwide|countrywide|throughout|worldwide|in (?:the whole|all of|total)|altogether|overall|combined|(?:whole|entire) (?:country|county|region|state|province)|this (?:year|month|season|week)|last (?:year|month|season))\b/i;
