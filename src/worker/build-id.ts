declare const CLAIMTRACE_BUILD: string | undefined;

/** Tells two builds of the program apart (`esbuild.mjs`); "" when it runs from its sources. */
export const buildId: string = typeof CLAIMTRACE_BUILD === "undefined" ? "" : CLAIMTRACE_BUILD;
