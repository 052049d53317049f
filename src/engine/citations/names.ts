import { authorJoints } from "../data/citation-words.ts";
import type { ArticleMetadata } from "../model.ts";
import { foldWord } from "../tokens.ts";

/** Words in plain letters: no case, marks, accents or entities of Markdown. */
export function plainWords(text: string): readonly string[] {
	return foldWord(text)
		.normalize("NFD")
		.replace(/['\p{M}]/gu, "")
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** What an article can be called beside its title, in plain words: publisher, authors, surnames, site. */
export function namesOf(article: ArticleMetadata): ReadonlySet<string> {
	const names = [...publisherNames(article.publisher), ...authorNames(article.byline)];
	const host = article.url === null ? undefined : /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(article.url)?.[1];
	if (host !== undefined) names.push(plainWords(host).join(" "));
	return new Set(names.filter((name) => name.length >= 2));
}

function publisherNames(publisher: string | null): readonly string[] {
	if (publisher === null) return [];
	const words = plainWords(publisher);
	const named = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
	const initials = (of: readonly string[]) => (of.length < 3 ? [] : [of.map((word) => word[0]).join("")]);
	const capitals = plainWords(publisher.replace(/\b\p{Ll}+\b/gu, " ")).filter((word) => word !== "the");
	return [named.join(" "), ...initials(named), ...initials(capitals)];
}

/** "By Jane Okafor and Peter Ruiz, Reuters": each by full name and by surname. */
function authorNames(byline: string | null): readonly string[] {
	if (byline === null) return [];
	const authors = byline.split(/[,;/|&]|\s(?:and|with|for|in)\s/i).slice(0, 12);
	return authors.flatMap((author) => {
		// "Müller-Peña" is one word of a name.
		const words = author
			.split(/\s+/)
			.map((word) => plainWords(word).join(" "))
			.filter((word) => word !== "" && !authorJoints.has(word) && !/^(?:jr|sr|ii|iii)$/.test(word));
		const surname = words.at(-1);
		return surname === undefined || words.length > 5 ? [] : [words.join(" "), surname];
	});
}
