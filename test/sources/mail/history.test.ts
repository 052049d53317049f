import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ownWords } from "../../../src/sources/mail/history.ts";
import { assertLinear } from "../../linear-time.ts";

const own = "The basin opens on Monday.\n\nThe port says so.";

describe("ownWords keeps what a message says itself", () => {
	it("and drops quoted lines with the line that says who wrote them, even where it is wrapped", () => {
		const quoted = "> When does it open?\n> Ilse";
		for (const who of [
			"On Friday, 5 March 2021 at 10:00, Jan Maas wrote:",
			"On Fri, Mar 5, 2021 at 10:00 AM Jan Maas <jan@post.test>\nwrote:",
			"Am 05.03.2021 um 10:00 schrieb Jan Maas:",
			"Le ven. 5 mars 2021 à 10:00, Jan Maas <jan@post.test> a écrit :",
		])
			assert.equal(ownWords(`${own}\n\n${who}\n${quoted}\n`), own, who);
	});

	it("and drops earlier messages that are not marked as quoted", () => {
		for (const history of [
			"-----Original Message-----\nFrom: Jan Maas\nWhen?",
			"________________________________\nFrom: Jan Maas\nWhen?",
			"From: Jan Maas <jan@post.test>\nSent: Friday, 5 March 2021 10:00\nTo: Ilse\nSubject: Basin\n\nWhen?",
			"*Von:* Jan Maas\n*Gesendet:* Freitag\n*An:* Ilse\n*Betreff:* Hafen\n\nWann?",
			"On 5 March 2021, Jan Maas wrote:\n\nWhen does it open?",
		])
			assert.equal(ownWords(`${own}\n\n${history}`), own, history);
	});

	it("and keeps answers that stand between quoted lines", () => {
		const text = "On 5 March 2021, Jan wrote:\n> When?\nOn Monday.\n> Where?\nAt the quay.\n";
		assert.equal(ownWords(text).replace(/\n+/g, "\n"), "On Monday.\nAt the quay.");
	});

	it("and drops signatures, closings, devices and small print", () => {
		for (const end of [
			"-- \nIlse Okoro\nPort of Averley\n+44 1632 960001",
			"Kind regards,\n\nIlse Okoro\nPort of Averley",
			"Sent from my iPhone",
			"This e-mail and any files are confidential and intended solely for the addressee.\nDelete it.",
		])
			assert.equal(ownWords(`${own}\n\n${end}\n`), own, end);
	});

	it("and keeps sentences that only look like any of these", () => {
		for (const text of [
			"On Monday the mayor wrote: the basin opens.",
			"From: a distance, it looks small.",
			"Thank you is what he said, and much more than that, in a long speech before the town hall.\n\nIt took hours.",
			"This message was painted on the wall.",
		])
			assert.equal(ownWords(text), text);
	});

	it("and takes a forwarded message for its own where nothing stands above it", () => {
		const header = "From: Port <press@port.test>\nDate: Fri, 5 Mar 2021\nSubject: Basin\nTo: Ilse";
		assert.equal(ownWords(`---------- Forwarded message ---------\n${header}\n\n${own}`), own);
		assert.equal(ownWords(`Begin forwarded message:\n\n${header}\n\n${own}`), own);
		assert.equal(
			ownWords(`See below, please.\n\n---------- Forwarded message ---------\n${header}\n\nOther.`),
			"See below, please.",
		);
	});

	it("in time in proportion to its length", () => {
		for (const part of [
			"On 5 March 2021, a\n",
			"> x\n\nBegin forwarded message:\n",
			"From: a\n",
			"-- \n",
			"Thanks\n\n",
			"On ",
		])
			assertLinear(
				20_000,
				(size) => {
					const text = part.repeat(size / part.length);
					return () => ownWords(text);
				},
				part,
			);
	});
});
