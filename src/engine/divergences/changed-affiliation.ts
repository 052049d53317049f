// Somebody of another house of one sort: "Una Lind of the University of Tarn" for "… of the University of Vale".
// Gates, in order: the claim's name is one of the article's for sure; behind it stands a body, as behind the claim's; both
// bodies are of one sort and not the same; no sentence that has the surname has what tells the claim's body apart.

import { bodyClasses } from "../data/speaker-classes.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Passage } from "../passages.ts";
import { foldName, spellingKey } from "../spelling.ts";
import { namesIn, namesOfArticle } from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { titleDivergence } from "./descriptions.ts";
import type { Divergence } from "./divergence.ts";

/** Passages on either side in which the name is looked for. */
const REACH = 400;

/** `who/title`: the same person, another university, hospital or club. */
export const changedAffiliations: Comparator = (comparison) => {
	const { reading, draft } = comparison;
	const entities = reading.whole.entities(reading.at);
	return entities.flatMap((person) => {
		const own = person.kind === "person" ? bodyBehind(person, entities, draft.text) : undefined;
		return own === undefined ? [] : (changedBody(person, own, comparison) ?? []);
	});
};

function changedBody(person: Entity, own: Entity, comparison: Comparison): Divergence | undefined {
	const { reading, readingOf } = comparison;
	const having = passagesWith(person.name.at(-1) ?? "", comparison);
	const telling = own.name.filter((word) => !bodyClasses.has(word));
	if (telling.length === 0 || having.some((passage) => telling.some((word) => has(passage, word))))
		return undefined;
	const cluster = namesIn(reading, (entity) => entity === person)[0]?.cluster;
	if (cluster === undefined) return undefined;
	for (const name of namesOfArticle(having, readingOf)) {
		if (name.entity.kind !== "person" || sameEntity(cluster, name.cluster) !== "same") continue;
		const { passage } = name;
		const { whole, at } = readingOf(passage);
		const other = bodyBehind(name.entity, whole.entities(at), passage.article.text);
		if (other === undefined || !areOfOneSort(own, other)) continue;
		const sides = { ours: own, theirs: other, value: own.text, other: other.text };
		return titleDivergence(person, name, sides, 0.8);
	}
	return undefined;
}

function passagesWith(surname: string, { closest, carriers, neighbours }: Comparison): readonly Passage[] {
	const near = [
		closest.passage,
		...neighbours(closest.passage, REACH),
		...carriers.map((one) => one.passage),
	];
	return [...new Set(near)].filter((passage) => has(passage, surname));
}

function has({ tokens }: Passage, word: string): boolean {
	const key = spellingKey(word);
	return tokens.some(({ capital, text }) => capital && spellingKey(foldName(text)) === key);
}

/** "Of", ", a professor of law at", ", who teaches at": what joins a name and the body behind it. */
const JOINED =
	/^(?:,|,? (?:an?|the)(?: [\p{Ll}-]+){1,8}|,? who (?:teaches|works|lectures|studies)(?: [\p{Ll}-]+){0,4}| is an?(?: [\p{Ll}-]+){1,6})? (?:of|at|from) (?:the )?$/u;

/** The body that a text says somebody is of, right behind the name. */
function bodyBehind(person: Entity, entities: readonly Entity[], text: string): Entity | undefined {
	const next = entities.find(({ start }) => start >= person.end);
	if (next?.kind !== "organisation") return undefined;
	return JOINED.test(text.slice(person.end, next.start)) ? next : undefined;
}

/** Two universities, two hospitals: a word of each says what sort of body it is, and the rest is not the same. */
function areOfOneSort({ name: ours }: Entity, { name: theirs }: Entity): boolean {
	const sorts = (name: readonly string[]) => name.flatMap((word) => bodyClasses.get(word) ?? []);
	return (
		sorts(ours).some((sort) => sorts(theirs).includes(sort)) &&
		!ours.some((word) => !bodyClasses.has(word) && theirs.includes(word))
	);
}
