// How a sentence stands to the corpus, and an article to the fact, in words for people.
import { plainLine, quoted, SHORT } from "./explain.ts";
import type { NamedSource, SameOrigin, SourceRelation, Trace, TraceStatus } from "./model.ts";

const STATUS: Readonly<Record<TraceStatus, string>> = {
	verbatim: "Word for word in the source",
	"near-verbatim": "Nearly word for word in the source",
	paraphrase: "Carried by the source in other words",
	synthesis: "Put together from several passages",
	partial: "Traced, but not all of it",
	untraced: "Nothing in the corpus carries this",
	"own-reporting": "Own reporting",
	"not-checkable": "Nothing to check",
};

/** A status for people: "Word for word in the source". */
export function statusWords(status: TraceStatus): string {
	return STATUS[status];
}

const RELATION: Readonly<Record<SourceRelation, string>> = {
	agree: "says the same",
	"less-specific": "says it less exactly",
	"more-specific": "says it more exactly",
	compatible: "says something else of it; both can be true",
	superseded: "tells how it stood on another day",
	conflict: "says otherwise",
	"same-origin": "copies the same report",
};

/** How another article stands to the fact, for people: "says otherwise". */
export function relationWords(relation: SourceRelation): string {
	return RELATION[relation];
}

/** How a trace stands to the fact, with the reason where one is known: "copies the same report: carries …". */
export function standingWords({ relation, reason }: Pick<Trace, "relation" | "reason">): string {
	if (reason === undefined) return relationWords(relation);
	const words = reason.kind === "copy" ? relationWords(relation) : "rests on the same report";
	return `${words}: ${reasonWords(reason)}`;
}

/** "carries the Reuters credit; 94 % of its words are in “Harbour lease”, published a day earlier". */
function reasonWords(reason: SameOrigin): string {
	switch (reason.kind) {
		case "copy": {
			const credit = reason.credit === null ? "" : `carries the ${plainLine(reason.credit)} credit; `;
			const share = `${Math.round(100 * reason.share)} % of its words are in ${named(reason.of)}`;
			return `${credit}${share}${beforehand(reason)}`;
		}
		case "credit":
			return `${plainLine(reason.name)} is credited, whose report is ${named(reason.of)}`;
		case "shared-credit":
			return `both tell what ${plainLine(reason.name)} reported`;
		case "author":
			return `both are by ${plainLine(reason.name)}`;
		case "wording":
			return `${Math.round(100 * reason.share)} % of the sentence is worded as in ${named(reason.of)}`;
	}
}

/** What tells that the other was first: ", published two days earlier", ", which is the full story". */
function beforehand({ why, days }: Extract<SameOrigin, { kind: "copy" }>): string {
	switch (why) {
		case "date":
			if (days === null) return ", published earlier";
			return days === 0
				? ", published earlier that day"
				: `, published ${days === 1 ? "a day" : `${days} days`} earlier`;
		case "inclusion":
			return ", which is the full story";
		case "undated":
			return ", which has a date where this has none";
		case "credit":
			return "";
		case "record":
			return ", which has the fuller record";
	}
}

function named({ title, article }: NamedSource): string {
	return title === null ? plainLine(article) : quoted(title, SHORT);
}
