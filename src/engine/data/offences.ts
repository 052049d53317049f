/**
 * Offences as a newsroom names them: the act, the noun of the act, and who does it, by lemma. Written out for Claimtrace
 * from the common names of crimes in English law reports; general vocabulary, not complete.
 */

/** One offence a line: verbs; nouns of the act; nouns of who did it. */
const OFFENCES = `murder assassinate; murder assassination; murderer assassin
kill slay; killing manslaughter homicide; killer slayer
rape; rape; rapist
assault attack beat punch; assault attack battery beating; attacker assailant
stab knife; stabbing; stabber
shoot; shooting; shooter gunman
steal thieve shoplift; theft larceny shoplifting stealing; thief shoplifter
rob; robbery; robber mugger
burgle burglarize; burglary; burglar
defraud swindle cheat scam con; fraud swindle scam; fraudster swindler conman scammer
embezzle misappropriate pocket siphon; embezzlement misappropriation; embezzler
launder; laundering;
bribe; bribery bribe; briber
extort blackmail; extortion blackmail; extortionist blackmailer
kidnap abduct; kidnapping abduction kidnap; kidnapper abductor
smuggle traffic; smuggling trafficking; smuggler trafficker
spy; espionage spying; spy
forge counterfeit falsify; forgery counterfeiting; forger counterfeiter
torch; arson; arsonist
hack; hacking; hacker
bomb; bombing; bomber
stalk; stalking; stalker
harass; harassment; harasser
molest abuse grope; molestation abuse; molester abuser paedophile pedophile
poison; poisoning; poisoner
strangle; strangling strangulation; strangler
conspire plot; conspiracy plot; conspirator plotter
vandalise vandalize; vandalism; vandal
loot; looting; looter
perjure; perjury; perjurer
threaten; threat;
incite; incitement;
evade; evasion; evader
dope; doping;`;

interface Offence {
	readonly verbs: readonly string[];
	readonly acts: readonly string[];
	readonly doers: readonly string[];
}

const all: readonly Offence[] = OFFENCES.split("\n").map((line) => {
	const [verbs = [], acts = [], doers = []] = line
		.split(";")
		.map((part) => part.trim().split(" ").filter(Boolean));
	return { verbs, acts, doers };
});

/** By verb or noun of the act: which offence it is. */
export const offences: ReadonlyMap<string, number> = new Map(
	all.flatMap(({ verbs, acts }, at) => [...verbs, ...acts].map((word) => [word, at] as const)),
);

/** By noun of who did it: which offence it is. */
export const offenders: ReadonlyMap<string, number> = new Map(
	all.flatMap(({ doers }, at) => doers.map((word) => [word, at] as const)),
);
