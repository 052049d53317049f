import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconFrom } from "../../../src/engine/lexicon/lexicon.ts";

/** Where the lexicon that ships lies. */
export const lexiconPath = join(import.meta.dirname, "../../../assets/lexicon.bin");

/** The lexicon that ships. */
export const lexicon = lexiconFrom(readFileSync(lexiconPath));
