/**
 * Nouns that grammars list as plural only, as alike in both numbers, or as having another sense in the plural:
 * their lemma is the form itself, whatever singular looks possible. Written out for Claimtrace after R. Huddleston
 * and G. K. Pullum, "The Cambridge Grammar of the English Language", ch. 5 §3; "form: lemma" is another lemma.
 */
const FORMS = `
people police media data staff clergy cattle poultry troops
species series means headquarters crossroads barracks gallows innings offspring aircraft spacecraft hovercraft
sheep deer fish shrimp salmon trout elk moose bison swine cod
politics economics physics mathematics statistics: statistic ethics athletics gymnastics aerobics electronics genetics
	mechanics acoustics linguistics geopolitics logistics robotics analytics dynamics graphics: graphic tactics: tactic
clothes pants trousers jeans shorts tights pyjamas pajamas overalls leggings sunglasses binoculars scissors tweezers
	pliers tongs goggles headphones: headphone genitals
regards thanks congratulations: congratulation condolences greetings: greeting goods supplies contents earnings savings belongings
	surroundings furnishings outskirts premises proceedings proceeds remains ruins: ruin whereabouts grounds
	manners auspices credentials arrears finances amends annals doldrums shenanigans spoils throes dregs smithereens
	confines specifics remnants: remnant
news measles mumps rabies diabetes billiards darts: dart dominoes: domino checkers: checker
mins: minute hrs: hour yrs: year secs: second lbs: lb
kg km cm mm ft mph bpd hp
fries: fry leaves: leaf lives: life axes: axis bases: base dice: die pence: penny
`;

/** By plural form, the lemma. */
export const nounLemmas: ReadonlyMap<string, string> = new Map(
	[...FORMS.matchAll(/([a-z]+)(?:: ([a-z]+))?/g)].map(([, form = "", lemma = form]) => [form, lemma]),
);
