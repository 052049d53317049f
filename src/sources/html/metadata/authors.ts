const OPENING =
	/^(?:(?:\p{L}+\s+){0,2}by\b\s*:?|(?:von|par|por|di|от)\b\s*:?|authors?\s*:?|from\s*:|(?:view |see |read )?(?:all |more )?(?:posts|articles|stories) (?:by|from))\s*/iu;
const ROLE =
	/^(?:(?:senior|chief|deputy|associate|assistant|managing|contributing|staff|special|former|national|political|digital|news|sports?|business|science|health|technology|features?|culture|executive|freelance|guest|lead)\s+)*(?:editors?|editor[- ]in[- ]chief|reporters?|writers?|correspondents?|columnists?|producers?|contributors?|journalists?|critics?|author|bureau chief|contributing writer|opinion columnist|ph\.?d\.?|m\.?d\.?|jr\.?)\b.{0,60}$|\b(?:editor|reporter|writer|correspondent|columnist|producer|journalist|critic|chief)s?$/i;
const NO_NAME =
	/^(?:https?:|www\.|@)|[<>{}=]|\.com\b|^(?:admin|administrator|null|undefined|none|guest|anonymous|unknown|n\/a|author|editor|staff)$/i;
const MAX_NAME = 60;

/** The names in bylines such as "By Jane Doe and Bola Ade, Staff Writers", once each. */
export function authorNames(bylines: readonly string[], publisher: string | null): string[] {
	const names = new Map<string, string>();
	const site = publisher === null ? "" : fold(publisher);
	for (const name of bylines.flatMap((byline) => namesIn(withoutPublisher(byline, publisher)))) {
		if (site !== "" && (fold(name) === site || fold(name).startsWith(`${site}`))) continue;
		const key = fold(name);
		if (key !== "" && !names.has(key)) names.set(key, name);
	}
	// "Jane Doe The Herald" beside "Jane Doe".
	const keys = [...names.keys()];
	return [...names]
		.filter(([key]) => !keys.some((other) => other !== key && key.startsWith(other)))
		.map(([, name]) => name);
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/^the\s/, "")
		.replace(/[^\p{L}]/gu, "");
}

/** The byline without the name of the paper at its end: "Jane Doe, The Herald". */
function withoutPublisher(byline: string, publisher: string | null): string {
	const name = publisher?.replace(/^the\s/i, "") ?? "";
	const at = name.length < 3 ? -1 : byline.toLowerCase().lastIndexOf(name.toLowerCase());
	return at < 0 ? byline : byline.slice(0, at).replace(/(?:\bthe)?[\s,|–—-]*$/i, "");
}

function namesIn(byline: string): string[] {
	return byline
		.slice(0, 400)
		.replace(OPENING, "")
		.replace(
			/\s+(?:published|updated|posted)?:?\s*(?:on\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[/.-]\d|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d).*$/i,
			"",
		)
		.split(
			/\s*(?:[,;|•·\n\t]|\s(?:and|und|et|y|e|&|with|и)\s|\s[–—-]\s|\s(?:for|of|in)\s(?=(?:the\s)?\p{Lu}))\s*/u,
		)
		.map((part) =>
			part
				.replace(OPENING, "")
				.replace(/\s*\(.{0,60}\)$/, "")
				.replace(/[\s–—/|-]+$/, "")
				.trim(),
		)
		.filter(isName);
}

function isName(part: string): boolean {
	if (part.length < 2 || part.length > MAX_NAME || /\d/.test(part)) return false;
	return (
		!NO_NAME.test(part) &&
		!ROLE.test(part) &&
		part.split(/\s+/).length <= 6 &&
		/^[\p{Lu}\p{Lo}]|\p{Lu}/u.test(part)
	);
}
