/**
 * Written by scripts/countries.ts from countries-list 3.4.1 (https://github.com/annexare/Countries, MIT, © Annexare
 * Studio); do not edit. One line each: "alpha-2; alpha-3; names, the usual one first; capital".
 */
const ROWS = `AC;ASC;Ascension Island;Georgetown
AD;AND;Andorra;Andorra la Vella
AE;ARE;United Arab Emirates/UAE/Emirates;Abu Dhabi
AF;AFG;Afghanistan;Kabul
AG;ATG;Antigua and Barbuda;Saint John's
AI;AIA;Anguilla;The Valley
AL;ALB;Albania;Tirana
AM;ARM;Armenia;Yerevan
AO;AGO;Angola;Luanda
AQ;ATA;Antarctica;
AR;ARG;Argentina;Buenos Aires
AS;ASM;American Samoa;Pago Pago
AT;AUT;Austria;Vienna
AU;AUS;Australia;Canberra
AW;ABW;Aruba;Oranjestad
AX;ALA;Aland;Mariehamn
AZ;AZE;Azerbaijan;Baku
BA;BIH;Bosnia and Herzegovina;Sarajevo
BB;BRB;Barbados;Bridgetown
BD;BGD;Bangladesh/East Pakistan;Dhaka
BE;BEL;Belgium;Brussels
BF;BFA;Burkina Faso/Upper Volta;Ouagadougou
BG;BGR;Bulgaria;Sofia
BH;BHR;Bahrain/Bahrein;Manama
BI;BDI;Burundi;Gitega
BJ;BEN;Benin/Dahomey;Porto-Novo
BL;BLM;Saint Barthelemy;Gustavia
BM;BMU;Bermuda;Hamilton
BN;BRN;Brunei;Bandar Seri Begawan
BO;BOL;Bolivia;Sucre
BQ;BES;Bonaire;Kralendijk
BR;BRA;Brazil;Brasília
BS;BHS;Bahamas;Nassau
BT;BTN;Bhutan;Thimphu
BV;BVT;Bouvet Island;
BW;BWA;Botswana/Bechuanaland;Gaborone
BY;BLR;Belarus/Byelorussia/Belorussia;Minsk
BZ;BLZ;Belize/British Honduras;Belmopan
CA;CAN;Canada;Ottawa
CC;CCK;Cocos (Keeling) Islands;West Island
CD;COD;Democratic Republic of the Congo/Zaire/Congo-Kinshasa/DR Congo/DRC;Kinshasa
CF;CAF;Central African Republic/Ubangi-Shari;Bangui
CG;COG;Republic of the Congo/Congo-Brazzaville;Brazzaville
CH;CHE;Switzerland;Bern
CI;CIV;Ivory Coast/Cote d'Ivoire;Yamoussoukro
CK;COK;Cook Islands;Avarua
CL;CHL;Chile;Santiago
CM;CMR;Cameroon;Yaoundé
CN;CHN;China;Beijing
CO;COL;Colombia;Bogotá
CR;CRI;Costa Rica;San José
CU;CUB;Cuba;Havana
CV;CPV;Cabo Verde/Cape Verde;Praia
CW;CUW;Curacao;Willemstad
CX;CXR;Christmas Island;Flying Fish Cove
CY;CYP;Cyprus;Nicosia
CZ;CZE;Czechia/Czech Republic/Česká republika;Prague
DE;DEU;Germany;Berlin
DJ;DJI;Djibouti;Djibouti
DK;DNK;Denmark;Copenhagen
DM;DMA;Dominica;Roseau
DO;DOM;Dominican Republic;Santo Domingo
DZ;DZA;Algeria;Algiers
EC;ECU;Ecuador;Quito
EE;EST;Estonia;Tallinn
EG;EGY;Egypt;Cairo
EH;ESH;Western Sahara/Spanish Sahara;El Aaiún
ER;ERI;Eritrea;Asmara
ES;ESP;Spain;Madrid
ET;ETH;Ethiopia/Abyssinia;Addis Ababa
FI;FIN;Finland;Helsinki
FJ;FJI;Fiji;Suva
FK;FLK;Falkland Islands;Stanley
FM;FSM;Micronesia;Palikir
FO;FRO;Faroe Islands;Tórshavn
FR;FRA;France;Paris
GA;GAB;Gabon;Libreville
GB;GBR;United Kingdom/UK/Britain/Great Britain;London
GD;GRD;Grenada;St. George's
GE;GEO;Georgia;Tbilisi
GF;GUF;French Guiana;Cayenne
GG;GGY;Guernsey;St. Peter Port
GH;GHA;Ghana/Gold Coast;Accra
GI;GIB;Gibraltar;Gibraltar
GL;GRL;Greenland;Nuuk
GM;GMB;Gambia;Banjul
GN;GIN;Guinea;Conakry
GP;GLP;Guadeloupe;Basse-Terre
GQ;GNQ;Equatorial Guinea;Malabo
GR;GRC;Greece;Athens
GS;SGS;South Georgia and the South Sandwich Islands;King Edward Point
GT;GTM;Guatemala;Guatemala City
GU;GUM;Guam;Hagåtña
GW;GNB;Guinea-Bissau/Portuguese Guinea;Bissau
GY;GUY;Guyana;Georgetown
HK;HKG;Hong Kong;City of Victoria
HM;HMD;Heard Island and McDonald Islands;
HN;HND;Honduras;Tegucigalpa
HR;HRV;Croatia;Zagreb
HT;HTI;Haiti;Port-au-Prince
HU;HUN;Hungary;Budapest
ID;IDN;Indonesia/Dutch East Indies;Jakarta
IE;IRL;Ireland;Dublin
IL;ISR;Israel;Jerusalem
IM;IMN;Isle of Man;Douglas
IN;IND;India;New Delhi
IO;IOT;British Indian Ocean Territory;Diego Garcia
IQ;IRQ;Iraq;Baghdad
IR;IRN;Iran/Persia;Tehran
IS;ISL;Iceland;Reykjavik
IT;ITA;Italy;Rome
JE;JEY;Jersey;Saint Helier
JM;JAM;Jamaica;Kingston
JO;JOR;Jordan;Amman
JP;JPN;Japan;Tokyo
KE;KEN;Kenya;Nairobi
KG;KGZ;Kyrgyzstan/Kirghizia/Kyrgyz Republic;Bishkek
KH;KHM;Cambodia/Kampuchea;Phnom Penh
KI;KIR;Kiribati/Gilbert Islands;South Tarawa
KM;COM;Comoros;Moroni
KN;KNA;Saint Kitts and Nevis;Basseterre
KP;PRK;North Korea/DPRK;Pyongyang
KR;KOR;South Korea/Republic of Korea;Seoul
KW;KWT;Kuwait;Kuwait City
KY;CYM;Cayman Islands;George Town
KZ;KAZ;Kazakhstan;Astana
LA;LAO;Laos/Lao PDR;Vientiane
LB;LBN;Lebanon;Beirut
LC;LCA;Saint Lucia;Castries
LI;LIE;Liechtenstein;Vaduz
LK;LKA;Sri Lanka/Ceylon;Colombo
LR;LBR;Liberia;Monrovia
LS;LSO;Lesotho/Basutoland;Maseru
LT;LTU;Lithuania;Vilnius
LU;LUX;Luxembourg;Luxembourg
LV;LVA;Latvia;Riga
LY;LBY;Libya;Tripoli
MA;MAR;Morocco;Rabat
MC;MCO;Monaco;Monaco
MD;MDA;Moldova/Moldavia;Chișinău
ME;MNE;Montenegro;Podgorica
MF;MAF;Saint Martin;Marigot
MG;MDG;Madagascar;Antananarivo
MH;MHL;Marshall Islands;Majuro
MK;MKD;North Macedonia/Macedonia/FYROM;Skopje
ML;MLI;Mali/French Sudan;Bamako
MM;MMR;Myanmar/Burma/Myanmar (Burma);Naypyidaw
MN;MNG;Mongolia;Ulan Bator
MO;MAC;Macao/Macau;
MP;MNP;Northern Mariana Islands;Saipan
MQ;MTQ;Martinique;Fort-de-France
MR;MRT;Mauritania;Nouakchott
MS;MSR;Montserrat;Plymouth
MT;MLT;Malta;Valletta
MU;MUS;Mauritius;Port Louis
MV;MDV;Maldives;Malé
MW;MWI;Malawi/Nyasaland;Lilongwe
MX;MEX;Mexico;Mexico City
MY;MYS;Malaysia;Kuala Lumpur
MZ;MOZ;Mozambique;Maputo
NA;NAM;Namibia/South West Africa;Windhoek
NC;NCL;New Caledonia;Nouméa
NE;NER;Niger;Niamey
NF;NFK;Norfolk Island;Kingston
NG;NGA;Nigeria;Abuja
NI;NIC;Nicaragua;Managua
NL;NLD;Netherlands/Holland;Amsterdam
NO;NOR;Norway;Oslo
NP;NPL;Nepal;Kathmandu
NR;NRU;Nauru;Yaren
NU;NIU;Niue;Alofi
NZ;NZL;New Zealand;Wellington
OM;OMN;Oman;Muscat
PA;PAN;Panama;Panama City
PE;PER;Peru;Lima
PF;PYF;French Polynesia;Papeetē
PG;PNG;Papua New Guinea;Port Moresby
PH;PHL;Philippines;Manila
PK;PAK;Pakistan;Islamabad
PL;POL;Poland;Warsaw
PM;SPM;Saint Pierre and Miquelon;Saint-Pierre
PN;PCN;Pitcairn Islands;Adamstown
PR;PRI;Puerto Rico;San Juan
PS;PSE;Palestine;Ramallah
PT;PRT;Portugal;Lisbon
PW;PLW;Palau;Ngerulmud
PY;PRY;Paraguay;Asunción
QA;QAT;Qatar;Doha
RE;REU;Reunion;Saint-Denis
RO;ROU;Romania/Rumania/Roumania;Bucharest
RS;SRB;Serbia;Belgrade
RU;RUS;Russia/Russian Federation;Moscow
RW;RWA;Rwanda;Kigali
SA;SAU;Saudi Arabia;Riyadh
SB;SLB;Solomon Islands;Honiara
SC;SYC;Seychelles;Victoria
SD;SDN;Sudan;Khartoum
SE;SWE;Sweden;Stockholm
SG;SGP;Singapore;Singapore
SH;SHN;Saint Helena;Jamestown
SI;SVN;Slovenia;Ljubljana
SJ;SJM;Svalbard and Jan Mayen;Longyearbyen
SK;SVK;Slovakia;Bratislava
SL;SLE;Sierra Leone;Freetown
SM;SMR;San Marino;City of San Marino
SN;SEN;Senegal;Dakar
SO;SOM;Somalia;Mogadishu
SR;SUR;Suriname;Paramaribo
SS;SSD;South Sudan;Juba
ST;STP;Sao Tome and Principe;São Tomé
SV;SLV;El Salvador;San Salvador
SX;SXM;Sint Maarten;Philipsburg
SY;SYR;Syria/Syrian Arab Republic;Damascus
SZ;SWZ;Eswatini/Swaziland;Lobamba
TA;TAA;Tristan da Cunha;Edinburgh of the Seven Seas
TC;TCA;Turks and Caicos Islands;Cockburn Town
TD;TCD;Chad;N'Djamena
TF;ATF;French Southern Territories;Port-aux-Français
TG;TGO;Togo;Lomé
TH;THA;Thailand/Siam;Bangkok
TJ;TJK;Tajikistan;Dushanbe
TK;TKL;Tokelau;Fakaofo
TL;TLS;East Timor;Dili
TM;TKM;Turkmenistan/Turkmenia;Ashgabat
TN;TUN;Tunisia;Tunis
TO;TON;Tonga;Nuku'alofa
TR;TUR;Türkiye/Turkey/Turkiye;Ankara
TT;TTO;Trinidad and Tobago;Port of Spain
TV;TUV;Tuvalu/Ellice Islands;Funafuti
TW;TWN;Taiwan/Formosa;Taipei
TZ;TZA;Tanzania/Tanganyika;Dodoma
UA;UKR;Ukraine;Kyiv
UG;UGA;Uganda;Kampala
UM;UMI;U.S. Minor Outlying Islands;
US;USA;United States/US/USA/America/United States of America;Washington D.C.
UY;URY;Uruguay;Montevideo
UZ;UZB;Uzbekistan;Tashkent
VA;VAT;Vatican City/Holy See/Vatican;Vatican City
VC;VCT;Saint Vincent and the Grenadines;Kingstown
VE;VEN;Venezuela;Caracas
VG;VGB;British Virgin Islands;Road Town
VI;VIR;U.S. Virgin Islands;Charlotte Amalie
VN;VNM;Vietnam/Viet Nam;Hanoi
VU;VUT;Vanuatu/New Hebrides;Port Vila
WF;WLF;Wallis and Futuna;Mata-Utu
WS;WSM;Samoa;Apia
XK;XKX;Kosovo;Pristina
YE;YEM;Yemen;Sana'a
YT;MYT;Mayotte;Mamoudzou
ZA;ZAF;South Africa;Pretoria
ZM;ZMB;Zambia/Northern Rhodesia;Lusaka
ZW;ZWE;Zimbabwe/Rhodesia/Southern Rhodesia;Harare`;

/** A country or territory of ISO 3166-1. */
export interface IsoCountry {
	/** "GB" and "GBR"; the latter is empty for a few that have none. */
	readonly alpha2: string;
	readonly alpha3: string;
	readonly names: readonly string[];
	/** Empty where there is none. */
	readonly capital: string;
}

/** All of them, in the order of their codes. */
export const isoCountries: readonly IsoCountry[] = ROWS.split("\n").map((row) => {
	const [alpha2 = "", alpha3 = "", names = "", capital = ""] = row.split(";");
	return { alpha2, alpha3, names: names.split("/"), capital };
});
