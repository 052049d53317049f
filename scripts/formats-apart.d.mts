import type { Plugin } from "esbuild";

export const formatsApart: Plugin;
