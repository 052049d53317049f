import { HOST_NOISE, NEWSPAPER_WORDS, SECOND_LEVEL } from "./data/newspaper-words.ts";

/**
 * The publication behind an address: the host's name cut into words of newspaper names and names that the article
 * itself has ("themoscowtimes.com" is "The Moscow Times"); the bare host when it cannot be cut. null when the
 * address has no host.
 */
export function publisherFromUrl(url: string, articleText: string): string | null {
	const host = hostOf(url);
	if (host === null) return null;
	const label = mainLabel(host);
	const names = capitalisedWords(articleText);
	const own = names.get(label);
	if (own !== undefined) return own;
	const lower = new Set(articleText.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
	const known = (word: string) => NEWSPAPER_WORDS.has(word) || names.has(word) || lower.has(word);
	const parts = label.split("-").map((part) => segmented(part, known) ?? aroundName(part));
	return parts.every((part) => part !== null)
		? titleCase(parts.flat(), names)
		: host.replace(/^(?:www|m|amp)\./, "");
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The date in an address's path, "/2019/10/08/", "/2019-10-08-" or "/2019/oct/8/"; null without one. */
export function dateFromUrl(url: string): string | null {
	const found =
		/[/-]((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
		/\/((?:19|20)\d\d)(\/)([a-z]{3})[a-z]{0,6}\/(0?[1-9]|[12]\d|3[01])(?!\d)/i.exec(url);
	const [, year = "", , month = "", day = ""] = found ?? [];
	const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
	return number < 1 ? null : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function hostOf(url: string): string | null {
	try {
		return new URL(url).hostname.toLowerCase() || null;
	} catch {
		return null;
	}
}

/** "bbc" of "www.bbc.co.uk", "themoscowtimes" of "amp.themoscowtimes.com". */
function mainLabel(host: string): string {
	const labels = host.split(".").slice(0, -1);
	if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? "")) labels.pop();
	return labels.filter((label) => !HOST_NOISE.has(label)).at(-1) ?? labels.at(-1) ?? host;
}

/** Names of the text as it writes them, by their lower case; words that also stand in lower case are left out. */
function capitalisedWords(text: string): Map<string, string> {
	const names = new Map<string, string>();
	for (const [word] of text.matchAll(/\p{Lu}[\p{L}]{2,}/gu)) names.set(word.toLowerCase(), word);
	for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu)) names.delete(word);
	return names;
}

const MAX_LABEL = 40;

/** The fewest known words that make up the label; null when none do. Dynamic programming from the left. */
function segmented(label: string, known: (word: string) => boolean): string[] | null {
	if (label.length > MAX_LABEL) return null;
	const best: (string[] | null)[] = [[]];
	for (let end = 1; end <= label.length; end++) {
		best[end] = null;
		for (let start = 0; start < end; start++) {
			const before = best[start];
			const word = label.slice(start, end);
			if (before && known(word) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) {
				best[end] = [...before, word];
			}
		}
	}
	return best[label.length] ?? null;
}

/** "the" + a name + "times": the name of a place or a thing that the article does not mention. */
function aroundName(label: string): string[] | null {
	for (let cut = label.length - 3; cut > 3; cut--) {
		const paper = label.slice(cut);
		const name = label.slice(3, cut);
		if (
			label.startsWith("the") &&
			paper.length >= 4 &&
			NEWSPAPER_WORDS.has(paper) &&
			/^[a-z]{3,12}$/.test(name)
		)
			return ["the", name, paper];
	}
	return null;
}

const SMALL = new Set(["of", "and", "in", "on", "for", "a"]);

function titleCase(words: readonly string[], names: ReadonlyMap<string, string>): string {
	return words
		.map((word, i) => {
			if (i > 0 && (SMALL.has(word) || word === "the")) return word;
			return names.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1);
		})
		.join(" ");
}
