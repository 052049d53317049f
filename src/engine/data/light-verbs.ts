/**
 * Verbs that tell an act only with the noun or the particle beside them, lemmas. Written out for Claimtrace; who asks adds
 * what stands beside anything in its own question.
 */
import { wordSet } from "./word-set.ts";

export const lightVerbs = wordSet("be have do make take get go come");
