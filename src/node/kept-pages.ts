/** Few enough to be read at every start, many enough that a change is small beside the whole. */
const PAGES = 16;

/** Items on pages by their keys, so that one that is added, changed or gone changes one page; in their order there. */
export function pagesOf<Item extends { readonly key: string }>(
	items: readonly Item[],
): readonly (readonly Item[])[] {
	const pages: Item[][] = Array.from({ length: PAGES }, () => []);
	for (const item of items) pages[pageOf(item.key)]?.push(item);
	return pages;
}

/** FNV-1a over UTF-16 code units. */
function pageOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
	return (hash >>> 0) % PAGES;
}

/** Whether two pages have the very same items. */
export function areSame(one: readonly object[], other: readonly object[]): boolean {
	return one.length === other.length && one.every((item, at) => item === other[at]);
}
