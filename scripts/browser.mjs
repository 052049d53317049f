// Finds a Chromium browser for the editor tests and the screenshots.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"microsoft-edge",
	"msedge",
];

const PLACES = {
	darwin: [
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	],
	win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
		["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((path) =>
			join(process.env[variable] ?? "C:/", path),
		),
	),
};

/**
 * The absolute path of Chrome, Chromium or Edge: `CHROME_PATH`, then PATH, then the system's usual places.
 * Installs `chromium` itself on Debian and Ubuntu when run as root; throws the line that says what to install otherwise.
 */
export function findBrowser() {
	const asked = process.env.CHROME_PATH;
	if (asked) {
		if (isExecutable(asked)) return asked;
		throw new Error(`CHROME_PATH is ${asked}, which is not a program. Correct it, or unset it.`);
	}
	const found = installed();
	if (found) return found;
	const apt = aptGet();
	if (apt) {
		install(apt);
		const fresh = installed();
		if (fresh) return fresh;
	}
	throw new Error(
		`No browser found. Install Chrome, Chromium or Edge (${hint()}), or set CHROME_PATH to one.`,
	);
}

/** The absolute path of the first of these programs that PATH knows, or undefined. */
export function onPath(...names) {
	const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const paths = names.flatMap((name) =>
		folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
	);
	return paths.find(isExecutable);
}

function installed() {
	return onPath(...NAMES) ?? (PLACES[process.platform] ?? []).find(isExecutable);
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The path of apt-get where this user may use it. */
function aptGet() {
	const may = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
	return may ? onPath("apt-get") : undefined;
}

// When apt fails, there is still no browser, and the caller says so; what apt says goes to standard error.
function install(apt) {
	console.log("No browser found: installing Debian's chromium (about a minute) …");
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const run = (...args) => spawnSync(apt, ["-qq", "-y", ...args], { env, stdio: ["ignore", "ignore", 2] });
	run("update");
	run("install", "--no-install-recommends", "chromium");
}

function hint() {
	if (process.platform === "linux") return "for example: sudo apt-get install chromium";
	return "https://www.google.com/chrome";
}
