/** The blocks of test/documents/files/report.*, made of the report in test/documents/office.ts. */
export const REPORT: readonly string[] = [
	"headline: Dredging of the outer harbour begins",
	"paragraph: The port authority will dredge the outer harbour from Monday, at a cost of fifty thousand dollars a day. The work should take three weeks.",
	"paragraph: The figure is that of the contract, which the authority signed in April.",
	"list-item: Ships longer than 90 meters must wait for high water until the end of the month.",
	"list-item: Fishing boats may pass at any time, but at walking speed.",
	"paragraph: The pilots’ association welcomed the work & asked for more: “Nobody has touched that sandbank since 1998,” said its chair, Ulrik Baines.",
	"paragraph: A second contract, for the inner harbour, is to follow in the autumn.",
];
