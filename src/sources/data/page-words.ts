// Words that makers of web pages use for the parts of a page; collected for this project from the common vocabulary of
// content management systems, HTML and schema.org. No name of a site.

/** Parts of names (class, id, role, test id) of what is not the article. */
export const CLUTTER_WORDS: ReadonlySet<string> = words(`
nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs masthead topbar toolbar sitemap skip skiplink
sidebar rail aside footer colophon copyright legal disclaimer
comment comments disqus respond reply replies discussion livefyre coral
share sharing sharebar sharedaddy social socials socialbar follow addthis addtoany tweetbutton
related recirc recirculation recommend recommended recommendation recommendations readmore morefrom alsolike outbrain taboola zergnet
trending popular mostpopular mostread mostviewed latest teaser teasers promo promos promotion promoted sponsor sponsored
sponsors partner partners advert adverts advertisement advertising ad ads adsense adslot adunit dfp gpt banner banners
newsletter newsletters subscribe subscription signup optin mailchimp regwall donate donation
cookie cookies consent gdpr ccpa onetrust popup popover modal overlay lightbox interstitial toast tooltip
byline bylines authorbio authorbox bio biography contributor contributors dateline timestamp pubdate postmeta
tag tags taglist tagged keywords categories
caption captions figcaption credit credits imgcredit photocredit attribution mediacaption
pagination pager paginator prevnext postnav print printonly printfriendly rating ratings vote poll survey quiz
login signin register account search searchform widget widgets toc carousel slideshow slider
screenreader sr sronly visuallyhidden noprint 
feedback cta affiliate ticker
`);

/** Those of them that hardly ever name what holds an article. */
export const SURE_CLUTTER_WORDS: ReadonlySet<string> = words(`
cookie cookies consent gdpr ccpa onetrust comments disqus livefyre respond breadcrumb breadcrumbs navbar navigation outbrain taboola
zergnet recirc recirculation related recommended recommendations trending mostpopular mostread pagination prevnext
screenreader sronly visuallyhidden modal popup popover lightbox
`);

/** Names of two or more words that mean clutter together though each word alone may not. */
export const CLUTTER_NAMES =
	/(?:^|[\s_-])(?:(?:read|see|view|load|show|more)[_-]?(?:more|next|also|all|from|stories|news|like)|(?:more|other|latest|top|next|prev(?:ious)?|also)[_-](?:articles?|stor(?:y|ies)|news|posts?|reads?|headlines?|on|in|from)|you[_-]?(?:may|might)|up[_-]?next|author[_-]?(?:bio|box|info|card|details?|profile|about|meta|desc\w*|wrap\w*|block)|about[_-]?(?:the[_-]?)?author|post[_-]?(?:meta|nav\w*|footer|tags|info)|entry[_-]?(?:meta|footer|utility)|article[_-]?(?:meta|footer|tags|info|tools|actions|header)|story[_-]?(?:meta|footer|tools|tags)|sign[_-]?up|log[_-]?in|email[_-]?(?:capture|form|signup)|call[_-]?to[_-]?action|key[_-]?words|sr[_-]?only|screen[_-]?reader\w*|visually[_-]?hidden|image[_-]?(?:credit|caption|meta)|media[_-]?(?:credit|caption)|wp[_-]caption[_-]text|published[_-]?(?:date|time)|date[_-]?(?:published|time))/i;

/** Names of the element that holds an article's text and not much else. */
export const BODY_NAMES =
	/(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|main|page|content)[_-]{0,2}(?:body|text|content|copy|main)(?:[_-]{1,2}(?:text|content|copy|inner|wrapper|container))?|body[_-]?(?:copy|text|content)|(?:rich|formatted)[_-]?text)(?:$|[\s_-])/i;

/** ARIA roles of what is not the article. */
export const CLUTTER_ROLES: ReadonlySet<string> = words(`
navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tablist tooltip
doc-footnote doc-pagelist
`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).filter(Boolean));
}
