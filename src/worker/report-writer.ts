import { piecesOf, type ReportFormat } from "../report/formats.ts";
import type { FactCheckReport } from "../report/model.ts";
import { abortError } from "./abort.ts";
import type { WorkerHandle } from "./channel.ts";
import type { WriteRequest, WriterMessage } from "./serve-writer.ts";
import { Slices } from "./slices.ts";

/** Makes the bytes of a report's file. Rejects with an `AbortError` when the signal aborts. */
export type WriteReport = (
	report: FactCheckReport,
	format: ReportFormat,
	signal?: AbortSignal,
) => Promise<Uint8Array>;

/** In this thread, piece by piece. */
export const writeReportHere: WriteReport = async (report, format, signal) => {
	const slices = new Slices(signal);
	await slices.pause();
	if (format === "docx") {
		// A large library that few sessions need: where programs can be loaded, one of its own.
		const { docx } = await import("../report/docx.ts");
		return docx(report, () => slices.pause());
	}
	const pieces: string[] = [];
	for (const piece of piecesOf(report, format)) {
		pieces.push(piece);
		await slices.pause();
	}
	return new TextEncoder().encode(pieces.join(""));
};

/**
 * In a thread of its own, a program that serves with `serveWriter`: it ends with the file, or at once when nobody wants
 * that any more. Where no thread can be started, in this one.
 */
export function writingApart(spawn: () => WorkerHandle): WriteReport {
	return async (report, format, signal) => {
		const writer = started(spawn);
		if (writer === undefined) return writeReportHere(report, format, signal);
		try {
			return await written(writer, { report, format }, signal);
		} catch (error) {
			if (!(error instanceof NeverStarted)) throw error;
			return await writeReportHere(report, format, signal);
		} finally {
			writer.terminate();
		}
	};
}

/** A browser may forbid it. */
class NeverStarted extends Error {}

function started(spawn: () => WorkerHandle): WorkerHandle | undefined {
	try {
		return spawn();
	} catch {
		return undefined;
	}
}

function written(
	writer: WorkerHandle,
	request: WriteRequest,
	signal: AbortSignal | undefined,
): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		let hasStarted = false;
		const cancel = () => reject(abortError());
		if (signal?.aborted) return cancel();
		signal?.addEventListener("abort", cancel, { once: true });
		writer.onMessage((message) => {
			const said = message as WriterMessage;
			hasStarted = true;
			if (said.kind === "written") resolve(said.bytes);
			if (said.kind === "failed") reject(new Error(said.message));
		});
		writer.onDeath((reason) =>
			reject(hasStarted ? new Error(`writing the report stopped (${reason})`) : new NeverStarted(reason)),
		);
		writer.postMessage(request);
	});
}
