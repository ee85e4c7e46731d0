import type { Span } from '../../../articles/article.ts';
import type { Act, Stance } from '../../../briefings/briefing.ts';
import { isWithin } from '../../../language/span.ts';
import type { Document } from '../document.ts';
import { endsInQuestion } from '../passages/persons.ts';
import { actorTokens } from './actor-tokens.ts';
import { statedNoun } from './acts.ts';
import { clauseAround } from './clauses.ts';
import { type Answer, findAnswers } from './find-answers.ts';
import type { FoundPosition } from './found-position.ts';
import { evidenceAt, type Hint, type HintContext, isStatement, nounsOf } from './hint.ts';
import { findOpposed } from './opposed-positions.ts';
import { cutHolds, holdsOf } from './party-at.ts';
import { cutToWords, sentenceAt, subjectWords, textOf, tokensIn } from './reading.ts';

/** Words of speech shown as evidence. */
const SPEECH_WORDS = 60;

/** Statements that are voiced, not said, besides those that begin with what is stated: "objections to the toll". */
const VOICED = /^(?:an? |doubt |hope |readiness |willingness |determination |eagerness )/u;
/** What should be, in the speaker's view. */
const OUGHT = /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|cannot)\b/iu;
/** Cues by which something is asked of others. */
const PRESSING =
  /^(?:agitate|appeal|beg|beseech|call|campaign|clamou?r|demand|exhort|implore|insist|insistence|lobby|march|petition|plea|plead|press|push|request|require|strike|urge)(?: |$)/u;
/** "We call on all sides": the same in somebody's own words. */
const PRESSED = /\b(?:I|we) (?:again )?(?:appeal|call (?:on|for)|demand|insist|reiterate|request|urge|encourage)\b/iu;
/** "Urged people to sort their rubbish": whoever asks it of everybody is at odds with nobody. */
const EVERYBODY =
  /^(?:on\s)?(?:all\s)?(?:the\s|his\s|her\s|their\s|its\s)?(?:\p{Ll}+\s)?(?:people|public|fans|everyone|everybody|anyone|citizens|residents|communities|parents|motorists|drivers|consumers|customers|passengers|travellers|students|voters|families|men|women|youths?|you)\b/iu;
/** What only points back. */
const BACK = /^(?:that\s)?(?:it|that|them|these|this|those)\b/iu;
/** Of whom something is asked: "on the minister, Nora Berg, to", "that the council". */
const ASKED = /^(?:on |that )?(?:(?:the|its|his|her|their|all|both) |\p{Lu})[^.;:“”"]{1,80}? (?=(?:not )?to \p{Ll})/u;
const CONTENTIOUS: ReadonlySet<Act> = new Set(['demands', 'refuses', 'denies', 'accuses']);

/** How much it hints at a dispute that somebody else wants the opposite, or answers. */
const OPPOSED = 1.5;

/**
 * Demands, refusals, denials and accusations, what is said for or against a matter, and what answers it.
 * @param answered Where what other words answer stands.
 */
export function hintsOfPositions(context: HintContext, answered: ReadonlySet<number>): Hint[] {
  const { document, actors, positions } = context;
  const whoTokens = actorTokens(document, actors);
  const opposed = findOpposed(positions, document);
  const answers = findAnswers({ ...context, nounsOf: (span) => nounsOf(document, span, whoTokens) });
  const told = positions.flatMap((found): Hint[] => {
    const { position, content, attribution } = found;
    const { act, stance, issue, actor, via, directness } = position;
    const text = textOf(document, content);
    const sentence = sentenceAt(document, content.start);
    if (endsInQuestion(text) || (sentence !== undefined && !isStatement(document, sentence))) return [];
    const clause = clauseAround(document, content);
    const span =
      directness === 'direct' || sentence === undefined
        ? cutToWords(document, content, SPEECH_WORDS)
        : evidenceAt(document, sentence, clause);
    // "demanding answers" rather than "answers": the reporting word says what the party wants of it.
    const { cue } = attribution;
    const isVerb = cue !== null && tokensIn(document, cue)[0]?.pos === 'VERB';
    const isBefore = cue !== null && isVerb && cue.end <= content.start && content.start - cue.end <= 2;
    const holds =
      isBefore && attribution.direction === 'held'
        ? holdsOf(document, { start: cue.start, end: content.end })
        : heldBy(found);
    const exchanges = new Set([
      ...answers.filter((answer) => isPartOf(found, answer)).map(idOf),
      ...[content.start].filter((start) => answered.has(start)),
    ]);
    const matter = matterOf(found, answers, document);
    return [
      {
        label: matter.position.issue,
        named: subjectWords(matter.position.issue),
        topic: matter === found ? wantedIn(document, act, content) : matter.content,
        isObject: act !== 'states' && isBefore && matter === found,
        words: nounsOf(document, directness === 'direct' ? span : clause, whoTokens).union(subjectWords(issue)),
        strength: Math.max(strengthOf(act, stance, text), opposed.has(found) || exchanges.size > 0 ? OPPOSED : 0),
        isDisputed:
          isPressed(act, attribution.cueLemma, text) || opposed.get(found)?.isWanted === true || exchanges.size > 0,
        // Words that may be somebody else's are nobody's side.
        parties: attribution.isOpen === true ? [] : [{ actor, holds }],
        clause: directness === 'direct' ? span : clause,
        span,
        via,
        exchanges,
      },
    ];
  });
  const others = answers.filter((answer) => !positions.some((found) => isAnswer(found, answer)));
  return [...told, ...others.map((answer) => hintOfAnswer(answer, document, whoTokens))];
}

/** "The owners to pay a bond for the clean-up": what is asked of them, "to pay …". */
function wantedIn(document: Document, act: Act, content: Span): Span {
  const asked = act === 'demands' ? ASKED.exec(textOf(document, content))?.[0].length : undefined;
  return asked === undefined ? content : { start: content.start + asked, end: content.end };
}

/** What somebody holds, as a verb with the statement. */
export function heldBy(found: FoundPosition): string {
  const { act, statement } = found.position;
  return cutHolds(`${act !== 'states' ? act : isVoiced(found) ? 'voices' : 'says'} ${statement}`);
}

/** "Rejected that": it says nothing by itself, and answers what does. */
function hintOfAnswer(answer: Answer, document: Document, whoTokens: ReadonlySet<number>): Hint {
  const { first, actors, span, attribution } = answer;
  const { issue } = first.position;
  const holds = holdsOf(document, span);
  const sentence = sentenceAt(document, span.start);
  return {
    label: issue,
    named: subjectWords(issue),
    topic: first.content,
    isObject: false,
    words: nounsOf(document, span, whoTokens).union(subjectWords(issue)),
    strength: OPPOSED,
    isDisputed: true,
    parties: actors.map((actor) => ({ actor, holds })),
    clause: span,
    span: sentence === undefined ? span : evidenceAt(document, sentence, span),
    via: attribution.via,
    exchanges: new Set([idOf(answer)]),
  };
}

/** "Wants them to stay in port": the matter is in what is answered. */
function matterOf(found: FoundPosition, answers: readonly Answer[], document: Document): FoundPosition {
  const answer = BACK.test(textOf(document, found.content)) ? answers.find((one) => isAnswer(found, one)) : undefined;
  return answer?.first ?? found;
}

function idOf({ first }: Answer): number {
  return first.content.start;
}

function isPartOf(found: FoundPosition, answer: Answer): boolean {
  return found.content.start === answer.first.content.start || isAnswer(found, answer);
}

function isAnswer({ content }: FoundPosition, { attribution }: Answer): boolean {
  return attribution.content.some((span) => span.start === content.start || isWithin(span, content));
}

function isVoiced({ position: { statement, stance }, attribution }: FoundPosition): boolean {
  const noun = statedNoun(attribution.cueLemma, stance) ?? '';
  return VOICED.test(statement) || (noun !== '' && statement.startsWith(noun));
}

/** "Demanded", "urged", "must": something is asked of others. What somebody only wants or plans is no dispute. */
function isPressed(act: Act, cueLemma: string | null, text: string): boolean {
  return act === 'demands'
    ? (PRESSING.test(cueLemma ?? '') || PRESSED.test(text)) && !EVERYBODY.test(text) && !isOwnWish(cueLemma, text)
    : CONTENTIOUS.has(act);
}

/** "Requested to emigrate": what somebody asks to do themselves. */
function isOwnWish(cueLemma: string | null, text: string): boolean {
  return /^(?:ask|request)$/u.test(cueLemma ?? '') && /^to\s/u.test(text);
}

/** How much a position hints at a dispute; 0 where it only answers what others dispute. */
function strengthOf(act: Act, stance: Stance, text: string): number {
  if (CONTENTIOUS.has(act)) return 1.5;
  if (stance === 'opposes' || act === 'warns') return 1;
  return OUGHT.test(text) ? 0.7 : 0;
}
