import { type Copied, Runs, turned } from "./copied.ts";
import { FingerprintIndex, type FingerprintSegment } from "./fingerprint-index.ts";
import type { Print } from "./print.ts";

/** Two articles that share many of their words, by their numbers; `first` is the one whose key comes first. */
export interface CopyLink {
	readonly first: number;
	readonly second: number;
	readonly copied: Copied;
}

/** What is known of the articles. */
export interface Printed {
	has(article: number): boolean;
	/** Made again whenever it is asked for. */
	print(article: number): Print;
	/** Whether the key of the one comes before that of the other. */
	isBefore(one: number, other: number): boolean;
}

/** Fingerprints and links in a form that can be kept. */
export interface KeptCopies {
	readonly fingerprints: readonly FingerprintSegment[];
	readonly links: readonly CopyLink[];
}

/**
 * Articles by their fingerprints. Putting and removing one costs its own size; links are worked out when first asked for,
 * and again only for articles whose surroundings changed. The answer depends on the articles alone, not on their order.
 */
export class CopyIndex {
	readonly #articles: Printed;
	readonly #fingerprints = new FingerprintIndex();
	readonly #runs = new Runs();
	readonly #links = new Map<number, Map<number, CopyLink>>();
	/** Articles whose links are to be worked out, with their fingerprints where these are at hand. */
	readonly #stale = new Map<number, Uint32Array | undefined>();
	/** How many more articles have a fingerprint than when links were last worked out. */
	readonly #more = new Map<number, number>();
	#size = 0;
	/** What is being worked out, as long as nothing is put or removed. */
	#run: LinkRun | undefined;
	/** Prints that are needed when links are worked out, as many as there is room for. */
	readonly #prints = new Map<number, Print>();
	#printed = 0;

	constructor(articles: Printed) {
		this.#articles = articles;
	}

	put(article: number, print: Print): void {
		const { fingerprints } = print;
		this.#run = undefined;
		this.#size++;
		this.#remember(article, print);
		this.#fingerprints.add(article, fingerprints);
		// Where everything is new, no article's surroundings change.
		if (this.#stale.size < this.#size - 1) this.#count(fingerprints, 1);
		this.#stale.set(article, fingerprints);
	}

	/** Takes out an article, which must still be known. */
	remove(article: number): void {
		this.#run = undefined;
		this.#size--;
		if (this.#stale.size <= this.#size)
			this.#count(this.#stale.get(article) ?? this.#articles.print(article).fingerprints, -1);
		this.#fingerprints.remove(article);
		this.#stale.delete(article);
		this.#forget(article);
		this.#unlink(article);
	}

	/**
	 * Works links out, some articles a step. The caller may pause between two, put and remove meanwhile, and ask for links;
	 * several callers share the work. It ends when nothing is left, or when something was put or removed.
	 */
	*linking(): Generator<void> {
		const run = this.#begun();
		for (let steps = 1; run === this.#run && this.#linkNext(run); steps++) if (steps % A_STEP === 0) yield;
	}

	/** Every two articles of which one has most of the other's words, each pair once. */
	links(): readonly CopyLink[] {
		for (const _ of this.linking());
		return [...this.#links].flatMap(([article, links]) =>
			[...links.values()].filter((link) => link.first === article),
		);
	}

	#begun(): LinkRun {
		if (this.#run !== undefined) return this.#run;
		this.#findCrowds();
		if (MANY * this.#stale.size > this.#size) this.#fingerprints.join();
		for (const article of this.#stale.keys()) this.#unlink(article);
		this.#run = { left: [...this.#stale.keys()].reverse(), near: [], compared: new Set() };
		return this.#run;
	}

	/** Works out the links of one article; false when none is left. */
	#linkNext(run: LinkRun): boolean {
		const { left, near, compared } = run;
		// One after the other of those that are alike: what has been read of them is at hand.
		const article = near.pop() ?? left.pop();
		if (article === undefined) {
			this.#run = undefined;
			this.#prints.clear();
			this.#printed = 0;
			return false;
		}
		if (compared.has(article)) return true;
		for (const other of this.#link(article, compared)) if (this.#stale.has(other)) near.push(other);
		// Nobody asks for its print again.
		compared.add(article);
		this.#stale.delete(article);
		this.#forget(article);
		return true;
	}

	/** Everything that is in it; works links out that were not asked for yet. */
	kept(): KeptCopies {
		const links = this.links();
		return { fingerprints: this.#fingerprints.sealed(), links };
	}

	/** Takes what was kept of `size` articles into an index that has nothing yet; gives the first number that no article had. */
	adopt({ fingerprints, links }: KeptCopies, size: number): number {
		this.#size = size;
		for (const link of links) this.#add(link);
		return this.#fingerprints.adopt(fingerprints, (article) => this.#articles.has(article));
	}

	#count(fingerprints: Uint32Array, by: number): void {
		for (const one of fingerprints) this.#more.set(one, (this.#more.get(one) ?? 0) + by);
	}

	/** A run that has become too common, or common no more, counts otherwise for all who have it. */
	#findCrowds(): void {
		for (const [fingerprint, more] of this.#more) {
			if (more === 0) continue;
			const holders = this.#fingerprints.holders(fingerprint);
			const isCrowd = holders.length > MOST_HOLDERS;
			if (isCrowd === holders.length - more > MOST_HOLDERS) continue;
			for (const holder of holders) if (!this.#stale.has(holder)) this.#stale.set(holder, undefined);
		}
		this.#more.clear();
	}

	#unlink(article: number): void {
		for (const other of this.#links.get(article)?.keys() ?? []) this.#links.get(other)?.delete(article);
		this.#links.delete(article);
	}

	/** Holds an article against those like it, but for those in `compared`, which have been held against it; gives them. */
	#link(article: number, compared: ReadonlySet<number>): readonly number[] {
		const others = this.#alike(article).filter((other) => !compared.has(other));
		if (others.length === 0) return others;
		this.#runs.take(this.#print(article));
		for (const other of others) {
			const copied = this.#runs.sharedWith(this.#print(other));
			if (Math.max(copied.first, copied.second) < MOSTLY) continue;
			this.#add(
				this.#articles.isBefore(article, other)
					? { first: article, second: other, copied }
					: { first: other, second: article, copied: turned(copied) },
			);
		}
		return others;
	}

	/** The articles that share so many fingerprints with one that they may share most of their words. */
	#alike(article: number): readonly number[] {
		const fingerprints = this.#stale.get(article) ?? this.#print(article).fingerprints;
		const alike: number[] = [];
		this.#fingerprints.sharing(article, fingerprints, MOST_HOLDERS, (other, shared) => {
			const fewer = Math.min(fingerprints.length, this.#fingerprints.countOf(other));
			if (shared >= Math.max(fewer < FEW ? 1 : 2, LEAST_SHARED * fewer)) alike.push(other);
		});
		return alike;
	}

	#print(article: number): Print {
		const known = this.#prints.get(article);
		if (known !== undefined) return known;
		const print = this.#articles.print(article);
		this.#remember(article, print);
		return print;
	}

	#remember(article: number, print: Print): void {
		if (this.#printed >= MOST_WORDS) return;
		this.#prints.set(article, print);
		this.#printed += print.words.length;
	}

	#forget(article: number): void {
		this.#printed -= this.#prints.get(article)?.words.length ?? 0;
		this.#prints.delete(article);
	}

	#add(link: CopyLink): void {
		for (const [article, other] of [
			[link.first, link.second],
			[link.second, link.first],
		] as const) {
			const links = this.#links.get(article) ?? new Map<number, CopyLink>();
			links.set(other, link);
			this.#links.set(article, links);
		}
	}
}

/** Links on their way. */
interface LinkRun {
	/** Articles that are still to be held against others, the next one last. */
	readonly left: number[];
	/** Those like the one before, which come first. */
	readonly near: number[];
	readonly compared: Set<number>;
}

/** Articles whose links are worked out in a few milliseconds. */
const A_STEP = 16;
/** A run that more articles have is the house's, a motto or a footer; it would make every two of them candidates. */
const MOST_HOLDERS = 128;
/** Share of fingerprints from which on two articles are compared word by word. */
const LEAST_SHARED = 0.2;
/** When more than one article in so many is to be looked up, it pays to have all fingerprints in one place. */
const MANY = 4;
/** A text of a line or two has so few fingerprints that one is enough. */
const FEW = 6;
/** Share of one article's words that the other has. */
const MOSTLY = 0.6;
/** Words of the prints that are remembered until links are worked out; six bytes each. */
const MOST_WORDS = 1 << 22;
