/**
 * Words beside figures that European languages share, as English writes them: magnitudes, the commonest currencies,
 * units. Long-scale languages: "Milliarde" is a billion, "Billion" (German) a trillion. Written out for Claimtrace.
 */
const WORDS = `thousand: tausend tsd tys тыс тысяч тысячи
million: mio mln million millionen millions millón millon millones milione milioni milhão milhao milhões milhoes miljoen miljoner milion miliony milionów млн миллион миллиона миллионов
billion: mrd mld milliarde milliarden milliard milliards miliardo miliardi miljard miljarder miliard miliardy miliardów млрд миллиард миллиарда миллиардов
percent: prozent pourcent procent procenta процент процента процентов
euro: euro евро
euros: euros
dollars: dollar dollars dólares dolares dollari dolarów долларов доллара
km: km км
kg: kg кг`;

/** The English word by a foreign one in lower case. */
export const englishOfForeign: ReadonlyMap<string, string> = new Map(
	WORDS.split("\n").flatMap((line) => {
		const [english = "", words = ""] = line.split(": ");
		return words.split(" ").map((word): [string, string] => [word, english]);
	}),
);
