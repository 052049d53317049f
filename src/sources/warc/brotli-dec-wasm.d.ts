// The package's own types are those of the module inside; a bundler gives its bytes.
declare module "brotli-dec-wasm/web/bg.wasm" {
	const program: Uint8Array<ArrayBuffer>;
	// biome-ignore lint/style/noDefaultExport: it is what the bundler makes of it.
	export default program;
}
