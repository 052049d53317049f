import { trackingParameters } from "../data/citation-words.ts";
import { foldWord } from "../tokens.ts";

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”\]]+|\bwww\.[^\s<>"“”\]]+/gi;

/** The addresses that stand in a text, without the marks that close a sentence or a bracket behind them. */
export function addressesIn(text: string): readonly string[] {
	return [...text.matchAll(ADDRESS)].map(([found]) => withoutClosing(found));
}

/**
 * An address without what does not tell pages apart: scheme, "www.", the phone's page, fragment, closing slash,
 * tracking parameters and the archive around it. Equal results mean the same page.
 */
export function pageOf(url: string): string {
	const whole = decoded(url.trim());
	const inner = /^(?:https?:\/\/)?web\.archive\.org\/web\/[^/]{1,40}\/(.+)$/i.exec(whole)?.[1] ?? whole;
	const bare = foldWord(inner)
		.replace(/^[a-z]{1,12}:\/\//, "")
		.replace(/^(?:www\d?|m|mobile|amp)\./, "")
		.replace(/#.*$/, "");
	const question = bare.indexOf("?");
	const path = (question < 0 ? bare : bare.slice(0, question))
		.replace(/:(?:80|443)(?=\/|$)/, "")
		.replace(/\/(?:amp|index\.html?|index\.php)$/, "")
		.replace(/\/{1,9}$/, "");
	const query = question < 0 ? "" : telling(bare.slice(question + 1));
	return query === "" ? path : `${path}?${query}`;
}

function telling(query: string): string {
	const told = query.split("&").filter((pair) => {
		const name = pair.split("=")[0] ?? "";
		return pair !== "" && !trackingParameters.has(name) && !/^(?:utm|mc|at|ns|hs|pk|mtm)_/.test(name);
	});
	return told.sort().join("&");
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** "https://a.test/x)." is an address, a bracket and a full stop; "https://a.test/x_(y)" is all address. */
function withoutClosing(found: string): string {
	const opening = found.indexOf("(");
	let end = found.length;
	while (end > 0) {
		const last = found.charAt(end - 1);
		if (!/[.,;:!?'’)>*_]/.test(last) || (last === ")" && opening >= 0)) break;
		end--;
	}
	return found.slice(0, end);
}
