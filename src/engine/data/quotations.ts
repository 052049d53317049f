/**
 * Closed word lists about quotations; lower-case norms. Written out for Claimtrace from what English grammars and
 * newspaper style guides name; no published list was copied.
 */
import { wordSet } from "./word-set.ts";

/** Finite forms of the verbs that stand beside quoted speech; nouns of the same form ("state", "report") are left out. */
export const speechVerbs = wordSet(
	`said says say saying told tells telling added adds adding wrote writes writing stated noted notes announced
	announces explained explains declared declares commented comments remarked remarks replied replies responded
	responds testified testifies argued argues warned warns cautioned insisted insists claimed claims admitted admits
	conceded concedes acknowledged acknowledges alleged alleges maintained maintains complained complains quipped joked
	tweeted posted asked asks shouted yelled screamed whispered recalled recalls reiterated reiterates stressed stresses
	emphasized emphasised continued continues concluded concludes observed observes pledged promised vowed urged urges
	chanted chants chanting sang sings singing muttered murmured suggested suggests quoted quoting reads asserted asserts denied predicted predicts lamented boasted recounted`,
);

/** Words straight before the marks of a name, title or coinage. */
export const labelWords = wordSet(
	`called named titled entitled dubbed nicknamed termed labelled labeled headlined codenamed christened so-called as
	book novel film movie song album play poem series show episode podcast painting essay article column magazine
	newspaper slogan motto hashtag word words term phrase headline banner chapter exhibition operation project game case lawsuit ruling act bill law treaty`,
);

/** Verbs that give a name, with an object between them and the marks. */
export const namingVerbs = wordSet(
	"call calls called calling dub dubs dubbed nickname nicknames nicknamed christened named names termed labelled labeled",
);

/** Left out of a quotation, these change what the speaker said. */
export const qualifiers = wordSet(
	`not never no nor neither cannot if unless only may might could reportedly allegedly some but except without hardly
	barely possibly perhaps maybe provided`,
);

/** Those of them that change the meaning even inside an aside. */
export const conditions = wordSet("if unless only except provided");

/** Words whose change makes an altered quotation an error. */
export const meaningCritical = wordSet(
	"not never no none nothing nobody nor neither cannot without only may might could will would shall must can should",
);

/** What transcripts leave out without saying so. */
export const fillers = wordSet("um uh er erm ah eh hm hmm mm");

/** Words that in straight single marks are elisions, not the opening of a quotation: 'tis, rock 'n' roll. */
export const elisions = wordSet("tis twas em cause til till n round bout cos nuff");

/** Stock sentences that writers and sources share without copying, by their words. */
export const boilerplate: readonly string[] = [
	"respond to a request for comment",
	"respond to requests for comment",
	"responded to a request for comment",
	"responded to requests for comment",
	"respond to a request for",
	"return a request for comment",
	"available for comment",
	"declined to comment on",
	"reached for comment",
	"on condition of anonymity",
	"not authorised to speak",
	"not authorized to speak",
	"the truth the whole truth and nothing but the truth",
	"our thoughts and prayers are with",
	"thoughts are with the family and friends",
	"this is a developing story",
	"all rights reserved",
	"of the people by the people for the people",
];
