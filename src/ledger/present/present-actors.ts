import { sayAct } from '../../briefings/saying/say-act.ts';
import { sayStanding } from '../../briefings/saying/say-actor.ts';
import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayFew } from '../../briefings/saying/say-few.ts';
import { sayAfterVerb, sayStatement } from '../../briefings/saying/say-statement.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { capitalised, plural } from '../../text.ts';
import type { LedgerActor, LedgerPosition } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound } from './frame.ts';

const LIMITS = {
  actors: 12,
  /** Issues shown, with the newest position on each. */
  issuesOfActor: 2,
  silentNames: 12,
} as const;

/**
 * The actors: who they are, how often they're named, and what they hold.
 * @param positions the newest in the ledger, or in the articles asked about
 * @param isCut whether there are more actors than these
 */
export function presentActors(
  question: Question,
  actors: readonly LedgerActor[],
  positions: readonly LedgerPosition[],
  isCut: boolean,
): Reply {
  const { today } = question;
  const title = 'Actors';
  if (actors.length === 0) return nothingFound(question, title, 'actors');
  const notes = createArticleNotes(question);
  const byActor = Map.groupBy(positions, ({ actorId }) => actorId);
  const heard = actors.filter(({ id }) => byActor.has(id));
  const silent = actors.filter(({ id }) => !byActor.has(id));
  const shown = heard.slice(0, LIMITS.actors);
  const left = heard.length - shown.length;
  return {
    title,
    subtitle: [`${isCut ? 'more than ' : ''}${plural(actors.length, 'actor')}`, ...askedOf(question)].join(' · '),
    blocks: [
      ...shown.map((actor) => presentActor(actor, byActor.get(actor.id) ?? [], today, notes)),
      ...(left > 0
        ? [{ type: 'note', text: [`${plural(left, 'more actor')}: look them up with /positions actor:.`] } as const]
        : []),
      ...presentSilent(silent),
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}

function presentActor(
  actor: LedgerActor,
  positions: readonly LedgerPosition[],
  today: string,
  notes: ArticleNotes,
): Block {
  const [from, to] = [sayDay(actor.firstSeen, today), sayDay(actor.lastSeen, today)];
  const facts = [
    ...[sayStanding(actor)].filter((who) => who !== null),
    `${plural(actor.articles, 'article')}, ${from === to ? from : `${from} – ${to}`}`,
  ];
  const newest = [...Map.groupBy(positions, ({ id, issueId }) => issueId ?? `unfiled ${id}`).values()].flatMap((all) =>
    all.slice(0, 1),
  );
  const left = newest.length - LIMITS.issuesOfActor;
  return {
    type: 'list',
    subject: [{ type: 'actor', name: actor.name }, ` · ${facts.join(' · ')}`],
    items: newest.slice(0, LIMITS.issuesOfActor).map((position) => ({
      label: sayDay(position.date, today),
      text: [
        ...(position.issue === null ? [] : [{ type: 'bold', text: capitalised(position.issue) } as const, ' · ']),
        sayAfterVerb(sayAct(position), sayStatement(position)),
      ],
      source: [sayAttribution(position)],
      mark: notes.refer(position.article),
    })),
    ...(left > 0 && { more: `${plural(left, 'more issue')}: /positions actor:${actor.name}` }),
  };
}

function presentSilent(actors: readonly LedgerActor[]): Block[] {
  if (actors.length === 0) return [];
  const names = actors.map(({ name, articles }) => `${name} (${articles})`);
  const value = sayFew(names, LIMITS.silentNames);
  return [{ type: 'facts', facts: [{ label: 'Without a position', value: [value] }] }];
}
