/**
 * What the check of a sentence may ask of the rest of its block: the words before or after it, what the block tells of
 * its names, which attributions of the block reach into it, whether the block has a quotation mark.
 */
export type Question = "before" | "after" | "names" | "attributions" | "quoted";

/** Notes what is asked while a sentence is checked; its report depends on the answers and on nothing else around it. */
export class Asked {
	readonly #questions = new Set<Question>();
	#at = 0;

	/** From now on the sentence at that place of the block is checked. */
	begin(at: number): void {
		this.#at = at;
		this.#questions.clear();
	}

	/** A question about the sentence at a place or about the block; whoever asks for another sentence may ask anything of it. */
	note(at: number | "all", question?: Question): void {
		if (at !== this.#at && !(at === "all" && question !== undefined))
			this.#questions.add("before").add("after");
		else if (question !== undefined) this.#questions.add(question);
	}

	get questions(): readonly Question[] {
		return [...this.#questions];
	}
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
