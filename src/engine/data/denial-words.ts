/** Words that deny by themselves, lemmas. Written out for Claimtrace; who asks adds what denies in its own question. */
import { wordSet } from "./word-set.ts";

export const denialWords = wordSet("not n't no never none neither nor");
