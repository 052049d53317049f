import { readDateLine } from "../calendar.ts";

/** "512 words", "LENGTH: 1,512 words". */
export const LENGTH = /^(?:length:\s{0,9})?\d{1,3}(?:,\d{3})?\d{0,3} words$/i;

/** Two-letter and three-letter codes under which Factiva lists what it knows of an article. */
export const FIELD_CODES: ReadonlySet<string> = new Set(
	`SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF ART CO IN NS RE IPC IPD PUB AN CX CLM`.split(/\s+/),
);

/** Labels with which ProQuest prints what it knows of an article, in lower case. */
const RECORD_LABELS: ReadonlySet<string> = new Set(
	[
		"abstract, alternate title, author, business indexing term, caption, classification, company / organization",
		"contact, copyright, corporate author, correspondence author, country of publication, credit, database, dateline",
		"document feature, document status, document type, document url, dpla data, edition, entry month, first page",
		"full text, identifier / keyword, identifier / keywords, identifiers / keywords, illustration, isbn, issn, issue",
		"language of publication, last updated, links, location, mesh, notes, number of pages, online issn",
		"original documents, pages, people, place of publication, proquest document id, publication date",
		"publication info, publication subject, publication title, publication year, publisher, section, source type",
		"subject, supplement, title, volume, year",
	]
		.join(", ")
		.split(", "),
);

/** A line "Publication title: The Averley Post" in its two parts, the label in lower case; null for any other. */
export function recordLine(words: string): { readonly label: string; readonly value: string } | null {
	const [, label = "", value = ""] = /^([A-Z][A-Za-z /]{1,30}):(?:\s(.*))?$/s.exec(words) ?? [];
	return RECORD_LABELS.has(label.toLowerCase()) ? { label: label.toLowerCase(), value: value.trim() } : null;
}

const MAX_DAY = 200;
const BEHIND_DAY =
	/,?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,80}|(?:[^\s\d]{1,20} ){0,3}edition\b.{0,40})$/i;

/** The day that a line is, whatever weekday, time or edition follows: "March 10, 2021 Wednesday 5:30 PM GMT"; null for any other. */
export function printedDay(words: string): string | null {
	if (words.length > MAX_DAY) return null;
	return (readDateLine(words) ?? readDateLine(words.replace(BEHIND_DAY, "")))?.value ?? null;
}
