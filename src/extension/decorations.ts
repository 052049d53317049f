/** The quiet underlines of sentences that were traced; what differs is shown by `diagnostics.ts`. */
import {
	type DecorationRenderOptions,
	OverviewRulerLane,
	type Range,
	type TextEditor,
	type TextEditorDecorationType,
	ThemeColor,
	window,
} from "vscode";
import type { TraceStatus } from "../engine/model.ts";
import type { Drafts } from "./drafts.ts";
import { LastShown } from "./last-shown.ts";
import { rangeOf } from "./positions.ts";
import { type MarksStyle, readSettings } from "./settings.ts";

/** How the sentences of a status are marked. */
export interface Mark {
	readonly status: TraceStatus;
	/** One of the colours that package.json contributes. */
	readonly color: string;
	/** CSS border style: the marks differ in shape too, for those who do not see the colours. */
	readonly line: "solid" | "dashed" | "dotted" | "double";
	readonly width: number;
}

/** The marks of all statuses that have one. */
export const marks: readonly Mark[] = [
	{ status: "verbatim", color: "claimtrace.verbatim", line: "solid", width: 1 },
	{ status: "near-verbatim", color: "claimtrace.nearVerbatim", line: "dashed", width: 1 },
	{ status: "paraphrase", color: "claimtrace.paraphrase", line: "dotted", width: 2 },
	{ status: "synthesis", color: "claimtrace.synthesis", line: "double", width: 3 },
	{ status: "partial", color: "claimtrace.partial", line: "dashed", width: 2 },
];

/** Draws the marks of drafts into the editors that show them. */
export class Decorations {
	readonly #drafts: Drafts;
	#types = new Map<TraceStatus, TextEditorDecorationType>();
	#last = new LastShown<TextEditor>();
	#drawnAs: string | undefined;

	constructor(drafts: Drafts) {
		this.#drafts = drafts;
	}

	/** Draws all visible editors anew, with the settings as they are now. */
	drawAll(): void {
		const { overviewRuler, marksStyle } = readSettings();
		const drawnAs = `${marksStyle} ${overviewRuler}`;
		if (drawnAs !== this.#drawnAs) this.#makeTypes(marksStyle, overviewRuler || marksStyle === "ruler");
		this.#drawnAs = drawnAs;
		for (const editor of window.visibleTextEditors) this.draw(editor);
	}

	/** Draws one editor anew. */
	draw(editor: TextEditor): void {
		const { document } = editor;
		const report = readSettings(document).marks ? this.#drafts.report(document.uri) : undefined;
		const ranges = new Map<TraceStatus, Range[]>();
		for (const sentence of report?.sentences ?? []) {
			const marked = ranges.get(sentence.status) ?? [];
			marked.push(rangeOf(document, sentence));
			ranges.set(sentence.status, marked);
		}
		if (!this.#last.isNew(editor, document.version, [...ranges])) return;
		for (const [status, type] of this.#types) editor.setDecorations(type, ranges.get(status) ?? []);
	}

	dispose(): void {
		for (const type of this.#types.values()) type.dispose();
		this.#types.clear();
	}

	#makeTypes(style: MarksStyle, overviewRuler: boolean): void {
		this.dispose();
		this.#last = new LastShown();
		for (const mark of marks) {
			const options = optionsOf(mark, style, overviewRuler);
			this.#types.set(mark.status, window.createTextEditorDecorationType(options));
		}
	}
}

/** What VS Code is to draw for a mark. */
export function optionsOf(
	{ color, line, width }: Mark,
	style: MarksStyle,
	overviewRuler: boolean,
): DecorationRenderOptions {
	const themed = new ThemeColor(color);
	const below = { borderStyle: line, borderWidth: `0 0 ${width}px 0`, borderColor: themed };
	return {
		...(style === "ruler" ? {} : below),
		...(style === "highlight" && { backgroundColor: new ThemeColor(TINT) }),
		...(overviewRuler && { overviewRulerColor: themed, overviewRulerLane: OverviewRulerLane.Left }),
	};
}

/** Made by every theme to lie behind words and leave them readable. */
const TINT = "editor.wordHighlightBackground";
