// Twins for laws, agencies and pacts, through the whole pipeline: each source with drafts that must stay without a warning
// and drafts that must not.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "what a law asks for and somebody refused",
		source:
			"The laws require banks to share client records with the tax office. The tax office moved to close Melia Bank after it declined to hand over client records to the prosecutor.",
		silent: ["The laws require banks to hand client records to the tax office."],
		fires: [["Melia Bank handed over client records to the prosecutor.", "act/polarity"]],
	},
	{
		what: "a denied thing and what stands beside it",
		source: "The mill pays no tax and poisons the river.",
		silent: ["The mill poisons the river."],
		fires: [["The mill pays tax.", "act/polarity"]],
	},
	{
		what: "a capital for its country",
		source:
			"Lima and Quito have been wary of each other. Until this point, only the U.S. and Peru have owned the shore radars and drones needed to track submarines, but Ecuador could soon match them.",
		silent: [
			"Shore radars and drones are needed to track submarines, and so far only Washington and Lima have them.",
		],
		fires: [["Only Chile and Peru have owned the shore radars needed to track submarines.", "who/entity"]],
	},
	{
		what: "what a reporter puts in between commas",
		source: "Critics say the mill, which employs 300 people, poisons the river.",
		silent: ["The mill employs 300 people."],
		fires: [["The mill poisons the river.", "attribution/dropped"]],
	},
	{
		what: "what somebody is known as",
		source: "Ama Boateng, who is known as the queen of the market, stole the funds, critics say.",
		silent: ["Ama Boateng is known as the queen of the market."],
		fires: [["Ama Boateng stole the funds.", "attribution/dropped"]],
	},
	{
		what: "tough and loose",
		source: "Ghana has introduced tougher mining laws in the last four years.",
		silent: ["Ghana has introduced stricter mining laws in the last four years."],
		fires: [
			["Ghana has introduced looser mining laws in the last four years.", "act/polarity"],
			["Ghana has introduced weaker mining laws in the last four years.", "act/polarity"],
		],
	},
	{
		what: "removed and restored",
		source: "On Friday, the shop removed a podcast that farmers in Kerala had used to share prices.",
		silent: ["On Friday, the shop deleted a podcast that farmers in Kerala had used to share prices."],
		fires: [
			[
				"On Friday, the shop restored a podcast that farmers in Kerala had used to share prices.",
				"act/polarity",
			],
		],
	},
	{
		what: "deleting and keeping",
		source: "The rules require shops to delete some customer records.",
		silent: ["The rules require shops to erase some customer records."],
		fires: [["The rules require shops to keep some customer records.", "act/polarity"]],
	},
	{
		what: "in the country and outside it",
		source: "The laws require clinics to store patient data on servers in the country.",
		silent: ["The laws require clinics to store patient data on servers inside the country."],
		fires: [
			["The laws require clinics to store patient data on servers outside the country.", "place/where"],
		],
	},
	{
		what: "some, and all of them",
		source: "Some Dutch growers have started to use the new traps.",
		silent: [
			"Growers have not all started to use the new traps.",
			"A number of Dutch growers have started to use the new traps.",
		],
		fires: [["Dutch growers have all started to use the new traps.", "scope/general"]],
	},
	{
		what: "some without a noun",
		source:
			"The levy has angered owners, and some in Malta are worried about the owners' influence in the north.",
		silent: ["Some people in Malta are worried about the owners' influence in the north."],
		fires: [["Most people in Malta are worried about the owners' influence in the north.", "scope/general"]],
	},
	{
		what: "all of one sort",
		source: "Kenya follows Ghana in forcing all foreign phone firms to keep their booking data in Kenya.",
		silent: [
			"Kenya is forcing all overseas phone firms to keep their booking data in Kenya.",
			"Kenya is forcing all phone firms from abroad to keep their data in Kenya.",
			"The rule is aimed at foreign firms. Kenya is forcing all phone firms to keep their booking data in Kenya.",
		],
		fires: [["Kenya is forcing all phone firms to keep their booking data in Kenya.", "scope/general"]],
	},
	{
		what: "ahead of and after",
		source:
			"Analysts say the raid shows that the council plans to take more control of the markets ahead of local elections.",
		silent: [
			"Analysts say the raid shows that the council plans to take more control of the markets before local elections.",
		],
		fires: [
			[
				"Analysts say the raid shows that the council plans to take more control of the markets after local elections.",
				"time/order",
			],
		],
	},
	{
		what: "a refusal before the step that it led to",
		source:
			"The harbour board moved to close the café in May 2019 after it declined to open its books to the tax office.",
		silent: ["The café declined to open its books before the harbour board moved to close it."],
		fires: [["The café declined to open its books after the harbour board moved to close it.", "time/order"]],
	},
	{
		what: "expected at an office",
		source:
			"Officials from Peru's tax board were also expected on Monday to visit the offices of the retailer Brumio and the parcel firm Kolt, two sources told Reuters.",
		silent: ["Peruvian officials were due to visit Brumio and Kolt on Monday, two sources told Reuters."],
		fires: [
			["Peruvian officials visited Brumio and Kolt on Monday, two sources told Reuters.", "act/status"],
		],
	},
	{
		what: "being built and built",
		source: "Last week, President Ana Solis said Panama was helping Peru build a radar chain to track ships.",
		silent: [
			"Solis said last week that Panama had helped Peru build a radar chain.",
			"Panama is building a radar chain for Peru, Solis said last week.",
		],
		fires: [["Solis said last week that Panama had built a radar chain for Peru.", "act/status"]],
	},
	{
		what: "homes that are being built",
		source: "The co-op is building 300 homes in Tema, where its nurses are working.",
		silent: ["300 homes are being built in Tema by the co-op.", "The nurses have worked in Tema."],
		fires: [["The co-op has built 300 homes in Tema.", "act/status"]],
	},
	{
		what: "would and already",
		source: "Moreno says the port police would have all the carriers' manifests immediately available.",
		silent: ["Moreno says the port police would immediately have all the carriers' manifests."],
		fires: [
			["Moreno says the port police already have all the carriers' manifests available.", "act/status"],
		],
	},
	{
		what: "a hedge, and the same verb of others nearby",
		source:
			"The board said the tunnel could lead to floods in the old town. Ama Owusu leads the miners' union in Obuasi.",
		silent: ["The tunnel might lead to floods in the old town, the board said."],
		fires: [["The tunnel will lead to floods in the old town, the board said.", "certainty/raised"]],
	},
	{
		what: "the day of a statement that dates what it tells as well",
		source:
			"Togo and Benin will open a joint border post this month, Togo's road agency said on Tuesday. Rodec, the agency, said it would open the post with its partner at a ceremony.",
		silent: ["Rodec said on Tuesday that Togo and Benin would open a post."],
		fires: [["Rodec said on Monday that Togo and Benin would open a post.", "time/date"]],
	},
	{
		what: "bodies of two countries",
		source:
			"Peru and Chile will open a joint border post in the Andes this spring, Peru's state road agency said on Tuesday.",
		silent: [
			"Peru and Chile will open a joint border post in the Andes, Peru's government said.",
			"Peru and Chile will open a joint border post in the Andes, Peruvian officials said.",
			"Peru and Chile will open a joint border post in the Andes, the road agency said.",
		],
		fires: [
			[
				"Peru and Chile will open a joint border post in the Andes, the Chilean foreign ministry said.",
				"attribution/changed",
			],
		],
	},
	{
		what: "who says the same",
		source:
			"A Danish minister said the strait would be closed to tankers in June. Norway's coastguard said the same.",
		silent: ["Norway's coastguard said the strait would be closed to tankers in June."],
		fires: [
			["Sweden's coastguard said the strait would be closed to tankers in June.", "attribution/changed"],
		],
	},
	{
		what: "a condition that the source leaves unsaid",
		source: "Moreno says the port police would have all the carriers' manifests immediately available.",
		silent: [
			"If they all complied, Moreno says, the port police would have every carrier's manifests available.",
		],
		fires: [
			[
				"If they comply, Moreno says, the port police already have every carrier's manifests available.",
				"act/status",
			],
		],
	},
	{
		what: "nothing to say",
		source: "Brumio and Kolt declined to comment when asked about the tax board's visit.",
		silent: [
			"Brumio and Kolt had nothing to say about the tax board's visit.",
			"Neither Brumio nor Kolt had anything to say about the visit of the tax board.",
		],
		fires: [["Brumio and Kolt commented on the tax board's visit.", "act/polarity"]],
	},
	{
		what: "the only two, by name and by number",
		source:
			"Until this point, only the U.S. and Chile have possessed the radars necessary to find such ships.",
		silent: [
			"Only two countries have possessed the radars necessary to find such ships.",
			"Three countries want the radars necessary to find such ships.",
		],
		fires: [["Only three countries have possessed the radars necessary to find such ships.", "who/group"]],
	},
	{
		what: "whose companies",
		source: "Western companies have resisted moving their desks to Lagos.",
		silent: ["Western businesses have resisted moving their desks to Lagos."],
		fires: [
			["Western governments have resisted moving their desks to Lagos.", "who/entity"],
			["Asian companies have resisted moving their desks to Lagos.", "who/entity"],
		],
	},
	{
		what: "a body by its country",
		source:
			"A delegation from the Harbour Administration of Chile met officials at Peru's state fishing watchdog in Lima on Monday.",
		silent: [
			"Officials met a delegation from the Chilean Harbour Administration in Lima.",
			"Officials of Chile's Harbour Administration met the Peruvian fishing watchdog in Lima on Monday.",
		],
		fires: [
			["Officials met a delegation from the Ecuadorean Harbour Administration in Lima.", "who/entity"],
			[
				"Officials of Peru's Harbour Administration met the Chilean fishing watchdog in Lima on Monday.",
				"who/role",
			],
		],
	},
	{
		what: "whose authorities and whose curbs",
		source: "Critics have accused Peru's authorities of trying to bring in Chile-style curbs on fishing.",
		silent: [
			"Critics have accused Peruvian authorities of trying to bring in Chilean-style curbs on fishing.",
			"Critics have accused authorities in Peru of trying to bring in curbs on fishing like Chile's.",
		],
		fires: [
			[
				"Critics have accused Chile's authorities of trying to bring in Peru-style curbs on fishing.",
				"who/role",
			],
		],
	},
	{
		what: "ministers of two countries",
		source: "Peruvian ministers met Chilean ministers in Lima.",
		silent: ["Chilean ministers met Peruvian ministers in Lima."],
		fires: [["Chilean ministers met Peruvian ministers in Santiago.", "place/where"]],
	},
	{
		what: "the only ones, and no other",
		source: "Only Chile and the United States possess such a ship.",
		silent: [
			"No country but Chile and the United States possesses such a ship.",
			"Besides Chile, only the U.S. possesses such a ship.",
			"The U.S. is the only other country that possesses such a ship.",
		],
		fires: [
			["Chile is the only country that possesses such a ship.", "scope/superlative"],
			["Chile alone possesses such a ship.", "scope/superlative"],
			["No country possesses such a ship.", "act/polarity"],
		],
	},
	{
		what: "wary of each other",
		source: "Relations between the two towns have been marked by mutual wariness in the past.",
		silent: ["Relations between the two towns have been marked by mutual suspicion in the past."],
		fires: [
			["Relations between the two towns have been marked by mutual trust in the past.", "act/polarity"],
		],
	},
	{
		what: "reluctant and unwilling",
		source: "Western firms have resisted placing their antennas in Laos.",
		silent: [
			"Western firms have been reluctant to place their antennas in Laos.",
			"Western firms were unwilling to place their antennas in Laos.",
		],
		fires: [["Western firms have been eager to place their antennas in Laos.", "act/polarity"]],
	},
	{
		what: "neither of two",
		source:
			"Brumio and Kolt declined to comment when asked about the visit.\nThe board went to the giant Brumio, often called the queen of the market, and the security firm Kolt, two sources said.",
		silent: ["Neither Brumio, the Polish search giant, nor the security firm Kolt was willing to comment."],
		fires: [["Brumio and Kolt were willing to comment.", "act/polarity"]],
	},
	{
		what: "a capital that only acts, and a town",
		source:
			"Leaders of the fishing board will reportedly sign the pact at the Sea Conference in Arica, Chile, according to the Post.\nSantiago and Lima have been wary of each other in the past, according to Reuters.",
		silent: ["The pact will reportedly be signed at the Sea Conference in Chile."],
		fires: [["The pact will reportedly be signed at the Sea Conference in Santiago.", "place/where"]],
	},
];

describe("Laws, agencies and pacts", () => {
	assertTwins(twins);
});
