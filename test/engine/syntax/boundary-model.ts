import { readFileSync } from "node:fs";
import { boundaryModelFrom } from "../../../src/engine/syntax/boundaries.ts";

/** The model of sentence boundaries that ships. */
export const boundaryModel = boundaryModelFrom(
	readFileSync(new URL("../../../models/boundaries.bin", import.meta.url)),
);
