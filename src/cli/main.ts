import { version } from "../../package.json";
import { harmless } from "../report/harmless.ts";
import { type Command, parseArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { endThoughFilesAreMissing } from "./ending.ts";
import { find } from "./find.ts";
import { index } from "./index.ts";
import { ownTerminal, type Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

// Whoever reads our output may stop reading, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	process.stderr.write(`claimtrace: cannot write the report: ${harmless(error.message)}\n`);
	process.exit(2);
});

void main(ownTerminal());

async function main(terminal: Terminal): Promise<void> {
	try {
		process.exitCode = await run(parseArguments(process.argv.slice(2)), terminal);
	} catch (error) {
		terminal.progress("");
		process.stderr.write(`claimtrace: ${harmless(error instanceof Error ? error.message : String(error))}\n`);
		process.exitCode = 2;
	}
	await endThoughFilesAreMissing(Number(process.exitCode));
}

async function run(command: Command, terminal: Terminal): Promise<0 | 1> {
	switch (command.kind) {
		case "check":
			return check(command, terminal, version);
		case "find":
			return find(command, terminal);
		case "index":
			return index(command, terminal);
		case "report": {
			const { report } = await import("./report.ts");
			return report(command, terminal);
		}
		case "verify": {
			const { verify } = await import("./verify.ts");
			return verify(command, terminal);
		}
		case "explain": {
			const { explain } = await import("./explain.ts");
			return explain(command, terminal);
		}
		case "help":
			terminal.write(usage);
			return 0;
		case "version":
			terminal.write(`${version}\n`);
			return 0;
	}
}
