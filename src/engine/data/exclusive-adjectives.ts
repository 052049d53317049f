import { type Lines, placesOnLines } from "./exclusive-lines.ts";

/**
 * Adjectives that exclude each other in one place, as the nouns of `exclusiveNouns` do: what is said of a thing by one of a line is
 * said by none of the others on it. Words divided by a bar stand for the same. Written out for Claimtrace from general
 * vocabulary; opposites are in `opposites`.
 */
const LINES: readonly string[] = [
	"red|crimson|scarlet blue|navy green yellow orange purple|violet pink brown black white|ivory grey|gray",
	"sunny|cloudless cloudy|overcast rainy|wet snowy foggy|misty",
	"hot|warm cold|cool|chilly|icy",
	"north|northern south|southern east|eastern west|western",
	"wooden steel|iron|metal|metallic plastic glass leather concrete|cement cotton woollen|woolen silk rubber",
	"primary secondary tertiary",
	"hourly daily weekly fortnightly monthly quarterly yearly|annual",
	"visual|optical auditory|aural|acoustic tactile olfactory",
	"semantic syntactic phonetic|phonological morphological",
	"verbal|oral|spoken written",
	"male female",
	"married|wed single|unmarried divorced widowed",
	"catholic protestant orthodox muslim|islamic jewish hindu buddhist",
	"civil criminal",
	"federal state municipal",
	"municipal regional national international",
	"electric|electrical diesel",
	"digital analogue|analog",
	"liquid solid gaseous",
	"vertical horizontal diagonal",
	"square round|circular rectangular triangular oval",
	"physical mental|psychological",
	"african asian european american australian",
	"solid hollow",
	"monthly daily weekly quarterly yearly|annual biennial",
	"first-class second-class third-class",
	"full-time part-time casual",
	"undergraduate postgraduate|doctoral",
	"north-east|northeast|northeastern north-west|northwest|northwestern south-east|southeast|southeastern south-west|southwest|southwestern",
	"cardiac renal pulmonary hepatic neurological",
	"bacterial viral fungal",
	"solar lunar",
	"nuclear coal-fired gas-fired hydroelectric",
	"buddhist hindu sikh jain",
	"presidential parliamentary municipal|local",
	"aerial naval|maritime",
	"wheat-free gluten-free dairy-free sugar-free",
	"french german spanish italian british|english russian chinese japanese indian canadian mexican brazilian turkish polish dutch swedish",
	"monolingual bilingual|multilingual",
	"unary binary",
	"univariate multivariate|bivariate",
	"unimodal multimodal|bimodal",
	"recurrent convolutional",
	"generative discriminative",
	"bayesian frequentist",
	"linear quadratic|cubic exponential logarithmic polynomial",
	"short-term medium-term long-term",
	"first-quarter second-quarter third-quarter fourth-quarter",
	"blond|blonde brunette ginger|red-haired",
	"plain striped spotted|dotted checked|chequered",
	"salty sweet sour bitter spicy",
	"boiled fried baked|roast|roasted grilled raw",
];

/** By adjective: the numbers of its lines, each with the place on it. */
export const exclusiveAdjectives: Lines = placesOnLines(LINES);
