/**
 * Currencies by their ISO 4217 codes: the English names in common use, other names, signs, and parts. Codes and names
 * after ISO 4217 (list one, and list three for the European ones the euro replaced). Written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** A currency by its ISO 4217 code. */
export interface Currency {
	readonly code: string;
	/** "Swiss franc". */
	readonly name: string;
	/** Its last word: "franc". */
	readonly denomination: string;
}

// code|name|other names|signs
const CURRENCIES = `AED|United Arab Emirates dirham|UAE dirham;Emirati dirham|د.إ
AFN|Afghan afghani||؋
ALL|Albanian lek||
AMD|Armenian dram||֏
AOA|Angolan kwanza||Kz
ARS|Argentine peso|Argentinian peso;Argentina peso|
AUD|Australian dollar|Australia dollar;Aussie dollar|A$ AU$
AWG|Aruban florin||
AZN|Azerbaijani manat|Azeri manat|₼
BAM|Bosnia and Herzegovina convertible mark|convertible mark;Bosnian mark|
BBD|Barbadian dollar|Barbados dollar|Bds$
BDT|Bangladeshi taka||৳
BGN|Bulgarian lev||лв
BHD|Bahraini dinar|Bahrain dinar|
BIF|Burundian franc|Burundi franc|
BMD|Bermudian dollar|Bermuda dollar|
BND|Brunei dollar||B$
BOB|Bolivian boliviano||
BRL|Brazilian real|Brazil real|R$
BSD|Bahamian dollar|Bahamas dollar|
BTN|Bhutanese ngultrum||
BWP|Botswana pula||
BYN|Belarusian ruble|Belarus ruble;Belarusian rouble|
BZD|Belize dollar||BZ$
CAD|Canadian dollar|Canada dollar|C$ CA$ CAN$
CDF|Congolese franc||
CHF|Swiss franc|Switzerland franc|
CLP|Chilean peso|Chile peso|
CNY|Chinese yuan|yuan renminbi;renminbi|元 ￥
COP|Colombian peso|Colombia peso|
CRC|Costa Rican colón|Costa Rica colón|₡
CUP|Cuban peso|Cuba peso|
CVE|Cape Verdean escudo||
CZK|Czech koruna|Czech crown|Kč
DJF|Djiboutian franc||
DKK|Danish krone|Danish crown;Denmark krone|
DOP|Dominican peso||RD$
DZD|Algerian dinar|Algeria dinar|
EGP|Egyptian pound|Egypt pound|E£
ERN|Eritrean nakfa||
ETB|Ethiopian birr||
EUR|Euro||€
FJD|Fijian dollar|Fiji dollar|
FKP|Falkland Islands pound||
GBP|British pound|pound sterling;pounds sterling;UK pound;sterling|£
GEL|Georgian lari||₾
GHS|Ghanaian cedi|Ghana cedi|₵ GH₵
GIP|Gibraltar pound||
GMD|Gambian dalasi||
GNF|Guinean franc||
GTQ|Guatemalan quetzal||
GYD|Guyanese dollar|Guyana dollar|GY$
HKD|Hong Kong dollar|HK dollar|HK$
HNL|Honduran lempira||
HTG|Haitian gourde||
HUF|Hungarian forint|Hungary forint|
IDR|Indonesian rupiah||Rp
ILS|Israeli new shekel|Israeli shekel;new Israeli shekel;shekel|₪
INR|Indian rupee|India rupee|₹
IQD|Iraqi dinar|Iraq dinar|
IRR|Iranian rial|Iran rial|
ISK|Icelandic króna|Iceland króna|
JMD|Jamaican dollar|Jamaica dollar|J$
JOD|Jordanian dinar|Jordan dinar|
JPY|Japanese yen|Japan yen|¥
KES|Kenyan shilling|Kenya shilling|KSh
KGS|Kyrgyzstani som|Kyrgyz som|
KHR|Cambodian riel||៛
KMF|Comorian franc||
KPW|North Korean won||
KRW|South Korean won|Korean won|₩
KWD|Kuwaiti dinar|Kuwait dinar|
KYD|Cayman Islands dollar||CI$
KZT|Kazakhstani tenge|Kazakh tenge|₸
LAK|Lao kip|Laotian kip|₭ ₭N
LBP|Lebanese pound|Lebanese lira;Lebanon pound|
LKR|Sri Lankan rupee|Sri Lanka rupee|රු ரூ
LRD|Liberian dollar|Liberia dollar|
LSL|Lesotho loti||
LYD|Libyan dinar|Libya dinar|
MAD|Moroccan dirham|Morocco dirham|
MDL|Moldovan leu|Moldova leu|
MGA|Malagasy ariary||
MKD|Macedonian denar||ден
MMK|Burmese kyat|Myanmar kyat|
MNT|Mongolian tögrög|Mongolian tugrik;tugrik|₮
MOP|Macanese pataca|Macau pataca|MOP$
MRU|Mauritanian ouguiya||
MUR|Mauritian rupee|Mauritius rupee|
MVR|Maldivian rufiyaa||
MWK|Malawian kwacha|Malawi kwacha|
MXN|Mexican peso|Mexico peso|MX$
MYR|Malaysian ringgit|Malaysia ringgit|RM
MZN|Mozambican metical||
NAD|Namibian dollar|Namibia dollar|N$
NGN|Nigerian naira|Nigeria naira|₦
NIO|Nicaraguan córdoba||
NOK|Norwegian krone|Norwegian crown;Norway krone|
NPR|Nepalese rupee|Nepali rupee|
NZD|New Zealand dollar|NZ dollar;Kiwi dollar|NZ$
OMR|Omani rial||
PAB|Panamanian balboa||
PEN|Peruvian sol|Peruvian nuevo sol|
PGK|Papua New Guinean kina||
PHP|Philippine peso|Philippines peso|₱
PKR|Pakistani rupee|Pakistan rupee|
PLN|Polish złoty|Poland złoty|zł
PYG|Paraguayan guaraní||₲
QAR|Qatari riyal|Qatar riyal|
RON|Romanian leu|Romania leu|
RSD|Serbian dinar|Serbia dinar|
RUB|Russian ruble|Russian rouble;Russia ruble|₽
RWF|Rwandan franc|Rwanda franc|
SAR|Saudi riyal|Saudi Arabian riyal|
SBD|Solomon Islands dollar||SI$
SCR|Seychellois rupee|Seychelles rupee|
SDG|Sudanese pound|Sudan pound|
SEK|Swedish krona|Swedish crown;Sweden krona|
SGD|Singapore dollar|Singaporean dollar|S$
SHP|Saint Helena pound||
SLE|Sierra Leonean leone||
SOS|Somali shilling|Somalia shilling|
SRD|Surinamese dollar|Suriname dollar|
SSP|South Sudanese pound|South Sudan pound|
STN|São Tomé and Príncipe dobra||
SYP|Syrian pound|Syria pound;Syrian lira|
SZL|Swazi lilangeni||
THB|Thai baht||฿
TJS|Tajikistani somoni|Tajik somoni|
TMT|Turkmenistan manat|Turkmen manat|
TND|Tunisian dinar|Tunisia dinar|
TOP|Tongan paʻanga||
TRY|Turkish lira|Turkey lira|₺
TTD|Trinidad and Tobago dollar|Trinidad dollar;Trinidadian dollar|TT$
TWD|New Taiwan dollar|Taiwan dollar;Taiwanese dollar|NT$
TZS|Tanzanian shilling|Tanzania shilling|TSh
UAH|Ukrainian hryvnia|Ukraine hryvnia|₴
UGX|Ugandan shilling|Uganda shilling|USh
USD|United States dollar|US dollar;U.S. dollar;American dollar|US$ $
UYU|Uruguayan peso|Uruguay peso|
UZS|Uzbekistani som|Uzbek som;Uzbek sum|
VES|Venezuelan bolívar|Venezuela bolívar|
VND|Vietnamese dong|Vietnam dong|₫
VUV|Vanuatu vatu||
WST|Samoan tālā||WS$
XAF|Central African CFA franc||FCFA
XCD|East Caribbean dollar|Eastern Caribbean dollar|EC$
XOF|West African CFA franc|CFA franc|
XPF|CFP franc||
YER|Yemeni rial|Yemen rial|
ZAR|South African rand|South Africa rand|
ZMW|Zambian kwacha|Zambia kwacha|
ZWL|Zimbabwean dollar|Zimbabwe dollar|Z$
ATS|Austrian schilling||
BEF|Belgian franc||
DEM|German mark|Deutsche mark;Deutschmark;Deutschemark;D-mark|
EEK|Estonian kroon||
ESP|Spanish peseta||
FIM|Finnish markka|Finnish mark|
FRF|French franc||
GRD|Greek drachma||
HRK|Croatian kuna|Croatia kuna|
IEP|Irish pound|Irish punt|
ITL|Italian lira||
LTL|Lithuanian litas||
LVL|Latvian lats||
NLG|Netherlands guilder|Dutch guilder|
PTE|Portuguese escudo||`;

/**
 * Names several currencies bear, short ones of news wires among them, and the one meant when no country is named.
 * "Pounds" are weighed, too: see units.
 */
const SHARED = `dollar USD dlr USD euro EUR franc CHF rupee INR peso MXN krone NOK krona SEK króna ISK dinar RSD rial IRR riyal SAR
	ruble RUB rouble RUB shilling KES lira TRY dirham AED leu RON reais BRL soles PEN manat AZN kwacha ZMW escudo CVE`;

/** Plurals that do not end in -s. */
const PLURALS = `krone kroner krone kronor krona kronor króna krónur leu lei lev leva real reais sol soles złoty złote złoty złotych
	lira lire loti maloti lilangeni emalangeni`;

/** Denominations that are other words, too: they need their country ("five real problems", "the team won"). */
const AMBIGUOUS = wordSet("real sol som sum mark pound won crown lari dram sterling");

/** Names that never vary, and parts of a hundred (or as given) with the currency most often meant. */
const PARTS = `cent USD 0.01 cents USD 0.01 penny GBP 0.01 pence GBP 0.01 pennies GBP 0.01 p GBP 0.01
	kopeck RUB 0.01 kopecks RUB 0.01 kopek RUB 0.01 kopeks RUB 0.01 paise INR 0.01 paisa INR 0.01
	centavo MXN 0.01 centavos MXN 0.01 centime CHF 0.01 centimes CHF 0.01 rappen CHF 0.01 agorot ILS 0.01 agora ILS 0.01
	øre NOK 0.01 öre SEK 0.01 jiao CNY 0.1 kobo NGN 0.01 satang THB 0.01 grosz PLN 0.01 groszy PLN 0.01
	pesewa GHS 0.01 pesewas GHS 0.01 piastre EGP 0.01 piastres EGP 0.01 halala SAR 0.01 halalas SAR 0.01
	cts USD 0.01 stg GBP 1 fils AED 0.01 kuruş TRY 0.01 stotinki BGN 0.01 filler HUF 0.01`;

/** By code. */
export const currencies: ReadonlyMap<string, Currency> = new Map(
	rows().map(([code, name]): [string, Currency] => [
		code,
		{ code, name, denomination: (name.split(" ").at(-1) ?? "").toLowerCase() },
	]),
);

/** What a name after a figure says. `assumed`: another country's money can be meant. */
export interface CurrencyName {
	readonly code: string;
	readonly assumed: boolean;
}

/** By name in lower case without full stops, singular and plural: "swiss francs", "us dollar", "naira". */
export const currencyNames: ReadonlyMap<string, CurrencyName> = names();

/** Signs, the longest first, and their codes: "US$", "€". */
export const currencySigns: ReadonlyMap<string, string> = signs();

/** Parts of a currency by their word: the currency most often meant and the share. */
export const currencyParts: ReadonlyMap<string, { readonly code: string; readonly factor: number }> = parts();

function rows(): [code: string, name: string, others: string, signs: string][] {
	return CURRENCIES.split("\n").map((line) => {
		const [code = "", name = "", others = "", marks = ""] = line.split("|");
		return [code, name, others, marks];
	});
}

function names(): Map<string, CurrencyName> {
	const map = new Map<string, CurrencyName>();
	const bearers = new Map<string, string[]>();
	for (const [code, name, others] of rows()) {
		for (const full of [name, ...others.split(";")]) {
			const phrase = full.toLowerCase().replace(/\./g, "");
			if (phrase !== "") for (const form of forms(phrase)) map.set(form, { code, assumed: false });
		}
		const last = (name.split(" ").at(-1) ?? "").toLowerCase();
		bearers.set(last, [...(bearers.get(last) ?? []), code]);
	}
	for (const [word, codes] of bearers)
		if (codes.length === 1 && !AMBIGUOUS.has(word))
			for (const form of forms(word)) map.set(form, { code: codes[0] ?? "", assumed: false });
	const shared = SHARED.split(/\s+/);
	for (let at = 0; at < shared.length; at += 2)
		for (const form of forms(shared[at] ?? ""))
			map.set(form, { code: shared[at + 1] ?? "", assumed: shared[at] !== "euro" });
	for (const word of [...AMBIGUOUS, "colon", "colons"]) map.delete(word);
	return map;
}

/** Singular and plural, with and without diacritics. */
function forms(phrase: string): readonly string[] {
	const words = phrase.split(" ");
	const last = words.at(-1) ?? "";
	const irregular = PLURALS.split(/\s+/).filter((_, at, all) => at % 2 === 1 && all[at - 1] === last);
	return [last, `${last}s`, ...irregular].flatMap((form) => {
		const whole = [...words.slice(0, -1), form].join(" ");
		return [whole, plainLetters(whole)];
	});
}

function plainLetters(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/ʻ/g, "'");
}

function signs(): Map<string, string> {
	const pairs = rows().flatMap(([code, , , marks]) =>
		marks.split(" ").map((mark): [string, string] => [mark, code]),
	);
	return new Map(pairs.filter(([mark]) => mark !== "").sort((a, b) => b[0].length - a[0].length));
}

function parts(): Map<string, { code: string; factor: number }> {
	const list = PARTS.split(/\s+/);
	const map = new Map<string, { code: string; factor: number }>();
	for (let at = 0; at < list.length; at += 3)
		map.set(list[at] ?? "", { code: list[at + 1] ?? "", factor: Number(list[at + 2]) });
	return map;
}
