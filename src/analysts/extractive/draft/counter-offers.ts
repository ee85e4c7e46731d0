import type { Span } from '../../../articles/article.ts';
import type { Document, Token } from '../document.ts';
import type { FoundPosition } from './positions.ts';
import { sentenceAt, subjectWords, textOf, tokensIn } from './reading.ts';

const LIMITS = {
  /** Sentences back in which the demand stands that "that figure" takes up. */
  sentencesBack: 3,
  /** Tokens after a number in which its unit stands: "six trained crew members". */
  unitTokens: 4,
} as const;

/** What takes up a demand by another word for it: "rejects [that figure]", "ruled out [the demand]". */
const TAKES_UP =
  /^\s*(?:(?:that|this|such\san?|the|any\ssuch)\s(?:figure|number|sum|demand|request|claim|condition|proposal|offer|idea|term)s?|(?:its|their|his|her)\s(?:demand|request|claim|condition|proposal|offer)s?)\b(?!\s(?:for|to|of|on|that)\b)/iu;
/** Numbers of these are dates and times of day. */
const CALENDAR = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|am|pm)$/u;
const OF_NUMBER = /^(?:a|an|the|about|around|more|less|than|least|most|up|to)$/iu;

/** The demand or offer, last before a span, that words like "that figure" stand for; null where they stand for none. */
export function takenUp(document: Document, positions: readonly FoundPosition[], topic: Span): FoundPosition | null {
  if (!TAKES_UP.test(textOf(document, topic))) return null;
  const at = sentenceAt(document, topic.start);
  const index = at === undefined ? -1 : document.sentences.indexOf(at);
  const from = document.sentences[Math.max(0, index - LIMITS.sentencesBack)]?.start ?? 0;
  return (
    positions
      .filter(({ position }) => position.act === 'demands' || position.act === 'offers')
      .filter(({ content }) => content.start >= from && content.end <= topic.start)
      .toSorted((one, other) => other.content.start - one.content.start)[0] ?? null
  );
}

/** The demand that an offer of another answers with another number of the same: six crew members, five crew members. */
export function answeredBy(
  document: Document,
  positions: readonly FoundPosition[],
  offer: FoundPosition,
): FoundPosition | null {
  if (offer.position.act !== 'offers') return null;
  const offered = amountsIn(document, offer.content);
  return (
    positions.find(
      ({ position, content }) =>
        position.act === 'demands' &&
        position.actor !== offer.position.actor &&
        amountsIn(document, content).some(({ unit, number }) =>
          offered.some((amount) => amount.number !== number && unit.isSubsetOf(amount.unit)),
        ),
    ) ?? null
  );
}

interface Amount {
  readonly number: string;
  /** Stems of what is counted. */
  readonly unit: ReadonlySet<string>;
}

function amountsIn(document: Document, span: Span): Amount[] {
  const tokens = tokensIn(document, span);
  return tokens.flatMap((token, index): Amount[] => {
    if (token.pos !== 'NUM' || OF_NUMBER.test(token.text)) return [];
    const unit = subjectWords(unitAfter(tokens, index).join(' '));
    return unit.size === 0 ? [] : [{ number: token.text.toLowerCase(), unit }];
  });
}

/** The nouns right after a number, adjectives stepped over. */
function unitAfter(tokens: readonly Token[], number: number): string[] {
  const nouns: string[] = [];
  for (const { pos, text } of tokens.slice(number + 1, number + 1 + LIMITS.unitTokens)) {
    if (CALENDAR.test(text)) return [];
    if (pos === 'NOUN' || /^(?:percent|%)$/u.test(text)) nouns.push(text === '%' ? 'percent' : text);
    else if (nouns.length > 0 || !/^(?:ADJ|NUM|SYM)$/u.test(pos)) break;
  }
  return nouns;
}
