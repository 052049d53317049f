import type { ArticleKey } from "../model.ts";
import type { Passage } from "../passages.ts";
import { type Copied, Runs, turned } from "./copied.ts";
import { type Print, printOf } from "./print.ts";

/** Two articles that share many of their words; `first` is the one whose key comes first. */
export interface CopyLink {
	readonly first: ArticleKey;
	readonly second: ArticleKey;
	readonly copied: Copied;
}

/**
 * Articles by their fingerprints. Putting and removing one costs its own size; links are worked out when first asked for,
 * and again only for articles whose surroundings changed. The answer depends on the articles alone, not on their order.
 */
export class CopyIndex {
	readonly #prints = new Map<ArticleKey, Print>();
	readonly #holders = new Map<number, ArticleKey | Set<ArticleKey>>();
	readonly #links = new Map<ArticleKey, Map<ArticleKey, CopyLink>>();
	readonly #stale = new Set<ArticleKey>();

	put(key: ArticleKey, passages: readonly Passage[]): void {
		const print = printOf(passages);
		this.#prints.set(key, print);
		this.#stale.add(key);
		for (const fingerprint of print.fingerprints) this.#hold(fingerprint, key);
	}

	remove(key: ArticleKey): void {
		for (const fingerprint of this.#prints.get(key)?.fingerprints ?? []) this.#release(fingerprint, key);
		this.#prints.delete(key);
		this.#stale.delete(key);
		this.#unlink(key);
	}

	print(key: ArticleKey): Print | undefined {
		return this.#prints.get(key);
	}

	/** Every two articles of which one has most of the other's words, each pair once. */
	links(): readonly CopyLink[] {
		for (const key of this.#stale) this.#unlink(key);
		for (const key of this.#stale) this.#link(key);
		this.#stale.clear();
		return [...this.#links].flatMap(([key, links]) =>
			[...links.values()].filter((link) => link.first === key),
		);
	}

	#hold(fingerprint: number, key: ArticleKey): void {
		const held = this.#holders.get(fingerprint);
		if (held === undefined) this.#holders.set(fingerprint, key);
		else if (typeof held === "string") this.#holders.set(fingerprint, new Set([held, key]));
		else {
			held.add(key);
			// From now on the run counts as nobody's own.
			if (held.size === MOST_HOLDERS + 1) for (const other of held) this.#stale.add(other);
		}
	}

	#release(fingerprint: number, key: ArticleKey): void {
		const held = this.#holders.get(fingerprint);
		if (held === key) this.#holders.delete(fingerprint);
		if (typeof held !== "object") return;
		held.delete(key);
		if (held.size === MOST_HOLDERS) for (const other of held) this.#stale.add(other);
		if (held.size === 0) this.#holders.delete(fingerprint);
	}

	#unlink(key: ArticleKey): void {
		for (const other of this.#links.get(key)?.keys() ?? []) this.#links.get(other)?.delete(key);
		this.#links.delete(key);
	}

	#link(key: ArticleKey): void {
		const print = this.#prints.get(key);
		if (print === undefined) return;
		let runs: Runs | undefined;
		for (const [other, shared] of this.#sharing(key, print)) {
			const theirs = this.#prints.get(other);
			if (theirs === undefined || this.#links.get(key)?.has(other)) continue;
			const fewer = Math.min(print.fingerprints.length, theirs.fingerprints.length);
			if (shared < Math.max(fewer < FEW ? 1 : 2, LEAST_SHARED * fewer)) continue;
			runs ??= new Runs(print);
			const copied = runs.sharedWith(theirs);
			if (Math.max(copied.first, copied.second) >= MOSTLY)
				this.#add(
					key < other
						? { first: key, second: other, copied }
						: { first: other, second: key, copied: turned(copied) },
				);
		}
	}

	#sharing(key: ArticleKey, print: Print): ReadonlyMap<ArticleKey, number> {
		const counts = new Map<ArticleKey, number>();
		for (const fingerprint of print.fingerprints) {
			const held = this.#holders.get(fingerprint);
			if (held === undefined || typeof held === "string" || held.size > MOST_HOLDERS) continue;
			for (const other of held) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
		return counts;
	}

	#add(link: CopyLink): void {
		for (const [key, other] of [
			[link.first, link.second],
			[link.second, link.first],
		] as const) {
			const links = this.#links.get(key) ?? new Map<ArticleKey, CopyLink>();
			links.set(other, link);
			this.#links.set(key, links);
		}
	}
}

/** A run that more articles have is the house's, a motto or a footer; it would make every two of them candidates. */
const MOST_HOLDERS = 128;
/** Share of fingerprints from which on two articles are compared word by word. */
const LEAST_SHARED = 0.2;
/** A text of a line or two has so few fingerprints that one is enough. */
const FEW = 6;
/** Share of one article's words that the other has. */
const MOSTLY = 0.6;
