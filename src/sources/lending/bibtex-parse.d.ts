// The package has no types of its own; these are those of its `parse` with numbers as texts.
declare module "bibtex-parse" {
	export interface Value {
		readonly datatype: "braced" | "quoted" | "number" | "identifier" | "concatinate" | "null" | "unenclosed";
		readonly value?: string | readonly Value[] | null;
	}
	export type Item =
		| ({ readonly itemtype: "string"; readonly name: string } & Value)
		| {
				readonly itemtype: "entry";
				readonly type: string;
				readonly key?: string;
				readonly fields: readonly ({ readonly name: string } & Value)[];
		  }
		| { readonly itemtype: "comment" | "preamble" };
	const bibtex: { parse(text: string, options: { readonly number: "string" }): readonly Item[] };
	// biome-ignore lint/style/noDefaultExport: it is what the package has.
	export default bibtex;
}
