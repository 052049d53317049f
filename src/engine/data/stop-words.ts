/**
 * Function words of English: closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
 * particles) as the grammars list them. Written out for Claimtrace; inflected forms as `stem` leaves them.
 */
export const stopWords: ReadonlySet<string> = new Set(
	`a an the this that these those some any each every no such
	i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
	it its itself they them their theirs themselves who whom whose which what one
	anybody anyone anything everybody everyone everything nobody none nothing somebody someone something
	and or but nor so yet for if then than because while although though as when where whether since until unless
	of in on at by to from with about into onto over under between among against during through after before
	above below out off up down upon within without toward towards via per amid
	be am is are was were been being have has had having do does did doing done will would shall should can could may
	might must ought 's 'll 're 've 'd not n't
	there here too also just even only very more most less least much many other another both either neither own same
	again ever never once still already
	i'm we're they're you're it's he's she's that's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
	can't cannot couldn't shouldn't haven't hasn't hadn't`
		.split(/\s+/)
		.flatMap((word) => [word, word.replace(/'s?$/, "")])
		.filter((word) => word !== ""),
);
