import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import { buildReport, type ReportOptions } from "../../src/report/build.ts";
import type { FactCheckReport, MarkedPart } from "../../src/report/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { readTextFile } from "../../src/sources/text-file.ts";
import { language } from "../language.ts";

/** A wire story, its copy, a later rival and an undated note: written for these tests. */
export const articles: Readonly<Record<string, string>> = {
	"wire.md": `---
title: Brackwater ferry to stop in winter
publisher: Sundgate Wire
date: 2021-03-02
url: https://sundgatewire.test/ferry
---

The council of Brackwater voted on Monday to stop the night ferry in winter. The crossing carried 48,200 passengers in 2020. “We cannot run empty boats for nine weeks,” said Ottoline Varga, the head of the harbour office.

The boats will be laid up in Pellworth. A fare of 6 euros will stay as it is.
`,
	"copy.md": `---
title: Night ferry stops
publisher: Pellworth Post
date: 2021-03-04
---

The council of Brackwater voted on Monday to stop the night ferry in winter. The crossing carried 48,200 passengers in 2020. “We cannot run empty boats for nine weeks,” said Ottoline Varga, the head of the harbour office.

The boats will be laid up in Pellworth. A fare of 6 euros will stay as it is.
`,
	"rival.md": `---
title: Islanders mourn their ferry
publisher: The Skerry Times
date: 2021-03-09
---

Islanders said that the crossing of the Brackwater night ferry carried 51,000 passengers in 2020. Their school will lose its evening classes.
`,
	"note.txt": "The harbour master of Brackwater keeps three old lamps in his office.\n",
};

export const draftText = `---
date: 2021-03-10
---

# The last ferry

The council of Brackwater voted on Monday to stop the night ferry in winter. The crossing carried **42,800** passengers in 2020.[^1] “We cannot run empty ships for nine weeks,” said Ottoline Varga, the head of the harbour office.

Who will miss it? The lighthouse at Torsby was sold to a Danish bank for 90,000 euros.

\`\`\`
select words from code
\`\`\`

[^1]: Sundgate Wire, “Brackwater ferry to stop in winter”, 2 March 2021, <https://sundgatewire.test/ferry>
`;

export const options: ReportOptions = {
	made: "2026-01-05T09:30:00.000Z",
	toolVersion: "1.2.3",
	withText: false,
};

/** The report of a Markdown draft against articles by their file names. */
export function reportOf(
	text: string = draftText,
	files: Readonly<Record<string, string>> = articles,
	rest: Partial<ReportOptions> = {},
	severities: Readonly<Record<string, "off">> = {},
): FactCheckReport {
	const corpus = corpusOf(files);
	const draft = readDraft("draft.md", text, "markdown");
	const reports = [...checkSentences(draft, corpus, { severities })];
	const skipped = [{ path: "photo.jpg", reason: "not a text file" }];
	const steps = buildReport({
		...{ draft, languageId: "markdown", reports, corpus, skipped, severities },
		options: { ...options, ...rest },
	});
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** A corpus of articles by their file names. */
export function corpusOf(files: Readonly<Record<string, string>>): Corpus {
	const corpus = new Corpus(portsFor(language));
	for (const [path, content] of Object.entries(files))
		corpus.put(readTextFile({ key: path, path, bytes: new TextEncoder().encode(content) }));
	return corpus;
}

/** "The [42,800] passengers _of_ the ferry": words of findings in brackets, words of this side only underlined. */
export function notation(parts: readonly MarkedPart[]): string {
	return parts
		.map(({ text, changed, findings }) => (findings.length > 0 ? `[${text}]` : changed ? `_${text}_` : text))
		.join("");
}

/** Text that would be markup, script, a formula or a trick of writing direction in one format or another. */
const hostile = {
	title: '</title><script>alert(1)</script>" onload="x" [a](javascript:x) **b** | c',
	publisher: '=HYPERLINK("https://evil.test") <img src=x onerror=y> & Sons',
	sentence:
		"The mayor of Oldcastle <script>alert(2)</script> opened 34 gardens ![x](https://evil.test/p.png) on `Monday` \u202Ereversed\u0007.",
} as const;

/** A corpus and a draft full of it; the article's name is one too. */
export function hostileReport(rest: Partial<ReportOptions> = {}): FactCheckReport {
	const header = `---\ntitle: ${JSON.stringify(hostile.title)}\npublisher: ${JSON.stringify(hostile.publisher)}\ndate: 2022-05-03\n---\n`;
	const name = "<b>-@SUM(1)&.txt";
	const files = { [name]: `${header}\n${hostile.sentence}\n` };
	const draft =
		"=1+1 <iframe src=x> said the mayor.\n\nThe mayor of Oldcastle <script>alert(3)</script> opened 43 gardens on Monday.\n";
	return reportOf(draft, files, rest);
}
