import { shippedLanguage } from "./eval/language.ts";

/** The language as it ships, read once for all tests. */
export const language = shippedLanguage();
