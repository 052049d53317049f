/**
 * Words before a number that make it a name or a place in a series, not an amount ("Article 5", "page 7", "phase
 * three"); lower case. Written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

export const numberedNames =
	wordSet(`article section chapter page paragraph clause rule resolution act title schedule annex appendix amendment
	proposition measure bill no nos number room flight route highway motorway interstate road junction exit gate
	platform channel area unit type windows apollo phase level stage grade class form version model series season
	episode part volume book verse step round lap game matchday set test day formula line block sector zone district
	ward division precinct pier terminal building house camp hall court tier category cat scope figure fig table
	box question point item option plan band group pool lot bus train tram bay cell page pp covid boeing airbus
	resolution protocol psalm sonata symphony opus agenda goal world`);
