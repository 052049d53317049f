import assert from "node:assert/strict";
import fc from "fast-check";
import { wordSpans } from "../../../src/engine/syntax/words.ts";
import { assertLinear } from "../../linear-time.ts";

function words(text: string): string {
	return wordSpans(text, { start: 0, end: text.length })
		.map(({ start, end }) => text.slice(start, end))
		.join("|");
}

/** Each case is the text and, with bars, the words it parts into. */
function parts(...cases: readonly string[]): void {
	for (const expected of cases) {
		const text = expected.replaceAll("|", "").replaceAll("_", " ").trim();
		assert.equal(words(text), expected.replaceAll("_", ""), text);
	}
}

describe("syntactic words", () => {
	it("part clitics from their word, with either apostrophe", () => {
		parts("Nadia|'s", "do|n't", "wo|n’t", "they|’re", "she|'d|'ve", "should|n't|'ve", "I|'m", "L'Oréal|’s");
		parts("the|_heirs|'|_debts");
	});

	it("leave an apostrophe inside a name or a word alone", () => {
		parts("O'Hara", "Ba'ath", "o'clock", "ma'am", "Xi'an");
	});

	it("part words that have grown together", () => {
		parts("can|not", "wan|na", "gon|na", "Got|ta", "lem|me", "did|nt", "y'|all", "c'm|on", "'t|is", "’T|was");
		parts("cannon", "panna", "mandate");
	});

	it("leave words that have lost their beginning whole, and part a quotation from its mark", () => {
		parts("'em", "the|_'90s", "’05");
		parts("‘|words|’", "'|the|_end|'");
	});

	it("part hyphens, except after a prefix that never stands alone", () => {
		parts("15|-|year|-|old", "well|-|known", "Qatar|-|based", "F|-|35", "state|-|of|-|the|-|art");
		parts("co-founder", "e-mail", "mid-1990s", "anti-war", "pre-|_and|_post-war", "Kafka-esque");
	});

	it("part dashes, slashes and ellipses from the words beside them", () => {
		parts("late|—|too|_late", "1939|–|45", "time|--|and", "and|/|or", "his|/|her", "so|...|then", "well|…");
		parts("w/o", "24/7", "1|/|2", "9/11", "03/14/2021");
	});

	it("keep the stop of an abbreviation, an initial and a name in initials", () => {
		parts(
			"Mr.|_Diallo",
			"Dr.|_Wu",
			"Inc.|_said",
			"J.|_R.|_Sato",
			"U.S.|_troops",
			"e.g.|_this",
			"Ph.D.|_students",
		);
		parts("Sept.|_4", "Harlow|_&|_Co.|,|_of|_Leeds", "St.|Kitts");
	});

	it("part the stop that ends the sentence too", () => {
		parts(
			"wages|_etc|.",
			"by|_5|_p.m|.",
			"the|_U.S|.|_He|_left",
			"at|_9|_a.m|.|_Officers|_came",
			"Brightwater|_Inc|.",
		);
		parts("at|_9|_a.m.|_Monday", "the|_U.S.|_Treasury");
	});

	it("take a word for an abbreviation only before a figure", () => {
		parts("No.|_10", "pp.|_12", "Fig.|_3");
		parts("said|_no|.|_He", "the|_sun|.|_It");
	});

	it("keep separators within a figure, and part currency, per cent and units", () => {
		parts(
			"$|1,234.50",
			"£|3.2|bn",
			"US|$|5",
			"4.5|%",
			"35|mm",
			"7:30|pm",
			"€|10|m",
			"2|x|4",
			"3|p.m.|_today",
		);
		parts("21st", "1,000th", "1970s", "4G", "A4", "555-0142", "202-555-0142", "+44", "10|-|12", "2021-03-14");
	});

	it("keep addresses, handles and names of files, without the marks after them", () => {
		parts(
			"https://example.org/a?b=c|.",
			"www.example.com|,",
			"<|ana@example.co.uk|>",
			"@ana|:",
			"#budget",
			"budget.xlsx",
		);
		parts("see|_example.com/news|)|.", "https://example.org/a(b)"); // a bracket it opens itself
	});

	it("part sentences that are glued together, but no names with dots", () => {
		parts("home|.|At|_first", "left|?|He", "good|.|at");
		parts("example.com", "U.S.A|_today", "Node.js");
	});

	it("part quotation marks and brackets one by one", () => {
		parts("“|‘|No|,|’|_she|_said|.|”", "(|[|sic|]|)", '"|Yes|!|"', "„|Ja|“", "«|oui|»");
	});

	it("keep runs of marks and emoticons whole", () => {
		parts("what|?!", "no|!!!", "----", "***", ":)", ";-)", "ok|_:(", "👍🏽", "👩‍👧");
		parts("(|a|:|)");
	});

	it("see through soft hyphens and invisible characters", () => {
		parts("minis\u00adter|_said", "news\u200bpaper");
		assert.equal(words("\u200bHello\u200b, you\ufeff \u200e"), "Hello|,|you");
		assert.equal(words("10\u00a0km"), "10|km");
	});

	it("leave masked parts out and never reach over them", () => {
		const text = "The [link](x) fell.";
		const spans = wordSpans(text, { start: 4, end: text.length }, [
			{ start: 4, end: 5 },
			{ start: 9, end: 13 },
		]);
		assert.deepEqual(spans, [
			{ start: 5, end: 9 },
			{ start: 14, end: 18 },
			{ start: 18, end: 19 },
		]);
	});

	it("cover every visible character of any text once, in order", () => {
		const odd = fc.constantFrom(
			"'",
			"’",
			"-",
			".",
			"@",
			"…",
			"\ud800",
			"\u00ad",
			"\u200b",
			"א",
			"$",
			"1",
			"n't",
			"http://",
			" ",
			"\n",
		);
		const texts = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(fc.oneof(odd, fc.string()), { maxLength: 30 }).map((all) => all.join("")),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const covered = new Uint8Array(text.length);
				let last = 0;
				for (const { start, end } of wordSpans(text, { start: 0, end: text.length })) {
					assert.ok(start >= last && end > start && end <= text.length, `${start}-${end} after ${last}`);
					covered.fill(1, start, end);
					last = end;
				}
				for (let at = 0; at < text.length; at++)
					if (/[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(text.charAt(at)))
						assert.equal(covered[at], 1, `offset ${at}`);
			}),
			{ seed: 3, numRuns: 100 },
		);
	});

	it("take time in proportion to the text, however it is written", () => {
		for (const unit of [
			"a",
			".",
			"-",
			"a.",
			"a-",
			"a'",
			"a's",
			"@",
			"a@",
			"1",
			"1/",
			"1.",
			"://",
			"'",
			"(:",
			"<",
			"-=",
			"\u00ad",
			"👩‍",
			"a/",
			"_",
			"e-",
			"&",
			"A&",
			"no ",
			"…!",
		]) {
			assertLinear(
				6_000,
				(size) => {
					const text = unit.repeat(Math.ceil(size / unit.length));
					return () => wordSpans(text, { start: 0, end: text.length });
				},
				JSON.stringify(unit),
			);
		}
	});
});
