// Measures the names of a sentence and the aliases of a document on the entity annotation of GUM; never trained on.
import nlp from "compromise";
import { type AliasTable, resolve } from "../../src/engine/facets/entities/cluster.ts";
import { aliasesIn } from "../../src/engine/facets/entities/coreference.ts";
import { entitiesOf } from "../../src/engine/facets/entities/entities.ts";
import type { Entity } from "../../src/engine/facets/entities/entity.ts";
import { type AnnotatedDocument, annotatedDocuments, type GoldMention } from "./entity-annotations.ts";
import { shippedLanguage } from "./language.ts";
import type { Evaluate, Evaluation } from "./main.ts";

/** On the gold words with our tags and trees; `gold trees` beside it shows what the parser costs. */
export const evaluate: Evaluate = async (folder) => {
	const gold = await annotatedDocuments(folder);
	const language = shippedLanguage();
	const scores = entityScores(
		gold.map((document) => ({
			...document,
			sentences: document.sentences.map((sentence) => ({
				...sentence,
				words: language.parse(document.text, sentence.words),
			})),
		})),
	);
	return { ...scores, byType: { ...scores.byType, "gold trees": entityScores(gold).metrics } };
};

/** A name that was found, as word indexes of its sentence, half-open. */
interface FoundName {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	readonly kind: string;
}

const KINDS: readonly string[] = ["person", "organization", "place"];

/** Span F1, kind accuracy and typed F1 for names of people, organisations and places. */
export function entityScores(documents: readonly AnnotatedDocument[]): Evaluation {
	const ours = new Score();
	const peer = new Score();
	const links = new Links();
	for (const document of documents) {
		const table = aliasesIn(document.text, document.sentences);
		ours.add(document, namesFound(document, table));
		links.add(document, table);
		peer.add(document, peerNames(document));
	}
	const { spans, kind, typed } = ours.metrics();
	return {
		n: ours.gold,
		metrics: { spans, kind, typed, ...links.metrics() },
		byType: { ...ours.byKind(), pronouns: links.pronouns(), compromise: peer.metrics() },
	};
}

class Score {
	gold = 0;
	private found = 0;
	private right = 0;
	private sorted = 0;
	private rightKind = 0;
	private readonly kinds = new Map<string, { gold: number; found: number; right: number }>(
		KINDS.map((kind) => [kind, { gold: 0, found: 0, right: 0 }]),
	);

	add({ sentences, mentions }: AnnotatedDocument, names: readonly FoundName[]): void {
		const proper = mentions.filter(({ upos }) => upos === "PROPN");
		const outer = new Set(outermost(proper));
		const used = new Set<FoundName>();
		const wanted = new Set<FoundName>();
		for (const mention of proper) {
			const words = sentences[mention.sentence]?.words ?? [];
			const match = names.find(
				(name) => !used.has(name) && name.sentence === mention.sentence && fits(name, mention, words),
			);
			if (match !== undefined) {
				used.add(match);
				if (outer.has(mention) && KINDS.includes(mention.kind)) wanted.add(match);
			}
			if (!outer.has(mention) || !KINDS.includes(mention.kind)) continue;
			this.gold++;
			this.count(mention.kind, "gold");
			if (match === undefined) continue;
			this.right++;
			if (match.kind === mention.kind) {
				this.rightKind++;
				this.count(mention.kind, "right");
			}
		}
		const aside = new Set(
			proper.filter(({ kind }) => !KINDS.includes(kind)).map(({ sentence, head }) => `${sentence} ${head}`),
		);
		for (const name of names) {
			if (used.has(name) && !wanted.has(name)) continue;
			const heads = Array.from(
				{ length: name.to - name.from },
				(_, at) => `${name.sentence} ${name.from + at}`,
			);
			if (heads.some((head) => aside.has(head))) continue;
			this.found++;
			if (KINDS.includes(name.kind)) {
				this.sorted++;
				this.count(name.kind, "found");
			}
		}
	}

	metrics(): Readonly<Record<"spans" | "precision" | "recall" | "kind" | "typed", number>> {
		return {
			spans: f1(this.right, this.found, this.gold),
			precision: this.right / Math.max(1, this.found),
			recall: this.right / Math.max(1, this.gold),
			kind: this.rightKind / Math.max(1, this.right),
			typed: f1(this.rightKind, this.sorted, this.gold),
		};
	}

	byKind(): Readonly<Record<string, Readonly<Record<string, number>>>> {
		const { precision, recall } = this.metrics();
		const rows = [...this.kinds].map(([kind, { gold, found, right }]) => [
			kind,
			{
				typed: f1(right, found, gold),
				precision: right / Math.max(1, found),
				recall: right / Math.max(1, gold),
			},
		]);
		return { ...Object.fromEntries(rows), all: { precision, recall } };
	}

	private count(kind: string, field: "gold" | "found" | "right"): void {
		const counts = this.kinds.get(kind);
		if (counts !== undefined) counts[field]++;
	}
}

/** Without the names inside names: the state in "Pennsylvania State University". */
function outermost(mentions: readonly GoldMention[]): readonly GoldMention[] {
	return mentions.filter(
		(inner) =>
			!mentions.some(
				(outer) =>
					outer.sentence === inner.sentence &&
					outer.first <= inner.first &&
					outer.last >= inner.last &&
					outer.last - outer.first > inner.last - inner.first,
			),
	);
}

function f1(right: number, found: number, gold: number): number {
	return (2 * right) / Math.max(1, found + gold);
}

/** The same bounds as the name proper or the mention, titles, article and possessive ending counted or not. */
function fits(
	name: FoundName,
	mention: GoldMention,
	words: AnnotatedDocument["sentences"][number]["words"],
): boolean {
	const ends = new Set([
		mention.last + 1,
		mention.to,
		mention.to - (words[mention.to - 1]?.xpos === "POS" ? 1 : 0),
	]);
	if (!ends.has(name.to) || name.from < mention.from || mention.head < name.from - 3) return false;
	if (name.from === mention.first || name.from === mention.from) return true;
	return words
		.slice(mention.from, name.from)
		.every(
			(word, at) =>
				/^(?:DET|PRON)$/.test(word.upos) ||
				word.deprel === "nmod:desc" ||
				isPartOfTitle(words, mention.from + at),
		);
}

function isPartOfTitle(words: AnnotatedDocument["sentences"][number]["words"], at: number): boolean {
	const head = words[at]?.head ?? -1;
	return words[head]?.deprel === "nmod:desc";
}

/** Which names and pronouns are one: pairs of gold names, and the pronouns that were resolved at all. */
class Links {
	private gold = 0;
	private found = 0;
	private right = 0;
	private readonly pronoun = { gold: 0, found: 0, right: 0 };
	private readonly noun = { found: 0 };

	add({ sentences, mentions }: AnnotatedDocument, table: AliasTable): void {
		const at = (mention: GoldMention) => {
			const word = sentences[mention.sentence]?.words[mention.head];
			return word === undefined ? undefined : { word, cluster: resolve(table, word) };
		};
		const named = outermost(mentions)
			.map((mention) => ({ mention, ...at(mention) }))
			.filter(({ mention }) => mention.upos === "PROPN" && KINDS.includes(mention.kind));
		for (const [index, a] of named.entries()) {
			for (const b of named.slice(index + 1)) {
				const gold = a.mention.entity === b.mention.entity;
				const found = a.cluster !== undefined && a.cluster === b.cluster;
				if (gold) this.gold++;
				if (found) this.found++;
				if (gold && found) this.right++;
			}
		}
		const entities = new Set(named.map(({ mention }) => mention.entity));
		for (const mention of mentions) {
			const { word, cluster } = at(mention) ?? {};
			if (
				word === undefined ||
				mention.upos !== "PRON" ||
				!/^(?:he|him|his|she|her|hers|it)$/i.test(word.text)
			)
				continue;
			if (entities.has(mention.entity)) this.pronoun.gold++;
			if (cluster === undefined) continue;
			this.pronoun.found++;
			const same = named.filter((name) => name.cluster === cluster);
			const hits = same.filter(({ mention: { entity } }) => entity === mention.entity).length;
			if (hits * 2 > same.length) this.pronoun.right++;
		}
		this.noun.found += table.mentions.filter(({ form }) => form === "description").length;
	}

	metrics(): Readonly<Record<string, number>> {
		return { links: f1(this.right, this.found, this.gold), pronouns: this.pronouns().precision ?? 0 };
	}

	pronouns(): Readonly<Record<string, number>> {
		const { gold, found, right } = this.pronoun;
		return { precision: right / Math.max(1, found), recall: right / Math.max(1, gold) };
	}
}

function namesFound({ text, sentences, proper }: AnnotatedDocument, table: AliasTable): readonly FoundName[] {
	return sentences.flatMap((sentence, index) =>
		entitiesOf(text, sentence)
			.filter(({ from, to }) => proper[index]?.slice(from, to).includes(true))
			.map((entity) => {
				const { from, to } = entity;
				return { sentence: index, from, to, kind: kindName(kindInDocument(entity, table)) };
			}),
	);
}

/** What the document knows of it, else what the sentence does. */
function kindInDocument(entity: Entity, table: AliasTable): string {
	const cluster = resolve(table, entity);
	return cluster === undefined || cluster.kind === "other" || entity.countries.length > 0
		? entity.kind
		: cluster.kind;
}

function kindName(kind: string): string {
	if (kind === "country") return "place";
	return kind === "organisation" ? "organization" : kind;
}

/** What compromise finds in the same sentences. */
function peerNames({ text, sentences, proper }: AnnotatedDocument): readonly FoundName[] {
	return sentences.flatMap((sentence, index) => {
		const read = nlp(text.slice(sentence.start, sentence.end));
		const views = { person: read.people(), organization: read.organizations(), place: read.places() };
		return Object.entries(views).flatMap(([kind, view]) =>
			(view.json({ offset: true }) as readonly { text: string; offset: { start: number; length: number } }[])
				.map(({ offset }) => {
					const start = sentence.start + offset.start;
					const inside = sentence.words
						.map((word, at) => ({ word, at }))
						.filter(({ word }) => word.start >= start && word.end <= start + offset.length)
						.filter(({ word }) => word.upos !== "PUNCT" && word.xpos !== "POS");
					const from = inside[0]?.at ?? 0;
					return { sentence: index, from, to: (inside.at(-1)?.at ?? -1) + 1, kind };
				})
				.filter(({ from, to }) => proper[index]?.slice(from, to).includes(true)),
		);
	});
}
