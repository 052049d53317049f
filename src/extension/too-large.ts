import { isInPieces } from "../worker/corpus-files.ts";

const megabyte = 1_000_000;

/**
 * Why a file of that size is not read. `workspace.fs` reads whole files only, so what is not on this machine's disk, as
 * in a browser, is held whole, also what would be read piece by piece elsewhere; then the reason says what to do.
 */
export function tooLarge(path: string, size: number, maxBytes: number, isLocal: boolean): string {
	const reason = `larger than ${maxBytes / megabyte} MB (${(size / megabyte).toFixed(1)} MB)`;
	return isLocal || !isInPieces(path, size)
		? reason
		: `${reason}, and is held whole here; read it from a disk in VS Code on the desktop, or split it`;
}
