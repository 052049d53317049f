/**
 * Abbreviations that are written with a full stop in English newspapers, lower case. Written out for Claimtrace
 * from the entries style guides list. After the first group a sentence never ends; after the second only when no number
 * follows ("No. 9", "voted no."); after the third when a word follows that usually opens a sentence.
 */
import { wordSet } from "./word-set.ts";

export const titleAbbreviations =
	wordSet(`mr mrs ms dr prof gen lt col sgt capt cmdr maj adm rev hon sen rep gov pres st fr sr messrs mt ft vs v ed eds approx ca cf eg ie e.g i.e viz al
	jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri`);

export const numberingAbbreviations = wordSet("no nos art arts sec ch fig figs p pp vol vols para");

export const finalAbbreviations = wordSet(
	"inc corp co ltd plc llc bros jr sr etc dept univ assn est a.m p.m am pm u.s u.k u.n e.u d.c ph.d m.d b.a m.a",
);

/** Words that, capitalised in running text, nearly always open a sentence. */
export const sentenceOpeners =
	wordSet(`the a an this that these those it he she they we i you his her its their our my there here in on at by for from
	with after before when while as if but and or so yet however meanwhile according some many most several two three
	all none nobody everyone both each such no not what who how why where`);
