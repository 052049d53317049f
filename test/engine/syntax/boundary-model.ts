import { readFileSync } from "node:fs";
import { boundaryModelFrom } from "../../../src/engine/syntax/boundaries.ts";
import { readLanguageModel } from "../../../src/engine/syntax/language-model.ts";

const file = readFileSync(new URL("../../../assets/language.bin", import.meta.url));

/** The model of sentence boundaries that ships. */
export const boundaryModel = boundaryModelFrom(readLanguageModel(file).boundaries);
