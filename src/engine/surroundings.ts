import type { Draft, DraftBlock } from "./model.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** What stands above a block of a draft and tells what it is about. */
export interface Surroundings {
	/** The paragraph before it in the same section. */
	readonly paragraph: DraftBlock | undefined;
	/** The nearest heading above it, and the first one of the draft, its title. */
	readonly headings: readonly DraftBlock[];
}

/** The surroundings of one of the draft's blocks. */
export function surroundingsOf({ blocks }: Draft, block: DraftBlock): Surroundings {
	const above = blocks.slice(0, Math.max(0, blocks.indexOf(block)));
	const headings = above.filter(({ kind }) => kind === "heading");
	const [title] = headings;
	const section = headings.at(-1);
	const before = above.at(-1);
	return {
		paragraph: before?.kind === "heading" ? undefined : before,
		headings: title === undefined || section === undefined ? [] : [...new Set([section, title])],
	};
}

/** The sentences of some blocks of a draft, in order. */
export function sentencesIn({ text }: Draft, blocks: readonly DraftBlock[]): Sentence[] {
	return blocks.flatMap((block) => sentencesOf(text, block, block.masked));
}
