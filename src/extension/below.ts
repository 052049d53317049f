/** A URI as far as places of files go. */
export interface Place {
	readonly scheme: string;
	readonly authority: string;
	readonly path: string;
}

/** Tells whether something is one of these or stands below one; costs its own depth, however many there are. */
export function belowAny(places: readonly Place[]): (place: Place) => boolean {
	const names = new Set(places.map(nameOf));
	return (place) => {
		const name = nameOf(place);
		for (let end = name.length; end > 0; end = name.lastIndexOf("/", end - 1))
			if (names.has(name.slice(0, end))) return true;
		return false;
	};
}

function nameOf({ scheme, authority, path }: Place): string {
	return `${scheme}://${authority}${path.replace(/\/$/, "")}`;
}
