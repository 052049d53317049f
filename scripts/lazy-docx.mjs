/**
 * Leaves `await import("…/report/docx.ts")` to be loaded when it is reached, from `docx.js` beside the program: the
 * library behind it is half as large as all the rest and needed by few.
 */
export const lazyDocx = {
	name: "lazy-docx",
	setup(build) {
		build.onResolve({ filter: /\/report\/docx\.ts$/ }, ({ kind }) =>
			kind === "dynamic-import" ? { path: "./docx.js", external: true } : undefined,
		);
	},
};
