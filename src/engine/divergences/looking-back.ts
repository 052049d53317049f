import type { Reading } from "../reading.ts";

/** "On Monday, 15 people had been reported missing": whether a sentence tells how things stood before another time. */
export function looksBack({ words }: Reading): boolean {
	return words.some(
		({ text, deprel, head }) => deprel === "aux" && /^had$/i.test(text) && words[head]?.deprel === "root",
	);
}

/** Words by which a sentence may speak of what was before; and any time, which may be an earlier one. */
export function mayLookBack({ sentence: { tokens }, dates }: Reading): boolean {
	return dates.length > 0 || tokens.some(({ norm }) => BACK.test(norm));
}

const BACK =
	/^(?:from|than|earlier|previous|previously|before|ago|had|was|were|last|then|former|formerly|initial|initially|original|originally|first|compared|against|versus|vs|past|prior|preceding|old|once|until|used|after|since|year-earlier|back|down|up)$/;
