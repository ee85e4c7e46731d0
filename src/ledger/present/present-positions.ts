import { sayStanding } from '../../briefings/saying/say-actor.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, Reply, Text } from '../../chat/reply.ts';
import { capitalised, plural } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import type { LedgerActor, LedgerPosition } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { alsoOn } from './also-on.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';
import { presentPosition } from './present-position.ts';

const LIMITS = {
  /** Issues of one actor, each with its newest position. */
  issues: 12,
  /** Positions of one actor on one issue. */
  history: 12,
  actors: 8,
  issuesOfActor: 4,
  otherNames: 3,
  otherNameCharacters: 30,
} as const;

/** Who holds what, newest first: one actor's positions, those on one issue, or all; for both, the full history. */
export function presentPositions(question: Question, { items, isCut }: Found<LedgerPosition>): Reply {
  const { actor, issue, today } = question;
  const title = titleOf(question);
  if (items.length === 0) return nothingFound(question, title, 'positions');
  const notes = createArticleNotes(question);
  return {
    title,
    subtitle: [...seenOf(actor, today), ...askedOf(question)].join(' · '),
    blocks: [
      ...otherNamesOf(actor),
      ...(actor !== null && issue !== null
        ? presentHistory(items, today, notes)
        : actor === null
          ? presentByActor(items, question, notes)
          : presentByIssue(items, today, notes)),
      ...olderOnes(items, isCut, today),
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}

function titleOf({ actor, issue }: Question): string {
  const who = actor === null ? null : [actor.name, sayStanding(actor)].filter((part) => part !== null).join(' · ');
  if (issue === null) return who ?? 'Who holds what';
  const what = capitalised(issue.label);
  return actor === null ? what : `${actor.name} · ${what}`;
}

function seenOf(actor: LedgerActor | null, today: string): readonly string[] {
  if (actor === null) return [];
  return [`${plural(actor.articles, 'article')} since ${sayDay(actor.firstSeen, today)}`];
}

function otherNamesOf(actor: LedgerActor | null): Block[] {
  const names = actor?.aliases.filter((name) => name.length <= LIMITS.otherNameCharacters) ?? [];
  if (names.length === 0) return [];
  const shown = names.slice(0, LIMITS.otherNames).map((name) => `“${name}”`);
  return [{ type: 'note', text: [`also: ${shown.join(', ')}`] }];
}

function presentHistory(positions: readonly LedgerPosition[], today: string, notes: ArticleNotes): Block[] {
  const items = positions.slice(0, LIMITS.history).map((position) => presentPosition(position, { today, notes }));
  const left = positions.length - items.length;
  return [{ type: 'list', items, ...(left > 0 && { more: `${left} more: narrow with since: and until:` }) }];
}

function presentByIssue(positions: readonly LedgerPosition[], today: string, notes: ArticleNotes): Block[] {
  const groups = groupsOf(positions, matterKey);
  const items = groups.slice(0, LIMITS.issues).map((group) =>
    presentPosition(group.newest, {
      ...{ today, notes },
      about: aboutMatter(group.newest),
      remark: earlierDays(group, today),
    }),
  );
  const left = groups.length - items.length;
  return [{ type: 'list', items, ...(left > 0 && { more: `${plural(left, 'more issue')}: narrow with issue:` }) }];
}

function presentByActor(
  positions: readonly LedgerPosition[],
  { issue, today }: Question,
  notes: ArticleNotes,
): Block[] {
  const actors = groupsOf(positions, ({ actorId }) => actorId).toSorted((one, other) => other.count - one.count);
  return actors.slice(0, LIMITS.actors).map((actor, index): Block => {
    const groups = groupsOf(actor.all, matterKey);
    const items = groups.slice(0, LIMITS.issuesOfActor).map((group) => {
      const about: Text = issue === null ? aboutMatter(group.newest) : [];
      return presentPosition(group.newest, { today, notes, about, remark: earlierDays(group, today) });
    });
    const left = groups.length - items.length;
    const beyond = index === LIMITS.actors - 1 ? actors.length - LIMITS.actors : 0;
    const more = [
      ...(left > 0 ? [`${plural(left, 'more issue')}: ask with actor:`] : []),
      ...(beyond > 0 ? [`${plural(beyond, 'more actor')}: /actors lists them`] : []),
    ];
    return {
      type: 'list',
      subject: [{ type: 'actor', name: actor.newest.actor }],
      items,
      ...(more.length > 0 && { more: more.join(' · ') }),
    };
  });
}

/** Those that are filed nowhere stand by themselves. */
function matterKey({ id, issueId }: LedgerPosition): string {
  return issueId ?? `unfiled ${id}`;
}

function aboutMatter({ issue }: LedgerPosition): Text {
  return issue === null ? [] : [{ type: 'bold', text: capitalised(issue) }];
}

interface Group {
  readonly newest: LedgerPosition;
  readonly earlier: readonly LedgerPosition[];
  readonly all: readonly LedgerPosition[];
  readonly count: number;
}

/** Groups positions, newest first, ordered by the newest of each group. */
function groupsOf(positions: readonly LedgerPosition[], keyOf: (position: LedgerPosition) => string): readonly Group[] {
  const groups = Map.groupBy(positions, keyOf).values();
  return [...groups].flatMap((all) => {
    const [newest, ...earlier] = all;
    return newest === undefined ? [] : [{ newest, earlier, all, count: all.length }];
  });
}

function earlierDays({ newest, earlier }: Group, today: string): string | null {
  return alsoOn(
    earlier.map(({ date }) => date),
    newest.date,
    today,
  );
}
