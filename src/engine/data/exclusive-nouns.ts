/**
 * Common nouns that exclude each other: what is one of a line is none of the others on it. Words divided by a bar stand
 * for the same. Lower-case lemmas. Written out for Claimtrace from newspaper usage; WordNet only knows that two nouns
 * are of one class, and a driver can be a mother, but no passenger of the same car.
 */
import { placesOnLines } from "./exclusive-lines.ts";

const LINES: readonly string[] = [
	"father|dad|daddy|papa mother|mum|mom|mummy|mommy brother sister son daughter uncle aunt|auntie cousin nephew niece grandfather|grandad|granddad|grandpa grandmother|grandma|granny|gran grandson granddaughter husband wife stepfather stepmother stepson stepdaughter",
	"boy girl",
	"man woman",
	"boyfriend girlfriend",
	"bride groom|bridegroom",
	"husband girlfriend",
	"wife boyfriend",
	"king queen prince princess",
	"actor actress",
	"waiter waitress",
	"colleague|co-worker|coworker|workmate brother|sister|father|mother|son|daughter|cousin|uncle|aunt roommate|flatmate|housemate neighbour|neighbor",
	"friend enemy|foe brother|sister|father|mother|son|daughter",
	"prosecutor|prosecution defence|defense",
	"plaintiff|claimant defendant",
	"judge juror|jury prosecutor defendant witness",
	"buyer|purchaser seller|vendor",
	"landlord tenant",
	"employer employee",
	"teacher|headteacher pupil|student",
	"doctor|surgeon|physician nurse patient",
	"driver passenger pedestrian cyclist",
	"pilot passenger",
	"host guest",
	"attacker|assailant victim",
	"kidnapper|captor hostage",
	"guard prisoner|inmate",
	"winner loser",
	"borrower lender",
	"supporter|proponent opponent|critic",
	"adult child|toddler baby|infant teenager|adolescent pensioner",
	"batsman bowler wicketkeeper",
	"goalkeeper|keeper|goalie defender midfielder striker|forward",
	"mayor governor minister president senator councillor",
	"bishop rabbi imam",
	"dentist hairdresser barber optician ophthalmologist plumber electrician carpenter",
	"shareholder|stockholder customer employee supplier",
	"christian muslim jew hindu buddhist sikh",
	"army navy",
	"police|policeman|policewoman firefighter|fireman paramedic soldier",
	"government opposition",
	"parliament court",
	"conservative liberal socialist communist",
	"republican democrat",
	"forest|woods|wood|jungle ocean|sea desert lake river mountain",
	"airport|aerodrome station harbour|harbor|port|dock",
	"church|cathedral mosque synagogue temple",
	"school university|college hospital|clinic prison|jail museum library theatre|theater stadium|arena court|courthouse",
	"kitchen bathroom bedroom garage garden|yard basement|cellar attic|loft",
	"bus|coach train|railway|tram car|taxi|cab lorry|truck plane|aeroplane|airplane|helicopter|jet ship|boat|ferry bicycle|bike|motorbike|motorcycle",
	"gun|pistol|rifle|shotgun|handgun knife|dagger|machete bomb|grenade",
	"dog|puppy cat|kitten horse|pony cow sheep pig goat",
];

/** Nouns for things of many kinds, which any other may mean. */
export const vagueThings: ReadonlySet<string> = new Set(
	`body bone limb joint organ muscle part thing item object piece side device gadget machine equipment gear tool system
	vehicle craft building structure property home house facility site complex premises room product goods good stuff
	material content food meal dish drink plant animal creature substance weapon ground land area spot place image
	picture photo photograph line unit model article instrument track way street road garment clothes outfit`
		.split(/\s+/)
		.filter(Boolean),
);

/** By noun: the numbers of its lines, each with the place on it. */
export const exclusiveNouns: ReadonlyMap<string, ReadonlyMap<number, number>> = placesOnLines(LINES);
