import type { Span } from '../../../articles/article.ts';
import { isWithin } from '../../../language/span.ts';
import type { Attribution, Document, ParsedSentence } from '../document.ts';
import type { DateExpression } from './dates.ts';
import { sentenceAt, textOf } from './reading.ts';

const SPEECH_NOUN = /\b(?:comments?|remarks?|statements?|words|interview|speech|letter|announcement)\b/iu;

/** The date in the sentence that says it was said, or the date the paragraph gives for the actor's remarks. */
export function dateOf(
  { cue, source }: Attribution,
  content: Span,
  { document, dates }: { readonly document: Document; readonly dates: readonly DateExpression[] },
): string | null {
  const anchor = cue ?? source ?? content;
  const sentence = sentenceAt(document, anchor.start);
  if (sentence === undefined) return null;
  const said = dates.find(
    (date) =>
      isWithin(date, sentence) &&
      !isWithin(date, content) &&
      !datesOtherEvent(date, anchor, sentence) &&
      !datesLaterVerb(date, content, anchor, sentence),
  );
  if (said !== undefined) return isDay(said) ? said.date : null;
  const remarked = dates.filter((date) => {
    const home = sentenceAt(document, date.start);
    return (
      home !== undefined &&
      home.paragraph === sentence.paragraph &&
      home.start < sentence.start &&
      SPEECH_NOUN.test(textOf(document, home))
    );
  });
  const last = remarked.at(-1);
  return last !== undefined && isDay(last) ? last.date : null;
}

/** What somebody does who says something: "speaking on Monday, she said". */
const SPEAKING = /^(?:say|speak|talk|tell|write|meet|address|publish|release|issue|reply|ask)$/u;

/**
 * Whether a date belongs to another event than the saying: "who had led the team since June 1", "elected on May 5", "after
 * the talks ended on Monday". Between the commas around it stands another verb, or "since" right before it.
 */
export function datesOtherEvent(date: Span, cue: Span, { tokens }: ParsedSentence): boolean {
  const first = tokens.findIndex(({ start }) => start >= date.start);
  const from =
    tokens.findLastIndex(({ text, start }, at) => at < first && (/^[,;:—–]$/u.test(text) || start === cue.start)) + 1;
  const close = tokens.findIndex(({ text, start }) => start >= date.end && /^[,;:—–]$/u.test(text));
  const before = tokens.slice(from, first);
  const segment = tokens.slice(from, close < 0 ? tokens.length : close);
  if (before.some(({ text }) => /^(?:since|after|when|until|before|who|which)$/iu.test(text))) return true;
  const isOfCue = segment.some(({ start }) => start === cue.start) || tokens[from - 1]?.start === cue.start;
  return (
    !isOfCue && before.some(({ pos, lemma, quotation }) => pos === 'VERB' && quotation < 0 && !SPEAKING.test(lemma))
  );
}

/** "dropped her objection | and announced that the lock would close | on Monday": of what stands between. */
function datesLaterVerb(date: Span, content: Span, anchor: Span, { tokens }: ParsedSentence): boolean {
  return (
    anchor.end <= content.start &&
    tokens.some(({ start, end, pos }) => start >= content.end && end <= date.start && /^(?:AUX|VERB)$/u.test(pos))
  );
}

function isDay({ date }: DateExpression): boolean {
  return date !== null && date.length === '2025-12-03'.length;
}
