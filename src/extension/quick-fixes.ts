/** What one can do about a finding, always in the same order: mend, cite, open, dismiss, learn more. */
import {
	CodeAction,
	CodeActionKind,
	type CodeActionProvider,
	type Diagnostic,
	l10n,
	type Range,
	type TextDocument,
	WorkspaceEdit,
} from "vscode";
import type { Finding, Trace } from "../engine/model.ts";
import { type Scope, scopes } from "../project/entries.ts";
import { type Fix, fixFor } from "../project/fixes.ts";
import { citableToday } from "./citable.ts";
import { markedSpan } from "./diagnostics.ts";
import type { Drafts } from "./drafts.ts";
import { type FoundFinding, foundIn, linkToFinding } from "./finding-link.ts";
import { excerpt } from "./plain-text.ts";
import { rangeOf } from "./positions.ts";
import { differenceLabel } from "./standing.ts";
import { linkTo, tracesOf } from "./trace-link.ts";

/** Gives the quick fixes for the findings that a range touches. */
export class QuickFixes implements CodeActionProvider {
	readonly #drafts: Drafts;

	constructor(drafts: Drafts) {
		this.#drafts = drafts;
	}

	provideCodeActions(
		document: TextDocument,
		range: Range,
		{ diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
	): CodeAction[] {
		const touched = foundIn(this.#drafts.report(document.uri)).filter(({ finding }) =>
			rangeOf(document, markedSpan(finding)).intersection(range),
		);
		const offers = touched.flatMap((found) => {
			const { finding } = found;
			const marked = rangeOf(document, markedSpan(finding));
			const own = diagnostics.filter(
				({ code, range: at }) =>
					typeof code === "object" && code.value === finding.type && at.isEqual(marked),
			);
			return offersFor(document, found, touched.length > 1).map(({ kind, action }) => {
				return { kind, action: Object.assign(action, { diagnostics: own }) };
			});
		});
		return kinds.flatMap((kind) => offers.filter((offer) => offer.kind === kind).map(({ action }) => action));
	}
}

/** What can be done, in the order in which it is offered. */
const kinds = ["mend", "cite", "open", "finding", "sentence", "draft", "project", "learn"] as const;

interface Offer {
	readonly kind: (typeof kinds)[number];
	readonly action: CodeAction;
}

/** What is offered for a finding; of several, what is about one alone names its words. */
function offersFor(document: TextDocument, found: FoundFinding, oneOfSeveral: boolean): Offer[] {
	const { finding, sentence } = found;
	const uri = document.uri.toString();
	const fix = fixFor({ finding, sentence, text: document.getText() });
	const [main] = tracesOf(sentence);
	const trace = tracesOf(sentence).find(({ key }) => key === finding.source?.key) ?? main;
	const link = trace && linkTo(uri, sentence, trace);
	const learn = l10n.t("Learn more about {0}", finding.type);
	return [
		...(fix ? [{ kind: "mend" as const, action: mending(document, fix) }] : []),
		...(link && citableToday(trace) ? [{ kind: "cite" as const, action: citing(trace, link) }] : []),
		...(link ? [{ kind: "open" as const, action: running(openTitle(trace), "openSource", link) }] : []),
		...dismissing(uri, finding, oneOfSeveral),
		{ kind: "learn", action: running(learn, "learnMore", finding.type) },
	];
}

function mending(document: TextDocument, fix: Fix): CodeAction {
	const action = new CodeAction(fixTitle(fix), CodeActionKind.QuickFix);
	action.isPreferred = fix.preferred;
	action.edit = new WorkspaceEdit();
	for (const edit of fix.edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text);
	return action;
}

function fixTitle({ kind, words }: Fix): string {
	const shown = excerpt(words, 60);
	switch (kind) {
		case "figure":
			return l10n.t("Use the source’s figure: {0}", shown);
		case "date":
			return l10n.t("Use the source’s date: {0}", shown);
		case "name":
			return l10n.t("Use the source’s name: {0}", shown);
		case "quote":
			return l10n.t("Use the exact words: {0}", shown);
		case "verb":
			return l10n.t("Use the source’s word: {0}", shown);
		case "hedge":
			return l10n.t("Restore “{0}”", shown);
		case "attribution":
			return l10n.t("Restore the attribution: {0}", shown);
		case "marks":
			return l10n.t("Put it in quotation marks");
	}
}

function citing(trace: Trace, link: unknown): CodeAction {
	const name = trace.publisher ?? trace.title ?? trace.article;
	return running(l10n.t("Insert citation: {0}", excerpt(name, 60)), "insertCitation", link);
}

function openTitle(trace: Trace): string {
	return l10n.t("Open source: {0}", excerpt(trace.title ?? trace.article, 60));
}

function dismissing(uri: string, finding: Finding, oneOfSeveral: boolean): Offer[] {
	const words = excerpt(differenceLabel(finding), 60);
	const titles: Readonly<Record<Scope, string>> = {
		finding: oneOfSeveral ? l10n.t("Dismiss: {0}…", words) : l10n.t("Dismiss this finding…"),
		sentence: l10n.t("Dismiss all findings of this sentence…"),
		draft: l10n.t("Dismiss {0} in this draft…", finding.type),
		project: l10n.t("Dismiss {0} in the whole project…", finding.type),
	};
	return scopes.map((scope) => {
		const link = { ...linkToFinding(uri, finding), scope };
		return { kind: scope, action: running(titles[scope], "dismissFinding", link) };
	});
}

/** An action that runs one of our commands. */
function running(title: string, command: string, argument: unknown): CodeAction {
	const action = new CodeAction(title, CodeActionKind.QuickFix);
	action.command = { title, command: `claimtrace.${command}`, arguments: [argument] };
	return action;
}
