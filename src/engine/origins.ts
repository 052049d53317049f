import type { Article, ArticleKey } from "./model.ts";
import type { Passage } from "./passages.ts";

/** For each article that is a copy of another or copied itself, the article where the text stood first. */
export type OriginGroups = ReadonlyMap<ArticleKey, ArticleKey>;

/** Sentences shorter than this recur by chance ("He declined to comment."). */
const SHORTEST = 6;
const COPIED_SHARE = 0.7;

/** Groups articles that share most of their sentences; daily notices with other figures share few whole sentences. */
export function originGroups(articles: readonly (readonly Passage[])[]): OriginGroups {
	const holders = new Map<string, number[]>();
	const prints = articles.map((passages) => new Set(passages.flatMap((passage) => fingerprint(passage))));
	prints.forEach((set, at) => {
		for (const print of set) holders.set(print, [...(holders.get(print) ?? []), at]);
	});
	const leader = articles.map((_, at) => at);
	const find = (at: number): number => (leader[at] === at ? at : find(leader[at] ?? at));
	prints.forEach((set, at) => {
		for (const [other, shared] of sharing(set, holders, at)) {
			const smaller = Math.min(set.size, prints[other]?.size ?? 0);
			if (shared >= 2 && shared / smaller >= COPIED_SHARE) leader[find(at)] = find(other);
		}
	});
	return named(
		articles,
		articles.map((_, at) => find(at)),
	);
}

/** Orders two articles by which of them reported first: an explicit date, then the fuller record, then the path. */
export function reportedFirst(a: Article, b: Article): number {
	return (
		compare(a.published ?? "9999", b.published ?? "9999") || record(b) - record(a) || compare(a.path, b.path)
	);
}

/** Copies lose their title, byline and address on the way. */
function record(article: Article): number {
	return [article.title, article.byline, article.url].filter((field) => field !== null).length;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function fingerprint(passage: Passage): readonly string[] {
	const words = passage.tokens.filter((token) => token.kind !== "mark");
	return passage.kind === "headline" || words.length < SHORTEST
		? []
		: [words.map((token) => token.norm).join(" ")];
}

function sharing(
	set: ReadonlySet<string>,
	holders: ReadonlyMap<string, readonly number[]>,
	at: number,
): Map<number, number> {
	const counts = new Map<number, number>();
	for (const print of set) {
		for (const other of holders.get(print) ?? [])
			if (other < at) counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	return counts;
}

function named(articles: readonly (readonly Passage[])[], leaders: readonly number[]): OriginGroups {
	const groups = new Map<number, Article[]>();
	articles.forEach((passages, at) => {
		const article = passages[0]?.article;
		const leader = leaders[at] ?? at;
		if (article !== undefined) groups.set(leader, [...(groups.get(leader) ?? []), article]);
	});
	const origins = new Map<ArticleKey, ArticleKey>();
	for (const group of groups.values()) {
		const first = [...group].sort(reportedFirst)[0];
		if (first !== undefined && group.length > 1)
			for (const article of group) origins.set(article.key, first.key);
	}
	return origins;
}
