/** The files that `languageFrom` reads, as they travel to a worker that cannot read files. */
export interface LanguageBytes {
	readonly model: Uint8Array;
	readonly lexicon: Uint8Array;
}
