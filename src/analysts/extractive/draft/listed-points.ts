import type { Span } from '../../../articles/article.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { numberWordsOf } from '../../../language/number-words.ts';
import { overlaps } from '../../../language/span.ts';
import { canSpeak, describeSource } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Document, ParsedSentence } from '../document.ts';
import { toLowerCased } from '../rules/lower-case.ts';
import { createSieve } from '../rules/sieve.ts';
import { actorBefore, subjectOfClause } from './clauses.ts';
import { sentenceAt, textOf, trimPunctuation } from './reading.ts';

/** Points that an article lists as what the parties are stuck on. */
export interface ListedPoints {
  /** The items as written, in order. */
  readonly items: readonly Span[];
  /** The sentence that announces the list. */
  readonly header: ParsedSentence;
  /** The actor who insists or refuses, and its verb with what follows, as written. */
  readonly party: { readonly actor: string; readonly holds: Span } | null;
  /** Who published the list, as written. */
  readonly teller: Span | null;
}

/** Longest label of an item. */
const LABEL_WORDS = 9;
const POINTS = new RegExp(
  `\\b(?:(?<count>${numberWordsOf(ENGLISH)}|several|a number of|a series of|its|their|the|his|her|these)\\s)?(?:\\w+\\s){0,2}?(?<noun>sticking points?|stumbling blocks?|points?|issues?|obstacles?|hurdles?|differences|disputes?|demands?|conditions?|questions?|red lines?|disagreements?|topics?)\\b`,
  'giu',
);
const mayList = createSieve([{ pattern: POINTS }]);
const ALWAYS_STUCK =
  /^(?:sticking|stumbling|obstacle|hurdle|difference|dispute|red line|disagreement|demand|condition)/iu;
const STUCK =
  /\b(?:insist\w*|refus\w+|compromise|unresolved|disagree\w*|divid\w+|disput\w+|deadlock\w*|stuck|sticking|stumbling|obstacles?|red lines?|demand\w*|conditions?|contentious|outstanding|blocking|holding up|stall\w+|unsolved|open|contested|split|differ)\b/iu;
const STAND =
  /\b(?:insists?|insisted|refuses?|refused|demands?|demanded|rejects?|rejected|will not|has set|set out|set)\b/u;
/** "The guild’s | demands:" */
const OWNED = /(?<=[’']s? (?:\p{L}+ ){0,2})(?:demands|conditions)(?=:)/u;
const INTRODUCES =
  /^(?:(?:the|these|those|its|their)\s(?:\w+\s){0,2}?(?:sticking points?|stumbling blocks?|points?|issues?|obstacles?|hurdles?|demands?|conditions?|red lines?|differences|disagreements?)|they|these|those|among them)\s(?:are|were|include|included|is)\b:?\s/iu;
const TELLS = /\b(?:publish|report|list|name|quote|describe|cite|identif|outlin|detail)\w*\b/u;
const BULLET = /^(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+/u;

/** Lists of points of dispute: "three points: a, b and c", "The sticking points are …", bullets under such a sentence. */
export function findListedPoints(document: Document, actors: readonly ActorMentions[]): ListedPoints[] {
  const found: ListedPoints[] = [];
  document.sentences.forEach((sentence, index) => {
    const text = textOf(document, sentence);
    // "- The guild demands a lower fee.": an item of a list announces none.
    if (isItem(document, sentence) && !text.endsWith(':')) return;
    if (mayList(toLowerCased(text).lower).length === 0) return;
    const match = [...text.matchAll(POINTS)].find(
      (match) => !isVerb(text, match) && (ALWAYS_STUCK.test(match.groups?.noun ?? '') || STUCK.test(text)),
    );
    if (match === undefined || found.some(({ items }) => items.some((item) => overlaps(item, sentence)))) return;
    const count = ENGLISH.numbers.get((match.groups?.count ?? '').toLowerCase()) ?? 0;
    const next = document.sentences[index + 1];
    const items = itemsAfter(document, sentence, match.index + match[0].length, next, count);
    if (items.length < 2) return;
    found.push({
      items,
      header: sentence,
      party: partyOf(document, actors, sentence),
      teller: tellerOf(document, sentence),
    });
  });
  return found;
}

function isItem({ text, paragraphs }: Document, { paragraph, start }: ParsedSentence): boolean {
  const from = paragraphs[paragraph]?.start ?? start;
  return BULLET.test(text.slice(from, start + 1)) && BULLET.exec(text.slice(from))?.[0].length === start - from;
}

/** "Demands that all leave;": the verb of a resolution, no word for a list. */
function isVerb(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return /^(?:\(?\d{1,2}[.)]\s+)?$/u.test(text.slice(0, index)) && text.startsWith(' that ', index + words.length);
}

/** The item itself, without article and final mark; a long one ends at its relative clause or after some words. */
export function labelOfItem(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an?)\s/iu, '')
    .replace(/^claims? to (?:the )?/iu, '');
  const short = plain.split(/\s(?=(?:which|who|that|where|because|so that)\s)|[,;:—]/u)[0] ?? plain;
  const words = short.split(' ');
  return words.slice(0, LABEL_WORDS).join(' ');
}

function itemsAfter(
  document: Document,
  header: ParsedSentence,
  nounEnd: number,
  next: ParsedSentence | undefined,
  count: number,
): Span[] {
  const text = textOf(document, header);
  const own = INTRODUCES.exec(text);
  if (own !== null && STUCK.test(text))
    return splitItems(document, { start: header.start + own[0].length, end: header.end }, count);
  const colon = text.indexOf(':', nounEnd);
  const afterColon = colon === -1 ? '' : text.slice(colon + 1).trim();
  // "On the union’s demands, Lindt said: “We will wait, and so will they.”": what she says is no list of them.
  const isSpeech = /^[“"‘'«„]/u.test(afterColon) && text.slice(nounEnd, colon).trim() !== '';
  if (colon !== -1 && colon - nounEnd < 120 && afterColon.length > 10 && !isSpeech)
    return splitItems(document, { start: header.start + colon + 1, end: header.end }, count);
  const bullets = bulletsAfter(document, header);
  if (bullets.length >= 2) return bullets;
  const intro = next === undefined ? null : INTRODUCES.exec(textOf(document, next));
  return next === undefined || intro === null
    ? []
    : splitItems(document, { start: next.start + intro[0].length, end: next.end }, count);
}

/** Items between semicolons or commas; the last comma or "and" decides, helped by the number the text announces. */
function splitItems(document: Document, span: Span, count: number): Span[] {
  const text = textOf(document, span).replace(/[.!?]["”’']?\s*$/u, '');
  const separators = text.includes(';') ? /;\s*(?:and\s+)?/gu : /,\s+(?:and\s+|as well as\s+)?/gu;
  let pieces = splitAt(text, separators);
  const last = pieces.at(-1);
  const isClosed = /(?:,|;)\s+(?:and|as well as)\s/u.test(text);
  if (last !== undefined && !isClosed && (count <= 0 || pieces.length < count)) {
    const and = /\s+(?:and|as well as)\s+/gu;
    pieces = [
      ...pieces.slice(0, -1),
      ...splitAt(text.slice(last.start, last.end), and).map(({ start, end }) => ({
        start: start + last.start,
        end: end + last.start,
      })),
    ];
  }
  if (count > 1 && pieces.length !== count && pieces.length > count + 1) return [];
  return pieces
    .map(({ start, end }) => trimPunctuation(document.text, { start: span.start + start, end: span.start + end }))
    .filter(({ start, end }) => end - start > 3);
}

function splitAt(text: string, separators: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separators)) {
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...pieces, { start, end: text.length }];
}

function bulletsAfter(document: Document, header: ParsedSentence): Span[] {
  const bullets: Span[] = [];
  for (const paragraph of document.paragraphs.slice(header.paragraph + 1)) {
    const mark = BULLET.exec(textOf(document, paragraph));
    if (mark === null) break;
    const start = paragraph.start + mark[0].length;
    const sentence = sentenceAt(document, start);
    bullets.push(
      trimPunctuation(document.text, { start, end: Math.min(paragraph.end, sentence?.end ?? paragraph.end) }),
    );
  }
  return bullets;
}

function partyOf(document: Document, actors: readonly ActorMentions[], header: ParsedSentence): ListedPoints['party'] {
  const match = STAND.exec(textOf(document, header)) ?? OWNED.exec(textOf(document, header));
  if (match === null) return null;
  const start = header.start + match.index;
  const actor = actorBefore(actors, start, header.start) ?? ownerOf(document, header) ?? speakerOf(document, header);
  if (actor === null) return null;
  const end = document.text.slice(start, header.end).search(/[:;,]|[.!?]["”’']?$/u);
  return { actor, holds: trimPunctuation(document.text, { start, end: end === -1 ? header.end : start + end }) };
}

/** Whose demands they are, where it is no actor by name: "The guild’s demands". */
function ownerOf(document: Document, header: ParsedSentence): string | null {
  const words = describeSource(/^(.+?)[’']s? /u.exec(textOf(document, header))?.[1] ?? '');
  return OWNED.test(textOf(document, header)) && canSpeak(words) ? words : null;
}

/** Who makes the demands, where it is no actor by name: "The guild made three demands". */
function speakerOf(document: Document, header: ParsedSentence): string | null {
  const subject = subjectOfClause(document, header);
  const words = subject === null ? '' : describeSource(textOf(document, subject));
  return canSpeak(words) ? words : null;
}

function tellerOf(document: Document, header: ParsedSentence): Span | null {
  const subject = subjectOfClause(document, header);
  if (subject === null) return null;
  const verb = document.text.slice(subject.end, subject.end + 25);
  return TELLS.test(verb.trim().split(/\s+/u).slice(0, 2).join(' ')) ? subject : null;
}
