import type { Span } from '../../../articles/article.ts';
import type { Act, Stance } from '../../../briefings/briefing.ts';
import { hasMoreWords } from '../../../language/count-words.ts';
import { numbersIn } from '../../../language/find-numbers.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { isWithin } from '../../../language/span.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence, Token } from '../document.ts';
import { endsInQuestion } from '../passages/persons.ts';
import { createSieve, execLower, toLowerCased } from '../rules/lower-case.ts';
import { statedNoun } from './acts.ts';
import { clauseAround, withoutDateline } from './clauses.ts';
import { DISPUTE_TRIGGERS, type DisputeTrigger } from './dispute-triggers.ts';
import { type Answer, findAnswers } from './find-answers.ts';
import type { FoundPosition } from './found-position.ts';
import { actorTokens, type IssueNamer } from './issue-label.ts';
import { findOpposed } from './opposed-positions.ts';
import { cutHolds, holdsOf, opponentsAt, type Party, partyAt } from './party-at.ts';
import { cutToWords, sentenceAt, subjectWords, textOf, tokensIn } from './reading.ts';
import { tellerOf } from './sources.ts';

const LIMITS = {
  /** Words of speech shown as evidence. */
  speechWords: 60,
  /** Longer sentences are shown from the clause only. */
  sentenceWords: 45,
} as const;

/** Statements that are voiced, not said, besides those that begin with what is stated: "objections to the toll". */
const VOICED = /^(?:an? |doubt |hope |readiness |willingness |determination |eagerness )/u;
/** What is said to be so no more, or not to be so: "no longer opposes", "dropped its demand for". */
const GIVEN_UP =
  /\b(?:no longer|not|never|n[’']t|neither|nor|without|stop(?:s|ped)?|drop(?:s|ped)?|withdr(?:aws?|ew|awn)|g[ai]ve(?:s|n)? up|abandon(?:s|ed)?|end(?:s|ed)|settled?|resolved?)\s(?:[\p{L}’']+\s){0,3}$/iu;
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
const CONTENTIOUS: ReadonlySet<Act> = new Set(['demands', 'refuses', 'denies', 'accuses']);

/** Begins what stands among the words of a hint for a number with its unit. */
export const VALUE = '=';
/** How much it hints at a dispute that somebody else wants the opposite, or answers. */
const OPPOSED = 1.5;

/** Something that hints at a dispute. */
export interface Hint {
  readonly label: string;
  /** Stems of the label. */
  readonly named: ReadonlySet<string>;
  /** Where its label stands. */
  readonly topic: Span;
  /** Stems of the nouns in its span, and of its label. */
  readonly words: ReadonlySet<string>;
  readonly strength: number;
  /** Whether it is more than a wish or a view: a refusal, a demand made of others, a word for a dispute. */
  readonly isDisputed: boolean;
  readonly parties: readonly Party[];
  /** The clause it was read from. */
  readonly clause: Span;
  /** What a reader is shown of it. */
  readonly span: Span;
  readonly via: readonly string[];
  /** The exchanges it is part of, each by where what was said first stands. */
  readonly exchanges: ReadonlySet<number>;
}

/** What hints are read from. */
export interface HintContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  readonly namer: IssueNamer;
}

const mayDispute = createSieve(DISPUTE_TRIGGERS.all.map(({ pattern }) => pattern));

/** What the article calls a dispute, or describes as one. */
export function hintsOfTriggers(context: HintContext): Hint[] {
  const { document, actors } = context;
  const whoTokens = actorTokens(document, actors);
  return document.sentences
    .filter((sentence) => isStatement(document, sentence))
    .flatMap((sentence) => {
      const words = toLowerCased(textOf(document, sentence));
      if (!mayDispute(words)) return [];
      return DISPUTE_TRIGGERS.inForce().flatMap((trigger) => {
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
  { document, actors, attributions, namer }: HintContext,
): Hint[] {
  const found = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const clause = withoutDateline(document, clauseAround(document, found));
  if (GIVEN_UP.test(document.text.slice(clause.start, found.start))) return [];
  const named = firstNamed(topicsOf(trigger, found, clause, document), namer);
  if (named === null) return [];
  const { topic, label } = named;
  DISPUTE_TRIGGERS.fired(trigger, found);
  const teller = tellerOf(attributions, document, actors, found);
  const party = trigger.isMet === true ? null : partyAt(document, actors, attributions, clause, sentence, found);
  const opponents = party === null && trigger.strength > 1 ? opponentsAt(document, actors, clause, found) : [];
  const isVague = trigger.topic !== 'clause' && topic.start === clause.start && topic.end === clause.end;
  return [
    {
      label,
      named: subjectWords(label),
      topic,
      words: nounsOf(document, clause, whoTokens).union(subjectWords(label)),
      // A dispute over what no noun names is a weaker sign.
      strength: isVague ? Math.min(trigger.strength, 2) : trigger.strength,
      isDisputed: trigger.strength > 1,
      parties: party === null ? opponents : [party],
      clause,
      span: evidenceAt(document, sentence, clause),
      via: teller === null || teller === party?.actor ? [] : [teller],
      exchanges: new Set(),
    },
  ];
}

function firstNamed(topics: readonly Span[], namer: IssueNamer): { topic: Span; label: string } | null {
  for (const topic of topics) {
    const label = namer.label(topic);
    if (label !== null) return { topic, label };
  }
  return null;
}

/** Demands, refusals, denials and accusations, what is said for or against a matter, and what answers it. */
export function hintsOfPositions(context: HintContext): Hint[] {
  const { document, actors, positions } = context;
  const whoTokens = actorTokens(document, actors);
  const opposed = findOpposed(positions, document);
  const answers = findAnswers({ ...context, nounsOf: (span) => nounsOf(document, span, whoTokens) });
  const told = positions.flatMap((found): Hint[] => {
    const { position, content, attribution } = found;
    const { act, stance, issue, actor, via, directness } = position;
    const text = textOf(document, content);
    if (endsInQuestion(text)) return [];
    const sentence = sentenceAt(document, content.start);
    const clause = clauseAround(document, content);
    const span =
      directness === 'direct' || sentence === undefined
        ? cutToWords(document, content, LIMITS.speechWords)
        : evidenceAt(document, sentence, clause);
    // "demanding answers" rather than "answers": the reporting word says what the party wants of it.
    const { cue } = attribution;
    const isVerb = cue !== null && tokensIn(document, cue)[0]?.pos === 'VERB';
    const isBefore = cue !== null && isVerb && cue.end <= content.start && content.start - cue.end <= 2;
    const holds = isBefore ? holdsOf(document, { start: cue.start, end: content.end }) : heldBy(found);
    const exchanges = new Set(answers.filter((answer) => isPartOf(found, answer)).map(idOf));
    const matter = matterOf(found, answers, document);
    return [
      {
        label: matter.position.issue,
        named: subjectWords(matter.position.issue),
        topic: matter.content,
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

/** The sentence that a reader needs around a clause, unless it is long. */
function evidenceAt(document: Document, sentence: ParsedSentence, clause: Span): Span {
  return hasMoreWords(textOf(document, sentence), LIMITS.sentenceWords) ? clause : sentence;
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

/** No headline, and no question. */
function isStatement(document: Document, sentence: ParsedSentence): boolean {
  return /[.!…:;][”"’')\]]*\s*$/u.test(textOf(document, sentence));
}

/** Stems of the common nouns in a span, save those that tell who. */
function nounsOf(document: Document, span: Span, whoTokens: ReadonlySet<number>): Set<string> {
  const nouns = tokensIn(document, span).filter(
    ({ pos, start, text }) => /^(?:NOUN|PROPN)$/.test(pos) && !whoTokens.has(start) && !canSpeak(text),
  );
  return new Set([...nouns.flatMap(({ text }) => [...subjectWords(text)]), ...valuesIn(tokensIn(document, span))]);
}

/** "9 percent", "40 crowns": what is bargained over, with its unit. A year and a day are none. */
function valuesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ pos, text }, at) => {
    const unit = tokens[at + 1];
    if (pos !== 'NUM' || unit === undefined || !(unit.text === '%' || unit.pos === 'NOUN')) return [];
    const [number = text] = numbersIn(text, ENGLISH);
    return [`${VALUE}${number} ${unit.text === '%' ? 'percent' : unit.lemma.toLowerCase()}`];
  });
}
