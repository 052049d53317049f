import { knownPlaces } from "../../data/known-names.ts";
import { sameSpelling, spellingKey } from "../../spelling.ts";
import { type Draft, draftOf, genderOf, genderOfDraft, learn } from "./draft.ts";
import type { Entity, EntityKind } from "./entity.ts";
import { equalNames, fitNames, initialsOf } from "./name-fit.ts";

/** Most clusters that share a word and are looked at: the latest. */
const MOST = 40;

/** The clusters of a document while it is read; `introduced` are the acronyms that it explains anywhere. */
export class ClusterBuilder {
	readonly drafts: Draft[] = [];
	private readonly byWord = new Map<string, number[]>();
	private readonly byKey = new Map<string, number>();
	private readonly byNoun = new Map<string, number[]>();
	private readonly byLetters = new Map<string, number[]>();
	private readonly byInitials = new Map<string, number[]>();
	private readonly introduced: ReadonlyMap<string, readonly (readonly string[])[]>;

	constructor(introduced: ReadonlyMap<string, readonly (readonly string[])[]>) {
		this.introduced = introduced;
	}

	/** The cluster of a country, opened when it is new. */
	country(name: string): number {
		return this.keyed(`country ${name}`, () => draftOf([name.toLowerCase()], "country", true, name));
	}

	/** The cluster of a name that is compared only as a whole: a place, a work, an event, a seat of government. */
	exact(entity: Entity, country?: string): number {
		const key = `${entity.kind} ${entity.name.map(spellingKey).join(" ")}`;
		const known = this.keyed(key, () => draftOf(entity.name, entity.kind, entity.firm, country));
		this.learn(known, entity);
		return known;
	}

	/** The cluster of any other name: the one that it fits, a new one, or undefined when several fit. */
	named(entity: Entity): number | undefined {
		const at = this.find(entity);
		if (at === "several") return undefined;
		const known = at ?? this.open(draftOf(entity.name, entity.kind, entity.firm, undefined));
		this.learn(known, entity);
		return known;
	}

	/** The clusters that a noun can mean; undefined when they are too many to tell. */
	withNoun(word: string): readonly number[] | undefined {
		const found = this.byNoun.get(word) ?? [];
		return found.length < MOST ? found : undefined;
	}

	private keyed(key: string, make: () => Draft): number {
		const known = this.byKey.get(key) ?? this.open(make());
		this.byKey.set(key, known);
		return known;
	}

	private open(draft: Draft): number {
		const at = this.drafts.push(draft) - 1;
		this.index(at, draft);
		return at;
	}

	private find(entity: Entity): number | "several" | undefined {
		if (entity.acronym) return this.byAcronym(entity);
		const short = this.byLetters.get(entity.introduces?.short ?? "") ?? [];
		const bare = short.filter((at) => this.drafts[at]?.words.join("") === entity.introduces?.short);
		if (bare.length === 1) return bare[0];
		const fitting = this.near(entity).filter((at) => this.fits(at, entity));
		if (fitting.length <= 1) return fitting[0];
		const equal = fitting.filter((at) =>
			this.drafts[at]?.names.some((name) => equalNames(name, entity.name)),
		);
		if (equal.length === 1) return equal[0];
		const gender = genderOf(entity.titles);
		const alike = fitting.filter((at) => gender !== undefined && this.drafts[at]?.gender === gender);
		return alike.length === 1 ? alike[0] : "several";
	}

	private byAcronym({ name: [letters = ""] }: Entity): number | "several" | undefined {
		const own = this.byLetters.get(letters) ?? [];
		if (own.length > 0) return own.length === 1 ? own[0] : "several";
		const expansions = this.introduced.get(letters);
		const meant = (this.byInitials.get(letters) ?? []).filter((at) => {
			const draft = this.drafts[at];
			if (draft === undefined || !/^(?:organisation|place|other)$/.test(draft.kind)) return false;
			return expansions === undefined || expansions.some((full) => equalNames(full, draft.words));
		});
		if (meant.length > 1) return "several";
		return meant[0];
	}

	/** The clusters that share a word with the name, or its acronym. */
	private near({ name, introduces }: Entity): readonly number[] {
		const found = new Set(name.flatMap((word) => this.byWord.get(spellingKey(word)) ?? []));
		for (const at of this.byLetters.get(introduces?.short ?? "") ?? []) found.add(at);
		return [...found].sort((a, b) => a - b);
	}

	private fits(at: number, entity: Entity): boolean {
		const draft = this.drafts[at];
		if (draft === undefined || draft.country !== undefined) return false;
		const kind = commonKind(draft, entity);
		if (kind === undefined || clash(draft, entity)) return false;
		if (fitNames(draft.words, entity.name, kind)) return true;
		return (
			!draft.firm &&
			!entity.firm &&
			entity.name.length === 1 &&
			fitNames(draft.words, entity.name, draft.kind)
		);
	}

	private learn(at: number, entity: Entity): void {
		const draft = this.drafts[at];
		if (draft === undefined) return;
		learn(draft, entity);
		this.index(at, draft);
	}

	private index(at: number, draft: Draft): void {
		for (const word of draft.names.at(-1) ?? []) register(this.byWord, spellingKey(word), at);
		for (const word of draft.nouns) register(this.byNoun, word, at);
		for (const letters of draft.acronyms) register(this.byLetters, letters, at);
		if (draft.words.length > 1) register(this.byInitials, initialsOf(draft.words), at);
	}
}

/** Notes a cluster under a key, at most so many: the latest. */
function register(index: Map<string, number[]>, key: string, at: number): void {
	const known = index.get(key) ?? [];
	if (known.includes(at)) return;
	if (known.length >= MOST) known.shift();
	known.push(at);
	index.set(key, known);
}

/** The kind under which two names are compared; undefined when they cannot be one thing. */
function commonKind(draft: Draft, entity: Entity): EntityKind | undefined {
	if (draft.kind === entity.kind) return draft.kind;
	if (draft.kind === "other" || !draft.firm) return entity.kind === "other" ? draft.kind : entity.kind;
	if (entity.kind === "other" || !entity.firm) return draft.kind;
	// A bare surname that is also a town's name, after the person was named in full.
	const known = entity.name.length === 1 && draft.kind === "person" && !entity.placed;
	return known &&
		knownPlaces.has(entity.name[0] ?? "") &&
		sameSpelling(entity.name[0] ?? "", draft.words.at(-1) ?? "")
		? "person"
		: undefined;
}

/** "Mrs Okafor" is not John Okafor. */
function clash(draft: Draft, { titles }: Entity): boolean {
	const gender = genderOf(titles);
	const known = genderOfDraft(draft);
	return gender !== undefined && known !== undefined && gender !== known;
}
