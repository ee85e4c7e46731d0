import { countWords } from '../language/count-words.ts';
import { findWrittenDate } from '../language/find-written-date.ts';
import { authorsIn, isByline } from './extract/byline-values.ts';
import { CONTACT } from './extract/page-lines.ts';
import { endsSentence } from './extract/running-text.ts';

const LIMITS = {
  /** How many lines at the head may say what the document is. */
  lines: 4,
  /** A longer line says more than that. In characters. */
  line: 90,
  /** A first line of more words isn't a headline, nor is one of fewer. */
  headlineWords: [3, 20],
  /** A line of more words is more than a date. */
  dateWords: 6,
  /** The mark of a release's end stands behind this share of it. */
  endShare: 0.4,
  /** Fewer words behind it need no mention. */
  mentionedWords: 40,
  /** A last paragraph on whom to call is no longer. In characters. */
  contact: 200,
} as const;

/** What a document says that it is, in the words of press offices. */
const KIND = [
  '(?:(?:joint|official|news|media|press) )*(?:release|statement|advisory|notice)(?: no\\.? ?[\\d/.-]+)?|for immediate (?:release|use|publication)|(?:not )?for (?:release|publication)|embargoed?(?: until)?|press communiqu[ée]',
  'pressemitteilung|medienmitteilung|presseinformation|pressemeldung|communiqué(?: de presse)?|comunicado(?: de prensa| à imprensa)?|nota (?:de prensa|à imprensa)|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote',
  'komunikat prasowy|tisková zpráva|tlačová správa|comunicat de presă|sajtóközlemény|basın (?:bülteni|açıklaması)|пресс-релиз|прес-реліз|δελτίο τύπου|siaran pers|thông cáo báo chí|taarifa kwa vyombo vya habari|보도\\s?자료|プレスリリース|報道資料|新闻稿|新聞稿|بيان صحفي|הודעה לעיתונות|प्रेस विज्ञप्ति',
].join('|');
const LABEL = new RegExp(`^\\P{L}*(?:${KIND})(?<rest>(?![\\p{L}\\p{M}]).*)$`, 'iu');
/** "###", "-30-", "[ENDS]". */
const END_MARK =
  /^(?:[^\p{L}\p{N}#]*# ?#|[^\p{L}\p{N}]*(?:[-–—]\s?30\s?[-–—]|(?:[-–—[(*]\s?)?(?:ENDS?|ENDE|FIN|FINE|EINDE|SLUT|KONIEC|КОНЕЦ)(?:\s?[-–—\])*])?))[^\p{L}\p{N}]*$/u;

/** "Contact: Ann Example, press officer, +00 555 0100", "Pressekontakt: …": what its last paragraph begins with. */
const CONTACT_LABEL =
  /^(?:for (?:more|further) information,? )?(?:(?:press|media|news) )?(?:contacts?|(?:presse|medien)?kontakt|ansprechpartner(?:in)?|contacto|contato|contatto|контакты?|お問い合わせ|联系人|연락처)(?: (?:for (?:the )?(?:press|media)|presse|de prensa|stampa))?\s*[:：]/iu;

/** What stands at the head and the foot of a document without being part of what it tells. */
export interface DocumentHead {
  readonly title: string | null;
  readonly text: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly leftOut?: readonly string[];
}

/**
 * Takes the frame of a press release off a document: the label at its head, with its date, and what stands behind the
 * mark of its end. The line below the label is the title, if the document has none.
 * @param text paragraphs separated by empty lines
 */
export function readHead(title: string | null, text: string): DocumentHead {
  const head = withoutFrame(title, text);
  const byline = bylineOfHead(head.text, head.title);
  return { ...head, ...(byline !== null && { byline }) };
}

/** Who wrote it: "By Ann Example" in a line of its own at the head, which stays. */
export function bylineOfHead(text: string, title: string | null): string | null {
  const lines = text.split(/\n+/, LIMITS.lines);
  const line = lines.find((each) => each.length <= LIMITS.line && each !== title && isByline(each));
  return line === undefined ? null : authorsIn(line, []);
}

function withoutFrame(title: string | null, text: string): DocumentHead {
  const isLabelTitle = title !== null && isDocumentLabel(title);
  const { rest, date } = withoutLabels(text);
  if (rest === text && !isLabelTitle) return { title, ...withoutEnd(text) };
  const own = (isLabelTitle ? null : title) ?? headlineOf(rest);
  // A label over nothing but sentences is all the heading there is.
  if (own === null && date === null) return { title, ...withoutEnd(text) };
  return {
    title: own,
    ...withoutEnd(rest),
    ...(date !== null && { publishedAt: date }),
  };
}

/** Whether a line says what kind of document it heads: "PRESS RELEASE", "For immediate use: 3 December 2025". */
export function isDocumentLabel(line: string): boolean {
  const rest = line.length <= LIMITS.line ? LABEL.exec(line)?.groups?.rest : undefined;
  return rest !== undefined && (countWords(rest) === 0 || findWrittenDate(rest) !== null);
}

/** A first line that stands apart and reads like a headline. */
export function headlineOf(text: string): string | null {
  const line = /^\s*(\S[^\n]*)\n\s*\n/.exec(text)?.[1]?.trim() ?? '';
  const words = countWords(line);
  const [least, most] = LIMITS.headlineWords;
  return words >= least && words <= most && !/[.!?:;,”"]$/.test(line) ? line : null;
}

function withoutLabels(text: string): { readonly rest: string; readonly date: string | null } {
  let rest = text;
  let date: string | null = null;
  for (let count = 0; count < LIMITS.lines; count += 1) {
    const [whole = '', line = ''] = /^\s*(\S[^\n]*)(?:\n\s*|$)/.exec(rest) ?? [];
    const isLabel = isDocumentLabel(line);
    const written = isLabel || (rest !== text && isDateAlone(line)) ? findWrittenDate(line) : null;
    // Where nothing but the label stands, it is the text.
    if ((!isLabel && written === null) || whole.length === rest.length) break;
    date ??= written;
    rest = rest.slice(whole.length);
  }
  return { rest, date };
}

/** A line below the label that is a date and little else. */
function isDateAlone(line: string): boolean {
  return line.length <= LIMITS.line && countWords(line) <= LIMITS.dateWords && !endsSentence(line);
}

function withoutEnd(whole: string): Pick<DocumentHead, 'text' | 'leftOut'> {
  const text = withoutContact(whole);
  for (const { index, 0: line } of text.matchAll(/^.{1,20}$/gm)) {
    if (index < text.length * LIMITS.endShare || !END_MARK.test(line)) continue;
    const words = countWords(text.slice(index + line.length));
    return {
      text: text.slice(0, index).trimEnd(),
      ...(words >= LIMITS.mentionedWords && {
        leftOut: [`About ${words} words behind the mark of this release’s end were left out.`],
      }),
    };
  }
  return { text };
}

/** Whoever is to be called takes no part in what the document tells. */
function withoutContact(text: string): string {
  const start = text.trimEnd().lastIndexOf('\n\n');
  const last = text.slice(start).trim();
  const isContact = last.length <= LIMITS.contact && CONTACT_LABEL.test(last) && CONTACT.test(last);
  return start > 0 && isContact && !endsSentence(last) ? text.slice(0, start).trimEnd() : text;
}
