/**
 * The members of the United Nations and a few more that news treats as actors: names, the words for their people,
 * and the capital or other places that stand for the government. Facts of general geography, written out for
 * Claimtrace. One line each: "names; people; capital and other seats", alternatives divided by a slash.
 */
const TABLE = `Africa; African;
Asia; Asian;
Europe; European;
Latin America; Latin American;
Middle East; Middle Eastern;
Afghanistan; Afghan/Afghani; Kabul
Albania; Albanian; Tirana
Algeria; Algerian; Algiers
Andorra; Andorran; Andorra la Vella
Angola; Angolan; Luanda
Antigua and Barbuda/Antigua; Antiguan/Barbudan; St John's
Argentina; Argentine/Argentinian/Argentinean; Buenos Aires
Armenia; Armenian; Yerevan
Australia; Australian/Aussie; Canberra
Austria; Austrian; Vienna
Azerbaijan; Azerbaijani/Azeri; Baku
Bahamas; Bahamian; Nassau
Bahrain; Bahraini; Manama
Bangladesh; Bangladeshi; Dhaka/Dacca
Barbados; Barbadian/Bajan; Bridgetown
Belarus/Belorussia; Belarusian/Belarusan/Belorussian; Minsk
Belgium; Belgian; Brussels
Belize; Belizean; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian; La Paz/Sucre
Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina; Bosnian/Herzegovinian; Sarajevo
Botswana; Botswanan/Motswana/Batswana; Gaborone
Brazil; Brazilian; Brasilia
Brunei; Bruneian; Bandar Seri Begawan
Bulgaria; Bulgarian; Sofia
Burkina Faso; Burkinabe/Burkinese; Ouagadougou
Burundi; Burundian; Bujumbura/Gitega
Cambodia; Cambodian/Khmer; Phnom Penh
Cameroon; Cameroonian; Yaounde
Canada; Canadian; Ottawa
Cape Verde/Cabo Verde; Cape Verdean; Praia
Central African Republic; Central African; Bangui
Chad; Chadian; N'Djamena
Chile; Chilean; Santiago
China/People's Republic of China/PRC; Chinese; Beijing/Peking/Zhongnanhai
Colombia; Colombian; Bogota
Comoros; Comorian; Moroni
Congo/Republic of the Congo/Congo-Brazzaville; Congolese; Brazzaville
Costa Rica; Costa Rican; San Jose
Croatia; Croatian/Croat; Zagreb
Cuba; Cuban; Havana
Cyprus; Cypriot; Nicosia
Czech Republic/Czechia; Czech; Prague
Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/DRC/Congo-Kinshasa/Zaire/Congo; Congolese; Kinshasa
Denmark; Danish/Dane; Copenhagen
Djibouti; Djiboutian; Djibouti
Dominica; Dominican; Roseau
Dominican Republic; Dominican; Santo Domingo
East Timor/Timor-Leste; Timorese/East Timorese; Dili
Ecuador; Ecuadorian/Ecuadorean; Quito
Egypt; Egyptian; Cairo
El Salvador; Salvadoran/Salvadorean; San Salvador
England; English/Englishman/Englishwoman;
Equatorial Guinea; Equatorial Guinean/Equatoguinean; Malabo
Eritrea; Eritrean; Asmara
Estonia; Estonian; Tallinn
Eswatini/Swaziland; Swazi; Mbabane
Ethiopia; Ethiopian; Addis Ababa
European Union/EU; ; Brussels
Fiji; Fijian; Suva
Finland; Finnish/Finn; Helsinki
France; French/Frenchman/Frenchwoman; Paris/Elysee
Gabon; Gabonese; Libreville
Gambia; Gambian; Banjul
Georgia; Georgian; Tbilisi
Germany; German; Berlin
Ghana; Ghanaian; Accra
Greece; Greek; Athens
Greenland; Greenlandic/Greenlander; Nuuk
Grenada; Grenadian; St George's
Guatemala; Guatemalan; Guatemala City
Guinea; Guinean; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian; Port-au-Prince
Honduras; Honduran; Tegucigalpa
Hong Kong; Hong Konger/Hongkonger;
Hungary; Hungarian; Budapest
Iceland; Icelandic/Icelander; Reykjavik
India; Indian; New Delhi/Delhi
Indonesia; Indonesian; Jakarta
Iran; Iranian; Tehran/Teheran
Iraq; Iraqi; Baghdad
Ireland/Republic of Ireland; Irish/Irishman/Irishwoman; Dublin
Israel; Israeli; Jerusalem/Tel Aviv
Italy; Italian; Rome
Ivory Coast/Cote d'Ivoire; Ivorian; Yamoussoukro/Abidjan
Jamaica; Jamaican; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian; Amman
Kazakhstan; Kazakh/Kazakhstani; Astana/Nur-Sultan
Kenya; Kenyan; Nairobi
Kiribati; I-Kiribati; Tarawa
Kosovo; Kosovar/Kosovan; Pristina
Kuwait; Kuwaiti; Kuwait City
Kyrgyzstan; Kyrgyz/Kyrgyzstani; Bishkek
Laos; Laotian/Lao; Vientiane
Latvia; Latvian; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho/Mosotho; Maseru
Liberia; Liberian; Monrovia
Libya; Libyan; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian; Vilnius
Luxembourg; Luxembourger/Luxembourgish; Luxembourg
Madagascar; Malagasy; Antananarivo
Malawi; Malawian; Lilongwe
Malaysia; Malaysian; Kuala Lumpur/Putrajaya
Maldives; Maldivian; Male
Mali; Malian; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian; Nouakchott
Mauritius; Mauritian; Port Louis
Mexico; Mexican; Mexico City
Micronesia; Micronesian; Palikir
Moldova; Moldovan; Chisinau
Monaco; Monegasque; Monaco
Mongolia; Mongolian; Ulaanbaatar/Ulan Bator
Montenegro; Montenegrin; Podgorica
Morocco; Moroccan; Rabat
Mozambique; Mozambican; Maputo
Myanmar/Burma; Burmese; Naypyidaw/Yangon/Rangoon
Namibia; Namibian; Windhoek
Nauru; Nauruan; Yaren
Nepal; Nepali/Nepalese; Kathmandu/Katmandu
Netherlands/Holland; Dutch/Dutchman/Dutchwoman/Netherlander; Amsterdam/The Hague
New Zealand; New Zealander/Kiwi; Wellington
Nicaragua; Nicaraguan; Managua
Niger; Nigerien; Niamey
Nigeria; Nigerian; Abuja
North Korea/Democratic People's Republic of Korea/DPRK/Korea; North Korean/Korean; Pyongyang
North Macedonia/Macedonia; North Macedonian/Macedonian; Skopje
Northern Ireland; Northern Irish; Belfast/Stormont
Norway; Norwegian; Oslo
Oman; Omani; Muscat
Pakistan; Pakistani; Islamabad
Palau; Palauan; Ngerulmud
Palestine; Palestinian; Ramallah
Panama; Panamanian; Panama City
Papua New Guinea; Papua New Guinean; Port Moresby
Paraguay; Paraguayan; Asuncion
Peru; Peruvian; Lima
Philippines; Filipino/Filipina/Philippine; Manila
Poland; Polish/Pole; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari; Doha
Romania; Romanian; Bucharest
Russia/Russian Federation; Russian; Moscow/Kremlin
Rwanda; Rwandan; Kigali
Saint Kitts and Nevis/St Kitts and Nevis; Kittitian/Nevisian; Basseterre
Saint Lucia/St Lucia; Saint Lucian/St Lucian; Castries
Saint Vincent and the Grenadines/St Vincent; Vincentian; Kingstown
Samoa; Samoan; Apia
San Marino; Sammarinese; San Marino
Sao Tome and Principe; Santomean; Sao Tome
Saudi Arabia; Saudi/Saudi Arabian; Riyadh
Scotland; Scottish/Scot/Scots/Scotsman/Scotswoman; Edinburgh/Holyrood
Senegal; Senegalese; Dakar
Serbia; Serbian/Serb; Belgrade
Seychelles; Seychellois; Victoria
Sierra Leone; Sierra Leonean; Freetown
Singapore; Singaporean; Singapore
Slovakia; Slovak/Slovakian; Bratislava
Slovenia; Slovenian/Slovene; Ljubljana
Solomon Islands; Solomon Islander; Honiara
Somalia; Somali/Somalian; Mogadishu
South Africa; South African; Pretoria
South Korea/Republic of Korea/Korea; South Korean/Korean; Seoul
South Sudan; South Sudanese; Juba
Soviet Union/USSR; Soviet;
Spain; Spanish/Spaniard; Madrid
Sri Lanka; Sri Lankan; Colombo
Sudan; Sudanese; Khartoum
Suriname; Surinamese; Paramaribo
Sweden; Swedish/Swede; Stockholm
Switzerland; Swiss; Bern/Berne
Syria; Syrian; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik/Tajikistani; Dushanbe
Tanzania; Tanzanian; Dodoma/Dar es Salaam
Thailand; Thai; Bangkok
Tibet; Tibetan; Lhasa
Togo; Togolese; Lome
Tonga; Tongan; Nuku'alofa
Trinidad and Tobago/Trinidad; Trinidadian/Tobagonian; Port of Spain
Tunisia; Tunisian; Tunis
Turkey/Turkiye; Turkish/Turk; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan; Funafuti
Uganda; Ugandan; Kampala
Ukraine; Ukrainian; Kyiv/Kiev
United Arab Emirates/UAE/Emirates; Emirati; Abu Dhabi/Dubai
United Kingdom/UK/Britain/Great Britain; British/Briton/Brit; London/Westminster/Whitehall/Downing Street/Number 10
United States/United States of America/US/USA/America; American; Washington/Washington DC/White House/Pentagon/Capitol Hill
Uruguay; Uruguayan; Montevideo
Uzbekistan; Uzbek/Uzbekistani; Tashkent
Vanuatu; Ni-Vanuatu; Port Vila
Vatican/Vatican City/Holy See; ; Holy See
Venezuela; Venezuelan; Caracas
Vietnam; Vietnamese; Hanoi
Wales; Welsh/Welshman/Welshwoman; Cardiff
Yemen; Yemeni; Sanaa/Sana'a
Zambia; Zambian; Lusaka
Zimbabwe; Zimbabwean; Harare`;

/** How a word names a country: itself, its people, or a place that stands for its government. */
export interface CountryForm {
	/** The country's usual English name. */
	readonly country: string;
	readonly form: "name" | "people" | "seat";
}

/** One country with every way to write it, as the table spells them. */
export interface Country {
	readonly name: string;
	readonly forms: readonly { readonly text: string; readonly form: CountryForm["form"] }[];
}

/** The table, in alphabetical order of the usual names. */
export const countries: readonly Country[] = TABLE.split("\n").map((line) => {
	const [names = "", people = "", seats = ""] = line.split(";");
	const forms = [...listed(names, "name"), ...listed(people, "people"), ...listed(seats, "seat")];
	return { name: forms[0]?.text ?? "", forms };
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
	return text
		.split("/")
		.map((part) => part.trim())
		.filter((part) => part !== "")
		.map((part) => ({ text: part, form }));
}
