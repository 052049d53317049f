/** What a command needs of the terminal it runs in. */
export interface Terminal {
	/** Columns to lay text out in. */
	readonly width: number;
	/** Whether ANSI styles may be used on standard output. */
	readonly styled: boolean;
	write(text: string): void;
	/** Shows what is going on, on standard error and only if that is a terminal; "" takes the line away. */
	progress(text: string): void;
	/** Says on standard error what is no part of the result. */
	note(text: string): void;
	/** All of standard input. */
	readInput(): Promise<Uint8Array>;
}

const widest = 100;
const narrowest = 40;

/** The terminal of this program. */
export function ownTerminal(): Terminal {
	const { stdin, stdout, stderr, env } = process;
	return {
		width: Math.max(narrowest, Math.min(widest, stdout.columns ?? widest)),
		styled: stdout.isTTY && !env.NO_COLOR && env.TERM !== "dumb",
		write: (text) => void stdout.write(text),
		progress: (text) => void (stderr.isTTY && stderr.write(`\r\x1b[2K${text}`)),
		note: (text) => void stderr.write(`claimtrace: ${text}\n`),
		readInput: () => readAll(stdin),
	};
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of input) chunks.push(chunk);
	return Buffer.concat(chunks);
}
