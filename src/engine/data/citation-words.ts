/** Words about citations and addresses. Written out for Claimtrace. */
import { stem } from "../stem.ts";
import { wordSet } from "./word-set.ts";

const stems = (list: string): ReadonlySet<string> => new Set([...wordSet(list)].map(stem));

/** Parameters of web addresses that tell who sent the reader, and not which page it is; lower case. */
export const trackingParameters = wordSet(
	`fbclid gclid gclsrc dclid msclkid yclid igshid igsh twclid ttclid wbraid gbraid _ga _gl _hsenc _hsmi mkt_tok
	cmp cmpid cmp_id cid campaign campaign_id ref ref_src ref_url referer referrer source src smid smtyp ocid ncid icid
	ito xtor spm share shared sh fb_ref fb_source s_cid s_kwcid partner rss feed amp outputtype taid guccounter
	guce_referrer guce_referrer_sig trk trkcampaign spref sfnsn __twitter_impression via`,
);

/** What stands between or behind the names of authors. */
export const authorJoints = wordSet(
	"and with et al by the of for special report reporting & dr prof mr mrs ms sir",
);

/** Words of a line that only leads to a source: "Source: The Herald", "Read the full story here". */
export const referenceWords = wordSet(
	`source sources via see also read more from reported by link here the full story article original originally
	published at in on and cf`,
);

/** Words that open a sentence which goes on about what the one before said. */
export const continuingWords = wordSet(
	"he she it they this these that those his her its their such both neither each",
);

/** Stems of words that charge somebody with a wrong, or say what the law did about it. */
export const accusingStems = stems(
	`accuse accusation allege allegation arrest charge indict indictment convict conviction sentence sue lawsuit
	prosecute prosecution plead guilty fraud fraudulent bribe bribery corrupt corruption embezzle embezzlement launder
	steal theft rob robbery extort blackmail perjury forge forgery smuggle murder manslaughter assault rape abuse
	harass harassment torture massacre genocide misconduct negligence negligent cheat scam plagiarise plagiarize
	falsify collude collusion sabotage spy espionage treason illegal illegally unlawful unlawfully violate violation
	breach censor censorship crackdown discriminate discrimination liar mislead cover-up scandal`,
);

/** Stems of words that say somebody sees it otherwise. */
export const contestingStems = stems(
	`dispute deny denial reject contest controversial controversy contend claim critic criticise criticize criticism
	oppose opponent object objection disagree unproven unconfirmed reportedly allegedly alleged supposedly`,
);

/** Words of rank and of all or nothing. */
export const superlativeWords = wordSet(
	`most least first only sole unprecedented unrivalled unrivaled unique record never best worst biggest largest
	smallest highest lowest oldest youngest longest shortest fastest slowest richest poorest deadliest busiest
	earliest greatest fewest foremost`,
);

/** Words in "-est" that rank nothing. */
export const notSuperlatives = wordSet(
	`interest request protest forest guest test west rest arrest contest nest chest east harvest invest quest conquest
	suggest digest manifest tempest latest nearest modest honest unrest inquest bequest latest northwest southwest
	northeast southeast midwest earnest crest zest jest vest pest breast priest`,
);
