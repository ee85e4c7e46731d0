import type { Span } from '../../../articles/article.ts';
import { overlaps } from '../../../language/span.ts';
import type { Document, ParsedSentence } from '../document.ts';
import { execLower, toLowerCased } from '../rules/lower-case.ts';
import { createSieve } from '../rules/sieve.ts';
import { actorTokens } from './actor-tokens.ts';
import { pointsBack } from './answer-rules.ts';
import { clauseAround, withoutDateline } from './clauses.ts';
import { DISPUTE_TRIGGERS, type DisputeTrigger } from './dispute-triggers.ts';
import type { FoundPosition } from './found-position.ts';
import { evidenceAt, type Hint, type HintContext, isStatement, nounsOf } from './hint.ts';
import type { IssueNamer } from './issue-label.ts';
import { opponentsAt, type Party, partyAt } from './party-at.ts';
import { sentenceIndexAt, subjectWords, textOf, tokensIn } from './reading.ts';
import { tellerOf } from './sources.ts';

/** What is said to be so no more, or not to be so: "no longer opposes", "dropped its demand for". */
const GIVEN_UP =
  /\b(?:no longer|not|never|n[’']t|neither|nor|without|stop(?:s|ped)?|drop(?:s|ped)?|withdr(?:aws?|ew|awn)|g[ai]ve(?:s|n)? up|abandon(?:s|ed)?|end(?:s|ed)|settled?|resolved?)\s(?:[\p{L}’']+\s){0,3}$/iu;

/** "Considered rejecting it": what somebody only thinks of. */
const THOUGHT_OF = /\b(?:consider|contemplat|discuss|mull|weigh)(?:e[ds]|ing|s)?\s$/iu;

/** Sentences back in which is looked for what words point to. */
const BACK_SENTENCES = 2;

const mayDispute = createSieve(DISPUTE_TRIGGERS.all);

/** What the article calls a dispute, or describes as one. */
export function hintsOfTriggers(context: HintContext): Hint[] {
  const { document, actors } = context;
  const whoTokens = actorTokens(document, actors);
  return document.sentences
    .filter((sentence) => isStatement(document, sentence))
    .flatMap((sentence) => {
      const words = toLowerCased(textOf(document, sentence));
      return DISPUTE_TRIGGERS.keep(mayDispute(words.lower), (trigger) => trigger).flatMap((trigger) => {
        const match = execLower(trigger.pattern, words);
        return match === null ? [] : hintOfTrigger(trigger, match, sentence, whoTokens, context);
      });
    });
}

function hintOfTrigger(
  trigger: DisputeTrigger,
  match: RegExpExecArray,
  sentence: ParsedSentence,
  whoTokens: ReadonlySet<number>,
  context: HintContext,
): Hint[] {
  const { document, actors, attributions, namer } = context;
  const found = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const clause = withoutDateline(document, clauseAround(document, found));
  const before = document.text.slice(clause.start, found.start);
  if (GIVEN_UP.test(before) || (THOUGHT_OF.test(before) && /^\p{L}+ing\b/u.test(match[0]))) return [];
  // "Set aside its objections to the marina": whoever gives up is not stuck.
  if (attributions.some(({ direction, cue }) => direction === 'givenUp' && cue !== null && overlaps(cue, found)))
    return [];
  const party = trigger.isMet === true ? null : partyAt(document, actors, attributions, clause, sentence, found);
  const meant = meantBy(trigger, found, clause, party, context);
  const named =
    meant === null
      ? firstNamed(topicsOf(trigger, found, clause, document), namer)
      : { topic: meant.content, label: meant.position.issue };
  if (named === null) return [];
  const { topic, label } = named;
  DISPUTE_TRIGGERS.fired(trigger, found);
  const teller = tellerOf(attributions, document, actors, found);
  const opponents = party === null && trigger.strength > 1 ? opponentsAt(document, actors, clause, found) : [];
  const isVague = trigger.topic !== 'clause' && topic.start === clause.start && topic.end === clause.end;
  return [
    {
      label,
      named: subjectWords(label),
      topic,
      isObject: trigger.topic === 'after' && meant === null && topic.start >= found.end,
      words: nounsOf(document, clause, whoTokens).union(subjectWords(label)),
      // A dispute over what no noun names is a weaker sign.
      strength: isVague ? Math.min(trigger.strength, 2) : trigger.strength,
      isDisputed: trigger.strength > 1,
      parties: party === null ? opponents : [party],
      clause,
      span: evidenceAt(document, sentence, clause),
      via: teller === null || teller === party?.actor ? [] : [teller],
      exchanges: new Set(meant === null ? [] : [meant.content.start]),
    },
  ];
}

/** "Rejected that date": what somebody else said just before; null where the words name a matter themselves. */
function meantBy(
  { topic }: DisputeTrigger,
  found: Span,
  clause: Span,
  party: Party | null,
  { document, positions }: HintContext,
): FoundPosition | null {
  const after = document.text.slice(found.end, clause.end).trimStart();
  if (topic !== 'after' || party === null || !pointsBack(after)) return null;
  const at = sentenceIndexAt(document, found.start);
  return (
    positions
      .filter(
        ({ content, position }) =>
          content.end <= found.start &&
          position.actor !== party.actor &&
          at - sentenceIndexAt(document, content.start) <= BACK_SENTENCES,
      )
      .toSorted((one, other) => other.content.start - one.content.start)[0] ?? null
  );
}

function firstNamed(topics: readonly Span[], namer: IssueNamer): { topic: Span; label: string } | null {
  for (const topic of topics) {
    const label = namer.label(topic);
    if (label !== null) return { topic, label };
  }
  return null;
}

/** Where the matter may stand, the likeliest first. */
function topicsOf({ topic, strength }: DisputeTrigger, found: Span, clause: Span, document: Document): Span[] {
  const [before, after] = [
    { start: clause.start, end: found.start },
    { start: found.end, end: clause.end },
  ];
  if (topic === 'clause') return [clause];
  if (topic === 'before') return [before, after, clause];
  // "Rejected the claim": what stands before is who, unless the article itself speaks of a dispute.
  return strength < 3 ? [objectIn(document, after), after] : [objectIn(document, after), after, before, clause];
}

/** What stands right after a verb: up to the next comma or verb. */
function objectIn(document: Document, span: Span): Span {
  const tokens = tokensIn(document, span);
  const border = tokens.findIndex(
    ({ pos, text }, index) =>
      index > 0 && (/^[,;:—]$/u.test(text) || pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/u.test(text))),
  );
  return { start: span.start, end: tokens[border]?.start ?? span.end };
}
