/** Marks of LaTeX's accent commands as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
	...{
		"'": "\u0301",
		"`": "\u0300",
		"^": "\u0302",
		'"': "\u0308",
		"~": "\u0303",
		"=": "\u0304",
		".": "\u0307",
	},
	...{
		u: "\u0306",
		v: "\u030c",
		H: "\u030b",
		c: "\u0327",
		d: "\u0323",
		b: "\u0331",
		r: "\u030a",
		k: "\u0328",
	},
};
const LETTERS: Readonly<Record<string, string>> = {
	...{
		ss: "ß",
		o: "ø",
		O: "Ø",
		l: "ł",
		L: "Ł",
		ae: "æ",
		AE: "Æ",
		oe: "œ",
		OE: "Œ",
		aa: "å",
		AA: "Å",
		i: "ı",
	},
	...{ textendash: "–", textemdash: "—", textquoteright: "’", textquoteleft: "‘", ldots: "…", dots: "…" },
};

/** The words of a BibTeX value on one line: accents put together, commands and braces left out. */
export function plainLatex(value: string): string {
	return value
		.replace(/\\([`'^"~=.])\s{0,3}\{?\\?([A-Za-z])\}?/g, accented)
		.replace(/\\([uvHcdbrk])(?:\s{0,3}\{\\?([A-Za-z])\}|\s{1,3}([A-Za-z])(?![A-Za-z]))/g, accented)
		.replace(/\\([A-Za-z]{1,20})\s{0,3}(?:\{\})?/g, (_, name: string) => LETTERS[name] ?? "")
		.replace(/\\([&%$#_{}])/g, "$1")
		.replace(/---/g, "—")
		.replace(/--/g, "–")
		.replace(/``/g, "“")
		.replace(/''/g, "”")
		.replace(/[{}]/g, "")
		.replace(/[~\s]+/g, " ")
		.trim();
}

function accented(_: string, mark: string, letter: string | undefined, bare: string | undefined): string {
	return ((letter ?? bare ?? "") + (ACCENTS[mark] ?? "")).normalize("NFC");
}

/** The names of an `author` field, each with the first name first: "Okoro, Ilse and {The Desk}". */
export function namesInLatex(value: string): readonly string[] {
	const names: string[] = [];
	let open = "";
	for (const part of value.split(/\sand\s/)) {
		open = open === "" ? part : `${open} and ${part}`;
		if (count(open, "{") > count(open, "}")) continue;
		if (open.trim() !== "others") names.push(nameOf(open.trim()));
		open = "";
	}
	return names.filter(Boolean);
}

function nameOf(name: string): string {
	const [last, ...rest] = name.startsWith("{") ? [name] : name.split(",");
	return plainLatex([rest.at(-1), last].filter(Boolean).join(" "));
}

function count(text: string, char: string): number {
	return text.split(char).length - 1;
}
