import { isReadApart } from "../sources/read.ts";
import type { ReadLimits, ReadSettings } from "../sources/reader.ts";
import { UnreadableError } from "../sources/unreadable.ts";
import { abortError } from "./abort.ts";
import type { WorkerHandle } from "./channel.ts";
import { Handover } from "./handover.ts";
import { type FileToRead, type Reading, readCorpusFile } from "./reading.ts";
import { MOST_UNTAKEN, type ReaderMessage, type ReaderRequest } from "./serve-reader.ts";

/** Where files can be read apart from this thread. */
export interface ReaderHost {
	/** Starts a reader: a program that serves with `serveReader`. It must not keep this one from ending. */
	spawn(limits: ReadLimits): WorkerHandle;
	/** So many readers at once at most. */
	readonly most: number;
}

/** A file that waits, and who is to hear of it. */
interface Task {
	readonly number: number;
	readonly file: FileToRead;
	readonly settings: ReadSettings;
	/** In bytes; those themselves may have changed hands. */
	readonly size: number;
	readonly readings: Handover<Reading>;
}

interface Reader {
	readonly handle: WorkerHandle;
	/** The files it was handed; it is reading the first. */
	readonly tasks: Task[];
	/** It has said something, so its program can run here. */
	hasStarted: boolean;
	timer?: ReturnType<typeof setTimeout>;
}

/** A reader that does not even notice that its time is over is ended after so many times what a file may take. */
const PATIENCE = 1.5;
/** What a reader has to start, also on a busy machine. */
const START_MS = 30_000;
/** For answers that lie waiting here while this thread was busy. */
const LAST_CHANCE_MS = 50;
/** A reader gets its next files before it asks, so many bytes of them: this thread may be busy when it asks. */
const AHEAD_BYTES = 2_000_000;
/** Readers without work are kept so long. */
const IDLE_MS = 10_000;

/**
 * Reads files in threads of their own, several at once, so that a file that would never be done can be ended: it is
 * skipped with the reason, and the others go on. What is read faster than it is sent is read in this thread, as is
 * everything where no reader can be started.
 */
export class ReaderPool {
	readonly #host: ReaderHost | undefined;
	readonly #waiting: Task[] = [];
	readonly #readers: Reader[] = [];
	#isUsable = true;
	#lastNumber = 0;

	constructor(host: ReaderHost | undefined) {
		this.#host = host;
	}

	/**
	 * Begins to read a file, or makes it ready to be read when its readings are asked for. These throw the reason for the
	 * writer, or an `AbortError`. What is not taken waits, and so does the reader in the end.
	 */
	begin(file: FileToRead, settings: ReadSettings): AsyncIterable<Reading> {
		const host = this.#host;
		if (host === undefined || !this.#isUsable || (file.at === undefined && !isReadApart(file)))
			return readCorpusFile(file, settings);
		const number = ++this.#lastNumber;
		const readings = new Handover<Reading>(() => this.#tellTaken(number, host));
		this.#waiting.push({ number, file, settings, size: file.bytes.length, readings });
		this.#hand(host);
		return readings;
	}

	/** Ends all readers; what they were reading is given up. */
	cancel(): void {
		const tasks = [...this.#readers.flatMap((reader) => reader.tasks), ...this.#waiting.splice(0)];
		for (const reader of this.#readers.splice(0)) end(reader);
		for (const { readings } of tasks) readings.fail(abortError());
	}

	/** Gives waiting files to readers. */
	#hand(host: ReaderHost): void {
		for (let task = this.#waiting[0]; task; task = this.#waiting[0]) {
			const reader = this.#isUsable ? this.#readerFor(task, host) : undefined;
			if (!this.#isUsable) this.#readHere();
			if (!reader) return;
			this.#waiting.shift();
			send(task, reader);
			reader.tasks.push(task);
			if (reader.tasks.length === 1) this.#watch(reader, host);
		}
	}

	/** One without work, a new one, or one whose work is little; undefined when all have enough. */
	#readerFor({ size, settings }: Task, host: ReaderHost): Reader | undefined {
		const [least] = [...this.#readers].sort((a, b) => bytesOf(a) - bytesOf(b));
		if (least && least.tasks.length === 0) return least;
		if (this.#readers.length < host.most) return this.#start(host, settings);
		return least && bytesOf(least) + size <= AHEAD_BYTES ? least : undefined;
	}

	#start(host: ReaderHost, limits: ReadLimits): Reader | undefined {
		try {
			const reader: Reader = { handle: host.spawn(limits), tasks: [], hasStarted: false };
			reader.handle.onMessage((message) => this.#hear(reader, message as ReaderMessage, host));
			reader.handle.onDeath((reason) => this.#bury(reader, host, deathOf(reason, limits)));
			this.#readers.push(reader);
			return reader;
		} catch {
			// A browser may forbid it.
			this.#isUsable = false;
			return undefined;
		}
	}

	#hear(reader: Reader, message: ReaderMessage, host: ReaderHost): void {
		if (!this.#readers.includes(reader)) return;
		reader.hasStarted = true;
		if (message.kind === "some") reader.tasks[0]?.readings.give(message.reading);
		if (message.kind === "done") reader.tasks.shift()?.readings.end();
		if (message.kind === "failed") {
			const { name, message: reason } = message;
			reader.tasks.shift()?.readings.fail(Object.assign(new Error(reason), { name }));
		}
		this.#watch(reader, host);
		this.#hand(host);
	}

	/** Has the reader of a file go on, which waits when nobody takes what it handed on. */
	#tellTaken(number: number, host: ReaderHost): void {
		const reader = this.#readers.find(({ tasks }) => tasks[0]?.number === number);
		if (!reader) return;
		reader.handle.postMessage({ kind: "taken", number } satisfies ReaderRequest);
		this.#watch(reader, host);
	}

	/** Waits for the next word of a reader. */
	#watch(reader: Reader, host: ReaderHost): void {
		clearTimeout(reader.timer);
		const [task] = reader.tasks;
		if (task && task.readings.waiting >= MOST_UNTAKEN - 1) return;
		if (!task) {
			reader.timer = setTimeout(() => this.#dismiss(reader), IDLE_MS);
			keepsNothingOpen(reader.timer);
			return;
		}
		const { maxMilliseconds } = task.settings;
		const over = new UnreadableError(`reading it took longer than ${maxMilliseconds / 1000} seconds`);
		const patience = reader.hasStarted ? maxMilliseconds * PATIENCE : START_MS;
		reader.timer = setTimeout(() => {
			reader.timer = setTimeout(() => this.#bury(reader, host, over), LAST_CHANCE_MS);
		}, patience);
	}

	#dismiss(reader: Reader): void {
		this.#readers.splice(this.#readers.indexOf(reader), 1);
		end(reader);
	}

	/** Ends a reader; the file that it was reading is given up, the others are for the next one. */
	#bury(reader: Reader, host: ReaderHost, error: Error): void {
		if (!this.#readers.includes(reader)) return;
		this.#dismiss(reader);
		if (reader.hasStarted) reader.tasks.shift()?.readings.fail(error);
		else this.#isUsable = false;
		this.#waiting.unshift(...reader.tasks);
		this.#hand(host);
	}

	/** Each when it is asked for, since each has its time. */
	#readHere(): void {
		for (const { file, settings, readings } of this.#waiting.splice(0))
			readings.follow(readCorpusFile(file, settings));
	}
}

function bytesOf({ tasks }: Reader): number {
	return tasks.reduce((sum, { size }) => sum + size, 0);
}

/** A large file is not held twice, where it is sure that nobody else will have to read it. */
function send({ number, file, settings, size }: Task, { handle, hasStarted, tasks }: Reader): void {
	const { buffer } = file.bytes;
	const isGiven =
		size > AHEAD_BYTES &&
		hasStarted &&
		tasks.length === 0 &&
		buffer instanceof ArrayBuffer &&
		buffer.byteLength === size;
	const request: ReaderRequest = { kind: "file", number, file, settings };
	handle.postMessage(request, isGiven ? [buffer] : []);
}

function end(reader: Reader): void {
	clearTimeout(reader.timer);
	reader.handle.terminate();
}

function deathOf(reason: string, { maxMemoryBytes }: ReadLimits): Error {
	return /memory/i.test(reason)
		? new UnreadableError(
				`reading it took more than ${maxMemoryBytes / 1e6} MB of memory (the limit maxMemoryBytes)`,
			)
		: new Error(`its reader stopped (${reason})`);
}

/** In Node, a timer keeps the program from ending. */
function keepsNothingOpen(timer: unknown): void {
	(timer as { unref?(): void }).unref?.();
}
