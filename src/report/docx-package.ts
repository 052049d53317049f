// The file of a Word document: what the library makes of an all but empty one, with the three long parts written anew.
import { Document, type IStylesOptions, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";

/** What stands in a document beside its long parts. */
export interface Frame {
	readonly title: string;
	readonly creator: string;
	readonly styles: IStylesOptions;
	readonly page: { readonly size: object; readonly margin: object };
	/** Before and after the body. */
	readonly head: readonly Paragraph[];
	readonly foot: readonly Paragraph[];
}

/** The long parts as WordprocessingML, in pieces that are each well-formed but for a table's. */
export interface LongParts {
	readonly body: readonly string[];
	readonly comments: readonly string[];
	readonly footnotes: readonly string[];
}

/** Where the long parts go: which file, and the element that stands there for them. */
const places: Readonly<Record<string, readonly [keyof LongParts, string]>> = {
	"word/document.xml": ["body", "w:p"],
	"word/comments.xml": ["comments", "w:comment"],
	"word/footnotes.xml": ["footnotes", "w:footnote"],
};

/** Stands where a long part goes; nothing that follows it in the frame comes from elsewhere. */
const PLACE = "long part";

/** The bytes of the document; `pause` is awaited every few milliseconds of work, and may throw to give up. */
export async function packed(frame: Frame, parts: LongParts, made: Date, pause: Pause): Promise<Uint8Array> {
	const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(framed(frame, made))));
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(new Uint8Array(chunk));
	});
	for (const [name, bytes] of Object.entries(files)) {
		const file = new ZipDeflate(name);
		file.mtime = made;
		zip.add(file);
		const place = places[name];
		const whole = place ? filled(strFromU8(bytes), place[1], parts[place[0]]) : [bytes];
		for (const piece of whole) {
			file.push(piece);
			await pause();
		}
		file.push(new Uint8Array(), true);
	}
	zip.end();
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

export type Pause = () => Promise<unknown>;

/** Code units that are packed at once. */
const PIECE = 1 << 16;

function framed({ head, foot, page, ...rest }: Frame, date: Date): Document {
	const place = () => [new Paragraph(PLACE)];
	return new Document({
		...rest,
		comments: { children: [{ id: 0, author: rest.creator, date, children: place() }] },
		footnotes: { 1: { children: place() } },
		sections: [{ properties: { page }, children: [...head, ...place(), ...foot] }],
	});
}

/** A part of the frame with these pieces in place of the element that stands there for them. */
function* filled(part: string, element: string, pieces: readonly string[]): Generator<Uint8Array> {
	const place = part.lastIndexOf(PLACE);
	const end = `</${element}>`;
	const start = Math.max(part.lastIndexOf(`<${element}>`, place), part.lastIndexOf(`<${element} `, place));
	let text = part.slice(0, start);
	for (const piece of pieces) {
		text += piece;
		if (text.length < PIECE) continue;
		yield strToU8(text);
		text = "";
	}
	yield strToU8(text + part.slice(part.indexOf(end, place) + end.length));
}
