import { newsAgencies } from "./data/news-agencies.ts";
import type { Article } from "./model.ts";

/** Somebody whom an article credits with its text. */
export interface Credit {
	/** "byline": signed by an agency; "dateline": "LONDON (Reuters) –"; "reprint": "first appeared in X"; "told": "X reported". */
	readonly kind: "byline" | "dateline" | "reprint" | "told";
	/** As written: "Reuters", "The Averley Gazette". */
	readonly name: string;
}

/** How far from its ends an article says where its text comes from. */
const HEAD = 700;
const TAIL = 900;

/** Whom an article names as the source of its text, each once, the surest first. */
export function creditsOf({
	byline,
	text,
	blocks,
}: Pick<Article, "byline" | "text" | "blocks">): readonly Credit[] {
	const start = blocks.find(({ kind }) => kind !== "headline")?.start ?? 0;
	const edges = text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)];
	const found: Credit[] = [];
	const add = (kind: Credit["kind"], name: string | undefined) => {
		const clean = name
			?.trim()
			.replace(CLOSING, "")
			.replace(/^(?:the|The) (?=\p{Lu})/u, "");
		if (clean && !found.some((other) => sameName(other.name, clean))) found.push({ kind, name: clean });
	};
	if (byline !== null) add("byline", agencyIn(byline));
	add("dateline", datelineAgency({ text, blocks }));
	for (const edge of edges) for (const match of edge.matchAll(REPRINT)) add("reprint", match[1] ?? match[2]);
	for (const match of text.slice(start, start + TOLD_WITHIN).matchAll(TOLD)) add("told", match[1]);
	return found;
}

/** The agency that an article has in its dateline: "LONDON (Reuters) –". */
export function datelineAgency({ text, blocks }: Pick<Article, "text" | "blocks">): string | undefined {
	const start = blocks.find(({ kind }) => kind !== "headline")?.start ?? 0;
	return DATELINE.exec(text.slice(start, start + 120))
		?.slice(1)
		.find(Boolean)
		?.trim();
}

/** A rewrite says early on whose report it tells. */
const TOLD_WITHIN = 1500;

/** The full stop of the sentence that a name closes. */
const CLOSING = /[.’']+$/;

const NAME = "(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:of|the|and|\\p{Lu}[\\p{L}\\p{N}.&’'-]*)){0,5})";

/** "LONDON (Reuters) –", "LONDON, 3 March, (AP) -", "(Reuters) –", "LONDON — AP —". */
const DATELINE =
	/^[\p{Lu}\p{L} .,'’/\d-]{0,60}?\((\p{Lu}[\p{L}/. -]{1,30})\)\s*[-–—:]|^\p{Lu}[\p{Lu} ,.]{2,40} [-–—]{1,2} (AP|AFP|Reuters|UPI) [-–—]/u;

const REPRINT = new RegExp(
	`(?:(?:first|originally) (?:appeared|published|ran) (?:in|on|by|at)|(?:republished|reprinted|reproduced|syndicated|adapted) (?:with permission )?(?:from|by|courtesy of)|(?:courtesy|copyright) of|this (?:article|story|report) (?:is|was) (?:from|by|produced by|written by|provided by|published by)) (?:[Tt]he )?${NAME}|(?:^|\\n)\\s*(?:[Ss]ource|[Vv]ia|[Cc]redit)\\s*: (?:[Tt]he )?${NAME}\\s*(?:\\n|$)`,
	"gu",
);

const TOLD = new RegExp(
	`(?:[Aa]ccording to(?: a report (?:by|in|from))?|[Aa]s reported by|reported by|[Rr]eports from|told) (?:[Tt]he )?${NAME}`,
	"gu",
);

function agencyIn(byline: string): string | undefined {
	return newsAgencies.find((name) => sameName(name, byline) || wordsOf(byline).includes(` ${folded(name)} `));
}

/** Whether two ways of writing name one publisher: "The New York Times", "New York Times". */
export function sameName(a: string, b: string): boolean {
	return folded(a) === folded(b);
}

function folded(name: string): string {
	return wordsOf(name).trim().replace(/^the /, "");
}

function wordsOf(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;
}

/** A paper by its name: "the Averley Gazette", "Ars Technica" only when a list has it. */
const PAPER =
	/\b(?:Times|Post|Gazette|Herald|News|Journal|Tribune|Guardian|Telegraph|Chronicle|Observer|Courier|Mail|Mirror|Standard|Globe|Star|Sun|Bulletin|Examiner|Review|Echo|Press|Argus|Independent|Monitor|Weekly|Daily|Magazine|Today|Morning Post|Wire|Ledger|Dispatch|Inquirer|Sentinel|Advertiser|News Agency)$/;

/** The papers and agencies that a passage credits: "according to the Averley Gazette", "Reuters reported". */
export function outletsCredited(text: string): readonly string[] {
	const told = [...text.matchAll(TOLD)].map((match) => match[1]);
	const reported = [...text.matchAll(REPORTED)].map((match) => match[1]);
	return [...told, ...reported].flatMap((words) => {
		const name = words?.replace(CLOSING, "");
		if (name === undefined) return [];
		const agency = newsAgencies.find((one) => sameName(one, name));
		return agency ?? (PAPER.test(name) ? [name] : []);
	});
}

const REPORTED = new RegExp(`${NAME},? (?:first )?(?:reported|reports)`, "gu");
