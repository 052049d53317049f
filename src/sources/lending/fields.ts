import type { ArticleMetadata } from "../../engine/model.ts";

/** What may be said of an article from outside its file. `null` says that there is none; what is left out stays as read. */
export type Fields = { readonly [K in Exclude<keyof ArticleMetadata, "publishedAt">]?: string | null };

/** One entry of a bibliography, and the signs by which its article is found. */
export interface Entry {
	/** The citation key or identifier. */
	readonly id: string | null;
	/** Paths of attached files as written, with "/" between the parts. Only ever compared. */
	readonly files: readonly string[];
	readonly fields: Fields;
}

/** What a file beside the articles says of them. */
export type Loan =
	/** `article.html.meta.json`: a person's corrections of that file, and of single articles in it by their number. */
	| {
			readonly kind: "sidecar";
			readonly fields: Fields;
			readonly numbered: ReadonlyMap<string, Fields>;
	  }
	| { readonly kind: "bibliography"; readonly entries: readonly Entry[] };

/** The entries that are set, so that an absent field stays absent. */
export function given(fields: { readonly [K in keyof Fields]: string | null | undefined }): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
