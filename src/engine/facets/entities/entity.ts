import type { CountryForm } from "../../data/countries.ts";
import type { Span } from "../../model.ts";
import type { NameKind } from "../name-kind.ts";

/** "country" covers its people's word; "other" is a name whose words and surroundings do not tell. */
export type EntityKind = NameKind | "event" | "work";

/** A title, office or description of an entity: "President", "the deputy minister of health". */
export interface Description extends Span {
	/** Lower-case words without article, possessive ending and marks: "deputy minister of health". */
	readonly text: string;
	/** Lemma of its head noun: "minister". */
	readonly noun: string;
	/** Index of that noun in the sentence. */
	readonly head: number;
}

/** A short form that the sentence introduces for an entity: "(CAC)", "or the NLRB". */
export interface Introduction extends Span {
	/** Folded: "cac". */
	readonly short: string;
}

/** Something a sentence names, without title, article and possessive ending. */
export interface Entity extends Span {
	/** As written. */
	readonly text: string;
	/** Index of the first word, and after the last. */
	readonly from: number;
	readonly to: number;
	/** Index of the word that heads the name in the tree. */
	readonly head: number;
	readonly kind: EntityKind;
	/** The kind is told by the name, a title or a description, not guessed from where the name stands. */
	readonly firm: boolean;
	/** Its words in plain letters, without connectors, initials and legal suffix; never empty. */
	readonly name: readonly string[];
	/** A single word in capitals: "CAC". */
	readonly acronym: boolean;
	/** Only describes: "the Bank", "the Secretary"; it names nothing unless the document says what is meant. */
	readonly generic: boolean;
	/** The countries it can stand for; empty for most names. */
	readonly countries: readonly CountryForm[];
	/** Stands after "in", "at" or the like. */
	readonly placed: boolean;
	/** What stands before the name as part of how the person is addressed: "President", "Dr". */
	readonly titles: readonly Description[];
	/** What the sentence says that it is, by apposition, "who is" or "is". */
	readonly descriptions: readonly Description[];
	/** In years, where the sentence gives it beside the name. */
	readonly age: number | undefined;
	readonly introduces: Introduction | undefined;
}

/** What the rest of a text tells of a word that opens a sentence, where every word has a capital. */
export interface TextContext {
	/** A word in lower case stands so somewhere: then it is a common word. */
	readonly lowercaseElsewhere: (word: string) => boolean;
	/** A folded word stands with a capital inside some sentence, and never without: then it is a name. */
	readonly namedElsewhere: (word: string) => boolean;
}
