import assert from "node:assert/strict";
import fc from "fast-check";
import { eventsOf } from "../../../../src/engine/facets/events/events.ts";
import { type ParsedSentence, UPOS, type Word } from "../../../../src/engine/syntax/tree.ts";

const RELATIONS =
	`root nsubj nsubj:pass obj iobj obl obl:agent ccomp xcomp advcl acl acl:relcl advcl:relcl conj cc mark case
	aux aux:pass cop advmod amod det nmod nmod:poss appos parataxis punct compound:prt fixed expl csubj`.split(
		/\s+/,
	);
const XPOS = "NN NNS NNP VB VBD VBN VBG VBZ VBP MD JJ RB IN TO DT PRP WP WDT WRB CC . ,".split(" ");
const LEMMAS =
	`arrest arrests plan to not no never have be will may if unless by of from deny fail decision who that
	because yet only accuse likely year 2019 \ud800 ﷽`.split(/\s+/);

const word = fc.record({
	text: fc.constantFrom(...LEMMAS),
	upos: fc.constantFrom(...UPOS),
	xpos: fc.constantFrom(...XPOS),
	deprel: fc.constantFrom(...RELATIONS),
	head: fc.nat(40),
});

/** Any heads at all: trees, circles, and heads that do not exist. */
function sentenceOf(
	cells: readonly { text: string; upos: Word["upos"]; xpos: string; deprel: string; head: number }[],
): ParsedSentence {
	let start = 7;
	const words = cells.map((cell): Word => {
		const end = start + cell.text.length;
		const found = { ...cell, lemma: cell.text, start, end, head: cell.head - 1 };
		start = end + 1;
		return found;
	});
	return { start: 7, end: words.at(-1)?.end ?? 7, words };
}

describe("events of anything at all", () => {
	it("throws on no graph, and keeps every span inside the sentence", () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (cells) => {
				const sentence = sentenceOf(cells);
				for (const event of eventsOf(sentence, { verbOf: (noun) => noun })) {
					const spans = [
						event,
						...event.arguments,
						...event.negations,
						...event.certainty,
						...event.conditions,
					];
					for (const { start, end } of spans)
						assert.ok(start >= sentence.start && start < end && end <= sentence.end, `${start} ${end}`);
					assert.equal(event.negative, event.negations.length % 2 === 1);
				}
				assert.deepEqual(structuredClone(eventsOf(sentence)), eventsOf(sentence));
			}),
			{ numRuns: 400 },
		);
	});

	it("finds nothing in no words", () => {
		assert.deepEqual(eventsOf({ start: 0, end: 0, words: [] }), []);
	});

	const shapes: Readonly<Record<string, (at: number) => { head: number; deprel: string }>> = {
		"verbs in a chain": (at) => ({ head: at, deprel: "xcomp" }),
		"verbs under verbs under conjuncts": (at) => ({ head: at, deprel: at % 2 === 0 ? "conj" : "ccomp" }),
		"relative clauses in relative clauses": (at) => ({ head: at, deprel: "acl:relcl" }),
		"conjuncts of one verb": (at) => ({ head: 1, deprel: at % 2 === 0 ? "conj" : "obj" }),
		"subjects of one verb": (at) => ({ head: 1, deprel: at % 2 === 0 ? "conj" : "nsubj" }),
	};
	for (const [name, shape] of Object.entries(shapes)) {
		it(`looks at each of 1,500 words as often as at each of 300: ${name}`, () => {
			const looks = (length: number) => {
				const cells = Array.from({ length }, (_, at) => ({
					text: "arrest",
					upos: at % 2 === 0 ? ("VERB" as const) : ("NOUN" as const),
					xpos: "VB",
					...(at === 0 ? { head: 0, deprel: "root" } : shape(at)),
				}));
				const sentence = sentenceOf(cells);
				let count = 0;
				const words = sentence.words.map(
					(word) =>
						new Proxy(word, {
							get: (target, key: keyof Word) => {
								count++;
								return target[key];
							},
						}),
				);
				eventsOf({ ...sentence, words });
				return count / length;
			};
			const few = looks(300);
			const many = looks(1500);
			assert.ok(many < 1.2 * few, `${few} and ${many} looks at a word`);
		});
	}
});
