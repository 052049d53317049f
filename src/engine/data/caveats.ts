/**
 * What stands beside a statement and takes something back: denials, doubts about the evidence, what is still to come.
 * Written out for Claimtrace from newspaper usage; lemmas and lower-case forms.
 */
import { wordSet } from "./word-set.ts";

/** Verbs of denying, and nouns for what is denied with them. */
export const denyingVerbs = wordSet("deny reject refute dispute dismiss rebut contest contradict disavow");
export const deniedNouns = wordSet(
	`it this that claim claims allegation allegations accusation accusations charge charges report reports wrongdoing
	rumour rumours rumor rumors suggestion suggestions involvement responsibility account finding findings
	criticism liability guilt fault them these those link links knowledge`,
);

/** Sentences with one of these runs of words say how far the evidence goes. */
export const caveats: readonly string[] = [
	"could not be independently verified",
	"could not be verified",
	"could not be confirmed",
	"could not independently verify",
	"could not independently confirm",
	"could not verify",
	"has not been verified",
	"have not been verified",
	"has not been independently verified",
	"have not been independently verified",
	"has not been confirmed",
	"have not been confirmed",
	"not been peer reviewed",
	"not been peer-reviewed",
	"not yet been peer-reviewed",
	"yet to be confirmed",
	"yet to be approved",
	"subject to approval",
	"subject to regulatory approval",
	"subject to shareholder approval",
	"still needs approval",
	"still has to be approved",
	"must still be approved",
	"figures are provisional",
	"figures are preliminary",
	"results are preliminary",
	"no evidence of",
	"there is no evidence",
	"does not prove",
	"do not prove",
	"the sample was small",
	"plead not guilty",
	"pleaded not guilty",
	"pleads not guilty",
];

/** Words by which a sentence accuses, alleges or finds fault: beside these a denial belongs to it. */
export const accusingWords = wordSet(
	`accuse accuses accused accusing allege alleges alleged allegedly allegation allegations claim claims claimed blame blames
	blamed charge charges charged suspect suspects suspected fraud bribe bribes bribery corruption corrupt illegal illegally
	unlawful cheat cheated cheating abuse abused theft stole steal stealing poison poisoned poisoning lie lied lying hid hide
	hiding concealed conceal concealing laundering misled mislead misleading violated violate violating broke breach breached
	negligence negligent assault assaulted attacked killed murder murdered rape raped harassed harassment discrimination
	copying copied plagiarised plagiarized dumping dumped leaked copy spied spying hacked hacking rigged rigging embezzled
	embezzling smuggled smuggling sued lawsuit complaint critics`,
);
