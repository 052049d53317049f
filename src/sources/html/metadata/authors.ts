const OPENING = /^(?:(?:written |reported |story |text |words |posted |published |opinion |analysis )?(?:by|von|par|por|di|от)\b\s*:?|authors?\s*:?|from\s*:)\s*/i;
const ROLE =
	/^(?:(?:senior|chief|deputy|associate|assistant|managing|contributing|staff|special|former|national|political|digital|news|sports?|business|science|health|technology|features?|culture|executive|freelance|guest|lead)\s+)*(?:editors?|editor[- ]in[- ]chief|reporters?|writers?|correspondents?|columnists?|producers?|contributors?|journalists?|critics?|author|bureau chief|contributing writer|opinion columnist|ph\.?d\.?|m\.?d\.?|jr\.?)\b.{0,60}$/i;
const NO_NAME = /^(?:https?:|www\.|@)|[<>{}=]|\.com\b|^(?:admin|administrator|null|undefined|none|guest|anonymous|unknown|n\/a|author|editor|staff)$/i;
const MAX_NAME = 60;

/** The names in bylines such as "By Jane Doe and Bola Ade, Staff Writers", once each. */
export function authorNames(bylines: readonly string[], publisher: string | null): string[] {
	const names = new Map<string, string>();
	for (const name of bylines.flatMap(namesIn)) {
		const key = name.toLowerCase().replace(/[^\p{L}]/gu, "");
		if (key === "" || key === publisher?.toLowerCase().replace(/[^\p{L}]/gu, "")) continue;
		if (!names.has(key)) names.set(key, name);
	}
	return [...names.values()];
}

function namesIn(byline: string): string[] {
	return byline
		.slice(0, 400)
		.replace(OPENING, "")
		.split(/\s*(?:[,;|•·\n\t]|\s(?:and|und|et|y|e|&|with|и)\s|\s[–—-]\s|\s(?:for|of|in)\s(?=(?:the\s)?\p{Lu}))\s*/u)
		.map((part) => part.replace(OPENING, "").replace(/\s*\(.{0,60}\)$/, "").trim())
		.filter(isName);
}

function isName(part: string): boolean {
	if (part.length < 2 || part.length > MAX_NAME || /\d/.test(part)) return false;
	return !NO_NAME.test(part) && !ROLE.test(part) && part.split(/\s+/).length <= 6 && /^[\p{Lu}\p{Lo}]|\p{Lu}/u.test(part);
}
