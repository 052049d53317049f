import type { Reader } from "./reader.ts";
import { looksLikeTranscript } from "./transcript/labels.ts";

/** Text and Markdown, and whatever no other reader recognises. */
const text: Reader = {
	name: "text",
	extensions: ["", "txt", "text", "md", "markdown"],
	recognises: ({ extension }) => text.extensions.includes(extension),
	load: async () => {
		const { readText } = await import("./text-file.ts");
		return readText;
	},
};

const WEB_PAGE = ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp"];
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
/** How a whole page begins; text and Markdown may begin with any other tag. */
const DOCUMENT = /^<(?:!doctype\s+html|html)\b/i;
const TAG = /<\/?[a-z][a-z0-9]{0,20}[\s/>]/i;

const html: Reader = {
	name: "HTML",
	apart: "when large",
	extensions: WEB_PAGE,
	recognises: ({ extension, mediaType, head }) =>
		HTML_TYPE.test(mediaType ?? "") ||
		DOCUMENT.test(withoutComments(head)) ||
		(WEB_PAGE.includes(extension) && TAG.test(head)),
	load: async () => {
		const { readPages } = await import("./html/read-page.ts");
		return readPages;
	},
};

/** Without the comments, white space and XML declaration that stand before a page proper. */
function withoutComments(head: string): string {
	let at = 0;
	for (;;) {
		at += /^\s*/.exec(head.slice(at))?.[0].length ?? 0;
		const end = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : null;
		const found = end === null ? -1 : head.indexOf(end, at);
		if (end === null || found < 0) return head.slice(at);
		at = found + end.length;
	}
}

/** Web archives as Chromium, Internet Explorer and add-ons write them. */
const mhtml: Reader = {
	name: "MHTML",
	apart: "when large",
	extensions: ["mhtml", "mht"],
	recognises: ({ head }) =>
		/^(?:[\w-]{1,40}:[^\n]{0,2000}\n|[ \t][^\n]{0,2000}\n){0,40}?content-type:\s{0,9}multipart\/related\b/i.test(
			head,
		),
	load: async () => {
		const [{ readArchive }, { readPage }] = await Promise.all([
			import("./mhtml/read-archive.ts"),
			import("./html/read-page.ts"),
		]);
		return (file, limits) => [readArchive(file, (page) => readPage(page, limits))];
	},
};

/** Messages as mail programs save them. Web archives are messages too, of another name. */
const mail: Reader = {
	name: "e-mail",
	apart: "when large",
	extensions: ["eml"],
	recognises: ({ extension, mediaType, head }) =>
		mediaType === "message/rfc822" || (extension === "eml" && /^[\w-]{1,60}:/.test(head)),
	load: async () => {
		const { readMessage } = await import("./mail/read-mail.ts");
		return readMessage;
	},
};

/** Mailboxes, as Thunderbird and Google Takeout write them. */
const mailbox: Reader = {
	name: "mailbox",
	apart: "always",
	inPieces: true,
	extensions: ["mbox"],
	recognises: ({ extension, head }) => extension === "mbox" && head.startsWith("From "),
	load: async () => {
		const { readMailbox } = await import("./mail/read-mail.ts");
		return readMailbox;
	},
};

const CUE = /^(?:\d{1,9}\s{1,9})?(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s{0,5}-->/;

/** Subtitles: SRT and WebVTT. */
const subtitles: Reader = {
	name: "subtitles",
	extensions: ["srt", "vtt"],
	recognises: ({ head }) => /^WEBVTT\b/.test(head) || CUE.test(head.trimStart()),
	load: async () => {
		const { readSubtitles } = await import("./transcript/read-transcript.ts");
		return (file) => [readSubtitles(file)];
	},
};

/** Texts that give the time before each turn, as people and services transcribe speech. */
const transcript: Reader = {
	name: "transcript",
	extensions: [],
	recognises: ({ extension, head }) => text.extensions.includes(extension) && looksLikeTranscript(head),
	load: async () => {
		const { readTimedText } = await import("./transcript/read-transcript.ts");
		return (file) => [readTimedText(file)];
	},
};

/** Records as archives and interfaces export them: one, a list, or one a line. */
const json: Reader = {
	name: "JSON",
	apart: "when large",
	extensions: ["json"],
	recognises: ({ extension, head }) => extension === "json" && /^\s*[[{]/.test(head),
	load: async () => (await import("./exports/read-json.ts")).readJson,
};

const jsonLines: Reader = {
	name: "JSON Lines",
	apart: "when large",
	inPieces: true,
	extensions: ["jsonl", "ndjson"],
	recognises: ({ extension, head }) => jsonLines.extensions.includes(extension) && /^\s*\{/.test(head),
	load: async () => (await import("./exports/read-json.ts")).readJsonLines,
};

const csv: Reader = {
	name: "CSV",
	apart: "when large",
	inPieces: true,
	extensions: ["csv", "tsv"],
	recognises: ({ extension }) => csv.extensions.includes(extension),
	load: async () => (await import("./exports/read-csv.ts")).readCsv,
};

/** Before the mark may stand something else, such as the headers with which a server sent it. */
const pdf: Reader = {
	name: "PDF",
	apart: "always",
	signed: true,
	extensions: ["pdf"],
	recognises: ({ extension, head }) =>
		/^\s{0,99}%PDF-/.test(head) || (extension === "pdf" && head.slice(0, 1024).includes("%PDF-")),
	load: async () => {
		const { readPdf } = await import("./pdf/read-pdf.ts");
		return async (file, limits) => [await readPdf(file, limits)];
	},
};

const ZIP = "PK\x03\x04";

/** Web archives as crawlers and recorders write them. */
const warc: Reader = {
	name: "WARC",
	apart: "always",
	inPieces: true,
	extensions: ["warc", "warc.gz"],
	signed: true,
	recognises: ({ extension, head }) =>
		/^WARC\/[01]\./.test(head) || (extension === "warc.gz" && head.startsWith("\x1f\x8b")),
	load: async () => {
		const [{ readWarc }, { readPage }] = await Promise.all([
			import("./warc/read-warc.ts"),
			import("./html/read-page.ts"),
		]);
		return (file, limits) => readWarc(file, limits, readPage);
	},
};

/** Web archives in a ZIP file with their index. */
const wacz: Reader = {
	name: "WACZ",
	apart: "always",
	inPieces: true,
	extensions: ["wacz"],
	signed: true,
	recognises: ({ extension, head }) => extension === "wacz" && head.startsWith(ZIP),
	load: async () => {
		const [{ readWacz }, { readPage }] = await Promise.all([
			import("./warc/read-warc.ts"),
			import("./html/read-page.ts"),
		]);
		return (file, limits) => readWacz(file, limits, readPage);
	},
};

/** Word's own files begin with their list of contents; other programs put it elsewhere. */
const docx: Reader = {
	name: "Word",
	apart: "always",
	signed: true,
	extensions: ["docx", "docm", "dotx"],
	recognises: ({ extension, head }) =>
		head.startsWith(ZIP) &&
		(docx.extensions.includes(extension) || /\[Content_Types\]\.xml|word\/document\.xml/.test(head)),
	load: async () => {
		const { readDocx } = await import("./docx/read-docx.ts");
		return readDocx;
	},
};

/** The first entry of these archives is not packed, and names the format. */
const epub: Reader = {
	name: "EPUB",
	apart: "always",
	signed: true,
	extensions: ["epub"],
	recognises: ({ extension, head }) =>
		head.startsWith(ZIP) && (extension === "epub" || head.includes("mimetypeapplication/epub+zip")),
	load: async () => {
		const { readEpub } = await import("./epub/read-epub.ts");
		return readEpub;
	},
};

const odt: Reader = {
	name: "OpenDocument",
	apart: "always",
	signed: true,
	extensions: ["odt", "ott"],
	recognises: ({ extension, head }) =>
		head.startsWith(ZIP) &&
		(odt.extensions.includes(extension) || head.includes("mimetypeapplication/vnd.oasis.opendocument.text")),
	load: async () => {
		const { readOdt } = await import("./odt/read-odt.ts");
		return readOdt;
	},
};

/** Word writes such files under the name of its old format too. */
const rtf: Reader = {
	name: "Rich Text",
	apart: "always",
	signed: true,
	extensions: ["rtf", "doc"],
	recognises: ({ head }) => head.startsWith("{\\rtf"),
	load: async () => {
		const { readRtf } = await import("./rtf/read-rtf.ts");
		return readRtf;
	},
};

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [
	...[warc, wacz, mailbox, mail, pdf, epub, odt, docx, rtf, mhtml, html],
	...[subtitles, transcript, json, jsonLines, csv, text],
];
