import type { Plugin } from "esbuild";

export const lazyDocx: Plugin;
