/** The files of the folder `assets` that hold what the engine knows of English. */
export const languageFiles = ["language.bin", "lexicon.bin", "vectors.bin", "support.bin"] as const;

export type LanguageFile = (typeof languageFiles)[number];

/** What stands in each file. */
export type LanguageBytes = Readonly<Record<LanguageFile, Uint8Array>>;
