import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { formats, formatsApart } from "../../scripts/formats-apart.mjs";

/** The Node worker and the command line, bundled from the sources into a folder of their own. */
export interface Programs {
	readonly worker: string;
	readonly cli: string;
	remove(): Promise<void>;
}

/** Bundles both programs with the options of `esbuild.mjs` that matter to how they run. */
export async function buildPrograms(): Promise<Programs> {
	const folder = await mkdtemp(join(tmpdir(), "claimtrace-programs-"));
	const worker = join(folder, "worker.js");
	const cli = join(folder, "cli.js");
	const common: BuildOptions = {
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "es2022",
		logLevel: "warning",
		define: { "import.meta.dirname": "__dirname" },
		plugins: [formatsApart],
	};
	await Promise.all([
		build({ ...common, entryPoints: ["src/worker/worker.node.ts"], outfile: worker }),
		build({ ...common, entryPoints: ["src/cli/main.ts"], outfile: cli }),
		build({
			...common,
			entryPoints: ["src/worker/reader.node.ts"],
			outfile: join(folder, "reader.js"),
		}),
		build({
			...common,
			entryPoints: ["src/worker/writer.node.ts"],
			outfile: join(folder, "writer.js"),
		}),
		...formats.map(({ entry, file }) =>
			build({ ...common, entryPoints: [entry], outfile: join(folder, file) }),
		),
		cp("assets", join(folder, "assets"), { recursive: true }),
	]);
	return { worker, cli, remove: () => rm(folder, { recursive: true }) };
}

/** Writes files into a new temporary folder and gives its path. */
export async function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "claimtrace-files-"));
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return folder;
}
