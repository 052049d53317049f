import { getDocument, type PDFDocumentProxy } from "unpdf/pdfjs";
import type { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

/** A run of characters as the page's program writes it, in the page's own coordinates. */
export interface TextItem {
	readonly str: string;
	readonly width: number;
	/** From text space to the page: scale and turn, then where it begins. */
	readonly transform: readonly number[];
	readonly fontName: string;
}

/** The text of a page, in the order in which it is drawn. */
export interface PageText {
	readonly items: readonly TextItem[];
	readonly width: number;
	readonly height: number;
	/** From the page's own coordinates to such as begin at the upper left. */
	readonly transform: readonly number[];
}

/** What a PDF holds of text, and what it says of itself. */
export interface PdfText {
	readonly pages: readonly PageText[];
	readonly info: Readonly<Record<string, unknown>>;
	/** A value of the XMP metadata, "dc:date"; null when it is not there. */
	readonly xmp: (name: string) => string | null;
}

/**
 * The text of every page. Nothing in the file is run (no scripts, no compiled functions), no font or picture is loaded
 * to be shown, and nothing is fetched.
 * Throws `UnreadableError` for files that are protected or broken, and past a limit.
 */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<PdfText> {
	const task = getDocument({
		// PDF.js takes the buffer for its own, and no Buffer of Node's.
		data: new Uint8Array(bytes),
		isEvalSupported: false,
		enableXfa: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: 1,
		verbosity: 0,
	});
	try {
		const file = await task.promise;
		if (file.numPages > limits.maxPages)
			throw new UnreadableError(
				`more than ${limits.maxPages.toLocaleString("en")} pages (${file.numPages.toLocaleString("en")})`,
			);
		const pages: PageText[] = [];
		for (let number = 1; number <= file.numPages; number++)
			pages.push(await pageText(file, number, deadline));
		const { info, metadata } = await file.getMetadata();
		return { pages, info: { ...info }, xmp: (name) => textOf(metadata?.get(name)) };
	} catch (error) {
		throw reasonFor(error);
	} finally {
		await task.destroy();
	}
}

const MAX_ITEMS = 200_000;

async function pageText(file: PDFDocumentProxy, number: number, deadline: Deadline): Promise<PageText> {
	const page = await file.getPage(number);
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const items: TextItem[] = [];
	const chunks = page.streamTextContent().getReader();
	for (let next = await chunks.read(); !next.done; next = await chunks.read()) {
		for (const item of next.value.items) if ("str" in item) items.push(item);
		if (items.length > MAX_ITEMS) throw new UnreadableError(`page ${number} has too much text on it`);
		deadline.check();
	}
	page.cleanup();
	return { items, width, height, transform };
}

function textOf(value: unknown): string | null {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	return typeof one === "string" && one.trim() !== "" ? one.trim() : null;
}

function reasonFor(error: unknown): UnreadableError {
	if (error instanceof UnreadableError) return error;
	const name = error instanceof Error ? error.name : "";
	if (name === "PasswordException")
		return new UnreadableError("the PDF is protected by a password; save a copy without one");
	const detail = error instanceof Error ? error.message : String(error);
	return new UnreadableError(`the PDF is broken (${detail.slice(0, 100)}); save it again`);
}
