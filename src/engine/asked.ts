import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";

/**
 * What the check of a sentence may ask of the rest of its block: the words before or after it, what the block tells of
 * its names, which attributions of the block reach into it, whether the block has a quotation mark.
 */
export type Question = "before" | "after" | "names" | "attributions" | "quoted";

/** A sentence of a draft among the others of its block. */
export interface Around {
	readonly claim: Sentence;
	/** Those before it, nearest first. */
	readonly before: readonly Sentence[];
	readonly after: readonly Sentence[];
	readonly readingOf: (sentence: Sentence) => Reading;
}

/** What is taken from the sentences around one, and nothing else of them; it knows no more than it is given. */
export type Look<Seen> = (around: Around) => Seen;

/** Notes what is asked while a sentence is checked; its report depends on the answers and on nothing else around it. */
export class Asked {
	readonly #questions = new Set<Question>();
	/** By what is taken, with what is told of it. */
	readonly #looks = new Map<Look<unknown>, Look<unknown>>();
	#at = 0;
	#looking = false;

	/** From now on the sentence at that place of the block is checked. */
	begin(at: number): void {
		this.#at = at;
		this.#questions.clear();
		this.#looks.clear();
	}

	/** A question about the sentence at a place or about the block; whoever asks for another sentence may ask anything of it. */
	note(at: number | "all", question?: Question): void {
		if (this.#looking) return;
		if (at !== this.#at && !(at === "all" && question !== undefined))
			this.#questions.add("before").add("after");
		else if (question !== undefined) this.#questions.add(question);
	}

	/** What is seen around a sentence; of it the report depends on what `told` tells. */
	look<Seen>(around: Around, look: Look<Seen>, told: (seen: Seen) => unknown = itself): Seen {
		this.#looks.set(look, composed(look, told));
		return this.unseen(() => look(around));
	}

	/** Does something that nobody is told of. */
	unseen<Result>(work: () => Result): Result {
		const before = this.#looking;
		this.#looking = true;
		try {
			return work();
		} finally {
			this.#looking = before;
		}
	}

	get questions(): readonly (Question | Look<unknown>)[] {
		return [...this.#questions, ...this.#looks.values()];
	}
}

/** Made apart from where it is asked for: it is remembered as long as the report, and must not hold on to a whole draft. */
function composed<Seen>(look: Look<Seen>, told: (seen: Seen) => unknown): Look<unknown> {
	return (around) => told(look(around));
}

function itself(seen: unknown): unknown {
	return seen;
}

/** The same list; `look` is called whenever somebody asks anything of it, its length included. */
export function watched<Item>(items: readonly Item[], look: () => void): readonly Item[] {
	return new Proxy(items, {
		get(target, name) {
			look();
			return Reflect.get(target, name);
		},
	});
}
