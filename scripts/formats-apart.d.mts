import type { Plugin } from "esbuild";

export const formats: readonly { readonly entry: string; readonly file: string; readonly budget: number }[];
export const formatsApart: Plugin;
