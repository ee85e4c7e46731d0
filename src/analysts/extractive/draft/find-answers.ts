import type { Span } from '../../../articles/article.ts';
import { isWithin } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { classifyAct } from './acts.ts';
import { ANSWER_RULES, type AnswerRule, type Exchange } from './answer-rules.ts';
import type { FoundPosition } from './found-position.ts';
import { isNested } from './outer-attributions.ts';
import { sentenceAt, sentenceIndexAt, textOf } from './reading.ts';
import { createSides } from './sides.ts';
import { holdersOf } from './sources.ts';

/** Sentences back in which what is answered is looked for. */
const REACH_SENTENCES = 4;

/** Somebody's answer to what somebody else holds. */
export interface Answer {
  readonly first: FoundPosition;
  readonly actors: readonly string[];
  readonly attribution: Attribution;
  /** The answer from its reporting word to the end of its sentence. */
  readonly span: Span;
}

/** What `findAnswers` reads. */
export interface AnswerContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  /** Stems of the nouns that a span is about. */
  readonly nounsOf: (span: Span) => ReadonlySet<string>;
}

/** The statements that answer one by somebody else, each with the nearest one before it that it can answer. */
export function findAnswers(context: AnswerContext): Answer[] {
  const { document, actors, attributions } = context;
  const positions = context.positions
    .filter(({ attribution }) => attribution.isOpen !== true)
    .toSorted((one, other) => one.content.start - other.content.start);
  const places = positions.map(({ content }) => sentenceIndexAt(document, content.start));
  const sideOf = createSides(actors);
  return attributions.flatMap((reply): Answer[] => {
    const [content] = reply.content;
    if (content === undefined || !isReply(reply)) return [];
    const holders = holdersOf(reply, document, actors);
    if (holders.length === 0) return [];
    const sides = new Set(holders.map(sideOf));
    const at = sentenceIndexAt(document, startOf(reply));
    const firstWithin = places.findIndex((place) => place >= at - REACH_SENTENCES);
    const before = positions
      .slice(Math.max(firstWithin, 0), places.findLastIndex((place) => place <= at) + 1)
      .filter((first) => first.content.end <= startOf(reply) && !sides.has(sideOf(first.position.actor)));
    // Whether it is nested takes a look at every other one: that comes last.
    if (before.length === 0 || isNested(reply, attributions, document)) return [];
    const half = halfOf(reply, content, holders, context);
    for (const first of before.toReversed()) {
      const sentences = at - sentenceIndexAt(document, first.content.start);
      const rule = ruleFor(exchangeOf(first, half, sentences, context));
      if (rule === undefined) continue;
      ANSWER_RULES.fired(rule, content);
      return [{ first, actors: holders, attribution: reply, span: answerSpan(reply, document) }];
    }
    return [];
  });
}

/** Whether somebody who is told is held to say it. */
function isReply({ direction, isOpen, source }: Attribution): boolean {
  return direction === 'held' && isOpen !== true && source !== null;
}

function ruleFor(exchange: Exchange): AnswerRule | undefined {
  return ANSWER_RULES.inForce().find(({ when }) => when(exchange));
}

/** What of an exchange is the reply's alone, whatever it answers. */
interface ReplyHalf {
  readonly reply: Exchange['reply'];
  readonly nouns: ReadonlySet<string>;
  /** Where those who reply are named. */
  readonly mentions: readonly Span[];
  /** From the start of its sentence to its reporting word. */
  readonly opening: Span;
}

function halfOf(
  reply: Attribution,
  content: Span,
  holders: readonly string[],
  { document, actors, nounsOf }: AnswerContext,
): ReplyHalf {
  const words = reply.content.map((span) => textOf(document, span)).join(' ');
  const classified = classifyAct(reply.cueLemma, reply.direction, words);
  const sentence = sentenceAt(document, reply.source?.start ?? content.start);
  return {
    reply: {
      lemma: reply.cueLemma ?? '',
      words,
      act: classified?.act ?? 'states',
      stance: classified?.stance ?? 'unclear',
    },
    nouns: nounsOf(content),
    mentions: actors.flatMap(({ name, mentions }) => (holders.includes(name) ? mentions : [])),
    opening: { start: sentence?.start ?? 0, end: Math.max(startOf(reply), reply.cue?.start ?? 0) },
  };
}

function exchangeOf(
  first: FoundPosition,
  { reply, nouns, mentions, opening }: ReplyHalf,
  sentences: number,
  { document, nounsOf }: AnswerContext,
): Exchange {
  const { act, stance } = first.position;
  const start = Math.max(first.content.end, opening.start);
  return {
    first: { act, stance, words: textOf(document, first.content) },
    reply,
    isOnOneThing: !nounsOf(first.content).isDisjointFrom(nouns),
    isNamed: mentions.some((mention) => isWithin(mention, first.content)),
    between: document.text.slice(start, Math.max(start, opening.end)),
    sentences,
  };
}

/** Where the words begin by which somebody is told to say it. */
function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source, cue, content[0]].flatMap((span) => (span == null ? [] : [span.start])));
}

function answerSpan({ content, cue }: Attribution, document: Document): Span {
  const [first] = content;
  const last = content.at(-1);
  const start = Math.min(cue?.start ?? Number.POSITIVE_INFINITY, first?.start ?? 0);
  const sentence = sentenceAt(document, start);
  return { start, end: Math.max(last?.end ?? start, cue !== null && cue.start === start ? (sentence?.end ?? 0) : 0) };
}
