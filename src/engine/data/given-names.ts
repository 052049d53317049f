/**
 * Given names that are common in English-language news, lower case and without diacritics. Written out for
 * Claimtrace from general knowledge; it only helps to tell a person from a body, so gaps do little harm.
 */
import { wordSet } from "./word-set.ts";

export const givenNames =
	wordSet(`aaron abdul abdullah abigail adam adrian ahmad ahmed aidan aisha alan albert alejandro aleksandr alex alexander
	alexandra alexei alexis alfred ali alice alicia alison allison amanda amber amina amir amy ana anastasia andre andrea
	andreas andrei andrew andrzej angela angelina angus anita ann anna anne annette anthony antonio antony archie arthur
	asha ashley austin ava barbara barry bashar beatrice ben benedict benjamin bernard bernie beth bill billy bob boris
	brad bradley brandon brenda brett brian bruce bruno caleb callum calvin cameron carl carla carlos carmen carol
	caroline catherine cecilia charles charlie charlotte cheryl chloe chris christian christina christine christopher
	claire clara claude claudia clive colin connor craig cristina cynthia daisy dan daniel daniela danny darren dave
	david dawn dean deborah denis dennis derek diana diane diego dmitri dmitry dominic don donald donna doris dorothy
	douglas duncan dylan eamon eddie edgar edward edwin eileen elaine eleanor elena eli elizabeth ella ellen ellie elon
	emily emma emmanuel enrique eric erik erin ernest ethan eugene eva evan evelyn fatima felix fernando fiona florence
	frances francis francisco francois frank fred frederick gabriel gareth gary gavin gemma geoff geoffrey george
	gerald gerard gina giorgio giovanni giulia gordon grace graham grant greg gregory guy hannah harold harriet harry
	hassan heather hector helen helena henry holly howard hugh hugo hussein ian ibrahim igor imran ingrid irene iris
	isaac isabel isabella ivan ivy jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jasmine
	jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne
	joe joel johan johannes john johnny jon jonathan jorge jose joseph joshua joy juan judith judy julia julian julie
	justin karen karim karl kate katherine kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khalid kim
	kirsten kofi kristen kurt kwame kyle lara larry laura lauren laurence lawrence lea leah leo leon leonard leslie lewis
	liam lily linda lisa logan lorraine louis louise luc luca lucas lucia lucy luis luke lydia lynn madeleine maggie
	malcolm manuel marc marco marcus margaret maria marie marina mario marion mark marta martha martin martina mary
	mathew matilda matt matteo matthew maureen maurice max megan melanie melissa mia michael michel michelle miguel
	mike mikhail mohamed mohammad mohammed molly monica muhammad mustafa nadia nancy naomi narendra natalia natalie
	natasha nathan neil nelson ngozi nicholas nick nicola nicolas nigel nikita nikolai nina noah noel nora norman
	oleg olga oliver olivia omar oscar owen pablo pamela paolo patricia patrick paul paula pauline pavel pedro penny
	peter petra phil philip philippe phillip phoebe pierre priya rachel rafael rahul raj ralph ramon raymond rebecca
	recep rhys ricardo richard rita rob robert roberto robin rodney roger roland ron ronald rosa rose rosemary ross roy
	ruben rupert russell ruth ryan sadiq saeed sally sam samantha samuel sandra sara sarah sasha scott sean sebastian
	sergei sergey sergio shane shannon sharon shaun sheila shirley siobhan simon sofia sonia sophia sophie stanley
	stefan stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tanya tara ted teresa
	terence teresa terry theodore theresa thomas tim timothy tina toby todd tom tommy tony tracey tracy trevor tyler
	ursula valentina valerie vanessa vera veronica victor victoria viktor vincent viktoria vladimir volodymyr walter
	warren wayne wendy werner wilhelm will william winston xavier yuri yusuf yves yvonne zachary zara zoe`);
