/**
 * Nouns that name an act, and the verb they are made from; verbs that are light beside such a noun; and how the people
 * around the noun stand to the act. Written out for Claimtrace from news prose of its own; WordNet's derivations, where
 * they are loaded, come on top (`EventLexicon`).
 */
import { wordSet } from "./word-set.ts";

/** Act noun → verb, where the rules of `nominal.ts` do not find it. */
export const actNouns: ReadonlyMap<string, string> = new Map(
	`accusation:accuse acquisition:acquire acquittal:acquit admission:admit agreement:agree analysis:analyse
announcement:announce apology:apologise appeal:appeal appointment:appoint approval:approve arrest:arrest arrival:arrive
assassination:assassinate assault:assault attack:attack attempt:attempt award:award ban:ban birth:bear
bombing:bomb boycott:boycott breach:breach burial:bury cancellation:cancel choice:choose claim:claim closure:close
collapse:collapse collision:collide comparison:compare completion:complete complaint:complain conclusion:conclude
condemnation:condemn confession:confess confirmation:confirm construction:construct contribution:contribute control:control
conviction:convict crash:crash creation:create cut:cut damage:damage death:die debate:debate decision:decide decline:decline
decrease:decrease defeat:defeat delay:delay demand:demand demolition:demolish denial:deny departure:depart
deployment:deploy deportation:deport description:describe destruction:destroy detention:detain development:develop
disappearance:disappear discovery:discover discussion:discuss dismissal:dismiss dispute:dispute distribution:distribute
donation:donate drop:drop election:elect elimination:eliminate endorsement:endorse escape:escape eviction:evict evacuation:evacuate
examination:examine execution:execute expansion:expand explanation:explain explosion:explode exposure:expose
extension:extend extradition:extradite fall:fall failure:fail growth:grow hospitalisation:hospitalise
imprisonment:imprison improvement:improve increase:increase indictment:indict injury:injure inspection:inspect
introduction:introduce invasion:invade investigation:investigate investment:invest invitation:invite journey:journey
kidnapping:kidnap killing:kill launch:launch loss:lose marriage:marry meeting:meet merger:merge
move:move murder:murder negotiation:negotiate nomination:nominate objection:object offer:offer opposition:oppose
order:order overthrow:overthrow payment:pay performance:perform plea:plead pledge:pledge poisoning:poison preparation:prepare
presentation:present production:produce promise:promise promotion:promote proposal:propose prosecution:prosecute
protest:protest provision:provide publication:publish purchase:purchase raid:raid recognition:recognise recommendation:recommend
recovery:recover reduction:reduce referral:refer reform:reform refusal:refuse rejection:reject release:release removal:remove
renewal:renew repeal:repeal replacement:replace reply:reply report:report request:request rescue:rescue
resignation:resign resolution:resolve response:respond restoration:restore retirement:retire retreat:retreat return:return
review:review rise:rise ruling:rule sale:sell search:search seizure:seize selection:select settlement:settle shooting:shoot
sinking:sink speech:speak statement:state strike:strike submission:submit suicide:suicide suspension:suspend
support:support surrender:surrender survival:survive takeover:take_over talk:talk theft:steal threat:threaten
transfer:transfer treatment:treat trial:try use:use victory:win violation:violate visit:visit vote:vote warning:warn
withdrawal:withdraw`
		.split(/\s+/)
		.map((pair) => pair.split(":") as [string, string]),
);

/** Nouns with the ending of an act that mostly name a body, a place, a thing or a state. */
export const noActs: ReadonlySet<string> = new Set(
	`administration agglomeration apartment application association attraction basement caption collection combination
	commission compartment composition condition congregation constitution corporation department direction document
	edition education element emotion equation equipment establishment federation formation foundation fraction
	function fundament generation government habitation illustration implement information institution instrument
	intention junction location mention ministration monument motion nation notation organisation organization
	orientation ornament parliament partition pavement pension plantation pollution population portion position
	profession proportion publication question ration reaction regiment region relation reputation reservation
	section sediment segment situation solution station supplement temperament tradition vacation vocation workstation
	balance distance finance instance insurance substance circumstance ambulance alliance allowance surveillance
	festival rival vision television division pension mansion mission version tension dimension profusion`.split(
		/\s+/,
	),
);

/** Light verb → the nouns whose act it only carries, and that act: "made an arrest" is to arrest. */
export const lightVerbs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	[
		"make accusation agreement announcement apology appeal appointment arrest arrival attempt attack choice claim comparison complaint confession contribution cut decision demand departure discovery donation escape explanation improvement investment move objection offer payment plea pledge preparation presentation promise proposal purchase recommendation recovery reduction reform request response search sale settlement speech statement submission threat transfer use visit warning withdrawal",
		"take decision vote use control part=participate place=happen",
		"give approval apology explanation order promise reply response speech statement support warning description performance",
		"have discussion debate meeting talk",
		"hold discussion debate meeting talk vote negotiation election trial protest",
		"reach agreement decision settlement conclusion",
		"carry_out arrest attack assassination bombing analysis demolition execution inspection investigation killing murder raid rescue review search shooting strike",
		"conduct analysis examination inspection investigation negotiation raid review search strike",
		"launch attack appeal investigation invasion raid review strike search",
		"mount attack investigation search rescue protest",
		"stage protest attack raid boycott",
		"commit murder theft assault suicide violation breach",
		"issue apology announcement denial order statement warning threat",
		"lodge complaint appeal objection protest",
		"file appeal complaint objection",
		"pay visit",
		"offer apology explanation support",
		"suffer defeat loss injury collapse",
		"undergo trial treatment examination",
		"stand trial",
		"face trial prosecution dismissal",
		"undertake review investigation analysis",
		"perform analysis examination execution",
		"enter agreement negotiation",
		"submit proposal request",
		"put pressure blame",
	].map((line) => {
		const [verb = "", ...nouns] = line.split(" ");
		return [verb.replace("_", " "), new Map(nouns.map(actOf))] as const;
	}),
);

/** "arrest" names the act it is listed with above; "part=participate" another. */
function actOf(entry: string): readonly [string, string] {
	const [noun = "", verb = actNouns.get(noun) ?? noun] = entry.split("=");
	return [noun, verb];
}

/** Verbs whose light form is passive in sense: "suffered a defeat" is to be defeated. */
export const undergoing = new Set(["suffer", "undergo", "sustain", "stand", "face"]);

/** Verbs of one participant: "the death of Ade", "Ade's resignation" name who did it. */
export const oneParticipant =
	wordSet(`resign die arrive depart fall rise collapse return disappear retire decline grow withdraw surrender survive escape
	recover crash collide explode retreat protest flee drop increase decrease apologise complain fail speak appeal sink
	win lose respond reply visit talk vote claim state announce warn`);

/** Verbs whose noun, with a possessor alone, speaks of whom it was done to: "Ade's arrest", "her appointment". */
export const doneToPossessor =
	wordSet(`acquit appoint arrest assassinate bury convict defeat demolish deport detain dismiss elect evict evacuate execute
	extradite hospitalise imprison indict kidnap kill murder nominate overthrow promote release remove rescue suspend
	destroy close discover bear publish create construct poison prosecute nominate`);

/** Verbs whose second object, or whose "to" phrase, is who receives. */
export const givingVerbs = new Set(
	`give hand tell offer send award sell lend pay grant show teach bring promise deliver present donate transfer assign
	allocate write read owe pass sentence supply provide donate loan explain describe announce report submit`.split(
		/\s+/,
	),
);

/** Nouns that stand for a time after any preposition, or none. */
export const timeNouns =
	wordSet(`second minute hour day week month year decade century quarter season spring summer autumn fall winter morning
	afternoon evening night weekend midnight noon dawn dusk today tomorrow yesterday tonight monday tuesday wednesday
	thursday friday saturday sunday january february march april may june july august september october november december
	time moment date period past present future then now end beginning start anniversary`);

/** Prepositions of place. */
export const placePrepositions = wordSet(
	"in at near inside outside across around throughout within beside opposite along aboard amid",
);

/** Prepositions of place after a verb of motion. */
export const pathPrepositions = wordSet("to from into toward towards through onto off out of past via over");

/** Verbs of motion. */
export const motionVerbs =
	wordSet(`go come travel fly move return arrive head send deport flee march drive walk run ship transfer extradite sail
	migrate bring take escape emigrate withdraw depart cross enter leave rush evacuate smuggle journey drift
	carry swim ride race withdraw retreat advance`);

/** Nouns that are no place though "in" or "at" stands before them. */
export const noPlaces =
	wordSet(`fact case way manner order response addition connection charge mind person favour favor front public full part
	total price cost rate risk stake least most last first all general particular detail effect light view place turn
	return exchange number majority statement interview report letter speech email e-mail post tweet line hope word
	term bid attempt effort touch doubt danger trouble need interest protest principle secret silence group age
	level speed event aftermath wake process course bulletin`);

/** Verbs after which "with" names a partner or a topic, not a tool. */
export const withPartner =
	wordSet(`meet talk speak agree deal disagree negotiate work compete cooperate collaborate argue discuss merge share trade
	charge associate link compare live marry sympathise side fight clash be begin end start help comply continue
	replace provide supply face present credit`);

/** Nouns that after "by" say by how much, not by whom; lower-case lemmas. */
export const measureNouns =
	wordSet(`% percent point percentage fraction margin half third quarter meter metre centimeter centimetre kilometer kilometre
	mile foot inch yard acre hectare ton tonne kilogram kilo gram pound ounce liter litre gallon barrel degree dollar euro
	cent penny million billion trillion thousand hundred dozen second minute hour day week month year decade vote goal
	seat run length shot stroke stop notch`);
