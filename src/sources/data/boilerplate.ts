/**
 * What news sites put around an article, as saved pages keep it. Collected for this project from the furniture of
 * English-language news sites; lists of labels and stock phrases, no sentence of any article.
 */

/** Whole lines of a site's interface, in lower case without closing punctuation. */
export const INTERFACE_LINES: ReadonlySet<string> = new Set(
	`advertisement|advert|ad|ads|sponsored|sponsored content|promoted content|paid content|story continues below|
story continues below advertisement|article continues below|article continues after ad|article continues below advertisement|
continue reading|continue reading below|continue reading the main story|skip to content|skip to main content|
skip advertisement|back to top|to top|menu|search|home|log in|login|sign in|sign up|register|subscribe|subscribe now|
my account|remind me later|not now|no thanks|maybe later|close|dismiss|ok|got it|accept|accept all|accept cookies|
accept all cookies|reject all|manage cookies|cookie settings|cookie policy|privacy policy|terms of use|terms of service|
terms and conditions|contact us|about us|share|share this|share this article|share this story|share this page|share article|
share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share via email|share with friends|tweet|
facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|print this|print this page|
print this article|email this article|copy link|link copied|copy url|save|save article|bookmark|bookmark this|
add to favorites|like this|like|follow|follow us|comments|comment|comments are closed|comments are off|
comments are turned off|comments closed|commenting is closed|no comments|no comments yet|leave a comment|leave a reply|
add a comment|post a comment|view comments|show comments|read comments|join the conversation|join the discussion|
be the first to comment|loading|loading…|loading comments|please wait|listen|listen to article|listen to this article|
listen to this story|play|play video|watch video|watch live|live|video|photo|photos|gallery|enlarge this image|
enlarge image|view gallery|hide caption|toggle caption|show caption|show more|load more|view more|see more|see all|
view all|more|next|previous|next article|previous article|tags|topics|most read|most popular|most viewed|trending|
trending now|popular|editors' picks|editor's pick|editor's picks|recommended|recommended for you|you may also like|
you might also like|from our partners|around the web|more stories|more news|latest news|top stories|newsletter|newsletters|
load more updates|show more updates|oldest first|newest first|latest first|unsubscribe|manage preferences|update preferences|
manage your preferences|email preferences|view in browser|view online|forward to a friend|privacy|terms|cookies|contact|about|
end of transcript|end of document|transcript ends|
report an error|report a typo|report this ad|give us feedback|thank you for reading|thanks for reading|all rights reserved`
		.split("|")
		.map((line) => line.trim()),
);

/** Labels of lines that lead to other articles; with a colon, or alone above a list of links. */
export const RELATED_LABEL =
	/^(?:related(?: (?:articles?|stor(?:y|ies)|news|coverage|content|links?|posts?|reading|topics?))?|read (?:more|also|next|on)|also read|must read|see also|see more|further reading|more (?:on this(?: story| topic)?|from .{2,40}|stories|coverage)|you (?:may|might) (?:also )?like|don['’]t miss|in other news|recommended(?: reading)?|what to read next|up next|most read|most popular|watch(?: also)?|listen|click here|for more)$/i;

/** Reporting verbs: a line with one of them tells what someone said and is no appeal of the site. */
export const REPORTING =
	/\b(?:said|says|told|tells|asked|added|wrote|writes|shouted|urged|announced|claimed|according to|reported|chanted)\b/i;

/** How a line begins in which a site asks its readers for something. */
export const APPEAL_OPENING =
	/^(?:please |now |today |dear readers?,? )?(?:subscribe|sign up|donate|contribute|chip in|become an? |don['’]t miss|download|get |(?:join|follow|support|help us)(?!\s+(?:for|from|among|of|has|have|was|is|came|grew|fell)\b))/i;

/** Openings that prose has as well; they count only together with "we", "our" or "us". */
export const SOFT_APPEAL_OPENING =
	/^(?:if you|your (?:support|donation|contribution|gift)|by (?:supporting|donating|subscribing)|we (?:need|rely|depend|are facing|ask|know)|we['’]re|we, the|thank you|thanks|this (?:article|story) is|want more|enjoy(?:ed|ing)?|for (?:just|only|as little as)|keep|give|make|consider|like|stay)\b/i;

/** A site speaking of itself. */
export const OWN_VOICE = /\b(?:[Ww]e|[Oo]ur|us)\b/;

/** What a site asks for, or offers. */
export const APPEAL_OBJECT =
	/\b(?:our (?:\S+ ){0,4}?(?:newsletters?|channels?|app|podcasts?|briefing|journalis(?:m|ts?)|newsroom|work|reporting|reporters|coverage|mission|community|membership|readers|team|website|updates|page|mailing list)|(?:telegram|whatsapp|youtube|instagram|facebook|twitter|viber) (?:channel|page|group|feed)|newsletters?|your (?:support|inbox|donation|contribution|subscription)|independent (?:journalism|media|press|newsroom)|(?:from|as little as) (?:just |only )?[$€£]\d{1,2}(?![\d.,]*\d|\s?(?:m|bn|k|million|billion)\b)|today's top stories|breaking news alerts|(?:one-time|tax-deductible|monthly) (?:donation|contribution|gift)|(?:member|patron|supporter|subscriber)(?: today| now|\b[.!]?$)|us on (?:facebook|twitter|x|telegram|instagram|youtube|whatsapp|google news|patreon)|support us|contribution)(?![\p{L}])/iu;

/** What an advertiser offers. */
export const OFFER =
	/\b(?:\d{1,2}\s?% off|save (?:up to )?(?:\d{1,2}\s?%|[$£€]\d)|(?:promo(?:tion)?|with|use) code\b|free (?:trial|shipping|delivery)|(?:order|shop|buy|book) (?:now|today|online)|limited[- ]time)/i;

/** The head of an appeal of several paragraphs. */
export const APPEAL_HEAD =
	/^(?:a (?:personal |special |short )?(?:message|note|word|appeal|letter) (?:from|to) .{2,60}|an? (?:urgent )?appeal (?:from|to) .{2,60}|(?:dear|to our) (?:\S+ )?(?:readers?|friends?|supporters?|subscribers?)|before you go|why (?:you should )?support us|support (?:us|our (?:work|journalism)|independent (?:journalism|media)))[\s:,.!…]*$/i;

/** Words of an appeal's own voice; a paragraph after its head that has one still belongs to it. */
export const APPEAL_VOICE =
	/\b(?:we|our|us|your|you|you're|readers|donat\w+|support|supporting|contribution|journalism|subscribe|remind me later)\b/i;

/** Openings of the notices of a site: cookies, copyright, production credits, syndication. */
export const NOTICES: readonly RegExp[] = [
	/^(?:we use|this (?:web)?site uses|our (?:web)?site uses|we and our partners use) cookies\b/i,
	/^by (?:continuing|clicking|using|browsing)\b.{0,60}\b(?:you (?:agree|accept|consent)|cookies)\b/i,
	/^(?:©|copyright\s*(?:©|\(c\)|\d{4}\b|by\b)|\(c\)\s*\d{4}\b)/i,
	/^(?:this material may not be|no part of this (?:article|publication) may be|reproduction (?:in whole|without))\b/i,
	/\ball rights reserved[.]?$/i,
	/^\(?(?:(?:[Aa]dditional|[Ww]ith) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten) by \p{Lu}(?:.{0,200}(?:;.{0,80}|\))|.{0,120}[^.!?])$/u,
	/^(?:this (?:article|story|piece|post|report) )?(?:was )?(?:originally|first) (?:published|appeared|posted)\b.{0,120}$/i,
	/^this (?:article|story|piece|post|report) (?:was )?(?:originally |first )?(?:published|appeared|posted) (?:in|on|at|by)\b.{0,120}$/i,
	/^the post .{1,160} (?:appeared first|first appeared) on\b/i,
	/^(?:republished|reprinted) (?:with (?:the )?permission|under|from)\b/i,
	/^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|sections?)\s*:\s.{1,200}$/i,
	/^\d{1,4} comments?$/i,
	/^\d{1,3}\s?[-–]?\s?min(?:ute)?s?(?: read)?$/i,
	/^(?:reading time|estimated reading time|time to read)\b.{0,30}$/i,
	/^(?:email|e-mail|contact|write to) (?:the (?:author|reporter|writer)|us) (?:at|on)\b.{0,80}$/i,
	/^click to (?:share|email|print|tweet|copy)\b.{0,80}$/i,
	/^(?:was |has )?(?:this|someone forward\w* you this) (?:e-?mail|newsletter|message)(?: was)?(?: been)?(?: forwarded)?(?: to you)?\?/i,
	/^you(?:['’]re| are)? (?:receiv(?:ing|ed)|get(?:ting)?|got) this (?:e-?mail|newsletter|message)\b/i,
	/^(?:this e-?mail was sent to|to unsubscribe\b|to stop receiving\b|having trouble (?:viewing|reading) this)/i,
	/\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80}$/i,
	/^(?:follow|read|see|find|for) .{0,80}\b(?:coverage|stories|news)\b.{0,60}(?:https?:\/\/\S{3,200}|\bat|\bhere)[.:]?$/i,
	/\b(?:follow (?:him|her|them|me)|(?:can|may) be (?:reached|contacted|e-?mailed)|(?:reach|e-?mail|contact) (?:him|her|them|me))\b.{0,40}(?:@|https?:|\bTwitter\b|\bX\b|\bInstagram\b|\bBluesky\b|\bMastodon\b)/i,
	/^this (?:interview|conversation|transcript) (?:has been|was|is) (?:lightly |automatically )?(?:edited|condensed|generated|created|produced)\b/i,
	/^[-–—]\s?30\s?[-–—]$/,
	/^(?:views|opinions) expressed in (?:this|opinion) (?:article|piece|column|pieces)\b/i,
];
