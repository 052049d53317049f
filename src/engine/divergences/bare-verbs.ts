import { opposingParticles } from "../data/opposites.ts";
import type { Reading } from "../reading.ts";

/** "Laid the plans" beside "hired": one of the two verbs denies the other only with its particle, "laid off". */
export function lacksParticle(draft: Reading, at: number, source: Reading, place: number): boolean {
	return isBare(draft, at, source, place) || isBare(source, place, draft, at);
}

function isBare({ words }: Reading, at: number, other: Reading, place: number): boolean {
	const [verb, denied] = [words[at], other.words[place]];
	if (verb?.upos !== "VERB" || denied === undefined) return false;
	const particle = opposingParticles.get(`${verb.lemma.toLowerCase()} ${denied.lemma.toLowerCase()}`);
	if (particle === undefined) return false;
	return !words.some(
		({ text, head }, next) => text.toLowerCase() === particle && (head === at || next === at + 1),
	);
}
