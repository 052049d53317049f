import { isoCountries } from "./countries-iso.ts";

/**
 * What `countries-iso.ts` (names, codes and capitals, from countries-list) does not hold: the words for the people, other
 * seats of government, other names, and what news treats as an actor though ISO 3166 does not list it. Facts of general
 * geography, written out for Claimtrace. One line each: "alpha-2 code, other names, the usual one first; people; other
 * seats", alternatives divided by a slash; without a code the line holds all there is.
 */
const TABLE = `Africa; African;
Asia; Asian;
Europe; European;
Latin America; Latin American;
Middle East; Middle Eastern;
AF; Afghan/Afghani;
AL; Albanian;
DZ; Algerian;
AD; Andorran;
AO; Angolan;
AG Antigua and Barbuda/Antigua; Antiguan/Barbudan; St John's
AR; Argentine/Argentinian/Argentinean;
AM; Armenian;
AU; Australian/Aussie;
AT; Austrian;
AZ; Azerbaijani/Azeri;
BS; Bahamian;
BH; Bahraini;
BD; Bangladeshi; Dacca
BB; Barbadian/Bajan;
BY; Belarusian/Belarusan/Belorussian;
BE; Belgian;
BZ; Belizean;
BJ; Beninese;
BT; Bhutanese;
BO; Bolivian; La Paz
BA Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina; Bosnian/Herzegovinian;
BW; Botswanan/Motswana/Batswana;
BR; Brazilian;
BN; Bruneian;
BG; Bulgarian;
BF; Burkinabe/Burkinese;
BI; Burundian; Bujumbura
KH; Cambodian/Khmer;
CM; Cameroonian;
CA; Canadian;
CV Cape Verde; Cape Verdean;
CF; Central African;
TD; Chadian;
CL; Chilean;
CN China/People's Republic of China/PRC; Chinese; Peking/Zhongnanhai
CO; Colombian;
KM; Comorian;
CG Congo; Congolese;
CR; Costa Rican;
HR; Croatian/Croat;
CU; Cuban;
CY; Cypriot;
CZ Czech Republic; Czech;
CD Democratic Republic of the Congo/Democratic Republic of Congo/Congo; Congolese;
DK; Danish/Dane;
DJ; Djiboutian;
DM; Dominican;
DO; Dominican;
TL East Timor/Timor-Leste; Timorese/East Timorese;
EC; Ecuadorian/Ecuadorean;
EG; Egyptian;
SV; Salvadoran/Salvadorean;
England; English/Englishman/Englishwoman;
GQ; Equatorial Guinean/Equatoguinean;
ER; Eritrean;
EE; Estonian;
SZ; Swazi; Mbabane
ET; Ethiopian;
European Union/EU; ; Brussels
FJ; Fijian;
FI; Finnish/Finn;
FR; French/Frenchman/Frenchwoman; Elysee
GA; Gabonese;
GM; Gambian;
GE; Georgian;
DE; German;
GH; Ghanaian;
GR; Greek;
GL; Greenlandic/Greenlander;
GD; Grenadian;
GT; Guatemalan;
GN; Guinean;
GW; Bissau-Guinean;
GY; Guyanese;
HT; Haitian;
HN; Honduran;
HK; Hong Konger/Hongkonger;
HU; Hungarian;
IS; Icelandic/Icelander;
IN; Indian; Delhi
ID; Indonesian;
IR; Iranian; Teheran
IQ; Iraqi;
IE Ireland/Republic of Ireland; Irish/Irishman/Irishwoman;
IL; Israeli; Tel Aviv
IT; Italian;
CI; Ivorian; Abidjan
JM; Jamaican;
JP; Japanese;
JO; Jordanian;
KZ; Kazakh/Kazakhstani; Nur-Sultan
KE; Kenyan;
KI; I-Kiribati; Tarawa
XK; Kosovar/Kosovan;
KW; Kuwaiti;
KG; Kyrgyz/Kyrgyzstani;
LA; Laotian/Lao;
LV; Latvian;
LB; Lebanese;
LS; Basotho/Mosotho;
LR; Liberian;
LY; Libyan;
LI; Liechtensteiner;
LT; Lithuanian;
LU; Luxembourger/Luxembourgish;
MG; Malagasy;
MW; Malawian;
MY; Malaysian; Putrajaya
MV; Maldivian;
ML; Malian;
MT; Maltese;
MH; Marshallese;
MR; Mauritanian;
MU; Mauritian;
MX; Mexican;
FM; Micronesian;
MD; Moldovan;
MC; Monegasque;
MN; Mongolian; Ulaanbaatar
ME; Montenegrin;
MA; Moroccan;
MZ; Mozambican;
MM; Burmese; Yangon/Rangoon
NA; Namibian;
NR; Nauruan;
NP; Nepali/Nepalese; Katmandu
NL; Dutch/Dutchman/Dutchwoman/Netherlander; The Hague
NZ; New Zealander/Kiwi;
NI; Nicaraguan;
NE; Nigerien;
NG; Nigerian;
KP North Korea/Democratic People's Republic of Korea/Korea; North Korean/Korean;
MK; North Macedonian/Macedonian;
Northern Ireland; Northern Irish; Belfast/Stormont
NO; Norwegian;
OM; Omani;
PK; Pakistani;
PW; Palauan;
PS; Palestinian;
PA; Panamanian;
PG; Papua New Guinean;
PY; Paraguayan;
PE; Peruvian;
PH; Filipino/Filipina/Philippine;
PL; Polish/Pole;
PT; Portuguese;
QA; Qatari;
RO; Romanian;
RU; Russian; Kremlin
RW; Rwandan;
KN Saint Kitts and Nevis/St Kitts and Nevis; Kittitian/Nevisian;
LC Saint Lucia/St Lucia; Saint Lucian/St Lucian;
VC Saint Vincent and the Grenadines/St Vincent; Vincentian;
WS; Samoan;
SM; Sammarinese; San Marino
ST; Santomean;
SA; Saudi/Saudi Arabian;
Scotland; Scottish/Scot/Scots/Scotsman/Scotswoman; Edinburgh/Holyrood
SN; Senegalese;
RS; Serbian/Serb;
SC; Seychellois;
SL; Sierra Leonean;
SG; Singaporean;
SK; Slovak/Slovakian;
SI; Slovenian/Slovene;
SB; Solomon Islander;
SO; Somali/Somalian;
ZA; South African;
KR South Korea/Korea; South Korean/Korean;
SS; South Sudanese;
Soviet Union/USSR; Soviet;
ES; Spanish/Spaniard;
LK; Sri Lankan;
SD; Sudanese;
SR; Surinamese;
SE; Swedish/Swede;
CH; Swiss; Berne
SY; Syrian;
TW; Taiwanese;
TJ; Tajik/Tajikistani;
TZ; Tanzanian; Dar es Salaam
TH; Thai;
Tibet; Tibetan; Lhasa
TG; Togolese;
TO; Tongan;
TT Trinidad and Tobago/Trinidad; Trinidadian/Tobagonian;
TN; Tunisian;
TR Turkey; Turkish/Turk;
TM; Turkmen;
TV; Tuvaluan;
UG; Ugandan;
UA; Ukrainian; Kiev
AE; Emirati; Dubai
GB; British/Briton/Brit; Westminster/Whitehall/Downing Street/Number 10
US; American; Washington/White House/Pentagon/Capitol Hill
UY; Uruguayan;
UZ; Uzbek/Uzbekistani;
VU; Ni-Vanuatu;
VA Vatican; ; Holy See
VE; Venezuelan;
VN; Vietnamese;
Wales; Welsh/Welshman/Welshwoman; Cardiff
YE; Yemeni; Sanaa
ZM; Zambian;
ZW; Zimbabwean;`;

/** Names of former times that would take a word from another country, and a city. */
const LEFT_OUT: ReadonlySet<string> = new Set([
	"East Pakistan",
	"British Honduras",
	"French Sudan",
	"Gold Coast",
	"Portuguese Guinea",
	"South West Africa",
	"Dutch East Indies",
	"Northern Rhodesia",
	"Southern Rhodesia",
	"Myanmar (Burma)",
	"City of Victoria",
	"City of San Marino",
	"Vatican City",
]);

/** How a word names a country: itself, its people, or a place that stands for its government. */
export interface CountryForm {
	/** The country's usual English name. */
	readonly country: string;
	readonly form: "name" | "people" | "seat";
}

/** One country with every way to write it. */
export interface Country {
	/** The usual English name. */
	readonly name: string;
	/** Codes of ISO 3166-1, "GB" and "GBR"; empty for what has none. */
	readonly alpha2: string;
	readonly alpha3: string;
	readonly forms: readonly { readonly text: string; readonly form: CountryForm["form"] }[];
}

const byCode = new Map(isoCountries.map((country) => [country.alpha2, country]));

/** The members of the United Nations and a few more, in alphabetical order of their usual names. */
export const countries: readonly Country[] = TABLE.split("\n").map((line) => {
	const [head = "", people = "", seats = ""] = line.split(";");
	const iso = byCode.get(/^[A-Z]{2}(?= |$)/.exec(head)?.[0] ?? "");
	const own = iso === undefined ? head : head.slice(2);
	const names = [own, ...(iso?.names ?? [])].filter((name) => !LEFT_OUT.has(name) || iso?.alpha2 === "VA");
	const capital = LEFT_OUT.has(iso?.capital ?? "") ? "" : (iso?.capital ?? "");
	const forms = [
		...listed(names.join("/"), "name"),
		...listed(people, "people"),
		...listed([capital, seats].join("/"), "seat"),
	];
	return { name: forms[0]?.text ?? "", alpha2: iso?.alpha2 ?? "", alpha3: iso?.alpha3 ?? "", forms };
});

/** Entries that are no country but hold many: what is said of one of those may be said of the whole. */
export const regions: ReadonlySet<string> = new Set([
	"Africa",
	"Asia",
	"Europe",
	"Latin America",
	"Middle East",
	"Soviet Union",
]);

/** Countries inside another: what is said of the one is often said of the other. */
export const partOf: ReadonlyMap<string, string> = new Map([
	["England", "United Kingdom"],
	["Scotland", "United Kingdom"],
	["Wales", "United Kingdom"],
	["Northern Ireland", "United Kingdom"],
	["Hong Kong", "China"],
	["Tibet", "China"],
	["Greenland", "Denmark"],
	["European Union", "Europe"],
]);

function listed(text: string, form: CountryForm["form"]) {
	const parts = text.split("/").map((part) => part.trim());
	return [...new Set(parts)].filter((part) => part !== "").map((part) => ({ text: part, form }));
}
