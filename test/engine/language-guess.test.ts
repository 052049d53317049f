import assert from "node:assert/strict";
import { guessLanguage, writtenLanguage } from "../../src/engine/language-guess.ts";

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

describe("writtenLanguage", () => {
	const english = new Set(
		"council closed pier after storm beats will weather minister visits quickly".split(" "),
	);
	const language = (text: string) => writtenLanguage(text, (word) => english.has(word));

	for (const [text, tag] of [
		["", "en"],
		["12 km, 5 %", "en"],
		["Pier closed.", "en"],
		["Los Angeles beats Oscar De La Hoya", "en"],
		["Minister visits Rio de Janeiro and Cabo de la Vela after storm", "en"],
		["Der Rat tagt heute um 14 Uhr, und das Wetter ist gut.", "de"],
		["Le conseil a voté le budget pour la ville.", "fr"],
		["La comune ha chiuso il molo dopo la tempesta di ieri.", "it"],
		["A câmara não fechou o cais, mas os donos foram pagos.", "pt"],
		["De gemeente heeft de pier niet gesloten, zegt het bestuur.", "nl"],
		["Kommunen stänger bryggan och det är inte alla som är glada för det.", "sv"],
		["Rada nie zamknęła mola, ale to jest tylko początek.", "pl"],
		["Vihar után bezárták kikötőt tegnap.", "und"],
		["Совет закрыл причал вчера.", "und-Cyrl"],
		["Совет сказал, что он не будет закрывать порт, но это было раньше.", "ru"],
		["市議会は桟橋を閉鎖した。", "ja"],
		["市议会关闭了码头。", "und-Hani"],
		["أغلق المجلس الرصيف.", "und-Arab"],
		["המועצה סגרה את המזח.", "und-Hebr"],
		["Το συμβούλιο έκλεισε την προβλήτα.", "el"],
	] as const) {
		it(`takes “${text}” for ${tag}`, () => assert.equal(language(text), tag));
	}

	it("keeps to English where a name stands in another script", () =>
		assert.equal(language("The council closed the pier after storm 台風 will weather."), "en"));
});
