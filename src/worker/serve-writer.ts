import type { ReportFormat } from "../report/formats.ts";
import type { FactCheckReport } from "../report/model.ts";
import type { Channel } from "./channel.ts";
import { writeReportHere } from "./report-writer.ts";

/** A report to be written. */
export interface WriteRequest {
	readonly report: FactCheckReport;
	readonly format: ReportFormat;
}

/** What a writer says: that it has started, and how it ended. */
export type WriterMessage =
	| { readonly kind: "ready" }
	| { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: "failed"; readonly message: string };

/** Writes the reports that arrive on the channel, and answers each once. */
export function serveWriter(channel: Channel): void {
	channel.onMessage((message) => void answer(message as WriteRequest, channel));
	channel.postMessage({ kind: "ready" } satisfies WriterMessage);
}

async function answer({ report, format }: WriteRequest, channel: Channel): Promise<void> {
	try {
		const bytes = new Uint8Array(await writeReportHere(report, format));
		channel.postMessage({ kind: "written", bytes } satisfies WriterMessage, [bytes.buffer]);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		channel.postMessage({ kind: "failed", message } satisfies WriterMessage);
	}
}
