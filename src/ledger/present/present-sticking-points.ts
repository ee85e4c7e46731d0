import { sayVia } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayParties, sayStatus } from '../../briefings/saying/say-sticking-point.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { capitalised, oneLine, plural } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import type { LedgerStickingPoint } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';

const LIMITS = { issues: 10 } as const;

/** Where the parties are stuck: each issue as in its newest article; one issue as in every article. */
export function presentStickingPoints(question: Question, { items, isCut }: Found<LedgerStickingPoint>): Reply {
  const { issue, today } = question;
  const title = issue === null ? 'Sticking points' : `Sticking point: ${issue.label}`;
  if (items.length === 0) return nothingFound(question, title, 'sticking points');
  const notes = createArticleNotes(question);
  const groups = [...Map.groupBy(items, ({ id, issueId }) => (issue === null ? (issueId ?? id) : id)).values()];
  const shown = groups.slice(0, LIMITS.issues).map((tellings, index): Block => {
    const left = index === LIMITS.issues - 1 ? groups.length - LIMITS.issues : 0;
    return presentPoint(tellings, left, { today, notes, isOneIssue: issue !== null });
  });
  const asked = askedOf(question).join(' · ');
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [...shown, ...olderOnes(items, isCut, today), ...notes.blocks()],
    visibility: 'caller',
  };
}

function presentPoint(
  [newest, ...earlier]: readonly LedgerStickingPoint[],
  left: number,
  { today, notes, isOneIssue }: { readonly today: string; readonly notes: ArticleNotes; readonly isOneIssue: boolean },
): Block {
  if (newest === undefined) return { type: 'divider' };
  const told = [
    sayStatus(newest.status),
    sayDay(newest.date, today),
    ...sayVia(newest.via),
    ...(earlier.length === 0 ? [] : [`also in ${plural(earlier.length, 'earlier article')}`]),
  ].join(' · ');
  return {
    type: 'list',
    subject: isOneIssue ? [told] : [{ type: 'bold', text: capitalised(newest.issue) }, ` · ${told}`],
    items: [
      {
        text: [sayParties(newest).join(' · ')],
        quote: oneLine(newest.quote),
        mark: notes.refer(newest.article),
      },
    ],
    ...(left > 0 && { more: `${plural(left, 'more sticking point')}: narrow with issue: or since:` }),
  };
}
