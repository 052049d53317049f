/**
 * Common nouns that exclude each other: what is one of a line is none of the others on it. Words divided by a bar stand
 * for the same. Lower-case lemmas. Written out for Claimtrace from newspaper usage; WordNet only knows that two nouns
 * are of one class, and a driver can be a mother, but no passenger of the same car.
 */
import { type Lines, placesOnLines } from "./exclusive-lines.ts";

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
	"colleague|co-worker|coworker|workmate brother|sister|father|mother|son|daughter|cousin|uncle|aunt roommate|flatmate|housemate neighbour|neighbor landlord|landlady",
	"friend enemy|foe brother|sister|father|mother|son|daughter",
	"prosecutor|prosecution defence|defense",
	"plaintiff|claimant defendant",
	"judge juror|jury prosecutor defendant witness",
	"buyer|purchaser seller|vendor",
	"landlord tenant",
	"employer employee",
	"teacher|headteacher pupil|student parent",
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
	"manager|boss|foreman worker|labourer|laborer trainee|apprentice|intern",
	"song|tune film|movie novel poem play painting sculpture|statue photograph musical opera ballet",
	"singer|vocalist painter sculptor novelist poet playwright composer drummer guitarist pianist violinist",
	"piano guitar violin|fiddle cello flute trumpet trombone saxophone clarinet accordion harp drum",
	"television|TV radio newspaper magazine podcast",
	"image|picture|photograph text video|film audio|sound|speech",
	"letter|character syllable word phrase sentence paragraph chapter",
	"computer|laptop phone|telephone|smartphone television|TV radio camera printer",
	"beer|lager|ale|stout wine whisky|whiskey vodka gin rum champagne cider brandy lemonade coffee tea milk",
	"milk|cream butter|margarine cheese|cheddar yoghurt|yogurt egg",
	"beef|steak pork|bacon|ham lamb|mutton chicken turkey duck goose venison",
	"salmon trout cod tuna herring mackerel haddock sardine eel",
	"apple pear plum cherry peach apricot orange lemon banana grape strawberry raspberry blackberry melon pineapple",
	"potato tomato carrot onion cabbage cucumber pumpkin spinach lettuce leek mushroom",
	"wheat barley rye oats maize rice",
	"breakfast lunch dinner|supper",
	"football|soccer rugby cricket tennis golf hockey basketball baseball volleyball swimming cycling boxing rowing",
	"earthquake flood|flooding hurricane|typhoon|cyclone tornado landslide|mudslide avalanche drought tsunami wildfire",
	"oak beech birch pine spruce fir maple willow elm",
	"rose tulip daffodil lily orchid daisy",
	"gold silver bronze",
	"steel|iron copper aluminium|aluminum zinc tin lead nickel gold silver brass bronze",
	"north south east west",
	"fridge|refrigerator|freezer oven|stove dishwasher cupboard|pantry|larder",
	"shirt|blouse trousers|jeans skirt coat|jacket dress hat|cap shoe|boot glove scarf",
	"table|desk chair|armchair bed sofa|couch wardrobe",
	"cancer diabetes asthma malaria measles cholera tuberculosis pneumonia influenza|flu dementia",
	"judo karate taekwondo",
	"euro dollar yen yuan pound rouble|ruble rupee franc",
	"morning afternoon evening",
	"spring summer autumn winter",
	"semantics syntax phonology morphology",
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
export const exclusiveNouns: Lines = placesOnLines(LINES);
