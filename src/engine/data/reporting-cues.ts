/**
 * Words that attribute something to somebody: what is said, thought, felt, wanted. Written out for Claimtrace from
 * general knowledge of English, with the frames and lexical fields of WordNet 3.1 (verb.communication,
 * verb.cognition, verb.emotion; noun.communication, noun.cognition, noun.feeling) as a check for completeness.
 * No list of an annotated corpus was used. Lemmas, lower case.
 */
import { wordSet } from "./word-set.ts";

/** How a cue presents what it reports. */
export type CueClass = "neutral" | "factive" | "loaded" | "denying";

/** They presuppose that the content is so. */
export const factiveCues = wordSet(
	`know realize realise discover find learn reveal disclose confirm prove acknowledge recognize recognise recall
	remember forget notice note observe regret show demonstrate establish verify detect determine uncover expose admit
	concede confess remind point_out find_out figure_out aware fact proof knowledge discovery revelation confirmation
	realization acknowledgment acknowledgement glad sorry proud ashamed`,
);

/** They carry the reporter's judgement of the speaker or of the statement. */
export const loadedCues = wordSet(
	`claim allege insist assert boast brag blast slam rip attack accuse blame purport pretend profess complain whine
	gripe grumble lament rant rail fume lash bash trash assail lambaste excoriate decry denounce deride mock ridicule
	scoff sneer taunt gloat gush crow quip joke warn threaten vow swear lie fabricate speculate imagine fantasize
	contend maintain protest demand lecture preach mutter sniff snap bristle hint insinuate imply suggest tout hail
	trumpet spin admit concede confess blurt claim allegation accusation assertion boast insistence contention
	complaint rant tirade diatribe conspiracy myth notion lie falsehood rhetoric`,
);

/** They say that the content is not so, or that nothing is said. */
export const denyingCues = wordSet(
	`deny reject refute rebut dispute contradict disavow disown repudiate disclaim debunk dismiss doubt disbelieve
	challenge contest question decline refuse retract recant withdraw renounce denial rejection rebuttal refutation
	doubt refusal disavowal skeptical sceptical doubtful`,
);

/** Verbs beside which quoted words or a clause is what somebody says. Others need a clause of their own as object. */
export const speechCues = wordSet(
	`say tell add write state note announce explain declare comment remark reply respond testify argue warn caution
	insist claim admit concede acknowledge allege maintain complain quip joke tweet post ask shout yell scream whisper
	recall reiterate stress emphasize emphasise continue conclude observe pledge promise vow urge suggest assert deny
	predict lament boast recount agree think believe report read recommend affirm answer contend counter opine muse
	retort mutter murmur exclaim repeat reveal confess confirm inform proclaim reason rejoin remind assure advise
	interject intone chant cry growl howl hiss snap joke crack deadpan gush chide sneer scoff sigh whine grumble
	clarify elaborate estimate figure guess hint imply indicate inquire query wonder ponder speculate theorize declaim
	advise counsel exhort implore plead beg demand order command instruct swear threaten tease taunt text email e-mail
	retweet blog caption summarize summarise volunteer venture vent rail rant protest profess pronounce preach marvel
	offer fume fret feel find know hope fear begin open close finish start put point_out sum_up chime_in fire_back
	shoot_back weigh_in go_on write_back sing rule charge`,
);

/** Verbs that say, think, feel or show what the clause below them tells; other clauses are no content. */
export const clauseCues = wordSet(
	`accept acknowledge admit advise affirm agree allege anticipate appreciate argue ascertain ask assert assess assume
	attest bet believe boast brag calculate caution certify charge check claim clarify comment complain conceal concede
	conclude confess confirm conjecture consider contend convey decide declare decree deduce deem demand demonstrate
	deny desire determine detect disagree disclose discover discuss dispute divine divulge doubt dread dream elaborate
	emphasize emphasise enquire envision envisage establish estimate evaluate expect explain express fear feel figure
	find forecast foresee foretell forget gather grant gripe groan grumble grasp guarantee guess hear highlight hint hold
	hope hypothesize illustrate imagine imply indicate infer inform inquire insinuate insist intend intuit joke judge
	know lament learn lie maintain mandate marvel mention muse mutter note notice notify object observe opine ordain
	perceive persuade pledge point_out pontificate posit postulate pray preach predict prefer prescribe presume pretend
	proclaim profess promise pronounce prophesy propose protest prove provide question rationalize read realize realise
	reason reaffirm reassure recall reckon recognize recognise recommend record recount reflect regret reiterate relate
	remark remember remind repeat reply report request resolve respond reveal rule say see sense shout show signal
	speculate specify state stipulate stress submit suggest suppose surmise suspect swear tell testify theorize think
	threaten trust understand underline underscore urge verify volunteer vouch vow wager warn whisper wish wonder worry
	write convince satisfy want add tweet post debate explore investigate examine publicize dictate document figure_out
	find_out make_out spell_out lay_out bring_up turn_out leak email text call_out study`,
);

/** Verbs of saying with a hearer between them and the clause: "told the crew that …". */
export const tellingCues = wordSet("tell inform assure remind warn convince promise persuade notify advise");

/** Verbs of which a noun phrase can be the content: judging, naming, proposing, expecting. */
export const objectCues = wordSet(
	`abhor acclaim acknowledge admire admit adore advocate affirm allege announce anticipate applaud appreciate approve
	assail assert attack avow back bash bemoan berate blame blast bless bemoan boast belittle cheer cite
	clarify commend condemn condone confirm contemplate contest contradict criticize criticise critique decry defend
	defy demand denounce denigrate deny deplore deride describe desire detest dislike dispute disparage dismiss
	discredit disavow disclose discuss doubt dread echo embrace emphasize emphasise endorse enumerate envision envisage
	espouse estimate exaggerate excoriate expect explain expose extol eye favor favour fear forecast foresee
	hail hate highlight ignore imply insinuate justify knock lambaste lament laud like list loathe
	love mention mock mourn note oppose outline pledge ponder praise predict prefer preview proclaim
	promise propose protest question quote rebuff rebuke rebut recall recite recommend recount
	reference refute regret reiterate reject relish repeat reprimand repudiate resent reveal ridicule rip
	 salute satirize savage scold scorn slam slur stress summarize summarise support suspect
	tease threaten tout trash trumpet underestimate underline underscore understand unveil urge value voice
	vow warn weigh welcome want wish worship realize reckon 
	spurn champion chronicle concede confess debunk disdain dissect evoke invoke lampoon lash malign misrepresent
	misstate overstate overestimate downplay minimize portray depict paint predict publicize prescribe
	mull parody stipulate taunt thank bemoan blast`,
);

/** Verbs of wanting, planning and refusing: an infinitive is the content. */
export const infinitiveCues = wordSet(
	`want hope plan seek decline agree promise vow pledge threaten refuse intend expect wish aim aspire consent decide
	demand desire dread elect hesitate long mean offer opt prefer propose resolve swear volunteer yearn choose like love
	hate claim profess purport pretend ask beg request vote commit push look prepare consider
	favor dare fear crave hanker scheme plot want undertake care`,
);

/** Without a source of their own: the subject and the rest of the clause are the content. */
export const raisingCues = wordSet("seem appear look");

/** Verbs that tell somebody to do something: the object and its infinitive are the content. */
export const directiveCues = wordSet(
	`advise ask beg beseech bid challenge command counsel dare direct encourage exhort expect forbid implore instruct
	invite like want need love hate order persuade press pressure prod push recommend remind request tell urge warn
	wish prefer call implore authorize permit allow believe consider deem find judge know presume reckon say
	think understand report rumor allege require`,
);

/** Passive with an infinitive: "is expected to", "was believed to be". */
export const passiveRaisingCues = wordSet(
	`expect believe think know say report allege suppose deem understand rumor rumour presume assume consider anticipate
	project predict estimate forecast schedule perceive claim fear hope feel find acknowledge intend ask urge tell
	advise invite order require encourage`,
);

/** Verbs that give their object a name or a quality: "called it a mistake", "described her as calm". */
export const namingCues = wordSet(
	`call name label brand dub describe characterize characterise portray depict paint cast frame deem consider declare
	pronounce term see view regard identify cite hail denounce dismiss condemn mock criticize praise deride tout
	interpret perceive judge think believe find rate title nickname blast slam bill rank peg reject slam
	recognize acknowledge position present refer_to tag proclaim`,
);

/** Verbs with a person as object and the content after a preposition: "accused him of lying", "thanked her for it". */
export const personCues: ReadonlyMap<string, readonly string[]> = table(`
	accuse:of assure:of remind:of,about inform:of,about warn:of,about,against notify:of convince:of persuade:of
	suspect:of question:about,on,over ask:about,for,of tell:about,of brief:on,about press:on,about,for
	quiz:about,on grill:about,on,over attack:for,over,on,as blast:for,over,as slam:for,over,as criticize:for,over,as
	criticise:for,over,as praise:for,as thank:for blame:for,on fault:for mock:for,over,as rip:for,over,as
	chide:for scold:for rebuke:for,over condemn:for,over,as denounce:for,as commend:for hail:for,as applaud:for
	congratulate:on,for ridicule:for,as lambaste:for,over hit:for,over,on knock:for,over,on bash:for,over
	forgive:for pardon:for laud:for,as salute:for urge:against admire:for credit:with,for challenge:on,over
	excoriate:for,over berate:for castigate:for charge:with liken:to compare:to,with bash:for taunt:for,over,about
	tease:about,for assail:for,over,as deride:for,as dismiss:as honor:for criticise:for apologize:to thank:for
`);

/** Verbs with the content after a preposition: "called for calm", "spoke about the war". */
export const prepositionCues: ReadonlyMap<string, readonly string[]> = table(`
	call:for,on,upon talk:about,of speak:about,of,out ask:about,for warn:of,about,against
	complain:about,of,over refer:to point:to allude:to object:to agree:with,on,to,about disagree:with,on,about
	think:about,of worry:about,over care:about wonder:about dream:of,about hint:at nod:to joke:about boast:about,of
	brag:about lie:about testify:about,against rail:against,at,about fume:about,over,at rant:about,against
	gripe:about grumble:about lament:over muse:about,on,over opine:on,about elaborate:on comment:on,about
	expand:on touch:on dwell:on  insist:on,upon speculate:about,on,over inquire:about,into
	protest:against,about argue:for,about,against,with,over debate:about,over lecture:about,on preach:about,against
	apologize:for,to apologise:for,to react:to respond:to reply:to,with push:for press:for
	advocate:for,against lobby:for,against  root:for pray:for,about hope:for wish:for long:for
	yearn:for plead:for,with beg:for opt:for   approve:of disapprove:of believe:in
	know:about,of learn:of,about hear:of,about say:about,of tweet:about write:about,of
	report:on post:about tell:of,about swing:at swipe:at lash:at,against,out  jab:at mock:at
	laugh:at,about sneer:at scoff:at balk:at bristle:at chafe:at marvel:at gush:about,over rave:about
	sympathize:with sympathise:with empathize:with identify:with   
	reflect:on ruminate:on ponder:on,over     look:forward plan:for,on
	prepare:for aim:for,at strive:for subscribe:to   consent:to pledge:to confess:to
	admit:to,of attest:to vouch:for   clamor:for,against
	cry:about,for  chime:in     
	 assent:to accede:to bow:to apologise:for fret:about,over,at obsess:over,about
	fantasize:about theorize:about conclude:from caution:about,against,on counsel:against advise:against,on
	inveigh:against  decide:on,against 
	vow:to fear:for despair:of,about exult:over,in gloat:about,over rejoice:in,at,over delight:in
	  hark:back harp:on pounce:on,upon
`);

/** Particles that belong to a verb of saying: "point out", "lash out at", "rule out". */
export const particleCues = wordSet(
	`point_out find_out figure_out call_out lay_out rule_out spell_out lash_out speak_out put_forward set_forth set_out
	bring_up make_out single_out tweet_out push_back shoot_back fire_back hit_back shrug_off brush_off brush_aside
	laugh_off play_down play_up talk_up talk_down shoot_down turn_down write_off back_up build_up shout_down tick_off
	wave_off take_on sum_up weigh_in chime_in go_on go_off write_back sign_off read_out rattle_off reel_off
	throw_out put_out float_out rip_into tear_into lay_into dress_down call_off stake_out trot_out`,
);

/** Adverbs that attribute to nobody in particular. */
export const hearsayAdverbs = wordSet("reportedly allegedly supposedly purportedly apparently");

/** Nouns that name a statement, a thought, a feeling or a plan; the content follows as clause, infinitive or phrase. */
export const nounCues = wordSet(
	`accusation acknowledgment acknowledgement admiration admission advocacy agreement allegation ambition
	 anger announcement answer anticipation anxiety apology appeal appraisal approval argument assertion
	 assumption assurance attitude aversion awareness backing belief bet blame boast call
	calculation certainty characterization charge choice claim comment commitment comparison complaint
	concern condemnation confession confidence confirmation consensus contempt contention conviction
	criticism critique curiosity decision declaration defense defence demand denial denunciation depiction description
	desire determination disagreement disappointment disapproval disavowal disclosure discontent disdain dislike
	dismay dismissal distaste distrust doubt dream eagerness embrace empathy encouragement endorsement enthusiasm
	estimate excitement expectation explanation expression faith fear feeling 
	 forecast frustration fury gratitude grievance guess guidance hatred hint hope hostility hunch hypothesis
	 impression inclination indifference insinuation insistence instruction intent intention
	 interpretation invitation joke judgment judgement justification lament lie loathing love loyalty mention
	 misgiving mistrust mockery nostalgia notion objection observation opinion opposition
	optimism outrage passion perception pessimism plan plea pledge praise prediction preference
	prejudice premise presumption pride proclamation projection promise prophecy proposal proposition protest question
	rage realization reassurance recollection recommendation refusal regret
	rejection reluctance remark reminder remorse report request resentment resolve
	respect response revelation reversal rhetoric ridicule rumor rumour sentiment 
	skepticism scepticism solidarity speculation stance stand statement suggestion support 
	suspicion sympathy testimony theory thesis thought trust tweet uncertainty unease
	urge view vision vow warning willingness wish worry pronouncement remark query`,
);

/** Those of them that attribute without a holder too: "the claim that …", "worries about …". */
export const reportNouns = wordSet(
	`accusation allegation assertion belief claim complaint concern criticism doubt expectation fear hope insistence
	report rumor rumour speculation suggestion suspicion uncertainty warning worry anxiety unease outrage anger
	frustration insinuation contention conviction perception notion question`,
);

/** Nouns of opinion that stand with their holder: "in her view", "from their perspective". */
export const viewNouns = wordSet(
	`view opinion mind eye judgment judgement estimation word telling account perspective standpoint viewpoint
	assessment reading estimate thinking interpretation analysis point`,
);

/** Predicate adjectives that say what somebody thinks or feels; the content follows as clause, infinitive or phrase. */
export const adjectiveCues = wordSet(
	`afraid amazed amused angry annoyed anxious apprehensive ashamed astonished aware bothered certain comfortable
	committed concerned confident conscious convinced critical curious cynical dedicated delighted desperate determined
	devoted disappointed discouraged dismissive disgusted displeased disturbed doubtful dubious eager embarrassed
	encouraged enthusiastic excited familiar fearful fond frustrated furious glad grateful happy hesitant hopeful
	horrified hostile incensed inclined indifferent insistent interested intent irritated jealous keen leery loath
	mindful mad nervous nostalgic offended open opposed optimistic outraged outspoken overjoyed passionate pessimistic
	pleased positive prepared proud puzzled ready reluctant resentful resigned resistant resolute sad satisfied scared
	sceptical shocked sick skeptical sorry stunned supportive sure surprised suspicious sympathetic terrified thankful
	thrilled tired troubled unafraid unapologetic unaware uncertain uncomfortable unconvinced undecided uneasy unhappy
	unimpressed unsure unwilling uneasy upset wary weary willing worried wrong adamant agnostic bullish bearish
	unequivocal vocal silent mum coy mute quiet clear explicit frank candid tolerant receptive ambivalent`,
);

/** Adjectives and adverbs that attribute without naming anybody: "it is clear that", "the alleged thief". */
export const impersonalAdjectives = wordSet(
	"clear unclear likely unlikely evident apparent obvious doubtful uncertain",
);

/** Verbs that make one cue with a noun: "made a promise", "expressed concern", "gave a warning". */
export const lightVerbs = wordSet(
	`make have give take issue express voice offer raise release put_out deliver hold show share cast file lodge
	reach get draw send launch mount level win earn face pose lay deliver wage cite harbor harbour register state
	reiterate convey signal pay announce present publish`,
);

/** Verbs that only begin, try or go on: they join the cue of the verb that follows ("went on to say"). */
export const joiningVerbs = wordSet(
	"go begin continue start try attempt proceed keep use come rush fail help seem appear take have need",
);

/** What things that tell do with their content as object: "polls show a lead". */
export const showingVerbs = wordSet("show find suggest indicate put give say contain include list describe");

/** Sources that are things and yet tell: "polls show", "a report found". */
export const tellingThings = wordSet(
	`poll survey study report data document record result figure statistics finding analysis research email e-mail
	letter memo statement article story newspaper book bill law rule ruling source paper evidence exit census number
	review transcript tweet message post ad advertisement sign banner headline caption website`,
);

function table(list: string): ReadonlyMap<string, readonly string[]> {
	return new Map(
		list
			.split(/\s+/)
			.filter(Boolean)
			.map((entry) => {
				const [verb = "", prepositions = ""] = entry.split(":");
				return [verb, prepositions.split(",")];
			}),
	);
}
