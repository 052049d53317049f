/**
 * Lemmas of function words, contractions and shortenings as Universal Dependencies' English treebanks give them,
 * "TAG: form lemma, …"; the lemma of any other function word is the word. Written out for Claimtrace.
 */
const LEMMAS = `
AUX: 'm be, m be, am be, are be, 're be, re be, r be, is be, 's be, s be, was be, were be, been be, being be, ai be,
	art be, 've have, ve have, has have, had have, having have, 'd have, does do, did do, doing do, done do, du do,
	got get, gets get, getting get, gotten get
AUX MD: 'll will, ll will, wo will, ca can, 'd would, d would, sha shall
AUX VBZ: 's be
AUX VB: of have
VERB: 'm be, am be, are be, 're be, is be, 's be, was be, were be, been be, being be, 've have, has have, had have,
	'd have, having have, does do, did do, done do, doing do, gon go, wan want, got get, lem let, dunno know
PART: n't not, nt not, 's 's, na to, ta to
PART POS: s 's, ' 's
PART RB: n not, t not
ADP: n in, thru through, vs versus, w/ with, w/o without, 'til till, til till, ta of, o of, o' of, b/t between
ADP RP: em they
CCONJ: n and, 'n and, 'n' and, an and
SCONJ: 'cause because, cuz because, coz because, cos because, cus because, tho though, til till,
	'til till
DET: an a, these this, those that, da the, th' the
PRON: me I, i I, him he, her she, them they, 'em they, em they, us we, 's we, mine my, ours our, yours your,
	hers her, theirs their, u you, ya you, ye you, thee thou, these this, those that, noone no-one, ur your,
	it's its, somethin something
PRON PRP$: her her, his his, its its, yo your, u your
PRON WP$: whose whose
ADV: 'round around, 'bout about, e.g e.g., i.e i.e., ie i.e., eg e.g., asap ASAP, a.k.a a.k.a., aka a.k.a., etc etc., etc. etc.,
	tho though
ADV RBR: better well, worse badly, further far, farther far, later late, earlier early, sooner soon, longer long
ADV RBS: best well, worst badly, furthest far, farthest far, soonest soon
ADJ JJR: better good, worse bad, farther far, older old, elder old, lesser little
ADJ JJS: best good, worst bad, furthest far, farthest far, eldest old
NUM LS: b b, m m, k k
NUM: m million, mln million, mn million, bn billion, b billion, k thousand, tn trillion
NOUN: am a.m., a.m a.m., a.m. a.m., pm p.m., p.m p.m., p.m. p.m.
NOUN FW: etc etc.
`;

/** By "TAG form" or "TAG PENN form", the lemma. */
export const functionLemmas: ReadonlyMap<string, string> = new Map(
	LEMMAS.trim()
		.replace(/\n\t/g, " ")
		.split("\n")
		.flatMap((line) => {
			const [tags = "", list = ""] = line.split(": ");
			return list.split(/,\s*/).map((pair): [string, string] => {
				const [form = "", lemma = ""] = pair.split(" ");
				return [`${tags} ${form}`, lemma];
			});
		}),
);
