import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A file made by test/documents/main.ts. */
export async function madeFile(name: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(join(import.meta.dirname, "../../documents/files", name)));
}

/** A page made by test/documents/main.ts, as magazines have them. */
export async function madePage(name: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(join(import.meta.dirname, "../../documents/pages", name)));
}

/** A PDF as bytes: the objects from 1 on, object 1 its catalogue; streams as their dictionary's entries and bytes. */
export function pdfOf(
	objects: readonly (string | { readonly entries: string; readonly data: Uint8Array })[],
): Uint8Array {
	const parts: Uint8Array[] = [];
	const places: number[] = [];
	let length = 0;
	const write = (part: string | Uint8Array) => {
		const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
		parts.push(bytes);
		length += bytes.length;
	};
	write("%PDF-1.4\n");
	objects.forEach((object, i) => {
		places.push(length);
		write(`${i + 1} 0 obj\n`);
		if (typeof object === "string") write(object);
		else {
			write(`<< /Length ${object.data.length} ${object.entries} >>\nstream\n`);
			write(object.data);
			write("\nendstream");
		}
		write("\nendobj\n");
	});
	const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
	write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
	write(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`);
	return new Uint8Array(Buffer.concat(parts));
}

/** The objects of a PDF with one page, whose program is given as a stream. */
export function onePage(entries: string, program: Uint8Array, catalogue = ""): Uint8Array {
	return pdfOf([
		`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		{ entries, data: program },
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
	]);
}

/** The same page in a font made of pictures of letters, as pdfTeX embeds them: the codes have names that say nothing. */
export function inPictureFont(program: Uint8Array): Uint8Array {
	const codes = Array.from({ length: 256 }, (_, code) => code);
	const names = codes.map((code) => `/a${code}`);
	return pdfOf([
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		{ entries: "", data: program },
		`<< /Type /Font /Subtype /Type3 /FontBBox [0 0 50 70] /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 0 /LastChar 255
		/Widths [${codes.map(() => 50).join(" ")}] /Encoding << /Type /Encoding /Differences [0 ${names.join(" ")}] >>
		/CharProcs << ${names.map((name) => `${name} 6 0 R`).join(" ")} >> /Resources << >> >>`,
		{ entries: "", data: new Uint8Array(Buffer.from("50 0 0 0 50 70 d1")) },
	]);
}

/** A page's program that shows lines, each with its place in points from the lower left. */
export function shown(
	lines: readonly (readonly [x: number, y: number, size: number, text: string])[],
): Uint8Array {
	const steps = lines.map(
		([x, y, size, text]) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj`,
	);
	return new Uint8Array(Buffer.from(`BT ${steps.join("\n")} ET`, "latin1"));
}
