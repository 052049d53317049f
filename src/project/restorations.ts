// What a draft has lost of its source, put back: a hedge, who says it, the marks of a quotation.
import type { Finding, FindingSource } from "../engine/model.ts";
import type { Fix, Fixable } from "./fixes.ts";
import { isTaken } from "./taken.ts";

const HEDGE =
	/\b(?:allegedly|apparently|likely|perhaps|possibly|potentially|presumably|probably|purportedly|reportedly|supposedly)\b/i;
const AUXILIARY =
	/^(?:am|are|be|been|can|could|had|has|have|is|may|might|must|shall|should|was|were|will|would)\s+/i;
const MODAL = /^(?:could|may|might)\s+\p{Ll}+$/u;

/** "moved" becomes "allegedly moved", "had been using" "had reportedly been using", "alarmed" "could alarm". */
export function hedgeFix({ draft }: Finding, source: FindingSource): Fix | undefined {
	const adverb = HEDGE.exec(source.text)?.[0].toLowerCase();
	if (adverb !== undefined && !HEDGE.test(draft.text)) {
		const at = draft.start + (AUXILIARY.exec(draft.text)?.[0].length ?? 0);
		const edits = [{ start: at, end: at, text: `${adverb} ` }];
		return { kind: "hedge", words: adverb, preferred: true, edits };
	}
	if (!MODAL.test(source.text) || /\s/.test(draft.text)) return undefined;
	const edits = [{ start: draft.start, end: draft.end, text: source.text }];
	return { kind: "hedge", words: source.text, preferred: false, edits };
}

const SAYS =
	/\b(?:according to|add(?:s|ed)?|announced?|announces|argued?|argues|believes?|believed|claim(?:s|ed)?|report(?:s|ed)?|sa(?:y|ys|id)|stat(?:es|ed)|tells?|told|warn(?:s|ed)?|wrote|writes)\b/i;
/** Who is meant is not known outside the source. */
const PRONOUN = /^(?:he|her|his|I|it|its|she|that|their|they|this|we|who)\b/i;
/** Words whose capital is only that of a sentence's beginning. */
const COMMON =
	/^(?:A|According|Advocates|Analysts|An|Activists|Authorities|Campaigners|Critics|Doctors|Experts|Four|Investigators|Lawyers|Many|Neighbours|Officials|Opponents|People|Police|Prosecutors|Researchers|Residents|Rights|Scientists|Several|Some|Sources|Supporters|The|Three|Two|Witnesses)\b/;
const LONGEST = 100;

/** ", critics say" before the sentence's full stop. */
export function attributionFix({ sentence, text }: Fixable, source: FindingSource): Fix | undefined {
	const said = source.text.replace(/[,.\s]+$/, "").replace(/^[,\s]+/, "");
	if (said.length > LONGEST || !SAYS.test(said) || PRONOUN.test(said)) return undefined;
	if (/[\r\n\\`*_[\]<>{}|#~^@"“”]/.test(said)) return undefined;
	const whole = text.slice(sentence.start, sentence.end);
	const stop = /[.](?:["”’')\]]{0,3})(?:\[\^[^\]\s]{1,40}\])*$/.exec(whole);
	// A quotation, a question or a list has its own place for it.
	if (!stop || /["”]/.test(stop[0]) || /[:;]$/.test(whole)) return undefined;
	const words = COMMON.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
	const at = sentence.start + stop.index;
	return {
		kind: "attribution",
		words,
		preferred: false,
		edits: [{ start: at, end: at, text: `, ${words}` }],
	};
}

const DOTS = /\s?(?:\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\)|…|\.\s?\.\s?\.)\s?/;

/** The words that were left out in place of the dots, with the marks that stand around them in the source. */
export function omissionFix({ finding, sentence }: Fixable, source: FindingSource): Fix | undefined {
	const dots = DOTS.exec(finding.draft.text);
	const passage = [sentence.origin, sentence.closest, ...sentence.others].find(
		(trace) => trace?.key === source.key && trace.start <= source.start && source.end <= trace.end,
	);
	if (!dots || !passage || !isTaken(source.text)) return undefined;
	const before = /[,;:–—-]?\s?$/.exec(passage.text.slice(0, source.start - passage.start))?.[0] ?? "";
	const after = /^[,;:–—-]?\s?/.exec(passage.text.slice(source.end - passage.start))?.[0] ?? "";
	const start = finding.draft.start + dots.index;
	const edits = [{ start, end: start + dots[0].length, text: `${before}${source.text}${after}` }];
	return { kind: "quote", words: source.text, preferred: false, edits };
}

/** The marks of a quotation around the copied words, as the draft writes them. */
export function quotationMarksFix({ finding, text }: Fixable): Fix | undefined {
	const { start, end } = finding.draft;
	if (/["“”„«»\n]/.test(finding.draft.text)) return undefined;
	const [open, close] = /["]/.test(text) && !/[“”]/.test(text) ? ['"', '"'] : ["“", "”"];
	return {
		...{ kind: "marks", words: `${open}…${close}`, preferred: false },
		edits: [
			{ start, end: start, text: open },
			{ start: end, end, text: close },
		],
	};
}
