import { wordSet } from "./word-set.ts";

/** Verbs with two objects: to whom, and what. */
export const givingVerbs = wordSet(`
	allocate allot allow assign award bequeath bring buy charge cost deny feed give grant hand leave lend loan offer
	owe pass pay promise read refuse rent save sell send serve show teach tell throw wish
`);
