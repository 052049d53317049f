import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "mocha";

const { contributes } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../package.json"), "utf8"));

/** The editor backgrounds of the themes of each kind that come with VS Code. */
const backgrounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	dark: {
		...{ "Dark Modern": "#1F1F1F", "Dark+": "#1E1E1E", "Dark 2026": "#121314", Monokai: "#272822" },
		...{ "Solarized Dark": "#002B36", Abyss: "#000C18", "Tomorrow Night Blue": "#002451" },
		...{ "Kimbie Dark": "#221A0F", Red: "#390000" },
	},
	light: { "Light+": "#FFFFFF", "Quiet Light": "#F5F5F5", "Solarized Light": "#FDF6E3" },
	highContrast: { "Dark High Contrast": "#000000" },
	highContrastLight: { "Light High Contrast": "#FFFFFF" },
};
/** WCAG 2.2, 1.4.11: marks that tell something; 1.4.6 is what high-contrast themes are chosen for. */
const least = { dark: 3, light: 3, highContrast: 7, highContrastLight: 7 } as const;

/** Relative luminance of "#RRGGBB" (WCAG 2.2). */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((one) =>
		one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

describe("the contributed colours", () => {
	it("are computed as WCAG has it", () => {
		assert.equal(contrast("#000000", "#FFFFFF"), 21);
		assert.ok(Math.abs(contrast("#777777", "#FFFFFF") - 4.48) < 0.01);
	});

	for (const [kind, ratio] of Object.entries(least)) {
		it(`stand out at ${ratio}:1 or more in ${kind} themes`, () => {
			for (const { id, defaults } of contributes.colors) {
				const themes = Object.entries(backgrounds[kind] ?? {});
				assert.ok(themes.length > 0);
				for (const [theme, background] of themes) {
					const found = contrast(defaults[kind], background);
					assert.ok(found >= ratio, `${id} has ${found.toFixed(2)}:1 in ${theme}`);
				}
			}
		});
	}
});
