// What a traced claim has and none of its sources: a name, a figure, a date, or a phrase of which they have no word.
// Gates, in order: most of the claim is carried; no article that speaks of the event has the words, another spelling or
// the value; the passages near the evidence have nothing that means alike; what the words hang on is carried; the
// draft's paragraph has not said so before; no finding speaks of the words already.
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Span } from "../model.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import type { WordChance } from "../support/support.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { namesIn, maySpeakOf } from "./article-names.ts";
import { type TracedSources, tracedSources } from "./traced-sources.ts";

export function addedFacets(
	comparison: Comparison,
	evidence: Evidence,
	found: readonly Divergence[],
	chances: readonly WordChance[],
): readonly Divergence[] {
	const { claim, reading, closest } = comparison;
	if (!claim.tokens.some((token) => token.content)) return [];
	const sources = tracedSources(comparison, evidence);
	const unwritten = claim.tokens.filter((t) => t.content && !sources.terms.has(t.term) && !(t.kind === "word" && t.capital && sources.hasName(t.text)));
	if (unwritten.length === 0) return [];
	const { words } = reading;
	const judge = new Judge(comparison, sources, unwritten, chances);
	const content = words.flatMap((w, at) => (isContent(w) ? [at] : []));
	if (content.length === 0) return [];
	const missing = new Set(content.filter((at) => !judge.has(at)));
	const share = 1 - missing.size / content.length;
	const out: Divergence[] = [];
	const done = new Set<number>();
	for (const phrase of phrases(words, missing)) {
		if (phrase.words.some((at) => done.has(at))) continue;
		const head = words[phrase.top]?.head ?? -1;
		if (head >= 0 && missing.has(head)) continue;
		phrase.words.forEach((at) => done.add(at));
		const span = phrase.span;
		out.push(divergence(span, `${phrase.kind}|${judge.chance(phrase.words).toFixed(2)}|${judge.strength(phrase.words)}|${share.toFixed(2)}|${judge.hardness(phrase.words)}|${words[head]?.text}`));
	}
	for (const facet of judge.hard()) {
		if (facet.words.some((at) => done.has(at)) || !facet.words.every((at) => missing.has(at) || !isContent(words[at] as Word))) continue;
		facet.words.forEach((at) => done.add(at));
		out.push(divergence(facet, `${facet.kind}|${judge.chance(facet.words).toFixed(2)}|${judge.strength(facet.words)}|${share.toFixed(2)}|${facet.kind}|`));
	}
	return out.filter(({ draft }) => !found.some((o) => o.type !== "support/omitted" && o.type !== "attribution/dropped" && o.draft.start < draft.end && draft.start < o.draft.end));

	function divergence(span: Span, value: string): Divergence {
		const { passage } = closest;
		return {
			type: "support/partial", direction: "added", relation: "undetermined", confidence: 0.6,
			draft: { start: span.start, end: span.end, value },
			source: { passage, start: passage.start, end: passage.end, value: passage.text },
		};
	}
}

interface Phrase { readonly top: number; readonly words: readonly number[]; readonly span: Span; readonly kind: string }

const RELATIONS = /^(?:obl|nmod|advcl|advmod|acl|appos|conj|obl:.*|nmod:.*|acl:relcl|parataxis|xcomp|ccomp|amod|compound|obj|nsubj.*)$/;

function phrases(words: readonly Word[], missing: ReadonlySet<number>): readonly Phrase[] {
	const found: Phrase[] = [];
	for (const top of missing) {
		const word = words[top];
		if (word === undefined || !RELATIONS.test(word.deprel)) continue;
		const all = subtree(words, top);
		const content = all.filter((at) => isContent(words[at] as Word));
		if (!content.every((at) => missing.has(at))) continue;
		const inside = all.filter((at) => words[at]?.upos !== "PUNCT");
		const first = words[Math.min(...inside)] as Word, last = words[Math.max(...inside)] as Word;
		found.push({ top, words: content, kind: word.deprel, span: { start: first.start, end: last.end } });
	}
	return found.sort((a, b) => b.words.length - a.words.length);
}

function subtree(words: readonly Word[], top: number): number[] {
	const open = [top]; const out: number[] = [];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		out.push(at);
		words.forEach((w, i) => { if (w.head === at) open.push(i); });
	}
	return out.sort((a, b) => a - b);
}

class Judge {
	readonly #c: Comparison; readonly #s: TracedSources; readonly #u: readonly Token[]; readonly #chances: readonly WordChance[];
	readonly #settled: readonly Span[];
	constructor(c: Comparison, s: TracedSources, u: readonly Token[], chances: readonly WordChance[]) {
		this.#c = c; this.#s = s; this.#u = u; this.#chances = chances;
		this.#settled = [...this.#dates(), ...this.#figures(), ...this.#names()];
	}
	has(at: number): boolean {
		const word = this.#c.reading.words[at];
		if (word === undefined) return true;
		if (!this.#u.some((t) => t.start < word.end && word.start < t.end)) return true;
		if (this.#settled.some((s) => s.start <= word.start && word.end <= s.end)) return true;
		return this.#s.near.slice(0, 6).some((p) => {
			const pair = this.#c.pairingWith(p).ofDraft(at);
			return pair !== undefined && isAlike(pair);
		});
	}
	chance(at: readonly number[]): number {
		const all = at.map((a) => this.#chances.find((c) => c.start === this.#c.reading.words[a]?.start)?.chance ?? 0);
		return all.reduce((a, b) => a + b, 0) / Math.max(1, all.length);
	}
	/** likeness to nearest words. */
	strength(at: readonly number[]): string {
		const { language, reading } = this.#c;
		let rel = 0, cos = 0;
		for (const a of at) {
			const w = reading.words[a] as Word;
			for (const p of this.#s.near.slice(0, 12)) for (const o of this.#c.readingOf(p).words) {
				if (!isContent(o)) continue;
				const r = language.relation(w, o);
				if (r && isAlike({ kind: r.kind })) rel = Math.max(rel, r.strength);
				cos = Math.max(cos, language.vectors.similarity(w.text.toLowerCase(), o.text.toLowerCase()) ?? 0);
			}
		}
		return `${rel.toFixed(2)}|${cos.toFixed(2)}`;
	}
	hardness(at: readonly number[]): string {
		const kinds = new Set<string>();
		for (const f of this.hard()) if (f.words.some((w) => at.includes(w))) kinds.add(f.kind);
		return [...kinds].join("+") || "soft";
	}
	hard(): readonly (Span & { kind: string; words: readonly number[] })[] {
		const { reading } = this.#c;
		const of = (kind: string, span: Span) => ({ kind, start: span.start, end: span.end, words: reading.words.flatMap((w, i) => (w.start < span.end && span.start < w.end ? [i] : [])) });
		return [
			...namesIn(reading).filter(({ entity }) => !entity.name.some((w) => this.#s.hasName(w))).map(({ entity }) => of("name:" + entity.kind, entity)),
			...reading.dates.map((d) => of("date:" + d.grain, d)),
			...reading.quantities.map((d) => of("figure:" + d.unit.kind, d.phrase)),
		];
	}
	#dates(): readonly Span[] {
		const { reading, readingOf, closest } = this.#c;
		if (reading.dates.length === 0) return [];
		const given = this.#s.near.flatMap((p) => readingOf(p).dates);
		const published = closest.passage.article.published;
		return reading.dates.filter((d) => given.some((o) => datesRelate(d, o) !== "different") || (published !== null && d.value !== null && (published.startsWith(d.value) || d.value.startsWith(published.slice(0, 7)))));
	}
	#figures(): readonly Span[] {
		const given = new Set(this.#s.passages.flatMap((p) => this.#c.readingOf(p).quantities.map(({ value }) => value)));
		return this.#c.reading.quantities.filter(({ value }) => given.has(value));
	}
	#names(): readonly Span[] {
		const { reading, readingOf, closest } = this.#c;
		const { whole } = readingOf(closest.passage);
		return namesIn(reading).filter(({ cluster }) => maySpeakOf(whole, cluster)).map(({ entity }) => entity);
	}
}
