import { ALSO_READ } from './page-words.ts';

/**
 * Names that sites of many kinds give to what isn't the article's text. Matched on whole words of class and id,
 * so that "share" does not match "shareholders-meeting".
 */
export const ASIDE_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${[
    // pictures
    '(?:wp-)?captions?(?:-?text)?|captioned|(?:end[-_])?photo[-_]?(?:credit|caption|desc|org)s?|credits?|copyright|figcaption|image[-_](?:info|meta|source|caption|desc)|img[-_](?:caption|desc)|gallery|galleries|slideshow|carousel|slider|lightbox|media-(?:caption|info)|pic-?caption|thumb(?:nail)?s?',
    // author, date, section
    'by-?lines?|author-?(?:bio|box|info|name|card|details|meta|block|area)?|about-(?:the-)?author|contributors?|bio|biography|date-?line|pub-?date|publish(?:ed)?-?(?:date|time|on)|post-?(?:meta|date|info|tags|author|footer|nav|share)|entry-(?:meta|footer|date|utility)|article-?(?:meta|info|header|footer|tools|date|author|tags|byline|share)|meta-?(?:data|info)|time-?stamps?|date-?time|updated|reading-?time|breadcrumbs?|kicker|eyebrow',
    // the article's own heading, shown elsewhere
    'sub-?titles?|sub-?headlines?|dek|deck|standfirst|headline|page-?title|entry-title|post-title|article-title',
    // links to other pages
    'related|read-?(?:more|next|also)|see-?also|also-?(?:like|read|on|see)|recommend(?:ed|ations?|s)?|more-?(?:stories|from|on|news|like|links|articles)|most-?(?:read|popular|viewed|recent)|trending|popular(?:-posts)?|latest(?:-news)?|up-?next|next-?(?:up|article|post|story)|prev(?:ious)?-?(?:article|post|next)|pagination|pager|page-links|read-?on|in-?article-?links?|teasers?|outbrain|taboola|zergnet|revcontent|yarpp|jp-relatedposts|tags?|tag-?(?:list|links|cloud)|topics|categories|keywords|cat-links',
    // appeals and advertising
    'newsletters?|news-?letter-?\\w*|sign-?up|subscri(?:be|ption|ptions|ber)|opt-?in|promos?|promotions?|promoted|call-?to-?action|cta|membership|donate|donation|paywall|pay-?wall|regwall|sponsor(?:ed|s)?|advert(?:s|isements?|ising|orial)?|ads?|ad-(?:slot|unit|wrapper|container|label)|dfp|mpu|banner|affiliate|buy-?(?:now|box)|disclaimer|disclosure',
    // comments and sharing
    'comments?|comment-?(?:list|form|count|link)s?|disqus(?:_thread)?|respond|responses|replies|reactions?|rating|ratings|votes?|feedback|shar(?:e|es|ing)|share-?(?:bar|buttons?|links|tools|this)?|sharedaddy|addthis\\w*|addtoany\\w*|a2a|social|social-?(?:\\w+)?|follow(?:-us)?|print(?:-\\w+)?|reprints?|toolbar|tools|click-?to-?tweet|ctt|tweet-?(?:box|this)',
    // the rest of the page
    'side-?bars?|widgets?|menus?|nav(?:igation|bar)?|footer|masthead|cookies?|gdpr|consent|skip-?link|modal|popup|pop-?over|tool-?tips?|hover-?cards?|roll-?over\\w*|toc|table-of-contents|jump-?links?|audio-?player|player|video-?(?:info|title|meta|caption|player|playlist)|playlist|infobox|factbox|fact-?box',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);
/** Of these, names of captions. */
export const CAPTION_NAME =
  /(?:^|[\s_-])(?:(?:fig|pic|photo|image|img)?[-_]?captions?|(?:image|img|photo)[-_](?:desc|org|credit))(?:$|[\s_-])/i;
/** Of these, names of what leads into an article: its first sentences may stand there, and nowhere else. */
export const LEAD_NAME =
  /(?:^|[\s_-])(?:sub-?titles?|sub-?headlines?|dek|deck|standfirst|teasers?|headline|article-?(?:info|header)|entry-header|post-header|lead|intro)(?:$|[\s_-])/i;
/** Names of elements with the article's text, part of which would match above ("article-content share-on"). */
export const TEXT_NAME =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy)|story-?(?:body|content|text|copy)|post-?(?:body|content|text)|entry-content|body-?(?:copy|text|content)|main-?(?:content|text)|article__?body|content__?body|elementor-widget-(?:container|text-editor|theme-post-content)|widget_sow-editor|so-widget-sow-editor|siteorigin-widget-tinymce|twitter-tweet|instagram-media)(?:$|[\s_-])/i;

/** Headings above links to other articles. */
export const MORE_HEADING = new RegExp(
  `^(?:more(?::|$|\\s+(?:from|on|in|stories|news|like|coverage|great|about|to (?:read|explore)|top)\\b.*)|related\\b.*|read (?:more|next|also)\\b.*|see also\\b.*|see more\\b.*|also (?:read|see|on)\\b.*|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested)\\b.*|recommended\\b.*|trending\\b.*|popular\\b.*|most (?:read|popular|viewed)\\b.*|recent (?:articles|posts|news|stories)\\b.*|latest (?:news|articles|posts|stories)\\b.*|(?:don['’]t|do not) miss\\b.*|top stories\\b.*|up next\\b.*|further reading\\b.*|editor['’]?s['’]? (?:picks?|choice)\\b.*|in (?:this|the) (?:series|same)\\b.*|what to read next\\b.*|tags?:?$|topics?:?$|filed under\\b.*|sponsored\\b.*|promoted\\b.*|from (?:around )?the web\\b.*|share this\\b.*|follow us\\b.*|comments?:?$|(?:${ALSO_READ})(?!\\p{L}).*)$`,
  'iu',
);
