// Who is who in a document, in one pass from its beginning: names into clusters (cluster-builder.ts), then definite
// descriptions and pronouns where only one cluster can be meant (references.ts). Where two can, nothing is said.
import { decidingVerbs } from "../../data/entity-nouns.ts";
import { knownPlaces } from "../../data/known-names.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";
import { type Branches, branchesOf } from "./branches.ts";
import type { AliasTable, Mention } from "./cluster.ts";
import { ClusterBuilder } from "./cluster-builder.ts";
import { clusterOf } from "./draft.ts";
import { entitiesOf } from "./entities.ts";
import type { Entity } from "./entity.ts";
import {
	canMean,
	competes,
	type Nominal,
	nominalAt,
	type PronounKind,
	pronounAt,
	sharesVerb,
	suits,
} from "./references.ts";
import { textContext } from "./text-context.ts";

/** The entities of each sentence of a document, read with what the rest of it tells; in order, pointing into `text`. */
export function entitiesIn(
	text: string,
	sentences: readonly ParsedSentence[],
): readonly (readonly Entity[])[] {
	const context = textContext(
		sentences.map(({ words }) => ({ words, written: words.map(({ text: word }) => word) })),
	);
	return sentences.map((sentence) => entitiesOf(text, sentence, context));
}

/** The aliases of one document; `sentences` are all of it, in order, pointing into `text`. */
export function aliasesIn(
	text: string,
	sentences: readonly ParsedSentence[],
	entities: readonly (readonly Entity[])[] = entitiesIn(text, sentences),
): AliasTable {
	const builder = new ClusterBuilder(introductions(entities.flat()));
	const mentions: Mention[] = [];
	let before: readonly Seen[] = [];
	for (const [index, sentence] of sentences.entries()) {
		const reader = new SentenceReader(builder, branchesOf(sentence), entities[index] ?? [], before);
		before = reader.read();
		mentions.push(...reader.mentions.map((mention) => ({ ...mention, sentence: index })));
	}
	return { clusters: builder.drafts.map(clusterOf), mentions };
}

/** The full names that the document introduces each acronym for. */
function introductions(entities: readonly Entity[]): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, (readonly string[])[]>();
	for (const { introduces, name } of entities)
		if (introduces !== undefined) found.set(introduces.short, [...(found.get(introduces.short) ?? []), name]);
	return found;
}

/** Something a pronoun could mean: a cluster, or a noun of which nothing is known. */
interface Seen {
	readonly at: number;
	readonly cluster: number | undefined;
	readonly nominal: Nominal | undefined;
	readonly pronoun: PronounKind | undefined;
	/** It is the subject of a verb. */
	readonly subject: boolean;
}

class SentenceReader {
	readonly mentions: Omit<Mention, "sentence">[] = [];
	private readonly seen: Seen[] = [];
	private readonly builder: ClusterBuilder;
	private readonly branches: Branches;
	private readonly entities: readonly Entity[];
	private readonly before: readonly Seen[];

	constructor(
		builder: ClusterBuilder,
		branches: Branches,
		entities: readonly Entity[],
		before: readonly Seen[],
	) {
		this.builder = builder;
		this.branches = branches;
		this.entities = entities;
		this.before = before;
	}

	/** Notes the mentions of the sentence and gives what the next one may refer to. */
	read(): readonly Seen[] {
		const starts = new Map(this.entities.map((entity) => [entity.from, entity]));
		const spoken = describedWords(this.entities);
		const { words } = this.branches;
		let quoted = false;
		for (let at = 0; at < words.length; at++) {
			if (isMark(words[at])) quoted = opens(words[at], quoted);
			const entity = starts.get(at);
			if (entity !== undefined) {
				if (entity.generic) this.nominal(entity.head, entity);
				else this.name(entity);
				at = entity.to - 1;
			} else if (words[at]?.upos === "PRON") this.pronoun(at, quoted);
			else if (!spoken.has(at)) this.nominal(at, undefined);
		}
		return this.seen;
	}

	private name(entity: Entity): void {
		const { cluster, form } = clusterFor(this.builder, this.branches.words, entity);
		this.note(entity.head, cluster, undefined, undefined);
		if (cluster !== undefined) this.mention(entity, entity.head, form, cluster);
	}

	private nominal(at: number, entity: Entity | undefined): void {
		const nominal = nominalAt(this.branches, at);
		if (nominal === undefined) return;
		const drafts = this.builder.drafts;
		const meant = nominal.definite
			? drafts.flatMap((draft, id) => (canMean(draft, nominal) ? [id] : []))
			: [];
		const cluster = meant.length === 1 ? meant[0] : undefined;
		this.note(at, cluster, nominal, undefined);
		const word = entity ?? this.branches.words[at];
		if (cluster !== undefined && word !== undefined) this.mention(word, at, "description", cluster);
	}

	private pronoun(at: number, quoted: boolean): void {
		const pronoun = pronounAt(this.branches, at);
		const word = this.branches.words[at];
		if (pronoun === undefined || word === undefined || quoted) return;
		const cluster = this.antecedent(at, pronoun);
		this.note(at, cluster, undefined, pronoun);
		if (cluster === undefined) return;
		this.mention(word, at, "pronoun", cluster);
	}

	/** The only one that this sentence and the one before offer; undefined when there are others. */
	private antecedent(at: number, pronoun: PronounKind): number | undefined {
		const { words } = this.branches;
		const here = this.seen.filter((seen) => !sharesVerb(words, seen.at, at));
		const meant = new Set<number>();
		for (const seen of [...this.before, ...here]) {
			const draft = this.builder.drafts[seen.cluster ?? -1];
			if (seen.cluster !== undefined && draft !== undefined) {
				const fit = suits(draft, pronoun, seen.subject);
				if (fit === "perhaps") return undefined;
				if (fit) meant.add(seen.cluster);
			} else if (isOpen(seen, pronoun)) return undefined;
		}
		return meant.size === 1 ? [...meant][0] : undefined;
	}

	private note(
		at: number,
		cluster: number | undefined,
		nominal: Nominal | undefined,
		pronoun: PronounKind | undefined,
	): void {
		const subject = this.branches.words[at]?.deprel.startsWith("nsubj") === true;
		this.seen.push({ at, cluster, nominal, pronoun, subject });
	}

	private mention(
		{ start, end }: { readonly start: number; readonly end: number },
		head: number,
		form: Mention["form"],
		cluster: number,
	): void {
		this.mentions.push({ start, end, head, form, cluster });
	}
}

/** Whether something of which nothing is known could be meant as well. */
function isOpen({ nominal, pronoun: other }: Seen, pronoun: PronounKind): boolean {
	if (other !== undefined) return other === pronoun;
	return nominal === undefined || competes(nominal, pronoun);
}

/** The cluster of a name, and whether a capital there stands for its country's government. */
function clusterFor(
	builder: ClusterBuilder,
	words: readonly Word[],
	entity: Entity,
): { readonly cluster: number | undefined; readonly form: "name" | "metonym" } {
	const [country, ...others] = entity.countries;
	if (country !== undefined) {
		if (others.some((other) => other.country !== country.country))
			return { cluster: undefined, form: "name" };
		if (country.form !== "seat") return { cluster: builder.country(country.country), form: "name" };
		const isCapital = knownPlaces.has(entity.name.join(" "));
		if (isCapital && speaks(words, entity))
			return { cluster: builder.country(country.country), form: "metonym" };
		return {
			cluster: isCapital
				? builder.named({ ...entity, kind: "place", firm: true })
				: builder.exact(entity, country.country),
			form: "name",
		};
	}
	if (/^(?:work|event)$/.test(entity.kind)) return { cluster: builder.exact(entity), form: "name" };
	return { cluster: builder.named(entity), form: "name" };
}

/** Whether the name is the subject of a verb that a government does: "Beijing said", "London has agreed". */
function speaks(words: readonly Word[], { head }: Entity): boolean {
	const word = words[head];
	const verb = words[word?.head ?? -1];
	return word?.deprel === "nsubj" && verb !== undefined && decidingVerbs.has(verb.lemma.toLowerCase());
}

/** The words that describe a name in this sentence: they are no references of their own. */
function describedWords(entities: readonly Entity[]): ReadonlySet<number> {
	return new Set(
		entities.flatMap(({ titles, descriptions }) => [...titles, ...descriptions].map(({ head }) => head)),
	);
}

function isMark(word: Word | undefined): boolean {
	return word !== undefined && /^(?:["“”]|``|'')$/.test(word.text);
}

function opens(word: Word | undefined, quoted: boolean): boolean {
	if (word?.text === "“" || word?.text === "``") return true;
	return word?.text === '"' ? !quoted : false;
}
