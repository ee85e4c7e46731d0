import { MONTHS, ORDINAL_ENDING, shortName, WEEKDAYS } from '../../language/calendar.ts';
import { foldLetters } from '../../language/fold-name.ts';

/** In characters, unless stated otherwise. */
const LIMITS = {
  /** A line about the page is short; a longer one is a sentence about something else. */
  pageLine: 200,
  /** How many paragraphs at the head and the foot are checked for datelines, names and credits. */
  edgeParagraphs: 8,
  footParagraph: 600,
  /** A heading can end the article only after this share of the text. */
  beforeEndShare: 0.6,
  /** A line repeated this often is a caption or a button, unless the text consists of such lines. */
  repeats: 3,
  repeatedLine: 20,
  repeatedShare: 0.4,
} as const;

const MONTH = `(?:${MONTHS.map(shortName).join('|')})[a-z]*\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.map(shortName).join('|')})[a-z]*[.,]?`;
const PHOTO_AGENCY =
  '(?:getty|reuters|afp|ap|epa|pti|shutterstock|istock|alamy|bloomberg|associated press|pexels|unsplash)';

/** Lines about the page rather than the article, wherever they are. Whole lines only. */
const PAGE_LINES: readonly RegExp[] = [
  /^(?:advert(?:isement)?s?|anzeige|publicit[ée]|publicidad|iklan|реклама|story continues(?: below.*)?|continue reading.*|scroll (?:down )?(?:for|to).*|loading\.*)[.:]?$/i,
  /^[^\p{L}\p{N}]*(?:(?:share|tweet|submit|pin|email|e-mail|print|copy link|save|like|reply|comments?|follow|subscribe|facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram|telegram|messenger|flipboard|tumblr)(?:[^\p{L}]+|$))+$/iu,
  /^(?:click to tweet|post (?:a )?comment|leave a (?:comment|reply)|(?:view|show|read|add) (?:all )?comments?|\d* ?comments?|no comments|share this(?: (?:article|story|post))?|sign up(?: now)?|subscribe(?: now)?|learn more|read more|order reprints|print article|text size|buy now|view gallery|\d+ shares?|back to top|home|next|previous|menu|listen|play|watch(?: now)?|more)[.:…»>]*$/i,
  /^(?:\[?\s*)?(?:read|see|watch|view|find out|learn|click here|check out|tap here|visit)\s+(?:more|also|next|here|related|full)\b\s*[:|»>–-].*$/i,
  /^(?:related(?: (?:post|article|story|stories|coverage|news|topics?|links?|reading))?s?|more|see also|also read|read also|recommended|watch|listen|(?:don['’]t|do not) miss|must read|just in|trending|lesen sie auch|lire aussi|lee tambi[eé]n|leia (?:mais|tamb[eé]m)|leggi anche|читайте также)\s*[:|»>].*$/i,
  /^\(?(?:photo(?:graph)?s?|image|picture|pic|file photo|video|illustration|graphic|source|credit)s?(?: (?:credit|copyright|courtesy|source|caption|by))*\s?[:©|/].{0,120}$/i,
  /^\(?(?:Photo(?:graph)?s?|Images?|Pictures?|Video|Illustration|Graphic) (?:by|courtesy of|from) \p{Lu}[^.]{2,80}$/u,
  /^(?:Image|Media|Photo) (?:copyright|caption)(?: \p{Lu}.*)?$/u,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by )).{0,160}$/i,
  new RegExp(
    `^(?:[\\p{L}.'’ -]{2,40}\\s?[/|,]\\s?)?${PHOTO_AGENCY}(?: ?(?:images?|photo|file))*(?:\\s?(?:/|via)\\s?[\\p{L} ]{2,30})?$`,
    'iu',
  ),
  /^.{3,}\((?:(?:photo|image|picture|credit|file)s?(?: (?:credit|by|courtesy of))?\s?[:/©]|©)[^()]{2,80}\)?$/i,
  /^.{3,}\s(?:photo|image|picture|photograph)(?: credit)?s?\s?(?::|by)\s?\p{Lu}[^.]{2,60}$/u,
  /^.{3,}\.\s(?:credit|photo|image|courtesy)\s?:\s?[^.]{2,60}$/i,
  /^(?:min(?:uten?)? lesezeit|tempo de leitura|reading time|read time|temps de lecture|\d+ min(?:ute)?s? read)\b.*$/i,
  /^(?:tags?|filed under|categor(?:y|ies)|keywords?|posted in|labels?)\s*:.*$/i,
];

/** At the article's head: dates and authors. */
const HEAD_LINES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:first )?(?:published|posted|updated|last updated|last modified|created|original|as of)\\b[\\s:|]*)?(?:on |at )?(?:${WEEKDAY}\\s*)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}${ORDINAL_ENDING}?\\s+${MONTH})\\b[\\s,]*(?:\\d{4})?.{0,40}$`,
    'i',
  ),
  /^(?:first |last )?(?:published|posted|updated|modified)\b.{0,15}\d.{0,60}(?<!\p{L}{3}\.)$/iu,
  /^(?:\p{L}+[ ,-]+){0,4}\d{1,2}[\s./-](?:de )?(?:\p{L}{3,12}|\d{1,2})[\s./,-]+(?:de )?\d{4}\b.{0,25}$/u,
  /^\d{4}-\d{2}-\d{2}.{0,25}$/,
  /^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?(?:\s+\d{4})?$/i,
  /^(?:[Bb][Yy]|[Vv]on|[Pp]or|[Pp]ar)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,]+(?:and\s+|for\s+|\|\s*)?[\p{L}.'’-]+){0,7}(?:\s[-–|].{0,40})?$/u,
  /^(?:opinion )?(?:columnist|contributor|staff (?:writer|reporter)|correspondent|editor|senior (?:writer|reporter|editor))$/i,
  /^(?:view author archive|email the author|(?:more|all) (?:articles|posts|stories) (?:from|by)\b.*|follow .{2,40} on twitter)$/i,
];

/** At the article's foot: contributors, contacts, and what to buy or follow. */
const FOOT_LINES: readonly RegExp[] = [
  ...HEAD_LINES,
  /\bcontributed (?:reporting|research)|\bcontributed to this (?:report|story|article)\b/i,
  /^(?:please )?(?:sign up|subscribe|join us|follow (?:us|me|him|her|\p{Lu}|@)|download|register|become a|click here|(?:have|got) a (?:news )?tip|(?:need|want) more|write to|e-?mail|send).*(?:newsletter|inbox|subscri|magazine|podcast|facebook|twitter|instagram|youtube|telegram|whatsapp|e-?mail|@|https?:).*$/iu,
  /\bsign up (?:to|for) .{0,40}(?:newsletter|alerts|updates|digest|e-?mails?)\b|\bsubscribe to (?:our|.{0,40}(?:newsletter|channel|podcast|magazine))\b|\b(?:to|in) your inbox\b/i,
  /^(?:\p{L}[\p{L}.'’ ]{2,40}) (?:may|can) be (?:reached|contacted)\b/u,
  /^(?:source|sources|quelle|fuente|via)\s*:.{0,80}$/i,
  /^(?:follow|e-?mail|write to|contact|reach)\b.{2,60}@\w.*$/i,
  /\ball rights reserved\b|\bthe contents of this site\b/i,
  /^\p{Lu}[\p{L}.'’ -]{3,40} is (?:a |an |the )(?:\w+[ -]){0,5}(?:reporter|editor|writer|journalist|correspondent|columnist|contributor)\b.{0,500}$/u,
];

interface KnownFacts {
  readonly title: string | null;
  readonly byline: string | null;
}

/** A heading after which the page goes on but the article doesn't. */
const END_LINES =
  /^(?:\d+ )?(?:comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|about the authors?|media contacts?|press contacts?|notes? to editors?|related (?:articles|posts|stories|news|links|content)|more (?:stories|articles|news) (?:from|on|about) .{2,40}|you (?:may|might) also like|recommended (?:for you|articles|stories|reading)|trending(?: now)?|most (?:read|popular)|kommentare?|commentaires?|comentarios?|comentários|commenti|отзывы|комментарии|コメント)\s?(?::|…|\.{3})?$/iu;

/**
 * Drops paragraphs that are about the page: credits, share bars, dates and names at the head, appeals at the foot.
 * @param text paragraphs separated by "\n\n"
 * @param known what is shown elsewhere and need not be repeated in the text
 */
export function cleanParagraphs(text: string, known: KnownFacts): string {
  const all = text.split('\n\n');
  const repeated = findRepeated(text.split(/\n+/));
  const paragraphs = all
    .slice(0, findEnd(all))
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => !repeated.has(line) && !isPageLine(line) && !isEndHeading(line))
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '');
  const start = countEdge(paragraphs, (paragraph) => isHeadLine(paragraph, known));
  const body = paragraphs.slice(start);
  const end = countEdge(body.toReversed(), (paragraph) => isFootLine(paragraph, known));
  return body.slice(0, body.length - end).join('\n\n');
}

/** Whether a line is the heading of what comes after an article: comments, other articles, its author. */
export function isEndHeading(line: string): boolean {
  return line.length <= LIMITS.pageLine && END_LINES.test(line);
}

/** How many paragraphs match in a row from the edge; none if all of them do. */
function countEdge(paragraphs: readonly string[], matches: (line: string) => boolean): number {
  let count = 0;
  while (count < LIMITS.edgeParagraphs && count < paragraphs.length && matches(paragraphs[count] ?? '')) count += 1;
  return count === paragraphs.length ? 0 : count;
}

/** The index of a heading that ends the article, as long as most of the text comes before it. */
function findEnd(paragraphs: readonly string[]): number {
  const length = paragraphs.join('').length;
  let before = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (before > length * LIMITS.beforeEndShare && isEndHeading(paragraph)) return index;
    before += paragraph.length;
  }
  return paragraphs.length;
}

function isPageLine(line: string): boolean {
  return line.length <= LIMITS.pageLine && PAGE_LINES.some((rule) => rule.test(line));
}

function isHeadLine(paragraph: string, known: KnownFacts): boolean {
  if (paragraph.length > LIMITS.pageLine) return false;
  const isKnown = [known.title, known.byline].some((value) => value !== null && isSame(value, paragraph));
  return isKnown || paragraph.split('\n').every((line) => HEAD_LINES.some((rule) => rule.test(line)));
}

function isFootLine(paragraph: string, known: KnownFacts): boolean {
  if (paragraph.length > LIMITS.footParagraph) return false;
  return (
    isSame(paragraph, known.byline ?? '') ||
    paragraph.split('\n').every((line) => FOOT_LINES.some((rule) => rule.test(line)))
  );
}

function findRepeated(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const repeated = [...counts].filter(([line, count]) => line.length >= LIMITS.repeatedLine && count >= LIMITS.repeats);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const repeatedLength = repeated.reduce((sum, [line, count]) => sum + line.length * count, 0);
  return new Set(repeatedLength > length * LIMITS.repeatedShare ? [] : repeated.map(([line]) => line));
}

/** Whether two lines are one but for punctuation, case and the "By" of a byline. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((line) => foldLetters(line.replace(/^by\s/i, '')));
  return first === second;
}
