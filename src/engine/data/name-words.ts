/** Words that decide where a name begins and ends and what it names. Written out for Claimtrace; lower case. */
import { wordSet } from "./word-set.ts";

/** Titles, offices and ranks that stand before a person's name and are no part of it. */
export const personTitles =
	wordSet(`mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count executive
	president minister premier chancellor secretary senator sen representative rep congressman congresswoman
	governor gov mayor councillor councilman councilwoman alderman mp mep msp king queen prince princess
	duke duchess emperor sultan emir sheikh sheik shah ayatollah pope cardinal archbishop bishop rev reverend
	father pastor rabbi imam dean judge justice magistrate general gen colonel col major maj captain capt
	lieutenant lt sergeant sgt corporal private admiral adm commander cmdr commodore marshal brigadier
	inspector detective constable superintendent sheriff marshall officer chief ceo cfo coo chairman chairwoman
	chairperson chair director spokesman spokeswoman spokesperson ambassador envoy commissioner speaker leader
	coach manager captain attorney prosecutor counsel ombudsman treasurer auditor editor actor actress singer
	author director-general trooper deputy agent comrade señor señora herr frau monsieur madame
	messrs drs profs presidents ministers premiers chancellors secretaries senators governors mayors councillors
	professors doctors ambassadors commissioners detectives justices`);

/** Words that may stand before a title as part of it: "Foreign Minister", "Chief Executive Officer". */
export const titleModifiers =
	wordSet(`prime vice deputy foreign interior home defence defense finance health education
	justice trade economy energy transport transportation agriculture environment labour labor culture sports
	sport welfare housing development immigration treasury commerce first acting former ex senior junior assistant
	associate under undersecretary permanent crown supreme state shadow external internal affairs executive managing
	national security adviser advisor police fire district county city lead head interim co attorney general
	lieutenant major staff sergeant rear detective then late incoming outgoing high grand opposition majority
	minority house senate industry science technology tourism water planning information communications digital
	development parliamentary chief private press communications regional local`);

/** What may follow "Secretary of", "Chief of", "Minister for" inside a title. */
export const titleObjects = wordSet(`state defense defence staff police labor labour energy treasury justice
	education health commerce agriculture transportation homeland security interior war foreign affairs finance`);

/** Words that make a name an organisation's wherever they stand in it. */
export const organisationWords =
	wordSet(`administration agency airlines airways alliance army assembly association
	authority bank board brigade broadcasting bureau business cabinet campaign center centers centre centres chamber charity church
	club coalition college commission committee commons community companies company confederation congress constabulary
	consortium consulate cooperative corp corporation council court courts customs department directorate electric embassy
	enterprises exchange faction federation fc firm force forces forum foundation front fund gallery galleries government group guard
	holdings hospital hotels house inc industries initiative institute institution international kremlin labs laboratory laboratories
	league legion limited ltd media ministry mills mission mosque motors movement museum nations navy network news
	newspaper observatory office operator organisation organization parliament partners partnership party patrol plc
	police polytechnic post press prosecutors railways regulator reserve sanctuary school secretariat securities
	senate service services society solutions studios supermarkets systems syndicate taskforce team technologies
	technology telegraph times treasury trust tribunal union united universities university watch watchdog works
	workers zoo gazette herald tribune chronicle guardian orchestra theatre theater ballet`);

/** Heads of bodies that are "for" something: "Ministry for Health", "Centers for Disease Control". */
export const bodiesFor =
	wordSet(`ministry department office agency commission committee council center centers centre centres
	campaign coalition association institute institution society fund foundation organisation organization alliance
	partnership union network initiative programme program movement party authority board bureau academy college
	school minister secretary`);

/** Legal forms at the end of a company's name; they are no part of it. */
export const legalSuffixes = wordSet(
	"inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa nv gmbh bv spa pty oyj ab",
);

/** Organisations that are known by one word. */
export const knownOrganisations =
	wordSet(`google apple microsoft amazon facebook meta twitter youtube instagram whatsapp
	tiktok telegram netflix tesla intel samsung sony nokia huawei alibaba tencent bytedance yandex uber airbnb boeing
	airbus toyota honda nissan volkswagen bmw mercedes ford chrysler renault peugeot shell exxon chevron gazprom
	rosneft barclays lloyds hsbc citigroup santander tesco sainsbury asda walmart ikea starbucks nike adidas pfizer
	moderna astrazeneca novartis roche bayer merck reuters bloomberg xinhua tass interpol europol greenpeace oxfam
	unicef unesco nasa nato opec hamas hezbollah taliban congress senate parliament knesset bundestag duma kremlin
	democrats republicans conservatives tories labour liberals greens fifa uefa`);

/** Generic heads: alone they describe, they do not name. */
export const genericHeads =
	wordSet(`ministry department office agency commission committee council court board bank
	company corporation government administration university college school hospital church club party union institute
	police army navy force forces group team association authority foundation society service services center centre
	embassy church house street road river island city town county state province district region republic kingdom
	president minister secretary chairman director official officials act bill law constitution treaty agreement
	north south east west northern southern eastern western central mr mrs ms dr sir`);

/** "House" alone is the chamber. */
export const chambers = wordSet(
	"house senate congress parliament commons lords assembly knesset bundestag duma",
);

/** Words that make a name a place's. */
export const placeWords =
	wordSet(`street road avenue lane square bridge river lake bay gulf ocean sea strait channel island
	islands isle isles mount mountain mountains hill hills valley desert forest park beach coast cape peninsula county
	city town village borough district province region airport port harbour harbor station stadium arena plaza
	territory canyon falls creek highway boulevard north south east west northern southern eastern western`);

/** Words that make a name an event's: one can be at it, and it is no place. */
export const eventWords =
	wordSet(`conference summit congress festival cup games championship championships olympics awards
	war forum expo fair marathon derby trophy prize final finals tour exhibition convention`);

/** Prepositions after which a bare name is usually a place. */
export const placePrepositions = wordSet(
	"in at near outside around across throughout toward towards into inside via through",
);

/** Small words inside a name. */
export const surnameParticles = wordSet(
	"de la le du da do dos das del della di van von der den ter ten bin ibn bint al el ul ur y e und zu st ap",
);

/** Names of months and their short forms, without the full stop. */
export const monthNames =
	wordSet(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Days and months: they end a name. */
export const calendarWords: ReadonlySet<string> = new Set([
	...monthNames,
	...wordSet(
		"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
	),
]);

/** Words written with a capital that alone name nothing a writer could get wrong as a person, body or country. */
export const neverNames =
	wordSet(`i internet web net online god earth moon western eastern northern southern west
	east north south christmas easter ramadan thanksgiving ok tv dvd cd pc arabic hindi mandarin cantonese urdu swahili
	latin hebrew bengali punjabi farsi muslim muslims christian christians jewish jew jews islam islamic islamist
	catholic catholics protestant hindu hindus buddhist sunni shia shiite bible quran koran covid gmt bst est utc am pm
	pa ap mp mps ceo md phd q1 q2 q3 q4 video photo image file caption ad bc a email the it iv ii iii ai id`);

/** Words that often open a sentence and are not names, beside the function words. */
export const commonOpeners =
	wordSet(`according earlier later last next once despite although though since because during
	after before while when where if unless until as at by for from in into of off on onto out over to under up with
	within without about above across against along amid among around behind below beneath beside besides between beyond
	like near past per than through throughout toward towards upon via the a an this that these those it its he she they
	we you his her their our my your who what which why how there here now then today yesterday tomorrow tonight
	meanwhile however moreover furthermore nevertheless nonetheless instead otherwise therefore thus hence still yet but
	and or nor so also both either neither each every all any some many most few several more less much other another
	such no not none only just even ever never always often sometimes again back perhaps maybe indeed soon
	one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
	police officials people officers critics experts observers analysts sources authorities residents witnesses
	prosecutors protesters lawmakers researchers scientists doctors government ministers leaders members workers
	women men children students teachers families parents voters investors shares prices sales stocks trade
	water oil gas gold power traffic research staff evidence work news money food demand growth inflation
	unemployment crime violence war peace climate weather rain snow flooding fire health education housing
	former current new old young local national international global public private political economic social
	senior top first second third final latest recent early late big small large long short high low good bad great
	free full real total annual daily weekly monthly foreign domestic federal state regional opposition
	human high-speed man woman boy girl mother father son daughter brother sister husband wife friend friends
	asked based born given including using speaking writing being having see watch read click
	yes oh well let please thank thanks welcome hello dear do does did is are was were be been has have had will would
	can could may might must shall should together nearly almost about around roughly exactly half part rather
	additional additionally likewise similarly elsewhere afterwards thereafter whether whatever whoever whenever
	wherever whose whom them him us me mine yours theirs themselves itself himself herself someone everyone anyone
	nobody nothing something everything anything left right below scroll story picture pictured share
	ministers delegates negotiators diplomats campaigners activists supporters opponents firefighters detectives
	investigators inspectors councillors senators judges jurors lawyers nurses drivers passengers customers farmers
	fishermen engineers designers developers users readers viewers players fans coaches owners tenants landlords
	volunteers visitors tourists migrants refugees soldiers troops rebels militants gunmen hackers regulators
	parliament-watchers talks plans proposals reports figures data records results rules laws changes cuts
	construction production consumption migration immigration legislation`);

/** Verbs after which the single capitalised word before them was its subject. */
export const subjectVerbs =
	wordSet(`is was has had will would did does can could may might must should says said wants
	plans declined refused denied told added went came got took gave made put set cut hit let won lost met led fled`);
