/**
 * Common nouns that say what a person, body or place is, lower-case lemmas, and the verbs of bodies that speak and
 * decide. Written out for Claimtrace from newspaper usage.
 */
import { wordSet } from "./word-set.ts";

/** Roles and other nouns for one person, beside the titles of `name-words.ts`. */
export const personNouns = wordSet(
	`academic accountant activist actor actress admiral adviser advisor advocate agent aide aide-de-camp ally ambassador
	analyst anchor anthropologist apprentice archaeologist architect artist assistant astronaut astronomer athlete
	attorney auditor author aunt baker banker barrister batsman bassist billionaire biochemist biographer biologist
	bishop blogger boss bowler boxer boy boyfriend brother builder businessman businesswoman butcher cameraman campaigner
	candidate captain cardinal caretaker carpenter cartoonist cashier celebrity ceo chair chairman chairperson chairwoman
	champion chancellor chef chemist chief child choreographer citizen cleaner clergyman cleric clerk climatologist coach
	co-author co-founder cofounder colleague columnist comedian commander commentator commissioner composer conductor
	congressman congresswoman conservationist consultant contractor cook coroner correspondent councillor councilman
	councilwoman counsel counsellor counselor courier cousin creator critic curator cyclist dancer daughter dealer dean
	defendant defender delegate dentist deputy designer detective developer diplomat director dissident doctor
	drummer driver ecologist economist editor educator electrician emperor employee engineer entrepreneur environmentalist
	envoy executive expert explorer farmer father fellow fiance fiancee film-maker filmmaker financier firefighter
	fisherman footballer founder friend gardener general geographer geologist girl girlfriend goalkeeper golfer governor
	graduate grandfather grandmother grandson granddaughter guard guitarist gunman guest head headmaster headmistress
	headteacher heir historian host hostage hunter husband imam immigrant industrialist inspector instructor intern
	interpreter interviewee inventor investigator investor jeweller jockey journalist judge juror justice king
	lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist magistrate magnate man
	manager marine mathematician mayor mechanic medic member mentor meteorologist midfielder midwife migrant militant
	millionaire minister model mogul monk mother motorist mp musician nanny native naturalist negotiator neighbour neighbor
	neighbor nephew neuroscientist newsreader niece nominee novelist nun nurse nutritionist officer official oncologist
	ophthalmologist opponent organiser organizer owner painter paramedic parent partner passenger pastor patient
	patriarch pediatrician paediatrician performer pharmacist philanthropist philosopher photographer physician
	physicist pianist pilot pioneer planner player playwright plumber poet policeman policewoman politician pope
	postdoc predecessor premier presenter president priest prince princess principal prisoner producer professor
	programmer prophet prosecutor protester psychiatrist psychologist publisher queen quarterback rabbi racer ranger
	rapper rebel receptionist rector referee refugee reporter representative researcher resident retiree rival runner
	sailor salesman saleswoman scholar scientist scriptwriter sculptor secretary senator sergeant sheikh sheriff singer
	sister skipper sociologist soldier solicitor son songwriter speaker spokesman spokesperson spokeswoman specialist
	spouse spy star statesman statistician stepfather stepmother striker student successor superintendent
	supervisor surgeon survivor suspect teacher teammate technician teenager tenor terrorist theologian therapist
	toddler trader trainee trainer translator treasurer tsar trooper trustee tutor tycoon uncle undersecretary
	veteran vet veterinarian vicar vice-president vice-chancellor victim villager violinist virologist volunteer warlord
	whistleblower whistle-blower widow widower wife winger winner witness woman worker wrestler writer youth zoologist`,
);

/** Kinds of body, beside the organisation words of `name-words.ts`. */
export const organisationNouns = wordSet(
	`agency airline alliance arm arsenal association authority automaker bank band body bookmaker branch brewer brewery
	broadcaster broker brokerage builder bureau business carmaker carrier casino chain charity chipmaker church club
	coalition college commission committee company conglomerate consortium consultancy contractor cooperative corporation
	council court daily department developer directorate distributor division drugmaker embassy employer enterprise
	exchange factory faction federation fund firm forum foundation giant government group hedge-fund hospital
	hospice institute institution insurer investor junta laboratory lab label league lender library lobby magazine maker
	manufacturer militia ministry movement museum network newspaper ngo nonprofit non-profit operator orchestra organisation
	organization outlet parliament party pharmacy platform police publisher quango railway regulator restaurant retailer
	school secretariat senate service site society startup start-up studio subsidiary supermarket supplier syndicate
	team tabloid taskforce theatre theater think-tank thinktank tribunal troupe trust union university unit utility
	vendor watchdog website weekly wholesaler zoo`,
);

/** Words of a body's name that are missing from `name-words.ts`: there they would change what the comparators find. */
export const bodyNameWords = wordSet(
	`academy archive archives bibliotheek bulletin clinic congress cooperative daily faculty fed feds hospice journal lab library libraries lottery
	regiment register registry republicans review senate standards studio universiteit universitat
	universite universidad ministerio banco banque society sons bros brothers airways bancorp energy entertainment
	pharmaceuticals petroleum ventures records pictures games software semiconductor therapeutics rangers rovers
	wanderers athletic conservatory seminary dioceses diocese archdiocese 
	command corps regiment battalion division caucus tribunal registry ombudsman inspectorate`,
);

/** Second halves of what ministries and institutes are for. */
export const topics = wordSet(
	`services skills fisheries food sciences medicine arts prevention protection research innovation engineering relations
	enforcement control security rights industry employment pensions reform sport sports families media tobacco firearms
	explosives mathematics humanities letters technology management regulation safety investment recreation parks`,
);

/** First words of places and houses that a tree may take for a title. */
export const openers = wordSet("st ste saint mt mount fort ft san santa port lake cape");

/** Letters after a person's name. */
export const postNominals = wordSet("qc kc sc mp mep msp ms td phd md esq obe mbe cbe jr sr frs ret");

/** Kinds of place. */
export const placeNouns = wordSet(
	`airport area archipelago atoll avenue bay beach borough bridge canal capital cape city coast colony continent
	country county desert district enclave estate exclave forest gulf hamlet harbour harbor hill island isle lagoon lake
	mountain municipality nation neighbourhood neighborhood ocean park parish peninsula plain port prefecture province
	region reserve resort river road sea seaside settlement shore site slum state strait street suburb territory town township
	valley village volcano ward wetland`,
);

/** Kinds of event, and what carries a name like one. */
export const eventNouns = wordSet(
	`storm hurricane cyclone typhoon festival tournament championship war battle operation exercise summit conference
	election referendum pandemic earthquake`,
);

/** Nouns before whose compounds a body stands: "Tesco shares", "Enron executives". */
export const nounsOfBodies = wordSet(
	`spokesman spokeswoman spokesperson share shareholder stock employee executive chief boss ceo chairman chairwoman
	subsidiary headquarters headquarter customer staff worker official manager board investor product store outlet
	branch fan user app website founder co-founder cofounder report`,
);

/** Verbs that a government does: after them a capital is its country's government. Lemmas. */
export const decidingVerbs = wordSet(
	`say announce warn deny accuse reject approve ban impose agree refuse decline insist urge call demand condemn confirm
	claim declare sign order pledge promise vow expel recall summon retaliate lift suspend block veto back support
	oppose criticise criticize blame threaten offer propose seek want decide negotiate respond reply tell ask add
	hope plan consider argue state withdraw recognise recognize sanction invade annex fear believe consider know
	expect allow forbid permit maintain adopt introduce send deploy intend admit acknowledge sever cut cancel close act`,
);

/** Verbs of speech and decision whose "it" is a body that was just named. Lemmas. */
export const bodyVerbs = wordSet(
	"say announce warn deny insist urge confirm claim declare pledge promise vow decline refuse agree argue add decide",
);

/** Titles and nouns that tell a woman from a man. */
export const femaleWords = wordSet(
	`ms mrs miss madame madam mme dame lady baroness queen princess duchess countess empress señora frau sister mother
	daughter wife widow girl woman aunt niece grandmother granddaughter stepmother actress spokeswoman chairwoman
	congresswoman councilwoman policewoman businesswoman saleswoman headmistress heroine waitress hostess goddess girlfriend
	fiancee nun midwife`,
);
/** Titles and nouns that say that somebody is a man. */
export const maleWords = wordSet(
	`mr sir lord baron king prince duke count emperor sultan señor herr monsieur brother father son husband widower boy
	man uncle nephew grandfather grandson stepfather actor spokesman chairman congressman councilman policeman
	businessman salesman fisherman headmaster hero waiter monk priest imam pope boyfriend fiance`,
);
