import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import type { ErrorObject } from "ajv";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

/** What of a log breaks OASIS's schema of SARIF 2.1.0, as a package of the standard's authors ships it. */
export function schemaErrors(log: unknown): readonly ErrorObject[] {
	const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
	addFormats(ajv);
	const valid = ajv.compile(schema);
	return valid(JSON.parse(JSON.stringify(log))) ? [] : (valid.errors ?? []);
}
