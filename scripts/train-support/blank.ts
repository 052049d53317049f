// Before training: a model for other features, which the engine refuses to read, gives way to one without trees.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Forest } from "../../src/engine/support/forest.ts";
import { readSupportModel, writeSupportModel } from "../../src/engine/support/model.ts";
import { SENTENCE_FEATURES } from "../../src/engine/support/sentence-features.ts";
import { WORD_FEATURES } from "../../src/engine/support/word-features.ts";

const file = join(import.meta.dirname, "../../assets/support.bin");
if (!isReadable())
	writeFileSync(
		file,
		writeSupportModel({ words: blank(WORD_FEATURES.length), sentences: blank(SENTENCE_FEATURES.length) }),
	);

function isReadable(): boolean {
	try {
		readSupportModel(readFileSync(file));
		return true;
	} catch {
		return false;
	}
}

function blank(features: number): Forest {
	const none = new Uint32Array();
	return {
		...{ features, bias: 0, roots: none, left: none, right: none },
		...{ feature: new Int16Array(), threshold: new Float32Array() },
	};
}
