import assert from "node:assert/strict";
import { guessLanguage } from "../../src/engine/language-guess.ts";

describe("guessLanguage", () => {
	const texts = {
		en: "The council has said that it will close the pier and that the owners are to be paid for it.",
		de: "Der Rat hat gesagt, dass er die Mole schließen wird und dass die Besitzer nicht mit Geld rechnen.",
		fr: "Le conseil a dit que la jetée est fermée et que les propriétaires ne sont pas dans le port.",
		es: "El consejo ha dicho que la obra se cierra y que los dueños no están en el puerto por ahora.",
		ru: "Совет сказал, что он не будет закрывать порт, но это было только на бумаге, как и раньше.",
	};
	for (const [language, text] of Object.entries(texts)) {
		it(`knows ${language}`, () => assert.equal(guessLanguage(text), language));
	}

	it("abstains on a few words and on none", () => {
		assert.equal(guessLanguage("Pier closed."), null);
		assert.equal(guessLanguage(""), null);
	});
});
