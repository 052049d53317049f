// SHA-256 (FIPS 180-4, section 6.2). Web Crypto has one that only answers later, which a plain generator cannot await.

/** The first 32 bits of the fractional parts of the cube and square roots of the first primes (sections 4.2.2, 5.3.3). */
const PRIMES = primes(64);
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
	const bytes = padded(new TextEncoder().encode(text));
	const view = new DataView(bytes.buffer);
	const state = Int32Array.from(START);
	const schedule = new Int32Array(64);
	for (let at = 0; at < bytes.length; at += 64) {
		for (let i = 0; i < 16; i++) schedule[i] = view.getInt32(at + 4 * i);
		compress(state, schedule);
	}
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A one bit, zeros, and the length in bits, to whole blocks of 64 bytes (section 5.1.1). */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
	return whole;
}

function compress(state: Int32Array, w: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const [x, y] = [w[i - 15] as number, w[i - 2] as number];
		const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
		const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
		w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + (w[i] as number)) | 0;
		const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
	}
	for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] as number) + word) | 0;
}

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): readonly number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}
