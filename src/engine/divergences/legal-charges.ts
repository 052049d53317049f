// What a step of a case at law is about: the words of content that say of what somebody is accused.
import { stepVerbs } from "../data/legal-steps.ts";
import { offences } from "../data/offences.ts";
import type { EventFacet } from "../facets/events/event.ts";
import { isContent } from "../pairing-forms.ts";
import type { Word } from "../syntax/tree.ts";

/** What the step is about: below its words, or, where the tree hangs it on a name or a term, if it is an offence. */
export function chargeOf(words: readonly Word[], event: EventFacet, about: number): readonly number[] {
	const own = chargeBelow(words, about === event.word ? [about] : [about, event.word]);
	if (own.length > 0) return own;
	const beside = event.arguments
		.filter(({ role }) => /^(?:patient|agent|time|place)$/.test(role))
		.flatMap(({ head }) => [
			head,
			...words.flatMap((word, at) => (word.head === head && NAMING.test(word.deprel) ? [at] : [])),
		]);
	return chargeBelow(words, beside, (word) => word.upos === "VERB" || offences.has(word.lemma));
}

const NAMING = /^(?:appos|flat)$/;

/** The content of the phrases and clauses that say what somebody is accused of, without days and places of courts. */
export function chargeBelow(
	words: readonly Word[],
	heads: readonly number[],
	isMeant: (word: Word) => boolean = () => true,
): readonly number[] {
	const tops = words.flatMap((word, at) => {
		const { head, deprel, upos, lemma } = word;
		if (!heads.includes(head) || at < head || !ABOUT_RELATIONS.test(deprel)) return [];
		const mark = words.find((one) => one.head === at && /^(?:case|mark)$/.test(one.deprel));
		if (mark === undefined ? deprel !== "xcomp" : !ABOUT.test(mark.lemma)) return [];
		return upos === "PROPN" || VERDICTS.test(lemma) || COURTS.test(lemma) || !isMeant(word) ? [] : [at];
	});
	const asides = new Set(
		words.flatMap(({ head, deprel, lemma }) =>
			/^(?:case|mark)$/.test(deprel) && ASIDE.test(lemma) ? [head] : [],
		),
	);
	return words.flatMap((word, at) =>
		isContent(word) &&
		word.upos !== "NUM" &&
		!EMPTY.test(word.lemma) &&
		tops.some((top) => belongsTo(words, at, top, asides))
			? [at]
			: [],
	);
}

const ABOUT = /^(?:with|of|for|on|over|to|in|from|about)$/;
const ABOUT_RELATIONS = /^(?:obl|nmod|advcl|acl|xcomp|ccomp|obj|conj|compound)/;
const VERDICTS = /^(?:guilty|liable)$/;

/** Whether a word is the top or hangs on it without another step, a clause about somebody or a time between. */
function belongsTo(words: readonly Word[], word: number, top: number, asides: ReadonlySet<number>): boolean {
	let at = word;
	for (let step = 0; at >= 0 && at !== top && step < words.length; step++) {
		const here = words[at];
		if (here === undefined || here.deprel === "acl:relcl" || stepVerbs.has(here.lemma) || asides.has(at))
			return false;
		at = here.head;
	}
	return at === top;
}

const ASIDE = /^(?:after|before|during|when|while|as|following|since|until|despite|because|although|though)$/;

const COURTS = /^(?:court|prison|jail|custody|year|month|week|day|hour|bail|pound|dollar|euro)$/;
const EMPTY = /^(?:suspicion|connection|charge|count|allegation|case|trial|first|second|third|degree)$/;
