/**
 * Words beside an expression that decide whether it is a time: what places something in time, what a figure of four
 * digits counts, what a span of time is a complement of. From the grammars; written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** Before a bare month ("in May"), marks included. */
export const beforeMonth = wordSet(
	`in of since until till by from through during before after for between and or to around about on last next this
	late early mid starting beginning ending ended - – ( , ;`,
);

/** After a month's name that is a person: "April said". */
export const afterPerson = wordSet("said says told has had was would will did");

/** Before a figure of four digits that is a year. */
export const beforeYear = wordSet(
	"in of since until till by from through during before after early late mid for between year to and the - –",
);

/** Before a figure of four digits that is a name or an amount. */
export const beforeFigure = wordSet(
	"no number room flight route page section model about than only some nearly + = $ £ € ¥ #",
);

/** After a figure of four digits that counts. */
export const afterCount = wordSet(
	`people men women children troops soldiers police staff workers employees votes points words jobs homes houses cases
	units copies shares dollars pounds yen marks francs tons tonnes miles feet km kilometers kilometres meters metres
	acres hours °`,
);

/** Before a bare plural of time that is a duration: "for years". */
export const beforePlural = wordSet(
	`for in within over after by through during the of many more took take takes lasted last lasts spent spend spending
	waited wait follow follows followed following span spans spanned`,
);

/** Before "a year" where it is a rate. */
export const beforeRate = wordSet(
	`% percent million billion trillion thousand hundred dollars cents times yen marks pounds points tons tonnes barrels
	people jobs once twice hours days minutes weeks`,
);

/** After "the year" where it lasts a year: "the year ended March 31". */
export const afterYear = wordSet("ended ending beginning starting to through");

/** Before a season's name or a time of light without an article: "in spring", "at dawn". */
export const beforeSeason = wordSet("in by during since until through this last next");
export const beforeDawn = wordSet("at by before after until since");

/** Before "the morning" where it is a time. */
export const beforeDaypart = wordSet("in during through into until");

/** Words that make a weekday part of a name before it ("Black Friday") and after it ("Sunday Times"). */
export const beforeNamedDay = wordSet(
	"black bloody super ash cyber palm easter maundy giving shrove holy fat whit casual ruby",
);
export const afterNamedDay = wordSet(
	"times telegraph mirror mail express post herald independent star world age sun tribune night",
);
