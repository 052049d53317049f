/** So many files are on their way at once; what is larger than so many bytes together goes alone. */
const MOST_FILES = 16;
const MOST_BYTES = 32_000_000;

/**
 * What reading some files gives, in their order; the next ones are read meanwhile, so that a slow mount is waited for
 * once and not once a file. `read` must not reject.
 */
export async function* readAhead<File extends { readonly size: number }, Entry>(
	files: readonly File[],
	read: (file: File) => Promise<Entry>,
): AsyncGenerator<{ readonly file: File; readonly entry: Entry }> {
	const ahead: { readonly file: File; readonly entry: Promise<Entry> }[] = [];
	let bytes = 0;
	let next = 0;
	for (;;) {
		for (let file = files[next]; file !== undefined && ahead.length < MOST_FILES; file = files[next]) {
			if (ahead.length > 0 && bytes + file.size > MOST_BYTES) break;
			bytes += file.size;
			ahead.push({ file, entry: read(file) });
			next++;
		}
		const first = ahead.shift();
		if (first === undefined) return;
		yield { file: first.file, entry: await first.entry };
		bytes -= first.file.size;
	}
}
