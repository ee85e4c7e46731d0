import type { Span } from '../../../articles/article.ts';
import type { ProposedQuote, StickingPoint, StickingPointStatus } from '../../../briefings/briefing.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import type { ActorMentions } from '../document.ts';
import { type Group, groupHints, MOST_POINTS, mergeOverlapping, PROCESS_WORDS, STRENGTHS } from './group-hints.ts';
import type { Hint, HintContext } from './hint.ts';
import { LET_IN, PLAN_HEADS } from './issue-label.ts';
import { labelOfGroup } from './label-group.ts';
import { type ListedPoints, labelOfItem } from './listed-points.ts';
import { tieSides } from './named-sides.ts';
import type { Party } from './party-at.ts';
import { heldBy, hintsOfPositions } from './position-hints.ts';
import { proposeQuote, subjectWords, textOf } from './reading.ts';
import { createSides } from './sides.ts';
import { STATUS_WORDS } from './status-words.ts';
import { hintsOfTriggers } from './trigger-hints.ts';

const LIMITS = { evidence: 4, parties: 4 } as const;
/** What speaks for showing a line of a party. */
const LINES = { exchanged: 1.5, about: 1, mostStrength: 2 } as const;

/** Who is no side of a matter: all of them. */
const ALL_SIDES = /^(?:(?:both|the|two) )*(?:both|camps|parties|sides)$/iu;

type Point = StickingPoint<ProposedQuote>;

export interface StickingContext extends HintContext {
  readonly lists: readonly ListedPoints[];
}

/** Where the parties are stuck: what the article lists as such, then what it calls a dispute or shows as one. */
export function findStickingPoints(context: StickingContext): Point[] {
  const { lists } = context;
  const listed = lists.flatMap((list) => pointsOfList(list, context));
  const inLists = lists.flatMap(({ header, items }) => [header, ...items]);
  const named = hintsOfTriggers(context);
  const answered = new Set(named.flatMap(({ exchanges }) => [...exchanges]));
  const found = tieSides(named, hintsOfPositions(context, answered), context.document).filter(
    ({ span }) => !inLists.some((item) => overlaps(item, span)),
  );
  const merged = mergeOverlapping(found);
  const { first, second, clear, besideList } = STRENGTHS;
  const least = (rank: number) => (listed.length > 0 ? besideList : ([first, second][rank] ?? clear));
  const sideOf = createSides(context.actors);
  const groups = groupHints(merged, context.document).filter(({ strength }, rank) => strength >= least(rank));
  const room = Math.max(0, MOST_POINTS - listed.length);
  const shown = groups.slice(0, room).flatMap((group, rank) => {
    const point = pointOfGroup(group, context, sideOf);
    return isContested(point, group, rank) ? [point] : [];
  });
  return [...listed, ...shown].filter(
    ({ issue }) =>
      issue !== '' &&
      !isUntold(issue) &&
      !isNameOfActor(issue, context.actors) &&
      !subjectWords(issue).isSubsetOf(PROCESS_WORDS),
  );
}

/** Whether two sides are told, or one that is plainly against something, or the article itself speaks of a dispute. */
function isContested({ parties }: Point, { members }: Group, rank: number): boolean {
  const most = Math.max(...members.map(({ strength }) => strength));
  const [named, alone] = [3, 2];
  return parties.length > 1 || most >= (parties.length === 0 ? named : rank === 0 ? 0 : alone);
}

/** "Proposal": of what, it does not say. */
function isUntold(issue: string): boolean {
  return PLAN_HEADS.has(issue.replace(/s$/u, ''));
}

/** "continental United States": who, not what. "Dismissed drivers" are what is fought over, though drivers act. */
function isNameOfActor(issue: string, actors: readonly ActorMentions[]): boolean {
  const name = issue.replace(/^\p{Ll}+ (?=\p{Lu})/u, '');
  if (LET_IN.has(name.split(' ').at(-1) ?? '')) return false;
  return actors.some(({ kind, name: known, aliases }) => kind !== 'organization' && [known, ...aliases].includes(name));
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

function pointOfGroup(group: Group, context: StickingContext, sideOf: (actor: string) => string): Point {
  const { document, namer } = context;
  const { members } = group;
  const issue = labelOfGroup(group, namer, document);
  const own = partiesOf(members, subjectWords(issue), sideOf);
  const parties = own.length === 1 ? [...own, ...otherSide(own, issue, context, sideOf)] : own;
  const ranked = members.toSorted((one, other) => other.strength - one.strength);
  const tellers = new Set(members.map(({ via }) => via.join(' < ')));
  return {
    issue,
    parties,
    status: statusOf(ranked.map(({ span }) => textOf(document, span)).join(' ')),
    // Told by one source only: its claim. Told by several: the outlet's own account.
    via:
      tellers.size === 1
        ? (members[0]?.via ?? []).filter((teller) => parties.every(({ actor }) => actor !== teller))
        : [],
    evidence: evidenceOf(ranked).map((span) => proposeQuote(document, span)),
  };
}

/**
 * Each side once, with the line that is about the matter: what answers somebody or is answered, what is against
 * something, what names the matter. Who does none of these is no party.
 */
function partiesOf(members: readonly Hint[], matter: ReadonlySet<string>, sideOf: (actor: string) => string): Party[] {
  const lines = members.flatMap(({ parties, strength, exchanges }) =>
    parties
      .filter(({ actor }) => !ALL_SIDES.test(actor))
      .map((party) => {
        const isAbout = !matter.isDisjointFrom(subjectWords(party.holds));
        const points =
          (exchanges.size > 0 ? LINES.exchanged : 0) +
          (isAbout ? LINES.about : 0) +
          Math.min(strength, LINES.mostStrength);
        return { party, points };
      }),
  );
  const best = Map.groupBy(
    lines.filter(({ points }) => points > 0),
    ({ party }) => sideOf(party.actor),
  );
  return [...best.values()]
    .flatMap((own) => own.toSorted((one, other) => other.points - one.points).slice(0, 1))
    .toSorted((one, other) => other.points - one.points)
    .slice(0, LIMITS.parties)
    .map(({ party }) => party);
}

/**
 * Whoever else speaks of the very thing that only one side is told to be stuck on, in what they are told to hold: else it
 * would look as if they had said nothing of it.
 */
function otherSide(
  [party]: readonly Party[],
  issue: string,
  { positions }: StickingContext,
  sideOf: (actor: string) => string,
): readonly Party[] {
  const named = subjectWords(issue);
  const other = positions.find(
    ({ position: { actor, isSpeakerOpen, statement } }) =>
      party !== undefined &&
      named.size > 1 &&
      isSpeakerOpen !== true &&
      !ALL_SIDES.test(actor) &&
      sideOf(actor) !== sideOf(party.actor) &&
      named.isSubsetOf(subjectWords(statement)),
  );
  return other === undefined ? [] : [{ actor: other.position.actor, holds: heldBy(other) }];
}

/** What the strongest hints show, in their order; no words twice. */
function evidenceOf(ranked: readonly Hint[]): Span[] {
  const shown: Span[] = [];
  for (const { span } of ranked) if (!shown.some((other) => overlaps(span, other))) shown.push(span);
  return shown.slice(0, LIMITS.evidence);
}

function statusOf(text: string): StickingPointStatus {
  return STATUS_WORDS.find(({ pattern }) => pattern.test(text))?.status ?? 'unclear';
}
