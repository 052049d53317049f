import { guessLanguage } from "../../engine/language-guess.ts";
import type { Article, ArticleBlock } from "../../engine/model.ts";
import { decode } from "../decode.ts";
import { readHeader } from "../header.ts";
import type { SourceFile } from "../reader.ts";
import { textPieces } from "../text.ts";
import { UnreadableError } from "../unreadable.ts";
import { turnsInCues } from "./cues.ts";
import { turnsInText } from "./labels.ts";
import { type Turn, timeWords } from "./turn.ts";

/** The article in subtitles: a paragraph a turn, with its time before it. Throws `UnreadableError` when nothing is said. */
export function readSubtitles(file: SourceFile): Article {
	return transcript(file, "", turnsInCues(decode(file.bytes)));
}

/** The article in a text with times before its turns; title, date and author from the lines above the first. */
export function readTimedText(file: SourceFile): Article {
	const { above, turns } = turnsInText(decode(file.bytes));
	return transcript(file, above, turns);
}

function transcript({ key, path }: SourceFile, above: string, turns: readonly Turn[]): Article {
	if (turns.length === 0) throw new UnreadableError("nothing is said in it");
	// A turn stands in for the prose that the header's reader expects below.
	const pieces = textPieces(`${above}\n\n${turns[0]?.words ?? ""}`, 0);
	const header = readHeader(pieces.slice(0, -1), new Set());
	const title = header.title ?? (header.headline === null ? null : (pieces[header.headline]?.words ?? null));
	const { text, blocks } = composed(title, paragraphsOf(turns));
	const { publisher, byline, published } = header;
	const language = guessLanguage(
		turns
			.slice(0, 500)
			.map(({ words }) => words)
			.join(" "),
	);
	return {
		key,
		path,
		title,
		publisher,
		byline,
		published,
		url: null,
		language,
		text,
		extracted: true,
		blocks,
	};
}

const MAX_PARAGRAPH = 600;
const MAX_PAUSE = 20;
const MIN_ENDED = 240;

/** Cues put together to paragraphs: up to a change of speaker, a long pause, or an end of a sentence once it is long. */
function paragraphsOf(turns: readonly Turn[]): readonly Turn[] {
	const paragraphs: Turn[] = [];
	let speaker: string | null = null;
	let before = 0;
	for (const turn of turns) {
		const last = paragraphs.at(-1);
		const isOther = turn.speaker !== null && turn.speaker !== speaker;
		const isFull =
			last !== undefined &&
			(last.words.length > MAX_PARAGRAPH ||
				(last.words.length > MIN_ENDED && /[.!?…]["'”’)]?$/.test(last.words)));
		if (!last || isOther || isFull || turn.seconds - before > MAX_PAUSE)
			paragraphs.push({ ...turn, speaker: isOther ? turn.speaker : null });
		else paragraphs[paragraphs.length - 1] = { ...last, words: `${last.words} ${turn.words}` };
		speaker = turn.speaker ?? speaker;
		before = turn.seconds;
	}
	return paragraphs;
}

/** A line a paragraph, "[00:12:34] Ilse Okoro: …"; the time stands outside its block. */
function composed(
	title: string | null,
	paragraphs: readonly Turn[],
): { text: string; blocks: ArticleBlock[] } {
	const blocks: ArticleBlock[] = [];
	let text = "";
	if (title !== null) {
		text = title;
		blocks.push({ kind: "headline", start: 0, end: title.length, paragraph: null, page: null, masked: [] });
	}
	for (const [i, { seconds, speaker, words }] of paragraphs.entries()) {
		text += `${text === "" ? "" : "\n\n"}[${timeWords(seconds)}] `;
		const start = text.length;
		text += `${speaker === null ? "" : `${speaker}: `}${words}`;
		blocks.push({ kind: "paragraph", start, end: text.length, paragraph: i + 1, page: null, masked: [] });
	}
	return { text, blocks };
}
