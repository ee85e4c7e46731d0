import type { Span } from '../../../articles/article.ts';
import type { ProposedQuote } from '../../../briefings/briefing.ts';
import { countWords } from '../../../language/count-words.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import type { Attribution, Document } from '../document.ts';
import { clauseAround } from './clauses.ts';
import { proposeQuote, sentenceAt, textOf } from './reading.ts';

const LIMITS = {
  /** Evidence of fewer words is shown with its clause. */
  reportedWords: 12,
  /** Speech of fewer words is shown with its speaker. */
  speechWords: 5,
  /** More words are no quotation. */
  mostWords: 90,
} as const;

/** Direct speech stands for itself; reported speech is shown with the words that say whose it is. */
export function evidenceOf(
  spans: readonly Span[],
  { directness, source, cue }: Attribution,
  document: Document,
): ProposedQuote[] {
  const shownSpans: Span[] = [];
  spans.forEach((span) => {
    const isShort =
      countWords(textOf(document, span)) < (directness === 'direct' ? LIMITS.speechWords : LIMITS.reportedWords);
    const isSpeech = directness === 'direct';
    let shown = span;
    if (!isSpeech || isShort) {
      const sentence = sentenceAt(document, span.start);
      const near = [span, source, cue].filter(
        (part) => part !== null && sentence !== undefined && isWithin(part, sentence),
      );
      const start = Math.min(...near.map((part) => part?.start ?? span.start), span.start);
      const end = Math.max(...near.map((part) => part?.end ?? span.end), span.end);
      shown =
        isShort && !isSpeech ? clauseAround(document, { start, end }) : withOpening(document, span, { start, end });
    }
    if (countWords(textOf(document, shown)) > LIMITS.mostWords) shown = span;
    const last = shownSpans.at(-1);
    if (last !== undefined && overlaps(last, shown) && !isSpeech)
      shownSpans[shownSpans.length - 1] = {
        start: Math.min(last.start, shown.start),
        end: Math.max(last.end, shown.end),
      };
    else shownSpans.push(shown);
  });
  // What introduces the items of a list stands above them.
  const [first] = spans;
  const header =
    directness === 'indirect' && cue !== null && source !== null && first !== undefined
      ? (issuerLine(document, source, cue) ?? sentenceAt(document, cue.start))
      : undefined;
  if (header !== undefined && first !== undefined && !overlaps(header, first)) shownSpans.push(header);
  return shownSpans.map((span) => proposeQuote(document, span));
}

/** "The Ministers of Fisheries, meeting in Suva:", above what they resolve. */
function issuerLine(document: Document, source: Span, cue: Span): Span | undefined {
  const line = document.paragraphs.find(({ start, end }) => start <= source.start && source.end <= end);
  return line !== undefined && line.end <= cue.start && !/[.!?]["”’]?$/u.test(textOf(document, line))
    ? line
    : undefined;
}

/** “They came late. | Let them wait,” he said: what goes past a quotation’s end has its beginning, too. */
function withOpening({ quotations }: Document, speech: Span, shown: Span): Span {
  const quotation = quotations.find(({ inside }) => isWithin(speech, inside));
  return quotation === undefined || shown.end <= quotation.inside.end
    ? shown
    : { start: Math.min(shown.start, quotation.span.start), end: shown.end };
}
