/** FNV-1a by words of 8 or 32 bits (Fowler, Noll, Vo): tells damage, not malice. */
export function checksum(words: Uint32Array | Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
	return hash >>> 0;
}
