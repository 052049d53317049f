import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ArticleNames } from "../../../src/engine/citations/article-names.ts";
import { resolve } from "../../../src/engine/citations/resolver.ts";
import type { Article, CitationMark } from "../../../src/engine/model.ts";

const article = (path: string, rest: Partial<Article> = {}): Article => ({
	...{ key: path, path, text: "", blocks: [], title: null, publisher: null, byline: null },
	...{ published: null, url: null, language: "en", ...rest },
});

const articles = [
	article("grain.html", {
		title: "Grain terminal goes to Bolt",
		publisher: "The Averley Gazette",
		byline: "Jane Okafor and Peter Ruiz",
		published: "2021-03-02",
		url: "https://www.gazette.test/2021/grain?id=7",
	}),
	article("strike.html", {
		title: "Dockers strike for a second day",
		publisher: "The Averley Gazette",
		byline: "Jane Okafor",
		published: "2021-05-11",
		url: "https://www.gazette.test/2021/strike",
	}),
	article("wire/007_lease.txt", {
		title: "Bolt Freight signs lease for harbour terminal | Atlas Wire",
		publisher: "Atlas Wire Service",
		byline: "José Müller-Peña",
		published: "2021-03-02",
	}),
	article("folder/note.md", { publisher: "Harbour Union News" }),
];

const names = new ArticleNames();
for (const one of articles) names.put(one);

function resolved(kind: CitationMark["kind"], target: string): string {
	const { articles: keys, sure } = resolve({ kind, target, start: 0, end: 1 }, names);
	return `${[...keys].sort().join(" + ") || "nothing"}${keys.length > 0 && !sure ? ", unsure" : ""}`;
}

const G = "grain.html";
const S = "strike.html";
const W = "wire/007_lease.txt";
const N = "folder/note.md";

const cases: Readonly<
	Record<CitationMark["kind"], readonly (readonly [target: string, expected: string])[]>
> = {
	url: [
		["https://www.gazette.test/2021/grain?id=7", G],
		["http://gazette.test/2021/grain/?utm_source=mail&id=7&fbclid=x#top", G],
		["https://m.gazette.test/2021/grain?id=7", G],
		["https://web.archive.org/web/20210304000000/https://www.gazette.test/2021/strike", S],
		["https://www.gazette.test/2021/strike/amp", S],
		["https://www.gazette.test/2021/grain?id=8", "nothing"],
		["https://www.gazette.test/2021/", "nothing"],
	],
	link: [
		["https://gazette.test/2021/strike/", S],
		["grain.html", G],
		["../corpus/wire/007_lease.txt#L4", W],
		["./folder/note.md", N],
		["https://elsewhere.test/grain.html", "nothing"],
		["other/strike2.html", "nothing"],
	],
	wikilink: [
		["grain", G],
		["007_lease", W],
		["Dockers strike for a second day", S],
		["wire/007_lease", W],
		["lease", "nothing"],
	],
	key: [
		["grain", G],
		["okafor2021", `${G} + ${S}, unsure`],
		["okafor2021grain", G],
		["OkaforDockers2021", S],
		["okafor_ruiz_2021", `${G} + ${S}, unsure`],
		["muller-pena2021", W],
		["averleygazette2021strike", S],
		["averleygazette20210511", S],
		["okafor21dockers", S],
		["okafor2020", "nothing"],
		["lindqvist2021", "nothing"],
	],
	footnote: [
		["See <https://gazette.test/2021/strike>.", S],
		["Jane Okafor, “Grain terminal goes to Bolt”, *The Averley Gazette*, 2 March 2021.", G],
		["Averley Gazette, March 2, 2021, p. 4", G],
		["Averley Gazette, 2021", `${G} + ${S}, unsure`],
		["Bolt Freight signs lease for harbour terminal", W],
		["Averley Gazette, 3 March 2021", "nothing"],
		["@okafor2021grain, p. 3", G],
		["[[007_lease]]", W],
		["007\\_lease.txt", W],
		["https://gazette.test/2021/strike; https://www.gazette.test/2021/grain?id=7", `${G} + ${S}`],
		["Averley Gazette, 2 March 2021, https://gazette.test/2021/other", "nothing"],
		["Harbour Union News", `${N}, unsure`],
		["A conversation with the harbour master, 2 March 2021", "nothing"],
	],
	parenthetical: [
		["Averley Gazette, 11 May 2021", S],
		["The Averley Gazette, 2021-05-11", S],
		["Ruiz 2021", G],
		["Okafor, May 2021", S],
		["Okafor and Ruiz, 2021", G],
		["Okafor, 2021", `${G} + ${S}, unsure`],
		["Müller-Peña 2021a", W],
		["Muller-Pena, 2021", W],
		["AWS, 2 March 2021", W],
		["Okafor, 11 May 2021; Müller-Peña 2021", `${S} + ${W}`],
		["Okafor 2019", "nothing"],
		["Averley Herald, 11 May 2021", "nothing"],
	],
};

describe("a citation leads to", () => {
	for (const [kind, list] of Object.entries(cases))
		for (const [target, expected] of list)
			it(`${expected}: ${kind} ${target}`, () => {
				assert.equal(resolved(kind as CitationMark["kind"], target), expected);
			});

	it("nothing for any strange target", () => {
		for (const target of ["", "%E0%A4%A", "@", "((((", "\ud800", ";;;", ")".repeat(5000), "a ".repeat(5000)])
			for (const kind of Object.keys(cases)) resolved(kind as CitationMark["kind"], target);
	});

	it("no article that is gone", () => {
		const mark = { kind: "footnote", target: "Averley Gazette, 11 May 2021", start: 0, end: 1 } as const;
		const fewer = new ArticleNames();
		for (const one of articles) fewer.put(one);
		fewer.remove(S);
		for (const target of [mark.target, "https://gazette.test/2021/strike", "Dockers strike for a second day"])
			assert.deepEqual(resolve({ ...mark, target }, fewer).articles, []);
		assert.deepEqual(resolve({ ...mark, target: "Averley Gazette, 2021" }, fewer), {
			articles: [G],
			sure: true,
		});
	});
});
