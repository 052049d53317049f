/** Months and days as the news shortens them; "may" and "sun" are other words first. Written out for Claimtrace. */
export const shortenedNames: ReadonlyMap<string, string> = new Map(
	`jan January
feb February
mar March
apr April
jun June
jul July
aug August
sep September
sept September
oct October
nov November
dec December
mon Monday
tue Tuesday
tues Tuesday
wed Wednesday
thu Thursday
thur Thursday
thurs Thursday
fri Friday
sat Saturday`
		.split("\n")
		.map((line): [string, string] => {
			const [short = "", name = ""] = line.split(" ");
			return [short, name];
		}),
);
