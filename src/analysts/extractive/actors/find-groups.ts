import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../language/word-set.ts';
import { cuesOf } from '../attribution/cues.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Document, Mention, Token } from '../document.ts';
import { NO_ACT } from './no-act.ts';
import { isParty } from './standing-rules.ts';

/**
 * Plural nouns that tell of others ("officials said") or of everybody: they are no group that wants something. Whatever
 * else can speak is one.
 */
const NO_STAKEHOLDERS = wordSet(`
  analysts experts journalists media officials outlets people reporters scientists sources spokespeople witnesses
  members leaders ministers states nations countries ambassadors men others papers sides side most many women reports studies surveys polls
`);
/** Bodies that an article often leaves without a name. */
const BODIES = wordSet(
  'army authorities cabinet coalition committee council court crossbench family government ministry movement opposition panel parliament police press regime union',
);
/** What stands before a body that is a certain one: "the government", "his government", "Modi’s government". */
const DEFINITE = /^(?:the|this|his|her|its|their|our|[’']s?)$/iu;
/** Words of a group's name before its noun. */
const MAX_MODIFIERS = 2;
/** "criticised by the growers": what they do, told from the other side. */
const DONE_BY = /(?:ed|en) by (?:the |some |many |several |other )?$/u;
/** UTF-16 units looked at before a group. */
const REACH_CHARACTERS = 60;

interface Group {
  readonly name: string;
  readonly mentions: Mention[];
  readonly isBody: boolean;
  acts: number;
  party: number;
}

/**
 * Groups without a name that take a stand outside quotations ("Consumer advocates are urging …"), and bodies that are
 * spoken of without one ("talks with the government"). In reading order.
 * @param taken Names and what stands for them: no group of their own.
 */
export function findGroups(document: Document, taken: readonly Span[]): ActorMentions[] {
  const found = new Map<string, Group>();
  const starts = new Set(taken.map(({ start }) => start));
  const isTaken = createCover(taken);
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, at) => {
      const noun = token.text.toLowerCase();
      const isBody = BODIES.has(noun);
      if (isTaken(token) || token.quotation >= 0 || !(isBody || isStakeholder(token, noun))) return;
      if (isBody && /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '')) return;
      const start = phraseStart(tokens, at);
      const first = tokens[start];
      if (first === undefined || (isBody && !DEFINITE.test(tokens[start - 1]?.text ?? ''))) return;
      const group = found.get(noun) ?? {
        name: nameOf(document.text.slice(first.start, token.end), starts.has(first.start)),
        mentions: [],
        isBody,
        acts: 0,
        party: 0,
      };
      group.mentions.push({ start: first.start, end: token.end, type: 'nominal' });
      const words = before(document, tokens, start);
      if ((isBody ? acts(tokens, at) : takesStand(tokens, at)) || DONE_BY.test(words)) group.acts += 1;
      else if (isParty(words, { start: first.start, end: token.end })) group.party += 1;
      found.set(noun, group);
    });
  }
  return [...found.values()]
    .filter(
      ({ acts: own, party, isBody, mentions }) =>
        own > 0 || (party > 0 && (isBody || mentions.length > 2)) || (isBody && mentions.length > 1),
    )
    .map(({ name, mentions }) => ({ name, aliases: [], kind: 'group', role: null, affiliation: null, mentions }));
}

/** Tells whether a token stands in one of the spans. Tokens are asked for in reading order. */
function createCover(spans: readonly Span[]): (token: Token) => boolean {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let [next, end] = [0, 0];
  return (token) => {
    for (let span = inOrder[next]; span !== undefined && span.start <= token.start; span = inOrder[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    return token.end <= end;
  };
}

function isStakeholder(token: Token, noun: string): boolean {
  return /s$|men$|women$/u.test(noun) && token.pos === 'NOUN' && !NO_STAKEHOLDERS.has(noun) && canSpeak(noun);
}

/** The text before a phrase; its article may be the last word. */
function before({ text }: Document, tokens: readonly Token[], start: number): string {
  const first = tokens[start]?.start ?? 0;
  return text.slice(Math.max(0, first - REACH_CHARACTERS), first);
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && isModifier(tokens[start - 1], start === 1)) start -= 1;
  return start;
}

/** A sentence’s first word is often taken for a name because of its capital. */
function isModifier(token: Token | undefined, isFirst: boolean): boolean {
  return (
    token !== undefined &&
    token.quotation < 0 &&
    (/^(?:ADJ|NOUN)$/u.test(token.pos) || (isFirst && token.pos === 'PROPN')) &&
    /^\p{L}[\p{L}-]+$/u.test(token.text) &&
    !/^(?:many|several|some|other|most|more|few|all|such|same)$/iu.test(token.text)
  );
}

/** The verb that follows: what the group does. */
function verbAfter(tokens: readonly Token[], at: number): Token | null {
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (token.quotation >= 0 || (token.pos === 'PUNCT' && token.text !== ',')) return null;
    if (token.pos === 'VERB') return token;
    if (!/^(?:AUX|ADV|PART|ADP|DET|NOUN|PROPN|CCONJ|PRON|PUNCT|ADJ)$/u.test(token.pos)) return null;
  }
  return null;
}

function takesStand(tokens: readonly Token[], at: number): boolean {
  const verb = verbAfter(tokens, at);
  return verb !== null && cuesOf(verb.text.toLowerCase()).length > 0;
}

function acts(tokens: readonly Token[], at: number): boolean {
  const verb = verbAfter(tokens, at);
  return verb !== null && !NO_ACT.has(verb.lemma);
}

/** The sentence's own capital isn't part of the name. */
function nameOf(phrase: string, isName: boolean): string {
  return isName || /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
