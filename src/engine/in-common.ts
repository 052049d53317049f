/** Whether two lists both have something, and nothing that is the same. */
export function haveNothingInCommon<One>(ours: readonly One[], theirs: readonly One[]): boolean {
	return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one));
}
