import { MONTHS, shortName, WEEKDAYS } from '../../language/calendar.ts';

/** What leads to an author's name, in the words of newspapers and of content management systems. Ends with the name. */
const WRITTEN =
  'written|posted|story|words|text|reported|publicado|enviado|escrito|publié|écrit|rédigé|soumis|proposé|geschrieben|eingestellt|verfasst|geschreven|geplaatst|gepost|ditulis|diposkan|dikirim|opublikowan[ey]|napisane|przesłane|skrevet|skriven|publicerad';
const LEAD_WORDS = [
  `(?:(?:${WRITTEN}) )?(?:by|von|por|par|di|door|oleh|przez|af|av)|pubblicato da|scritto da|inviato da`,
  'words|texto?|auth?or(?:[ae]?s?|i)?|auteur|redakteur(?:in)?|redactor[ae]?|redatt(?:ore|rice)|yazan|yazar|gönderen|haber|penulis|pewarta|jurnalis|reporter|tác giả|kirjoittaja|teksti|szerző|írta|napsala?|autorka|mwandishi|(?:imeandikwa )?na',
  'автор(?:ы|и|ка)?|текст|отправлено|γράφει(?: [οη])?|του|της|συντάκτ(?:ης|ρια)|מאת|بقلم|كتبت?|الكاتبة?|المؤلف|إعداد|نویسنده|مصنف|تحریر|लेखक|लेखिका|द्वारा|โดย|ผู้เขียน|লেখক|作者|撰文|文|記者|记者|筆者|執筆|取材|글',
].join('|');
const COLON = '\\s*[:：/／]?\\s*';
export const LEAD = new RegExp(`^(?:\\s*(?:${LEAD_WORDS})(?![\\p{L}\\p{M}\\p{N}])${COLON})+`, 'iu');
/** A line that begins as bylines do; in scripts without capitals a colon has to tell. */
export const BYLINE = new RegExp(
  `^(?:(?:${LEAD_WORDS})(?![\\p{L}\\p{M}\\p{N}])${COLON}\\p{Lu}|(?:${LEAD_WORDS})\\s*[:：／]\\s*\\p{Lo}|(?:מאת|بقلم|द्वारा|โดย)\\s+\\p{Lo})`,
  'u',
);
/** Between two authors. */
export const AND = '(?:\\b(?:and|with|und|et)\\b|\\s(?:og|och|ja|ve|dan|và|και|и|та|اور|و|एवं|और|และ)\\s)';
/** Between two authors, but parts of names as well: "José Ortega y Gasset". */
export const AND_OR_NAME = /\s(?:e|y|i|en|és|a|na)\s/;

/** Words of jobs, desks, firms and accounts: with one of them it is no person's name. */
export const NO_NAME =
  /(?:^|\s)(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|producers?|photographers?|analysts?|critics?|chief|senior|deputy|staff|desk|team|newsroom|bureau|agency|agencies|press|news|media|ltd|inc|llc|gmbh|plc|corp|company|group|foundation|institute|university|ministry|office|published|updated|read|min|share|follow|subscribe|gazette|times|post|herald|tribune|journal|daily|weekly|magazine|user|admin|administrator|webmaster|default|redaktion|redakteur(?:in)?|redacci[óo]n|redação|rédaction|redazione|redactie|redakcja|redaksi|redaktör|agentur|agencia|agência|agence|agenzia|ajansı|merkezi|zeitung|tagblatt|anzeiger|nachrichten|diario|diário|jornal|giornale|dagblad|krant|gazet(?:a|esi)|noticias|notícias|ministerio|ministério|ministère|редакци[яи]|редакція|новости|агентство|корреспондент|σύνταξη|δημοσιογράφος|מערכת|סוכנות|כתב|التحرير|تحرير|وكالة|مراسل|صحيفة|ڈیسک|نامہ|डेस्क|संवाददाता|ब्यूरो|न्यूज़?|tòa|soạn|báo)\.?(?:\s|$)|(?:社|報|报|新聞|新闻|网|網|部|局|台|뉴스|일보|신문|방송|통신|팀|讯)$|^(?:佚名|匿名)$/iu;

const TIMES = [...WEEKDAYS, ...MONTHS].flatMap((name) => [name, shortName(name)]).join('|');
export const MONTH_OR_DAY = new RegExp(
  `^(?:${TIMES})\\.?(?: \\d.*)?$|^(?:the|an?|name|nama|nom|nombre|your)(?: |$)`,
  'i',
);
/** What a byline goes on with: when the article was published. */
export const PUBLISHED = new RegExp(
  `\\s*(?:[|•·]|\\b(?:published|updated|posted|on) (?=\\S*\\d|(?:${[...WEEKDAYS, ...MONTHS].map(shortName).join('|')}))).*$`,
  'i',
);
/** Jobs that stand behind a name in East Asia: "배나린 기자". */
export const JOB_BEHIND = /\s*(?:(?:선임|수석|전문)?기자|특파원|논설위원|記者|特派員|編集委員|论说委员|通讯员)$/u;
/** A job that stands beside the name on the page, with nothing between them in its text. */
export const GLUED =
  /(\p{Ll})(?=(?:Staff|Senior|Chief|Special|Political|Business|Reporter|Correspondent|Editor|Writer|Contributor|Columnist|Journalist)\b)/gu;
