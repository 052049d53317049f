/** Newly written articles: a report, its copy with an appeal, a rival's version, another subject, and bad files. */
export const smallCorpus: Readonly<Record<string, string | Uint8Array>> = {
	"herald.txt": `Harbour Council Backs Housing Plan

By Nadia Okoye

October 08, 2019

The Fenwick harbour council approved 214 homes on the old shipyard on Monday, ending a dispute of six years. Councillor Siobhan Murray said the plan “may not please everyone in this town.”

The builder, Larkfield Group, will sign the contract in March. Critics say the towers would block the view of the bay.

Original url: https://www.fenwickherald.test/2019/10/08/harbour-homes
`,
	"copies/appeal.txt": `The Fenwick harbour council approved 214 homes on the old shipyard on Monday, ending a dispute of six years. Councillor Siobhan Murray said the plan “may not please everyone in this town.”

The builder, Larkfield Group, will sign the contract in March. Critics say the towers would block the view of the bay.

A Message from The Fenwick Herald:

Dear readers, your gift of any size keeps our newsroom open. Support us from $2 a month.
`,
	"gazette.md": `---
title: Shipyard vote splits the town
publisher: Coast Gazette
date: 2019-10-11
url: https://coastgazette.test/shipyard-vote
---

Larkfield Group reportedly paid $4 million for the old shipyard in Fenwick. The council voted for up to 220 homes there, according to the Fenwick Herald.
`,
	"storm.txt": `Storm Closes Coast Road

November 02, 2018

A winter storm closed the coast road for two days and left 1,487 households without power. Nobody was hurt.
`,
	"latin1.txt": Uint8Array.from(
		"Café Olé in Fenwick reopened on Friday after repairs to its roof.\n",
		(letter) => letter.charCodeAt(0),
	),
	"photo.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3),
	"empty.txt": " \n",
};

/** Drafts with clean traces, changed facts, gaps, opinions, hostile marks and nothing at all. */
export const smallDrafts: Readonly<Record<string, string>> = {
	"clean.md":
		"The Fenwick harbour council approved 214 homes on the old shipyard on Monday, ending a dispute of six years.\n",
	"changed.md": `---
date: 2019-10-21
---

# The shipyard

The Fenwick harbour council approved 241 homes on the old shipyard. Siobhan Murray said the plan “will not please everyone in this town.” Larkfield Group signed the contract in March.

Larkfield Group paid $4 billion for the old shipyard in Fenwick.[^1] It is a beautiful place! Who would not live there?

The mayor of Fenwick resigned on 3 May 2020 after 12 councillors walked out.

[^1]: Coast Gazette, “Shipyard vote splits the town”, 11 October 2019, <https://coastgazette.test/shipyard-vote>
`,
	"plain.txt":
		"A winter storm left 1,487 households without power.\nNobody was hurt, according to the town.\n",
	"word.md": "Hello",
	"empty.md": "",
	"off.md": "---\nclaimtrace: false\n---\n\nThe council approved 214 homes.\n",
	"odd.md": "📰 [x](command:evil) <b>bold</b> \u202e the council approved 214 homes \u0007\n",
};

/** Queries with many, few and no passages behind them. */
export const smallQueries: readonly string[] = [
	"homes on the old shipyard",
	"households without power",
	"zebra",
	"",
];
