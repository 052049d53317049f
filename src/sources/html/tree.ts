/** An element of a saved page. Only attributes that say something of the article are kept. */
export interface Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly parent: Element | null;
	readonly children: Node[];
}

export type Node = Element | string;

/** The text below a node, as it stands in the source. */
export function textOf(node: Node): string {
	if (typeof node === "string") return node;
	let text = "";
	for (const child of node.children) text += textOf(child);
	return text;
}

/** The text below an element with a space wherever an element begins or ends: "By Jane Doe", "May 5" and not "DoeMay". */
export function spacedText(node: Node): string {
	if (typeof node === "string") return node;
	let text = " ";
	for (const child of node.children) text += spacedText(child);
	return `${text} `;
}

/** The text on one line. */
export function oneLine(text: string): string {
	return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}

/** The elements below `root` in document order, `root` first; what is below an element that `enter` refuses is left out. */
export function* elements(
	root: Element,
	enter: (element: Element) => boolean = () => true,
): Generator<Element> {
	const waiting = [root];
	for (let element = waiting.pop(); element; element = waiting.pop()) {
		yield element;
		if (!enter(element)) continue;
		for (let i = element.children.length - 1; i >= 0; i--) {
			const child = element.children[i];
			if (typeof child === "object") waiting.push(child);
		}
	}
}

/** Whether `element` is `ancestor` or stands in it. */
export function isWithin(element: Element, ancestor: Element): boolean {
	for (let at: Element | null = element; at; at = at.parent) if (at === ancestor) return true;
	return false;
}
