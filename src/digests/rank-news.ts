import { isProperName } from '../language/names.ts';
import { otherWordsFor } from '../language/other-words.ts';
import type { LedgerPosition, Shift } from '../ledger/ledger.ts';
import type { DigestArticle } from './digest.ts';
import { contentWords } from './matters.ts';

/** What makes a new position the news, in points. */
const POINTS = {
  /** Each word it shares with its article's title, its speaker's name among them. */
  inTitle: 1,
  mostInTitle: 4,
  /** Somebody wants something, or won't have it. */
  wanting: 1.5,
  /** Others speak on the matter too. */
  disputed: 1,
  /** Who says it is named. */
  named: 2,
} as const;

/** New positions, the most important first: what the title is about, what is wanted, what others speak on too. */
export function rankStands(
  stands: readonly LedgerPosition[],
  {
    articles,
    positions,
  }: { readonly articles: readonly DigestArticle[]; readonly positions: readonly LedgerPosition[] },
): readonly LedgerPosition[] {
  const inTitle = sharedWithTitle(articles);
  const speakers = Map.groupBy(positions, ({ issueId }) => issueId);
  const pointsOf = (stand: LedgerPosition): number => {
    const others = new Set((speakers.get(stand.issueId) ?? []).map(({ actorId }) => actorId)).size > 1;
    return (
      Math.min(
        POINTS.mostInTitle,
        inTitle(stand, `${stand.actor} ${stand.statement} ${stand.quote}`) * POINTS.inTitle,
      ) +
      (isWanting(stand) ? POINTS.wanting : 0) +
      (others ? POINTS.disputed : 0) +
      (isProperName(stand.actor) ? POINTS.named : 0)
    );
  };
  const points = new Map(stands.map((stand) => [stand, pointsOf(stand)]));
  return stands.toSorted((one, other) => (points.get(other) ?? 0) - (points.get(one) ?? 0));
}

/** Moves, first those on what their article's title is about, else in their order. */
export function rankMoves(moves: readonly Shift[], articles: readonly DigestArticle[]): readonly Shift[] {
  const onTitle = moves.filter((move) => isInTitle(move, articles));
  return [...onTitle, ...moves.filter((move) => !onTitle.includes(move))];
}

/** Whether a move is on what its article's title is about. */
export function isInTitle({ issue, after }: Shift, articles: readonly DigestArticle[]): boolean {
  const text = `${issue} ${after.quote}`;
  // "wage rise" and "pay offer"
  const others = text
    .split(/[^\p{L}]+/u)
    .flatMap(otherWordsFor)
    .join(' ');
  return sharedWithTitle(articles)(after, `${text} ${others}`) > 0;
}

/** How many words a text shares with the title of a statement's article. */
function sharedWithTitle(articles: readonly DigestArticle[]): (of: LedgerPosition, text: string) => number {
  const titles = new Map(articles.map(({ reference }) => [reference.id, reference.title]));
  return ({ article }, text) => contentWords(text).intersection(contentWords(titles.get(article.id) ?? '')).size;
}

function isWanting({ act }: LedgerPosition): boolean {
  return act === 'demands' || act === 'offers' || act === 'refuses';
}
