import { wordSet } from "./word-set.ts";

/** Cardinal numbers that news style spells out; "one" is a pronoun too often to be told. */
export const smallNumbers = wordSet(`two three four five six seven eight nine ten eleven twelve`);
