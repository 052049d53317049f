import { termsOfForm } from "./forms.ts";
import type { KnownTerm } from "./known-term.ts";
import type { Lexicon } from "./lexicon.ts";
import { listedAntonymy } from "./listed.ts";
import { relationOf } from "./relations.ts";

/** The forms of a large corpus; most take a few words of memory each. */
const MOST_FORMS = 40_000;

interface Form {
	readonly terms: readonly KnownTerm[];
	/** Whether our lists, or WordNet, may know an opposite of it at all: of most forms neither does. */
	readonly listed: boolean;
	readonly linked: boolean;
	/** What was told of it and another; made with the first. */
	opposed: Map<Form, boolean> | undefined;
}

/** Tells of a form which others can be its opposites, and remembers. */
export function oppositesOf(lexicon: Lexicon): Lexicon["opposing"] {
	const forms = new Map<string, Form>();
	const formOf = (text: string) => {
		const known = forms.get(text);
		if (known !== undefined) return known;
		if (forms.size >= MOST_FORMS) forms.clear();
		const terms = termsOfForm(lexicon, text);
		const form: Form = {
			terms,
			listed: terms.some(({ mayBeListed }) => mayBeListed),
			linked: terms.some(({ hasOpposites }) => hasOpposites),
			opposed: undefined,
		};
		forms.set(text, form);
		return form;
	};
	const areOpposed = (form: Form, other: Form) => {
		form.opposed ??= new Map();
		const told = form.opposed.get(other);
		if (told !== undefined) return told;
		const opposed = form.terms.some((a) =>
			other.terms.some((b) => a.upos === b.upos && areOpposites(lexicon, a, b)),
		);
		form.opposed.set(other, opposed);
		return opposed;
	};
	return (text) => {
		const form = formOf(text);
		const known = form.linked || form.listed;
		return (otherText) => {
			const other = formOf(otherText);
			return (known || other.listed) && areOpposed(form, other);
		};
	};
}

/** Of most words no opposite is known, which is told sooner than how else two are related. */
function areOpposites(lexicon: Lexicon, a: KnownTerm, b: KnownTerm): boolean {
	if (!a.mayBeOpposed(b) && listedAntonymy(a, b) === undefined) return false;
	return relationOf(lexicon, a, b)?.kind === "antonym";
}
