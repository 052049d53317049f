/** Area under the ROC curve: how often a positive scores above a negative, ties half; 0.5 when one side is empty. */
export function rocAuc(positive: readonly number[], negative: readonly number[]): number {
	if (positive.length === 0 || negative.length === 0) return 0.5;
	const all = [
		...positive.map((score) => ({ score, positive: true })),
		...negative.map((score) => ({ score, positive: false })),
	].sort((a, b) => a.score - b.score);
	let below = 0;
	let wins = 0;
	for (let from = 0; from < all.length; ) {
		let to = from;
		while (to < all.length && all[to]?.score === all[from]?.score) to++;
		const tied = all.slice(from, to);
		const negatives = tied.filter((one) => !one.positive).length;
		wins += (tied.length - negatives) * (below + negatives / 2);
		below += negatives;
		from = to;
	}
	return wins / (positive.length * negative.length);
}

/** What was said beside what is true. */
export interface Decision {
	readonly said: boolean;
	readonly gold: boolean;
}

/** Mean of the share of true cases that were said and the share of false ones that were not. */
export function balancedAccuracy(decisions: readonly Decision[]): number {
	return (recall(decisions) + recall(decisions.map(({ said, gold }) => ({ said: !said, gold: !gold })))) / 2;
}

/** Share of the true cases that were said; 0 without any. */
export function recall(decisions: readonly Decision[]): number {
	return share(decisions.filter(({ gold }) => gold).map(({ said }) => said));
}

/** Harmonic mean of precision and recall of what was said. */
export function f1(decisions: readonly Decision[]): number {
	const right = decisions.filter(({ said, gold }) => said && gold).length;
	const said = decisions.filter((decision) => decision.said).length;
	const gold = decisions.filter((decision) => decision.gold).length;
	return (2 * right) / Math.max(1, said + gold);
}

/** Share of decisions that are right. */
export function accuracy(decisions: readonly Decision[]): number {
	return share(decisions.map(({ said, gold }) => said === gold));
}

/** Share of pairs in which the first is higher, ties half. */
export function ordered(pairs: readonly (readonly [number, number])[]): number {
	return mean(pairs.map(([a, b]) => (a > b ? 1 : a === b ? 0.5 : 0)));
}

/** Share of what is true; 0 of nothing. */
export function share(flags: readonly boolean[]): number {
	return flags.filter(Boolean).length / Math.max(1, flags.length);
}

/** Mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
