import type { ProposedQuote, StickingPoint, StickingPointStatus } from '../../../briefings/briefing.ts';
import type { ActorMentions, Document } from '../document.ts';
import { STATUS_WORDS } from './dispute-triggers.ts';
import { type Group, groupHints, labelOfGroup, MOST_POINTS, mergeOverlapping, STRENGTHS } from './group-hints.ts';
import { type ListedPoints, labelOfItem } from './listed-points.ts';
import { isWithin, overlaps, proposeQuote, textOf } from './reading.ts';
import { type HintContext, hintsOfPositions, hintsOfTriggers } from './sticking-hints.ts';

const LIMITS = { evidence: 4, parties: 4 } as const;

type Point = StickingPoint<ProposedQuote>;

export interface StickingContext extends HintContext {
  readonly lists: readonly ListedPoints[];
}

/** Where the parties are stuck: what the article lists as such, then what it calls a dispute or shows as one. */
export function findStickingPoints(context: StickingContext): Point[] {
  const { lists } = context;
  const listed = lists.flatMap((list) => pointsOfList(list, context));
  const inLists = lists.flatMap(({ header, items }) => [header, ...items]);
  const hints = [...hintsOfTriggers(context), ...hintsOfPositions(context)].filter(
    ({ span }) => !inLists.some((item) => overlaps(item, span)),
  );
  const threshold = listed.length > 0 ? STRENGTHS.besideList : STRENGTHS.clear;
  const merged = mergeOverlapping(hints);
  const several = groupHints(merged, threshold, listed.length > 0 ? threshold : STRENGTHS.weak);
  const groups =
    several.length > 0 || listed.length > 0 ? several : groupHints(merged, STRENGTHS.lone, STRENGTHS.lone).slice(0, 1);
  const room = Math.max(0, MOST_POINTS - listed.length);
  return [...listed, ...groups.slice(0, room).map((group) => pointOfGroup(group, context.document))].filter(
    ({ issue }) => !isNameOfActor(issue, context.actors),
  );
}

/** "continental United States": who, not what. */
function isNameOfActor(issue: string, actors: readonly ActorMentions[]): boolean {
  const name = issue.replace(/^\p{Ll}+ /u, '');
  return actors.some((actor) => actor.name === name || actor.aliases.includes(name));
}

function pointsOfList(
  { items, header, party, teller }: ListedPoints,
  { document, attributions }: StickingContext,
): Point[] {
  const said = attributions.find(({ content }) => content.some((span) => isWithin(header, span)));
  const source = said?.source == null ? null : textOf(document, said.source);
  const via = teller === null ? (source === null ? [] : [source]) : [textOf(document, teller)];
  return items.map((item) => ({
    issue: labelOfItem(textOf(document, item)),
    parties: party === null ? [] : [{ actor: party.actor, holds: textOf(document, party.holds) }],
    status: statusOf(`${textOf(document, header)} ${textOf(document, item)}`),
    via,
    evidence: [proposeQuote(document, item), proposeQuote(document, header)],
  }));
}

function pointOfGroup({ members, word }: Group, document: Document): Point {
  const parties: { actor: string; holds: string }[] = [];
  for (const { party } of members)
    if (party !== null && !parties.some(({ actor }) => actor === party.actor)) parties.push(party);
  const ranked = members.toSorted((one, other) => other.strength - one.strength);
  const tellers = new Set(members.map(({ via }) => via.join(' < ')));
  return {
    issue: labelOfGroup(ranked, word, document),
    parties: parties.slice(0, LIMITS.parties),
    status: statusOf(ranked.map(({ span }) => textOf(document, span)).join(' ')),
    // Told by one source only: its claim. Told by several: the outlet's own account.
    via: tellers.size === 1 ? (members[0]?.via ?? []) : [],
    evidence: ranked.slice(0, LIMITS.evidence).map(({ span }) => proposeQuote(document, span)),
  };
}

function statusOf(text: string): StickingPointStatus {
  return STATUS_WORDS.find(({ pattern }) => pattern.test(text))?.status ?? 'unclear';
}
