import { Gunzip, unzipSync } from "fflate";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

/** What is pushed at once: one byte can become a thousand. */
const STEP = 1 << 14;

/**
 * The bytes of an archive in small pieces, those of a gzip file unpacked, member after member. Throws `UnreadableError`
 * once they are more than the limit, and for damaged data.
 */
export function* unpacked(bytes: Uint8Array, limits: ReadLimits): Generator<Uint8Array> {
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	let total = 0;
	for (const piece of isPacked ? gunzipped(bytes) : [bytes]) {
		total += piece.length;
		if (total > limits.maxArchiveBytes) throw tooLarge(limits);
		for (let at = 0; at < piece.length; at += STEP) yield piece.subarray(at, at + STEP);
	}
}

function* gunzipped(bytes: Uint8Array): Generator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	const gunzip = new Gunzip((piece) => pieces.push(piece));
	for (let at = 0; at < bytes.length; at += STEP) {
		let damage: unknown;
		try {
			gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		} catch (error) {
			damage = error;
		}
		// What was unpacked before the damage is good.
		yield* pieces;
		pieces = [];
		if (damage) throw new UnreadableError("its gzip data are damaged", { cause: damage });
	}
}

const MAX_FILES = 1000;

/** The WARC files in a WACZ archive, in the order of their names. Names are only looked at. */
export function warcsIn(bytes: Uint8Array, limits: ReadLimits): readonly Uint8Array[] {
	let [total, count] = [0, 0];
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize, size }) => {
				if (!/^archive\/[^/]{1,255}\.warc(?:\.gz)?$/.test(name)) return false;
				total += Math.max(originalSize, size);
				if (total > limits.maxArchiveBytes || ++count > MAX_FILES) throw tooLarge(limits);
				return true;
			},
		});
		return Object.keys(files)
			.sort()
			.flatMap((name) => files[name] ?? []);
	} catch (cause) {
		if (cause instanceof UnreadableError) throw cause;
		throw new UnreadableError("its ZIP data are damaged or encrypted", { cause });
	}
}

function tooLarge({ maxArchiveBytes }: ReadLimits): UnreadableError {
	return new UnreadableError(
		`it is larger than ${maxArchiveBytes / 1e6} MB once unpacked (the limit maxArchiveBytes)`,
	);
}
