/** One edit of a text: the units from `start` to `end` became `text`, or shall become it. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}
