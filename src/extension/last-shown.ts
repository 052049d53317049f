/**
 * What was last shown of a document or an editor. Showing the same anew is more than wasted work: the list of quick
 * fixes that somebody has just asked for never comes when the problems are set meanwhile.
 */
export class LastShown<Place extends object> {
	readonly #last = new WeakMap<Place, string>();

	/**
	 * True when `what`, any JSON, differs from what this place showed when last asked, or its text, by `version`, has
	 * changed since: VS Code has moved then what was shown.
	 */
	isNew(place: Place, version: number, what: unknown): boolean {
		const shown = JSON.stringify([version, what]);
		if (this.#last.get(place) === shown) return false;
		this.#last.set(place, shown);
		return true;
	}
}
