import { MONTHS, ORDINAL_ENDING, shortName, WEEKDAYS } from '../../language/calendar.ts';
import {
  ALSO_READ,
  APPEAL_ELSEWHERE,
  ASK_ELSEWHERE,
  CONTROL_ELSEWHERE,
  FIRST_PUBLISHED_ELSEWHERE,
  IN_BROWSER_ELSEWHERE,
  PICTURE_ELSEWHERE,
  RIGHTS_ELSEWHERE,
  ROLES_ELSEWHERE,
  SOURCE_ELSEWHERE,
  TRAILER_ELSEWHERE,
} from './page-words.ts';

const MONTH = `(?:${MONTHS.map(shortName).join('|')})[a-z]*\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.map(shortName).join('|')})[a-z]*[.,]?`;
const PHOTO_AGENCY =
  '(?:getty|reuters|afp|ap|epa|pti|shutterstock|istock|alamy|bloomberg|associated press|pexels|unsplash)';

/** What a line begins with that asks its reader for something: verbs that begin no statement. */
const APPEAL =
  '(?:please )?(?:sign up|subscribe|register|join|download|install|donate|become an?|click|tap|get (?:the|our|more|your|daily|all)|follow (?:us|me|our|@|the|\\p{Lu}\\p{L}+ on)|support (?:us|our|independent|quality|local|free)|read (?:it|more|our)|listen to our|watch our|send us|tell us|share (?:this|your)|write to us|contact us|e-?mail us|give what you can)\\b';
const SITE_WORDS =
  '(?:newsletters?|letter|briefing|apps?|podcasts?|channels?|inbox|alerts|notifications|(?:independent|quality|local|our|free|fearless) (?:journalism|reporting|news|newsroom|media|work)|membership|subscri\\w+|donat\\w+|whatsapp|telegram|facebook|instagram|twitter|linkedin|threads|bluesky|mastodon|tiktok|youtube|google news|an? month)\\b';
/** Who reported, wrote and edited, with "and" and commas between roles, and between names. */
const ROLE =
  '(?:(?:additional|further|extra|and) )*(?:reporting|reported|writing|written|editing|edited|compiled|translat(?:ion|ed)|photograph(?:y|s)|graphics|research|production|produced)(?:(?:,| and|, and) (?:additional )?(?:reporting|writing|editing))*';
const NAMES =
  "\\p{Lu}[\\p{L}.'’-]*(?:(?:,? and|,)? (?:(?:van|von|de|del|di|al|bin|in|for|from|at|the) )*\\p{Lu}[\\p{L}.'’-]*)*";

/** "Was this forwarded to you? Sign up here.", in the languages of newsletters. */
const FORWARDED =
  'forwarded|weitergeleitet|transféré|transmis|reenviad|encaminhad|inoltrat|doorgestuurd|vidarebefordra|videresendt|przesłan[oay]|přeposla|redirecționat|переслал|перенаправил|iletildi|προωθ|diteruskan|chuyển tiếp|転送|转发|轉寄|전달|הועבר|أعيد توجيه|फ़?ॉरवर्ड';

const ASK_FOR_OWN =
  '\\b(?:sign up|subscri\\w+|join|register|get (?:it|your)|here)\\b|abonni|abonn|inscri|suscr|assin|iscriv|aanmeld|anmeld|prenumer|zapisz|odeb[íi]r|aboneaz|подпи|підпи|abone|εγγραφ|daftar|đăng ký|登録|订阅|訂閱|구독|הירשמו|اشترك|सब्सक्राइब|\\b(?:hier|ici|aquí|aqui|qui|här|her|tutaj|zde|aici)\\b';

/** What is pressed to see the rest of an article. */
export const UNFOLD =
  /^(?:(?:read|show|see|view|load|display|open|expand|reveal|continue)(?: \p{L}+){0,3} (?:more|all|full|whole|rest|entire|article|story|text|reading)(?: \p{L}+){0,3}|expand|more|weiterlesen|mehr (?:lesen|anzeigen)|lire la suite|(?:leer|ver) más|continua a leggere|читать (?:далее|полностью))[.…›»>]*$/iu;

/** Lines about the page rather than the article, wherever they are. Whole lines only. */
export const PAGE_LINES: readonly RegExp[] = [
  UNFOLD,
  CONTROL_ELSEWHERE,
  /^(?:advert(?:isement)?s?|(?:story|article|text|post) continues(?: (?:below|after|beneath).*)?|continue reading.*|scroll (?:down )?(?:for|to).*|loading\.*)[.:]?$/i,
  /^[^\p{L}]{0,3}(?:anzeige|werbung|publicit[ée]|publicidade?|pubblicità|advertentie|annons|annonse?|mainos|reklam[ae]?|publicitate|hirdetés|реклама|διαφήμιση|iklan|quảng cáo|פרסומת|إعلان|विज्ञापन|โฆษณา|광고|広告|广告|廣告)[^\p{L}]{0,3}$/iu,
  /^[^\p{L}\p{N}]*(?:(?:share|tweet|submit|pin|email|e-mail|print|copy link|save|like|reply|comments?|follow|subscribe|facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram|telegram|messenger|flipboard|tumblr)(?:[^\p{L}]+|$))+$/iu,
  /^(?:click to tweet|post (?:a )?comment|leave a (?:comment|reply)|(?:view|show|read|add) (?:all )?comments?|\d* ?comments?|no comments|share this(?: (?:article|story|post))?|sign up(?: now)?|subscribe(?: now)?|learn more|read more|order reprints|print article|text size|buy now|view gallery|\d+ shares?|back to top|home|next|previous|menu|listen|play|watch(?: now)?|more)[.:…»>]*$/i,
  /^(?:\[?\s*)?(?:read|see|watch|view|find out|learn|click here|check out|tap here|visit)\s+(?:more|also|next|here|related|full)\b\s*[:|»>–-].*$/i,
  /^(?:related(?: (?:post|article|story|stories|coverage|news|topics?|links?|reading))?s?|more|see also|also read|read also|recommended|watch|listen|(?:don['’]t|do not) miss|must read|just in|trending)\s*[:|»>].*$/i,
  new RegExp(`^[^\\p{L}]*(?:${ALSO_READ})\\s*[:：|»>].*$`, 'iu'),
  /^\(?(?:photo(?:graph)?s?|image|picture|pic|file photo|video|illustration|graphic|source|credit)s?(?: (?:credit|copyright|courtesy|source|caption|by))*\s?[:©|/].{0,120}$/i,
  /^\(?(?:Photo(?:graph)?s?|Images?|Pictures?|Video|Illustration|Graphic) (?:by|courtesy of|from) \p{Lu}[^.]{2,80}$/u,
  /^(?:Image|Media|Photo) (?:copyright|caption)(?: \p{Lu}.*)?$/u,
  /^(?:[©ⓒⒸ]|\(c\)|copyright (?:©|\(c\)|\d{4}|by )).{0,160}$/i,
  ...PICTURE_ELSEWHERE,
  new RegExp(
    `^(?:[\\p{L}.'’ -]{2,40}\\s?[/|,]\\s?)?${PHOTO_AGENCY}(?: ?(?:images?|photo|file))*(?:\\s?(?:/|via)\\s?[\\p{L} ]{2,30})?$`,
    'iu',
  ),
  /^.{3,}\((?:(?:photo|image|picture|credit|file)s?(?: (?:credit|by|courtesy of))?\s?[:/©]|©)[^()]{2,80}\)?$/i,
  /^.{3,}\s(?:photo|image|picture|photograph)(?: credit)?s?\s?(?::|by)\s?\p{Lu}[^.]{2,60}$/u,
  /^.{3,}\.\s(?:credit|photo|image|courtesy)\s?:\s?[^.]{2,60}$/i,
  /^(?:min(?:uten?)? lesezeit|tempo de leitura|reading time|read time|temps de lecture|\d+ min(?:ute)?s? read)\b.*$/i,
  /^(?:tags?|filed under|categor(?:y|ies)|keywords?|posted in|labels?)\s*:.*$/i,
  // Appeals: whole lines that tell their reader to do something for the site.
  new RegExp(`^${APPEAL}(?:.*\\b${SITE_WORDS}|.*@\\w)[^“”"]*$`, 'iu'),
  /^by (?:signing up|subscribing|registering|entering|providing|submitting|clicking|continuing|joining)\b.{0,80}\byou\b.*$/i,
  /^(?:thank(?:s| you) for reading|(?:if you(?:['’]ve)? )?(?:enjoy(?:ed|ing)?|liked?) (?:this|what you|reading))\b[^“”"]*\b(?:subscri\w+|share|forward|friends?|colleagues?|support|newsletter|membership)\b[^“”"]*$/i,
  /\breader-(?:supported|funded) (?:publication|newsletter|magazine|site)\b/i,
  /^(?:we(?:['’]re| are) )?(?:an? |proudly )?(?:reader|listener|member|community|donor)-(?:supported|funded|owned) \p{L}+[.!:–—]/iu,
  /^(?:enjoying|enjoyed|liked?|loved?|loving) [^?.!]{2,40}\? (?:forward|share|tell|send|subscribe|support|sign up|join)\b[^“”"]*$/i,
  // Gifts: no sentence of somebody who asks for them.
  /^(?:make|give|send|pledge|chip in)\b(?!.*\b(?:said|says|told|urged|asked|wrote|according)\b)[^“”"]{0,60}\b(?:tax-deductible|donations?|gifts?|contributions?)\b[^“”"]*\b(?:today|now|us|our|doubled|matched)\b[^“”"]{0,60}$/i,
  /\bis an? (?:\p{L}+[, -]+){0,5}(?:newsroom|news (?:site|outlet|organi[sz]ation))\b[^“”"]{0,300}\b(?:sign up|subscribe to|donate|support (?:us|our)|your support)\b/iu,
  /^(?:listen to|hear|play) (?:this|the) (?:story|article|report|piece|column|interview)\b[^\p{L}]*(?:\d+[ -]?min\p{L}*)?[^\p{L}]*$/iu,
  ASK_ELSEWHERE,
  // Feet of mails.
  new RegExp(
    `^[^\\p{L}]*[^.!?？]{0,60}(?:${FORWARDED})[^.!?？]{0,40}[?？;؟](?=.*(?:${ASK_FOR_OWN}))[^“”"]{0,90}$`,
    'iu',
  ),
  /^you(?:['’]re| are) (?:receiving|getting) this\b.*$|^this (?:e-?mail|message|newsletter) (?:was|has been) sent to\b.*$/i,
  /^(?:(?:manage|update|change) (?:your )?(?:e-?mail |subscription )?preferences|view (?:this (?:e-?mail|message|newsletter) )?in (?:your |a )?browser)\b.{0,60}$/i,
  IN_BROWSER_ELSEWHERE,
  /^(?:you can |you may )?unsubscribe\b.*$|\bunsubscribe (?:at any time|whenever|with one click)\b/i,
  /\b(?:we(?:['’]d| would) (?:like|love) to hear|let us know) (?:from you|what you think)\b/i,
];

/** Captions with the credit in brackets at their end. */
export const CAPTIONS: readonly RegExp[] = [
  /^[^“"].{9,}\((?:(?:\p{Lu}[\p{L}.'’-]* ){0,4}\p{Lu}[\p{L}.'’-]*\s?\/\s?\p{Lu}[^()]{1,60}|[^()]{2,60}\bvia \p{Lu}[^()]{1,50}|(?:Handout|File (?:photo|picture)|Courtesy)\b[^()]*)\)\.?$/u,
];

/** A time of the day. */
export const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+(?:[A-Z]{2,4}|Uhr))?(?:\s+\d{4})?$/i;
/** At the article's head: dates and authors. */
export const HEAD_LINES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:first )?(?:published|posted|updated|last updated|last modified|created|original|as of)\\b[\\s:|]*)?(?:on |at )?(?:${WEEKDAY}\\s*)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}${ORDINAL_ENDING}?\\s+${MONTH})\\b[\\s,]*(?:\\d{4})?.{0,40}$`,
    'i',
  ),
  /^(?:first |last )?(?:published|posted|updated|modified)\b.{0,15}\d.{0,60}(?<!\p{L}{3}\.)$/iu,
  /^(?:\p{L}+[ ,-]+){0,4}\d{1,2}[\s./-](?:de )?(?:\p{L}{3,12}|\d{1,2})[\s./,-]+(?:de )?\d{4}\b.{0,25}$/u,
  /^\d{4}-\d{2}-\d{2}.{0,25}$/,
  CLOCK,
  /^(?:[Bb][Yy]|[Vv]on|[Pp]or|[Pp]ar)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,]+(?:and\s+|for\s+|\|\s*)?[\p{L}.'’-]+){0,7}(?:\s[-–|].{0,40})?$/u,
  /^(?:opinion )?(?:columnist|contributor|staff (?:writer|reporter)|correspondent|editor|senior (?:writer|reporter|editor))$/i,
  /^(?:view author archive|email the author|(?:more|all) (?:articles|posts|stories) (?:from|by)\b.*|follow .{2,40} on twitter)$/i,
];

/** At the article's foot: contributors, contacts, and what to buy or follow. */
export const FOOT_LINES: readonly RegExp[] = [
  ...HEAD_LINES,
  // What agencies end with: a line without words, the mark of the end, the letters of those who wrote and edited.
  /^[^\p{L}\p{N}]+$/u,
  /^[^\p{L}\p{N}]*(?:ends?|fin|ende|30|end ?item|끝|完|終わり|(?:la )?riproduzione riservata)[^\p{L}\p{N}]*$/iu,
  /^(?:\s*[([（〔【]\p{L}{1,12}[)\]）〕】])+$/u,
  /^[([]?(?:\p{Lu}{2,6}[\s-]+)?\p{L}{2,4}(?:-\p{L}{2,4})?(?:\s?\/\s?\p{L}{2,4}(?:-\p{L}{2,4})?){1,5}(?:\s?\/)?[)\]]?$/u,
  // Trailers of agencies. A sentence goes on with a verb: "Reporting by both sides has been patchy."
  new RegExp(
    `^[(\\[—–\\s-]*(?i:${ROLE}) (?:by|from) ${NAMES}(?:[;,.] ?(?:and )?(?i:${ROLE}) (?:by|from) ${NAMES})*[.)\\]\\s]*$`,
    'u',
  ),
  /^[([—–\s-]*(?i:with (?:files|reporting|additional reporting|material|contributions?|inputs?|assistance|help) (?:from|by)) \p{Lu}[^.]{0,100}[.)]*$/u,
  /^[([—–\s-]*(?:this|the) (?:report|story|article|dispatch|piece)\b.{0,60}\b(?:first|originally) (?:published|appeared|ran|posted|reported)\b.{0,80}$/i,
  /^[([—–\s-]*(?:first|originally) (?:published|appeared) (?:by|in|on|at|as)\b.{0,80}$/i,
  /^(?:our (?:rules|standards|principles|code|guidelines|policy)|(?:editorial )?standards)\s*:.{0,120}$/i,
  // "Example reported from Halm.", "The agency's coverage of ports is supported by …": of those who report, and who pay them.
  /^(?:\p{Lu}[\p{L}.'’-]+(?:,| and)? ){1,8}reported from (?:the )?\p{Lu}[\p{L}'’, -]{2,60}\.$/u,
  /\b(?:reporting|coverage|journalism)\b[^“”".]{0,60}\breceives? (?:financial )?(?:support|funding) from\b[^.]{0,80}\b(?:foundations?|grants?|donors|institute|fund|trust|philanthrop\w+)\b/i,
  /^(?:this|our) (?:\p{L}+ )?(?:story|series|article|reporting|journalism|project) (?:is|was|has been) (?:\p{L}+ )?(?:supported|funded|made possible|produced|underwritten) (?:by|with|in)\b/iu,
  /\b(?:is|are|remains?) solely responsible for (?:all|its|the|this)\b[^.]{0,40}\b(?:content|coverage|journalism|reporting)\b/i,
  /\bcontributed (?:reporting|research)|\bcontributed to this (?:report|story|article)\b/i,
  /^(?:please )?(?:sign up|subscribe|join us|follow (?:us|me|him|her|\p{Lu}|@)|download|register|become a|click here|(?:have|got) a (?:news )?tip|(?:need|want) more|write to|e-?mail|send).*(?:newsletter|inbox|subscri|magazine|podcast|facebook|twitter|instagram|youtube|telegram|whatsapp|e-?mail|@|https?:).*$/iu,
  /\bsign up (?:to|for) .{0,40}(?:newsletter|alerts|updates|digest|e-?mails?)\b|\bsubscribe to (?:our|.{0,40}(?:newsletter|channel|podcast|magazine))\b|\b(?:to|in) your inbox\b/i,
  APPEAL_ELSEWHERE,
  TRAILER_ELSEWHERE,
  FIRST_PUBLISHED_ELSEWHERE,
  // "Have you seen something? Write to us: desk@post.example".
  /^[^“”„«».!?]{3,80}[?;؟] [^“”„«»!?]{3,100}\S@\S+\.\p{L}{2,}[.!)]*$/u,
  // A name, or what it is for, with an address or a telephone number and nothing more.
  /^\P{L}{0,3}(?:[\p{L}\p{M}.'’·–-]+[\s,:|(/]+){0,6}\S+@\S+\.\p{L}{2,}[)\s.]*$/u,
  /^[^.!?:：]{3,60}[:：](?=.*(?:\S@\S+\.\p{L}{2,}|\d[\d ()/-]{6,}\d))(?!.*[.!?] \p{Lu}).{5,160}$/u,
  /^(?:\p{L}[\p{L}.'’ ]{2,40}) (?:may|can) be (?:reached|contacted)\b/u,
  /^to (?:contact|reach) the (?:reporters?|editors?|authors?|writers?)\b[^:.]{0,60}:.{0,250}$/i,
  /^(?:quelle|fuente|via)\s*:.{0,80}$/i,
  SOURCE_ELSEWHERE,
  ROLES_ELSEWHERE,
  /^(?:follow|e-?mail|write to|contact|reach)\b.{2,60}@\w.*$/i,
  RIGHTS_ELSEWHERE,
  /\ball rights reserved\b|\bthe contents of this site\b/i,
  /^\p{Lu}[\p{L}.'’ -]{3,40} is (?:a |an |the )(?:\w+[ -]){0,5}(?:reporter|editor|writer|journalist|correspondent|columnist|contributor)\b.{0,500}$/u,
];

/** After these nobody but readers speaks. */
export const ALWAYS_END = /\d|^(?:leave a|join the)\b/i;
export const READERS = /\b(?:I|I['’]m|my|you|your|lol|imho)\b|^[\w.-]{3,30}:\s/u;
export const CONTACT = /@\w|https?:|\bwww\.|\+?\d[\d ()/-]{6,}\d/;
/** A heading after which the page goes on but the article doesn't. */
export const END_LINES =
  /^(?:\d+ )?(?:comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|about the authors?|media contacts?|press contacts?|notes? to editors?|related (?:articles|posts|stories|news|links|content)|more (?:stories|articles|news) (?:from|on|about) .{2,40}|you (?:may|might) also like|recommended (?:for you|articles|stories|reading)|trending(?: now)?|most (?:read|popular)|kommentare?|commentaires?|comentarios?|comentários|commenti|отзывы|комментарии|コメント)\s?(?::|…|\.{3})?$/iu;
