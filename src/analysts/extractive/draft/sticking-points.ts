import type { Span } from '../../../articles/article.ts';
import type { Act, ProposedQuote, StickingPoint, StickingPointStatus } from '../../../briefings/briefing.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { actorBefore, clauseAround, dropUnpairedQuotes, subjectOf } from './clauses.ts';
import { DISPUTE_TRIGGERS, type DisputeTrigger, STATUS_WORDS } from './dispute-triggers.ts';
import { actorTokens, type IssueNamer } from './issue-label.ts';
import { type ListedPoints, labelOfItem } from './listed-points.ts';
import type { FoundPosition } from './positions.ts';
import { cutToWords, isWithin, overlaps, proposeQuote, subjectWords, textOf, tokensIn } from './reading.ts';
import { canSpeak, tellerOf } from './sources.ts';

const LIMITS = {
  /** Sticking points of one article that are not a list of its own. */
  points: 4,
  /** What has to come together for a matter to be one: a dispute named as such, or two voices against each other. */
  strength: 3,
  /** Where the article lists its points, another one has to be this strong. */
  strengthBesideList: 5,
  evidence: 4,
  parties: 4,
  holdsWords: 20,
  speechWords: 60,
} as const;

const PASSIVE = /\b(?:been|was|were|is|are|being|be)\s(?:\w+ly\s|often\s|also\s)?$/u;
const CONTENTIOUS: ReadonlySet<Act> = new Set(['demands', 'refuses', 'denies', 'accuses']);

type Point = StickingPoint<ProposedQuote>;

/** Something that hints at a dispute. */
interface Hint {
  readonly label: string;
  /** Stems of the label. */
  readonly named: ReadonlySet<string>;
  /** Stems of the nouns in its span. */
  readonly words: ReadonlySet<string>;
  readonly strength: number;
  readonly party: { readonly actor: string; readonly holds: string } | null;
  readonly span: Span;
  readonly via: readonly string[];
}

interface Group {
  /** Stem of the noun its members share. */
  readonly word: string;
  readonly members: readonly Hint[];
  readonly strength: number;
}

export interface StickingContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  readonly lists: readonly ListedPoints[];
  readonly namer: IssueNamer;
}

/** Where the parties are stuck: what the article lists as such, then what it calls a dispute or shows as one. */
export function findStickingPoints(context: StickingContext): Point[] {
  const { lists } = context;
  const listed = lists.flatMap((list) => pointsOfList(list, context));
  const inLists = lists.flatMap(({ header, items }) => [header, ...items]);
  const hints = [...hintsOfTriggers(context), ...hintsOfPositions(context)].filter(
    ({ span }) => !inLists.some((item) => overlaps(item, span)),
  );
  const threshold = listed.length > 0 ? LIMITS.strengthBesideList : LIMITS.strength;
  const groups = groupHints(mergeOverlapping(hints), threshold);
  const room = Math.max(0, LIMITS.points - listed.length);
  return [...listed, ...groups.slice(0, room).map((group) => pointOfGroup(group, context.document))];
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

function hintsOfTriggers({ document, actors, attributions, namer }: StickingContext): Hint[] {
  const whoTokens = actorTokens(document, actors);
  return document.sentences.flatMap((sentence) =>
    DISPUTE_TRIGGERS.flatMap((trigger): Hint[] => {
      const match = trigger.pattern.exec(textOf(document, sentence));
      if (match === null) return [];
      const found = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const clause = clauseAround(document, found);
      const topic = namer.label(topicOf(trigger, found, clause));
      const label = topic ?? namer.label(clause);
      if (label === null) return [];
      // "was criticised for …": whoever stands in front is not the one who is against something.
      const isPassive = PASSIVE.test(document.text.slice(sentence.start, found.start));
      const actor = isPassive ? null : partyAt(document, actors, clause, sentence, found.start);
      const teller = tellerOf(attributions, document, actors, found);
      const end = endOfSaying(document, attributions, found, clause);
      return [
        {
          label,
          named: subjectWords(label),
          words: nounsOf(document, clause, whoTokens),
          // A dispute over what no noun names is a weaker sign.
          strength: topic === null ? Math.min(trigger.strength, 2) : trigger.strength,
          party: actor === null ? null : { actor, holds: holdsOf(document, { start: found.start, end }) },
          span: clause,
          via: teller === null || teller === actor ? [] : [teller],
        },
      ];
    }),
  );
}

/** What stands in a quotation, or in what somebody says, ends with it. */
function endOfSaying(document: Document, attributions: readonly Attribution[], found: Span, clause: Span): number {
  const around = [
    ...document.quotations.map(({ inside }) => inside),
    ...attributions.flatMap(({ content }) => content),
  ];
  return Math.min(clause.end, ...around.filter((span) => isWithin(found, span)).map(({ end }) => end));
}

/** Who stands before the trigger: the subject of its clause, else of its sentence, by name or in the article's words. */
function partyAt(
  document: Document,
  actors: readonly ActorMentions[],
  clause: Span,
  sentence: Span,
  trigger: number,
): string | null {
  const subject = subjectOf(document, clause) ?? subjectOf(document, sentence);
  if (subject === null || subject.start >= trigger) return null;
  const named = actorBefore(actors, Math.min(subject.end, trigger), subject.start);
  if (named !== null) return named;
  const words = textOf(document, subject).replace(/^(?:the|an?|some|many)\s/iu, '');
  return /\s/u.test(words.slice(40)) || !canSpeak(words) ? null : words;
}

function topicOf({ topic }: DisputeTrigger, found: Span, clause: Span): Span {
  if (topic === 'after') return { start: found.end, end: clause.end };
  return topic === 'before' ? { start: clause.start, end: found.start } : clause;
}

/** Demands, refusals, denials and accusations, and what is said against a matter. */
function hintsOfPositions({ document, actors, positions }: StickingContext): Hint[] {
  const whoTokens = actorTokens(document, actors);
  return positions.flatMap(({ position, content, attribution }): Hint[] => {
    const { act, stance, issue, actor, via } = position;
    const strength = CONTENTIOUS.has(act) ? 1.5 : stance === 'opposes' ? 1 : act === 'warns' ? 0.7 : 0;
    if (strength === 0) return [];
    const span =
      position.directness === 'direct'
        ? cutToWords(document, content, LIMITS.speechWords)
        : clauseAround(document, content);
    // "demanding answers" rather than "answers": the reporting word says what the party wants of it.
    const { cue } = attribution;
    const from =
      cue !== null && act !== 'states' && cue.end <= content.start && content.start - cue.end <= 2
        ? cue.start
        : content.start;
    const holds = holdsOf(document, { start: from, end: content.end });
    return [
      {
        label: issue,
        named: subjectWords(issue),
        words: nounsOf(document, span, whoTokens),
        strength,
        party: { actor, holds },
        span,
        via,
      },
    ];
  });
}

/** The span with the strongest hint on it; what points at the same words again adds half. */
function mergeOverlapping(hints: readonly Hint[]): Hint[] {
  const merged: Hint[] = [];
  for (const hint of hints.toSorted((one, other) => other.strength - one.strength)) {
    const index = merged.findIndex(({ span }) => overlaps(span, hint.span));
    const home = merged[index];
    if (home === undefined) merged.push(hint);
    else
      merged[index] = {
        ...home,
        strength: home.strength + Math.min(hint.strength / 2, 0.5),
        party: home.party ?? hint.party,
        words: home.words.union(hint.words),
      };
  }
  return merged;
}

/**
 * Hints that share a noun speak of one matter. The noun that brings the most together goes first and takes its hints
 * with it; a hint that stands alone is a matter only where the article itself calls it a dispute.
 */
function groupHints(hints: readonly Hint[], threshold: number): Group[] {
  const groups: Group[] = [];
  let left = [...hints];
  while (left.length > 0 && groups.length < LIMITS.points) {
    const candidates = [...new Set(left.flatMap(({ words }) => [...words]))]
      .filter((word) => !PROCESS_WORDS.has(word))
      .map((word) => {
        const members = left.filter(({ words }) => words.has(word));
        return { word, members, strength: strengthOf(members, word) };
      });
    const best = candidates.reduce<Group | null>(
      (top, next) => (top === null || next.strength > top.strength ? next : top),
      null,
    );
    if (best === null || best.strength < threshold) break;
    groups.push(best);
    left = left.filter((hint) => !best.members.includes(hint));
  }
  return groups;
}

/** The strongest hint, the others at half, more where different actors speak and where the noun names the matter. */
function strengthOf(members: readonly Hint[], word: string): number {
  const [first, ...others] = members.toSorted((one, other) => other.strength - one.strength);
  const parties = new Set(members.flatMap(({ party }) => (party === null ? [] : [party.actor])));
  const named = members.filter((member) => member.named.has(word)).length;
  return (
    (first?.strength ?? 0) +
    others.reduce((sum, { strength }) => sum + strength / 2, 0) +
    (parties.size > 1 ? 1 : 0) +
    Math.min(named, 3) * 0.3
  );
}

function pointOfGroup({ members, word }: Group, document: Document): Point {
  const parties: { actor: string; holds: string }[] = [];
  for (const { party } of members)
    if (party !== null && !parties.some(({ actor }) => actor === party.actor)) parties.push(party);
  const ranked = members.toSorted((one, other) => other.strength - one.strength);
  const labels = ranked.filter((member) => member.named.has(word)).map(({ label }) => label);
  const tellers = new Set(members.map(({ via }) => via.join(' < ')));
  return {
    // A dispute the article names keeps the name it has there.
    issue:
      (ranked[0] !== undefined && ranked[0].strength >= LIMITS.strength
        ? ranked[0].label
        : labels.find((label) => label.includes(' '))) ??
      labels[0] ??
      ranked[0]?.label ??
      '',
    parties: parties.slice(0, LIMITS.parties),
    status: statusOf(ranked.map(({ span }) => textOf(document, span)).join(' ')),
    // Told by one source only: its claim. Told by several: the outlet's own account.
    via: tellers.size === 1 ? (members[0]?.via ?? []) : [],
    evidence: ranked.slice(0, LIMITS.evidence).map(({ span }) => proposeQuote(document, span)),
  };
}

/** Stems of the common nouns in a span, save those that tell who. */
function nounsOf(document: Document, span: Span, whoTokens: ReadonlySet<number>): Set<string> {
  const nouns = tokensIn(document, span).filter(({ pos, start }) => pos === 'NOUN' && !whoTokens.has(start));
  return new Set(nouns.flatMap(({ text }) => [...subjectWords(text)]));
}

/** Nouns for the talks themselves and for those who hold them: they bring everything together and name nothing. */
const PROCESS_WORDS = subjectWords(
  'deal deals agreement agreements talks negotiations negotiators meeting pact accord sides parties officials president minister administration government leader leaders statement letter comments question questions answers reporters lawmakers members companies company country countries week month terms signals approach number spokesman spokeswoman',
);

function statusOf(text: string): StickingPointStatus {
  return STATUS_WORDS.find(({ pattern }) => pattern.test(text))?.status ?? 'unclear';
}

/** What a party holds, in the text's words; "…" where it goes on. */
function holdsOf(document: Document, span: Span): string {
  const short = cutToWords(document, span, LIMITS.holdsWords);
  const words = textOf(document, short).replace(/\s+/gu, ' ');
  const plain = dropUnpairedQuotes(words.replace(/^that\s+|[.,;:\s]+$/giu, '')).trim();
  return short.end < span.end && !/[.!?]$/u.test(words) ? `${plain} …` : plain;
}
