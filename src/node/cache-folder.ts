import { join } from "node:path";

/** Where a program may keep what it can make again: `CLAIMTRACE_CACHE`, or what the platform has for that. */
export function cacheFolder(
	env: Readonly<Record<string, string | undefined>>,
	platform: string,
	home: string,
): string {
	if (env.CLAIMTRACE_CACHE) return env.CLAIMTRACE_CACHE;
	if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "claimtrace");
	if (platform === "darwin") return join(home, "Library", "Caches", "claimtrace");
	if (platform === "win32")
		return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "claimtrace", "cache");
	return join(home, ".cache", "claimtrace");
}
