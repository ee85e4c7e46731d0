import type { Span } from '../../../articles/article.ts';
import type { Act } from '../../../briefings/briefing.ts';
import { resolveSource } from '../attribution/resolve-source.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { clauseAround, dropUnpairedQuotes, subjectOfClause } from './clauses.ts';
import { DISPUTE_TRIGGERS, type DisputeTrigger } from './dispute-triggers.ts';
import type { FoundPosition } from './found-position.ts';
import { actorTokens, type IssueNamer } from './issue-label.ts';
import { cutToWords, isWithin, overlaps, subjectWords, textOf, tokensIn } from './reading.ts';
import { holdersOf, tellerOf } from './sources.ts';

const LIMITS = {
  /** Words of what a party holds. */
  holdsWords: 20,
  /** Words of speech shown as evidence. */
  speechWords: 60,
} as const;

const PASSIVE = /\b(?:been|was|were|is|are|being|be)\s[“"]?(?:\w+ly\s|often\s|also\s)?[“"]?$/u;
/** Adjectives that say what somebody will not do. */
const WANTS = /^(?:unwilling|reluctant|not|opposed)$/iu;
/** What would happen is nobody's position. */
const CONDITION = /^(?:if|unless|whether|should)\b/iu;
/** Statements that are voiced, not said. */
const VOICED =
  /^(?:an? |support |opposition |criticism |condemnation |denunciation |praise |doubt |hope |regret |readiness |willingness |determination )/u;
const CONTENTIOUS: ReadonlySet<Act> = new Set(['demands', 'refuses', 'denies', 'accuses']);

/** Something that hints at a dispute. */
export interface Hint {
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

/** What hints are read from. */
export interface HintContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  readonly namer: IssueNamer;
}

/** What the article calls a dispute, or describes as one. */
export function hintsOfTriggers({ document, actors, attributions, namer }: HintContext): Hint[] {
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
      const teller = tellerOf(attributions, document, actors, found);
      const party = partyAt(document, actors, attributions, clause, sentence, found);
      return [
        {
          label,
          named: subjectWords(label),
          words: nounsOf(document, clause, whoTokens),
          // A dispute over what no noun names is a weaker sign.
          strength: topic === null ? Math.min(trigger.strength, 2) : trigger.strength,
          party,
          span: clause,
          via: teller === null || teller === party?.actor ? [] : [teller],
        },
      ];
    }),
  );
}

/** Demands, refusals, denials and accusations, and what is said against a matter. */
export function hintsOfPositions({ document, actors, positions }: HintContext): Hint[] {
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
    const isVerb = cue !== null && tokensIn(document, cue)[0]?.pos === 'VERB';
    const isBefore = cue !== null && isVerb && cue.end <= content.start && content.start - cue.end <= 2;
    const holds = isBefore
      ? holdsOf(document, { start: cue.start, end: content.end })
      : cutHolds(
          `${act !== 'states' ? act : VOICED.test(position.statement) ? 'voices' : 'says'} ${position.statement}`,
        );
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

/**
 * Who is against something there, and what it does, by a verb: whose reporting word the trigger is, else the subject
 * of its clause or sentence.
 */
function partyAt(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
  clause: Span,
  sentence: Span,
  found: Span,
): Hint['party'] {
  const told = attributions.find(({ cue }) => cue !== null && overlaps(cue, found));
  const from = told?.cue?.start ?? found.start;
  const [opening] = tokensIn(document, { start: from, end: clause.end });
  if (opening === undefined || opening.start !== from || CONDITION.test(textOf(document, clause))) return null;
  const before = document.text.slice(sentence.start, from);
  // "held him in contempt for refusing to testify": the subject refused nothing.
  if (/\bfor\s$/u.test(before) && /ing$/u.test(opening.text)) return null;
  const isPassive = PASSIVE.test(before);
  const isAdjective = isPassive && WANTS.test(opening.text) && !/^\s+by\b/u.test(document.text.slice(opening.end));
  // "was criticised for …": whoever stands in front is not the one who is against something.
  if (!isAdjective && (isPassive || opening.pos !== 'VERB')) return null;
  const end = endOfSaying(document, attributions, found, clause);
  const holds = (isAdjective ? 'is ' : '') + holdsOf(document, { start: from, end });
  const actor =
    told === undefined
      ? subjectBefore(document, actors, [...contentAt(attributions, found), clause, sentence], found.start)
      : (holdersOf(told, document, actors)[0] ?? null);
  return actor === null ? null : { actor, holds };
}

/** The part of what somebody says that holds a span. */
function contentAt(attributions: readonly Attribution[], span: Span): Span[] {
  const part = attributions.flatMap(({ content }) => content).find((one) => isWithin(span, one));
  return part === undefined ? [] : [part];
}

/** The subject of the first span that has one before the trigger, by name or in the article's words. */
function subjectBefore(
  document: Document,
  actors: readonly ActorMentions[],
  spans: readonly Span[],
  trigger: number,
): string | null {
  const subject = spans
    .map((span) => subjectOfClause(document, span))
    .find((one) => one !== null && one.start < trigger);
  if (subject == null) return null;
  const span = { start: subject.start, end: Math.min(subject.end, trigger) };
  const named = resolveSource(document, actors, span);
  if (named !== null) return named.name;
  const words = textOf(document, span).replace(/^(?:the|an?|some|many)\s/iu, '');
  return /\s/u.test(words.slice(40)) || !canSpeak(words) ? null : words;
}

/** What stands in a quotation, or in what somebody says, ends with it. */
function endOfSaying(document: Document, attributions: readonly Attribution[], found: Span, clause: Span): number {
  const around = [
    ...document.quotations.filter(({ isFragment }) => !isFragment).map(({ inside }) => inside),
    ...attributions.flatMap(({ content }) => content),
  ];
  return Math.min(clause.end, ...around.filter((span) => isWithin(found, span)).map(({ end }) => end));
}

function topicOf({ topic }: DisputeTrigger, found: Span, clause: Span): Span {
  if (topic === 'after') return { start: found.end, end: clause.end };
  return topic === 'before' ? { start: clause.start, end: found.start } : clause;
}

/** Stems of the common nouns in a span, save those that tell who. */
function nounsOf(document: Document, span: Span, whoTokens: ReadonlySet<number>): Set<string> {
  const nouns = tokensIn(document, span).filter(({ pos, start }) => pos === 'NOUN' && !whoTokens.has(start));
  return new Set(nouns.flatMap(({ text }) => [...subjectWords(text)]));
}

/** Words with "…" where there are too many. */
function cutHolds(text: string): string {
  const words = text.split(' ');
  const cut = words.slice(0, LIMITS.holdsWords).join(' ');
  if (words.length <= LIMITS.holdsWords) return text;
  // Speech that is cut stays speech.
  return /^\p{Ll}+ “[^”]*$/u.test(cut)
    ? `${cut.replace(/[,;:]$/u, '')} …”`
    : `${dropUnpairedQuotes(cut.replace(/[,;:]$/u, ''))} …`;
}

/** What a party holds, in the text's words; "…" where it goes on. */
function holdsOf(document: Document, span: Span): string {
  const short = cutToWords(document, span, LIMITS.holdsWords);
  const words = textOf(document, short).replace(/\s+/gu, ' ');
  const plain = dropUnpairedQuotes(words.replace(/^that\s+|[.,;:\s]+$/giu, '')).trim();
  return short.end < span.end && !/[.!?]$/u.test(words) ? `${plain} …` : plain;
}
