import type { Article, ArticleKey, CitationMark } from "./model.ts";
import { foldWord } from "./tokens.ts";

/** The articles of the corpus that the citations point at: by address, by file name or key, or by title. */
export function resolveCitations(
	marks: readonly CitationMark[],
	articles: readonly Article[],
): readonly ArticleKey[] {
	const keys = new Set<ArticleKey>();
	for (const mark of marks) for (const article of articles) if (points(mark, article)) keys.add(article.key);
	return [...keys];
}

function points(mark: CitationMark, article: Article): boolean {
	const target = foldWord(mark.target);
	if (article.url !== null && sameAddress(target, article.url)) return true;
	const file = foldWord(article.path);
	if (mark.kind === "key" || mark.kind === "wikilink" || mark.kind === "link") {
		const name = target.replace(/^@|^\.?\//g, "").replace(/#.*$/, "");
		if (name !== "" && [file, baseName(file), stemName(file)].includes(name)) return true;
		if (name.endsWith(`/${file}`)) return true;
	}
	if (mark.kind === "link" || mark.kind === "url" || mark.kind === "key") return false;
	return namesArticle(target, article);
}

/** A footnote or parenthesis names an article by its address, its title, or its publisher with the date. */
function namesArticle(text: string, article: Article): boolean {
	if (article.url !== null && text.includes(address(article.url))) return true;
	if (article.title !== null && article.title.length >= 12 && plain(text).includes(plain(article.title)))
		return true;
	const by = article.publisher ?? article.byline;
	return (
		by !== null &&
		article.published !== null &&
		plain(text).includes(plain(by)) &&
		namesDate(text, article.published)
	);
}

const MONTHS = "january february march april may june july august september october november december".split(
	" ",
);

function namesDate(text: string, iso: string): boolean {
	if (text.includes(iso)) return true;
	const [year = "", month = "", day = ""] = iso.split("-");
	const name = MONTHS[Number(month) - 1];
	if (name === undefined || day === "" || !text.includes(year)) return false;
	const date = `(?:${Number(day)}\\s+${name.slice(0, 3)}|${name.slice(0, 3)}[a-z]*\\.?\\s+${Number(day)}\\b)`;
	return new RegExp(date).test(text);
}

function sameAddress(a: string, b: string): boolean {
	return address(a) === address(b);
}

/** An address without what does not tell pages apart. */
function address(url: string): string {
	return foldWord(url)
		.replace(/^[a-z]+:\/\//, "")
		.replace(/^www\./, "")
		.replace(/[?#].*$/, "")
		.replace(/\/+$/, "");
}

function plain(text: string): string {
	return foldWord(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

function stemName(path: string): string {
	return baseName(path).replace(/\.[^.]*$/, "");
}
