/** Words that names of newspapers, agencies and broadcasters are made of; collected for this project. */
export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set(
	`the a of and in on for
times post news daily weekly sunday morning evening standard mail express star sun mirror guardian observer herald tribune
telegraph journal chronicle gazette globe press record review report reporter bulletin courier dispatch examiner inquirer
independent citizen leader messenger monitor mercury argus echo advertiser advocate register sentinel enquirer ledger
intelligencer democrat republic nation national international world global today now live wire radio tv channel network media
public broadcasting corporation agency service voice free business financial economic economist policy foreign affairs
diplomat week month hour insider online digital tech technica science nature health law street wall union eye line lines
capital city state states county country america american africa african asia asian europe european arab middle east west
north south eastern western northern southern pacific atlantic
london manchester liverpool birmingham yorkshire scotland scottish scotsman irish ireland belfast dublin wales england british
washington york new los angeles boston chicago houston dallas denver seattle detroit miami atlanta philadelphia baltimore
san francisco diego jose texas california florida ohio oregon
moscow petersburg kyiv kiev ukraine russia russian warsaw prague budapest berlin paris vienna rome madrid
jerusalem israel cairo beirut tehran iran gulf khaleej baghdad kabul dawn
india indian hindustan hindu delhi bangalore mumbai china chinese hong kong japan korea korean seoul taipei straits
singapore bangkok jakarta manila vietnam malaysia nepal lanka
nairobi kenya nigeria lagos johannesburg cape town zimbabwe ghana uganda
sydney melbourne brisbane canberra australia australian zealand auckland canada canadian toronto vancouver montreal
mexico brazil buenos aires`
		.split(/\s+/)
		.filter(Boolean),
);

/** Host labels that are no part of a publisher's name. */
export const HOST_NOISE: ReadonlySet<string> = new Set(
	"www m mobile amp edition news en eng us uk world web beta old archive blog blogs".split(" "),
);

/** Second-level labels under country domains: ".co.uk", ".com.au". */
export const SECOND_LEVEL: ReadonlySet<string> = new Set("co com net org gov ac edu go or ne gob".split(" "));
