/**
 * Words by which a rank is drawn among all there has ever been: "ever", "in its history", "on record". Written out for
 * Claimtrace.
 */
export const everWords =
	/\b(?:ever|(?:in|of) (?:its |the |their |recorded |the [\p{L}-]{1,30}['’]s )?history|of all time|on record|all-time|never before|(?:in|of) any (?:month|season|year|kind|sort|country))\b/iu;
