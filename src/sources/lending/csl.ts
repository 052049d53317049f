import { isRecord, languageTag, lineOf, webUrl } from "../records.ts";
import { UnreadableError } from "../unreadable.ts";
import { type Entry, given, type Loan } from "./fields.ts";

const MAX_ENTRIES = 50_000;
/** Types of CSL 1.0.2 that articles and their like have. */
const TYPE =
	/"type"\s{0,9}:\s{0,9}"(?:article(?:-\w+)?|webpage|post(?:-weblog)?|book|broadcast|chapter|report|speech|interview|document|paper-conference|thesis|motion_picture|pamphlet|personal_communication|entry-\w+|software|dataset|legislation|bill|legal_case)"/;
const BODY = /"(?:text|body|content|full_?text|html|article_?body)"\s{0,9}:/i;

/** Whether the head of a JSON file is that of CSL-JSON: items with an `id` and a CSL `type`, and no text. */
export function looksLikeCsl(head: string): boolean {
	return /^\s*[[{]/.test(head) && TYPE.test(head) && /"id"\s{0,9}:/.test(head) && !BODY.test(head);
}

/** The items of a CSL-JSON file, as Zotero and others export it. Throws `UnreadableError` when it holds none. */
export function readCsl(text: string): Loan {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		throw new UnreadableError("it looks like CSL-JSON and is not valid JSON");
	}
	const items = Array.isArray(value)
		? value
		: isRecord(value) && Array.isArray(value.items)
			? value.items
			: [value];
	if (items.length > MAX_ENTRIES) throw new UnreadableError(`more than ${MAX_ENTRIES} entries`);
	const entries = items.filter(isRecord).map(entryOf);
	if (entries.length === 0) throw new UnreadableError("no entry of a bibliography could be read");
	return { kind: "bibliography", entries };
}

function entryOf(item: Record<string, unknown>): Entry {
	return {
		id: lineOf(item["citation-key"]) ?? lineOf(item.id) ?? null,
		files: [],
		fields: given({
			title: lineOf(item.title),
			publisher: lineOf(item["container-title"]) ?? lineOf(item.publisher),
			byline: namesIn(item.author),
			published: dateIn(item.issued),
			url: webUrl(item.URL),
			language: languageTag(item.language),
		}),
	};
}

function namesIn(authors: unknown): string | undefined {
	if (!Array.isArray(authors)) return undefined;
	const names = authors
		.filter(isRecord)
		.map(({ literal, given: first, "non-dropping-particle": particle, family }) => {
			const whole = lineOf(literal);
			return whole ?? [first, particle, family].map(lineOf).filter(Boolean).join(" ");
		});
	return names.filter(Boolean).join(", ");
}

/** The first day of `issued`, as precise as its "date-parts" or its raw text are. */
function dateIn(issued: unknown): string | undefined {
	if (!isRecord(issued)) return undefined;
	const raw = lineOf(issued.raw) ?? lineOf(issued.literal);
	const parts = issued["date-parts"];
	const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
	if (!Array.isArray(first)) return /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(raw ?? "")?.[0];
	const [year, ...rest] = first.slice(0, 3).map(Number);
	if (!Number.isInteger(year) || String(year).length !== 4) return undefined;
	const wrong = rest.findIndex(
		(one, i) => !(Number.isInteger(one) && one >= 1 && one <= (i === 0 ? 12 : 31)),
	);
	const known = wrong < 0 ? rest : rest.slice(0, wrong);
	return [year, ...known.map((one) => String(one).padStart(2, "0"))].join("-");
}
