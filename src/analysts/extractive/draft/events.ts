import type { Span } from '../../../articles/article.ts';
import type { Event, ProposedQuote } from '../../../briefings/briefing.ts';
import { countWords } from '../../../language/count-words.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence } from '../document.ts';
import { isTelling, takesClause } from './acts.ts';
import {
  clauseWithMain,
  finish,
  isClause,
  readAlone,
  splitClauses,
  subjectOfClause,
  withoutDateline,
  withTeller,
} from './clauses.ts';
import { datesOtherEvent } from './date-of-saying.ts';
import type { DateExpression } from './dates.ts';
import { nounPhrases } from './noun-phrases.ts';
import { cutToWords, proposeQuote, sentenceAt, textOf, tokensIn } from './reading.ts';
import { tellerOf } from './sources.ts';

const LIMITS = {
  /** Events of one article. */
  events: 20,
  /** Words of an event's text. */
  words: 35,
  /** Fewer words say nothing: "The case ends." */
  fewestWords: 4,
  /** Dates of one sentence that are looked at: one with more is a list of dates, and tells of none what happened. */
  ofSentence: 12,
} as const;

/** Dates that mean nothing to a reader unless they are resolved. */
const RELATIVE = /^(?:yesterday|tomorrow|(?:last|next) (?:week|month|year))$/iu;

/** What opens a clause of its own within another: when it was, or what was said or felt. */
const INNER_CLAUSE =
  /\b(?:since|when|after|before|that)\s(?=(?:the|an?|its|their|his|her|\p{Lu}|two|three|\p{Ll}+s)\b)/gu;
/** A clause that says nothing without another: "After the ferry …" with nothing that was after it. */
const HANGS =
  /^(?:which|who|whose|that|where|until|unless|whether|by|of|than)\b|^(?:when|after|before|ever since|although|because|as)\b[^,]*$/iu;

/** Whoever it is: a reader of the event alone can't tell. */
const UNNAMED =
  /^the (?:suspect|accused|defendant|detainee|culprit|victim|deceased|prisoner|man|woman|boy|girl|former|latter)\b/iu;
/** A clause within the one that is told, before its date. */
const WITHIN =
  /.[\s,](?:where|which|who|whom|whose|that|when|after|before|while|because|though|although|until)\s|.\s(?:they|he|she|it|we)\s/u;

/** "Lindvik, ", "LINDVIK, North Isles, ". */
const DATELINE_PLACE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},(?: \p{Lu}[\p{L}.’' -]{1,25},)? $/u;
const DATELINE_END = /^(?:,? \d{4})?(?: \([^)]{2,30}\))?(?:\.?$|[.:] |,? ?(?:—|–|--|-) )/u;

/** The events the article dates, in their order. Two dates are never joined in one event. */
export function findEvents(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
  dates: readonly DateExpression[],
): Event<ProposedQuote>[] {
  const events: Event<ProposedQuote>[] = [];
  const seen = new Map<ParsedSentence | undefined, number>();
  for (const date of dates) {
    const sentence = sentenceAt(document, date.start);
    const before = seen.get(sentence) ?? 0;
    seen.set(sentence, before + 1);
    if (before >= LIMITS.ofSentence) continue;
    if (date.date === null && RELATIVE.test(date.asWritten)) continue;
    if (isInDateline(document, date)) continue;
    if (isInOffer(document, attributions, date)) continue;
    if (sentence === undefined || !isWithin(date, sentence) || isDateOfSaying(date, sentence, attributions, document))
      continue;
    const text = describe(document, actors, attributions, sentence, date);
    if (text === null || countWords(text) < LIMITS.fewestWords || events.some((event) => event.text === text)) continue;
    events.push({
      dateAsWritten: date.asWritten,
      date: date.date,
      text,
      evidence: [proposeQuote(document, evidenceSpan(document, sentence, date))],
    });
  }
  return inOrder(events).slice(0, LIMITS.events);
}

/** By date; one without a date keeps its place. */
function inOrder(events: readonly Event<ProposedQuote>[]): Event<ProposedQuote>[] {
  const dated = events.filter(({ date }) => date !== null);
  const sorted = dated.toSorted((one, other) =>
    (one.date ?? '') < (other.date ?? '') ? -1 : one.date === other.date ? 0 : 1,
  );
  return events.map((event) => (event.date === null ? event : (sorted.shift() ?? event)));
}

/** "Lindvik, 3 March.", "Lindvik, 3 March (Coast News) –": where and when it was written, at the start of a paragraph. */
function isInDateline({ text, paragraphs }: Document, date: DateExpression): boolean {
  const paragraph = paragraphs.find((one) => isWithin(date, one));
  if (paragraph === undefined) return false;
  const before = text.slice(paragraph.start, date.start);
  const after = text.slice(date.end, paragraph.end);
  return (
    (DATELINE_PLACE.test(before) && DATELINE_END.test(after)) || withoutDateline({ text }, paragraph).start >= date.end
  );
}

/** "…, she said on Tuesday": the date belongs to the position, not to an event. */
function isDateOfSaying(
  date: DateExpression,
  sentence: ParsedSentence,
  attributions: readonly Attribution[],
  document: Document,
): boolean {
  return attributions.some(({ cue, content }) => {
    if (cue === null || !isWithin(cue, sentence)) return false;
    if (content.some((span) => overlaps(span, date)) || datesOtherEvent(date, cue, sentence)) return false;
    const between = document.text.slice(Math.min(cue.end, date.end), Math.max(cue.start, date.start));
    return countWords(between) <= 8;
  });
}

/** "offered five berths from June": what is offered or asked for hasn't happened, unless the words say so. */
function isInOffer(document: Document, attributions: readonly Attribution[], date: DateExpression): boolean {
  return attributions.some(
    ({ content, cueLemma }) =>
      !isTelling(cueLemma) &&
      content.some((span) => isWithin(date, span) && opensWithNoun(document, span)) &&
      /\b(?:from|since|for|of)\s$/iu.test(document.text.slice(Math.max(0, date.start - 6), date.start)),
  );
}

function opensWithNoun(document: Document, span: Span): boolean {
  const [first] = tokensIn(document, span);
  return first !== undefined && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(first.pos);
}

function describe(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
  sentence: ParsedSentence,
  date: DateExpression,
): string | null {
  const told = attributions.find(({ content }) => content.some((span) => isWithin(date, span)));
  const named = eventNoun(document, sentence, date);
  const span = named ?? innerClause(document, sentence, date) ?? clauseOf(document, sentence, date, told);
  const short = cutToWords(document, span, LIMITS.words);
  if (named === null && subjectOfClause(document, short) === null) return null;
  const alone =
    named === null ? readAlone(document, actors, withoutDate(document, short, date)) : finish(textOf(document, short));
  if (alone === null || HANGS.test(alone) || UNNAMED.test(alone)) return null;
  const text =
    short.end < span.end && !/[.!?;,]\s*$/u.test(textOf(document, short)) ? alone.replace(/\.$/u, ' …') : alone;
  // "accused the guards when the bodies were found in April": that they were found is the writer's.
  const isClaim = told === undefined || told.directness === 'direct' || takesClause(told.cueLemma);
  return withTeller(text, isClaim ? tellerOf(attributions, document, actors, date) : null, actors);
}

/** The date stands beside the event: "On December 2, X arrived" is "X arrived". */
function withoutDate(document: Document, span: Span, date: DateExpression): Span {
  const before = document.text.slice(span.start, date.start);
  const after = document.text.slice(date.end, span.end);
  const comma = /^,\s+/u.exec(after)?.[0];
  if (comma !== undefined && /^(?:on|in)\s+$/iu.test(before)) return { start: date.end + comma.length, end: span.end };
  const preposition = /\s+(?:on|in)\s+$/iu.exec(before)?.[0];
  // "are still camped at Dera, where they were shelled on Sunday": the date is not that of the main clause.
  const isLast = /^[\s.]*$/u.test(after) && preposition !== undefined && !WITHIN.test(before);
  return isLast ? { start: span.start, end: date.start - preposition.length } : span;
}

/** "… who had led the mission since the talks opened on June 1": what the date tells is that the talks opened. */
function innerClause(document: Document, sentence: ParsedSentence, date: DateExpression): Span | null {
  const before = document.text.slice(sentence.start, date.start);
  const opener = [...before.matchAll(INNER_CLAUSE)].at(-1);
  if (opener === undefined || /[,;:—]/u.test(before.slice(opener.index + opener[0].length))) return null;
  // "The deal that the board signed": that tells which deal.
  const word = sentence.tokens.findLast(({ end }) => end <= sentence.start + opener.index);
  if (opener[0].startsWith('that') && /^(?:NOUN|PROPN|PUNCT)$/.test(word?.pos ?? '')) return null;
  const start = sentence.start + opener.index + opener[0].length;
  const border = document.text.slice(date.end, sentence.end).search(/[,;:—)]|\s(?:and|but)\s|[.!?]["”’']?\s*$/u);
  const span = { start, end: border === -1 ? sentence.end : date.end + border };
  const subject = subjectOfClause(document, span);
  return subject !== null && subject.end <= date.start ? span : null;
}

/** "after a June meeting with the envoy in Istanbul": the date stands in a noun phrase that is the event. */
function eventNoun(document: Document, sentence: ParsedSentence, date: DateExpression): Span | null {
  const phrases = nounPhrases(sentence.tokens);
  const index = phrases.findIndex(
    (phrase) => overlaps(phrase, date) && phrase.end > date.end && phrase.start <= date.start,
  );
  const phrase = phrases[index];
  // A noun alone tells no event: it needs to say of what or with whom.
  if (phrase === undefined || phrase.complement === null || /^\w+day/u.test(date.asWritten)) return null;
  let end = phrase.complement?.phrase.end ?? phrase.end;
  const tail = /^ (?:in|at) (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/u.exec(document.text.slice(end, sentence.end));
  end += tail?.[0].length ?? 0;
  // "the March 3 death of …": the date stands beside the event, not in it.
  const isDay = phrase.start === date.start && /\d/u.test(date.asWritten);
  const lead = isDay ? (/^[\s,]*/u.exec(document.text.slice(date.end, end))?.[0].length ?? 0) : -1;
  return { start: lead < 0 ? phrase.start : date.end + lead, end };
}

/** The clause with the date; within the source's words if the sentence attributes it. */
function clauseOf(
  document: Document,
  sentence: ParsedSentence,
  date: DateExpression,
  told: Attribution | undefined,
): Span {
  // Only a clause tells an event by itself: "condemned Friday’s test" needs its verb.
  const frame = told?.content.find(
    (span) =>
      (told.directness === 'direct' || takesClause(told.cueLemma)) &&
      isWithin(date, span) &&
      isClause(document, span) &&
      subjectOfClause(document, span) !== null &&
      !/^to\s/iu.test(textOf(document, span)),
  );
  let { start, end } = clauseWithMain(document, sentence, date);
  // "On December 2, X arrived and met Y" is one event: a second verb of the same subject stays.
  const next = splitClauses(sentence).find((clause) => clause.start === end);
  if (
    next !== undefined &&
    /^and\b/iu.test(textOf(document, next)) &&
    countWords(document.text.slice(start, next.end)) <= LIMITS.words
  )
    end = next.end;
  // Speech in front of the clause is what somebody said then, not what happened.
  const speech = document.quotations.find(
    ({ span, isFragment }) => !isFragment && span.end > start && span.end <= date.start,
  );
  if (speech !== undefined) start = speech.span.end;
  if (frame === undefined) return { start, end };
  start = Math.max(start, frame.start);
  start += /^that\s+/iu.exec(document.text.slice(start, end))?.[0].length ?? 0;
  return { start, end: Math.max(start, Math.min(end, frame.end)) };
}

function evidenceSpan(document: Document, sentence: ParsedSentence, date: DateExpression): Span {
  if (countWords(textOf(document, sentence)) <= 60) return sentence;
  return splitClauses(sentence).find((clause) => overlaps(clause, date)) ?? sentence;
}
