import type { Article } from "../../engine/model.ts";
import type { Origin } from "../article.ts";
import { Deadline } from "../deadline.ts";
import { extractedArticle } from "../extracted-article.ts";
import { readMoment } from "../html/metadata/dates.ts";
import { parsePage } from "../html/parse.ts";
import { pieceOf } from "../html/segment-pieces.ts";
import { segmentsOf } from "../html/segments.ts";
import type { Piece } from "../pieces.ts";
import type { ReadSettings } from "../reader.ts";
import { isRecord, languageTag, lineOf, webUrl } from "../records.ts";
import { textPieces } from "../text.ts";
import { UnreadableError } from "../unreadable.ts";
import { ExportRecord } from "./record.ts";

/** The article in a record of an export. Throws `UnreadableError` when no field of it holds a text. */
export function recordArticle(value: unknown, origin: Origin, settings: ReadSettings): Article {
	if (!isRecord(value)) throw new UnreadableError("it is no record with fields");
	const record = new ExportRecord(value, settings.fields ?? {});
	const first = <T>(
		field: Parameters<ExportRecord["values"]>[0],
		read: (one: unknown) => T | null | undefined,
	) => {
		for (const one of record.values(field)) {
			const found = read(one);
			if (found) return found;
		}
		return null;
	};
	const body = first("text", bodyOf) ?? bodyOf(record.summary());
	if (body === null) throw new UnreadableError("no field of it holds the text of an article");
	const isSummary = first("text", bodyOf) === null;
	const title = first("title", (one) => lineOf(one));
	const date = first("published", dateOf);
	const stated = {
		title: title === null ? null : plainLine(title, settings),
		publisher: first("publisher", nameOf),
		byline: first("byline", nameOf),
		published: date?.day ?? null,
		...(date?.instant ? { publishedAt: date.instant } : {}),
		url: first("url", webUrl),
		language: first("language", languageTag),
		remarks: isSummary ? ["only a summary of it is in the export"] : [],
	};
	return extractedArticle(origin, stated, piecesOf(body, settings));
}

/** Whether a record holds the text of an article. */
export function holdsText(value: unknown, { fields = {} }: ReadSettings): boolean {
	return (
		isRecord(value) && new ExportRecord(value, fields).values("text").some((one) => bodyOf(one) !== null)
	);
}

const MAX_PARAGRAPHS = 5000;

/** A text, or paragraphs one below the other; null for anything else. */
function bodyOf(value: unknown): string | null {
	if (typeof value === "string") return value.trim() === "" ? null : value;
	if (isRecord(value)) return bodyOf(value.text ?? value.rendered ?? value.html ?? value.value);
	if (!Array.isArray(value)) return null;
	const parts = value.slice(0, MAX_PARAGRAPHS).map((one) => {
		const text: unknown = isRecord(one) ? (one.text ?? one.content) : one;
		return typeof text === "string" ? text : "";
	});
	return parts.join("\n\n").trim() || null;
}

const MARKUP =
	/<(?:p|br|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote|article|html|body)\b[^<>]{0,500}>/i;

function piecesOf(body: string, settings: ReadSettings): readonly Piece[] {
	if (!MARKUP.test(body)) return textPieces(body, 0);
	const deadline = new Deadline(settings.maxMilliseconds);
	// A field may have markup and line breaks that mean paragraphs.
	const html = /<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\r?\n/g, "<br>");
	return segmentsOf(parsePage(html, settings, deadline).root).map(pieceOf);
}

/** A title may have markup and entities in it. */
function plainLine(title: string, settings: ReadSettings): string {
	if (!/[<&]/.test(title)) return title;
	const { root } = parsePage(title, settings, new Deadline(settings.maxMilliseconds));
	return (
		segmentsOf(root)
			.map(({ text }) => text)
			.join(" ") || title
	);
}

/** "Jane Doe", { "name": … }, { "first": …, "last": … }, or a list of these. */
function nameOf(value: unknown): string | null {
	if (Array.isArray(value)) return value.slice(0, 50).map(nameOf).filter(Boolean).join(", ") || null;
	if (!isRecord(value)) return webUrl(value) === null ? (lineOf(value) ?? null) : null;
	const { name, title, original, first, firstname, given, last, lastname, family } = value;
	const whole = lineOf(name) ?? lineOf(original) ?? lineOf(title);
	return (
		whole ??
		([first ?? firstname ?? given, last ?? lastname ?? family].map(lineOf).filter(Boolean).join(" ") || null)
	);
}

function dateOf(value: unknown) {
	if (isRecord(value)) return dateOf(value.$date ?? value["@value"] ?? value.value);
	return readMoment(lineOf(value));
}
