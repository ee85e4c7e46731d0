import type { Actor, Draft, Stance } from '../../../briefings/briefing.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { findAbsentVoices } from './absent-voices.ts';
import { writeBottomLine } from './bottom-line.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import type { FoundPosition } from './found-position.ts';
import { createIssueNamer } from './issue-label.ts';
import { findListedPoints } from './listed-points.ts';
import { findOpenQuestions } from './open-questions.ts';
import { findPositions } from './positions.ts';
import { findStickingPoints } from './sticking-points.ts';

/**
 * Drafts a briefing from what the article attributes to whom. Pure: the same article gives the same draft.
 * @param article Its title, and its day of publication (ISO 8601) to resolve dates against; null where not known.
 * @param tellStance What is told of for and against, of what a position's words say of what they speak of.
 */
export function draftBriefing(
  document: Document,
  everybody: readonly ActorMentions[],
  attributions: readonly Attribution[],
  article: { readonly title: string | null; readonly publishedAt: string | null },
  tellStance: (found: FoundPosition, document: Document) => Stance = ({ position }) => position.stance,
): Draft {
  const dates = findDates(document.text, article.publishedAt);
  // A source without a name is an actor by what it says alone.
  const actors = everybody.filter(({ isUnnamedSource }) => isUnnamedSource !== true);
  const namer = createIssueNamer(document, actors, article.title);
  const lists = findListedPoints(document, actors);
  const found = findPositions(attributions, { document, actors: everybody, dates, namer, lists });
  const stickingPoints = findStickingPoints({ document, actors, attributions, positions: found, lists, namer });
  const named = [...actors.map(toActor), ...unnamedSources(found, actors)];
  const parties = stickingPoints.flatMap((point) => point.parties.map(({ actor }) => actor));
  return {
    bottomLine: writeBottomLine({
      document,
      actors,
      attributions,
      positions: found,
      stickingPoints,
      title: article.title,
    }),
    actors: named,
    positions: found.map((one) => ({ ...one.position, stance: tellStance(one, document) })),
    stickingPoints: stickingPoints.map((point) => ({
      ...point,
      parties: point.parties.filter(({ actor }) => named.some(({ name }) => name === actor)),
    })),
    openQuestions: findOpenQuestions(document, actors, attributions),
    events: findEvents(document, actors, attributions, dates),
    absentVoices: findAbsentVoices(
      document,
      actors,
      found.map(({ position }) => position.actor),
      attributions,
      parties,
    ),
  };
}

function toActor({ name, aliases, kind, role, affiliation }: ActorMentions): Actor {
  return { name, aliases, kind, role, affiliation };
}

/** An unnamed source is an actor, under the article's words for it. */
function unnamedSources(found: readonly FoundPosition[], actors: readonly ActorMentions[]): Actor[] {
  const known = new Set(actors.map(({ name }) => name));
  const names = new Set(found.map(({ position }) => position.actor).filter((name) => !known.has(name)));
  return [...names].map((name) => ({ name, aliases: [], kind: 'group', role: null, affiliation: null }));
}
