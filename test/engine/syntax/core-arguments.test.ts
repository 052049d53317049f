import assert from "node:assert/strict";
import { coreArguments } from "../../../src/engine/syntax/core-arguments.ts";
import { dependentsOf } from "../../../src/engine/syntax/dependents.ts";
import { tree } from "./tree-notation.ts";

/** The core arguments of a word: "subject Ade (control)". */
function argumentsOf(line: string, predicate: string): readonly string[] {
	const { words } = tree(line);
	const found =
		coreArguments(words, dependentsOf(words))[words.findIndex(({ text }) => text === predicate)] ?? [];
	return found.map(({ head, relation, via }) => `${relation} ${words[head]?.text} (${via})`);
}

describe("core arguments that the tree leaves unsaid", () => {
	it("passes a subject on to a coordinated verb without one, and only then", () => {
		const line = (second: string) =>
			`Ade/NNP>came/nsubj came/VBD/come>root and/CC>left/cc ${second}left/VBD>came/conj`;
		assert.deepEqual(argumentsOf(line(""), "left"), ["subject Ade (shared)"]);
		assert.deepEqual(argumentsOf(line("Bola/NNP>left/nsubj "), "left"), ["subject Bola (tree)"]);
	});

	it("passes an object on when it stands after both verbs", () => {
		const line = (first: string, last: string) =>
			`Ade/NNP>bought/nsubj bought/VBD>root ${first}and/CC>sold/cc sold/VBD>bought/conj ${last}`;
		assert.deepEqual(argumentsOf(line("", "boats/NNS>bought/obj"), "sold"), [
			"subject Ade (shared)",
			"object boats (shared)",
		]);
		assert.deepEqual(argumentsOf(line("boats/NNS>bought/obj ", ""), "sold"), ["subject Ade (shared)"]);
	});

	it("gives an infinitive the object of its governor, else the subject", () => {
		const line = (object: string) =>
			`Ade/NNP>asked/nsubj asked/VBD>root ${object}to/TO>leave/mark leave/VB>asked/xcomp`;
		assert.deepEqual(argumentsOf(line("Bola/NNP>asked/obj "), "leave"), ["subject Bola (control)"]);
		assert.deepEqual(argumentsOf(line(""), "leave"), ["subject Ade (control)"]);
	});

	it("gives what is said first its own subject when the tree gives the saying two", () => {
		const line = (last: string) =>
			`Envoys/NNS>said/nsubj met/VBD/meet>said/ccomp ,/,>met/punct ${last}said/VBD/say>root`;
		assert.deepEqual(argumentsOf(line("officials/NNS>said/nsubj "), "met"), ["subject Envoys (shared)"]);
		assert.deepEqual(argumentsOf(line(""), "met"), []);
	});

	it("looks through a relative clause's own clauses", () => {
		assert.deepEqual(
			argumentsOf(
				"The/DT>man/det man/NN>fled/nsubj who/WP>left/nsubj she/PRP>said/nsubj said/VBD>man/acl:relcl left/VBD>said/ccomp fled/VBD/flee>root",
				"left",
			),
			["subject man (relative)"],
		);
	});

	it("fills no gap where the clause has an object or a preposition left over", () => {
		const line = (rest: string) =>
			`The/DT>town/det town/NN>burned/nsubj they/PRP>left/nsubj left/VBD>town/acl:relcl ${rest}burned/VBD/burn>root`;
		assert.deepEqual(argumentsOf(line(""), "left"), ["subject they (tree)", "object town (relative)"]);
		assert.deepEqual(argumentsOf(line("for/IN>left/obl "), "left"), ["subject they (tree)"]);
	});

	it("gives a clause that a whole sentence is the subject of that sentence", () => {
		assert.deepEqual(
			argumentsOf(
				"Ade/NNP>left/nsubj left/VBD>root ,/,>hurt/punct which/WDT>hurt/nsubj hurt/VBD>left/advcl:relcl us/PRP>hurt/obj",
				"hurt",
			),
			["subject left (relative)", "object us (tree)"],
		);
	});

	it("takes “accused of” and “kept from” to speak of the object, “after” of the subject", () => {
		const line = (mark: string) =>
			`Ade/NNP>saw/nsubj saw/VBD>root Bola/NNP>saw/obj ${mark}/IN>leaving/mark leaving/VBG>saw/advcl`;
		assert.deepEqual(argumentsOf(line("from"), "leaving"), ["subject Bola (participle)"]);
		assert.deepEqual(argumentsOf(line("after"), "leaving"), ["subject Ade (participle)"]);
	});
});
