import assert from "node:assert/strict";
import { join } from "node:path";
import { cacheFolder } from "../../src/node/cache-folder.ts";

describe("cacheFolder", () => {
	it("is where the platform keeps such things, unless the environment says otherwise", () => {
		const home = join("/home", "ada");
		assert.equal(cacheFolder({}, "linux", home), join(home, ".cache", "claimtrace"));
		assert.equal(cacheFolder({}, "darwin", home), join(home, "Library", "Caches", "claimtrace"));
		assert.equal(cacheFolder({}, "win32", home), join(home, "AppData", "Local", "claimtrace", "cache"));
		assert.equal(cacheFolder({ XDG_CACHE_HOME: "/tmp/x" }, "linux", home), join("/tmp/x", "claimtrace"));
		assert.equal(cacheFolder({ CLAIMTRACE_CACHE: "/c", XDG_CACHE_HOME: "/x" }, "linux", home), "/c");
	});
});
