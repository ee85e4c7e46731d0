import type { Span } from '../../../articles/article.ts';
import type { Act, Stance } from '../../../briefings/briefing.ts';
import { countWords } from '../../../language/count-words.ts';
import { isWithin } from '../../../language/span.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { genreAt } from '../passages/find-passages.ts';
import { isQuestion, withoutInnerQuotes } from '../passages/persons.ts';
import { actionLabel, namesNothing } from './action-label.ts';
import { classifyAct, saysWhatItIs, takesClause } from './acts.ts';
import { antecedentOf } from './antecedent.ts';
import { isCorrection } from './aside-rules.ts';
import { carryLabels } from './carry-labels.ts';
import { clauseAround, isClause } from './clauses.ts';
import { dateOf } from './date-of-saying.ts';
import type { DateExpression } from './dates.ts';
import type { FoundPosition } from './found-position.ts';
import { isHeldBefore, saidAgo } from './held-before.ts';
import { isAskersQuestion } from './is-askers-question.ts';
import { isPosition, runsIntoHeadline } from './is-position.ts';
import { isTrivial } from './is-trivial.ts';
import type { IssueNamer } from './issue-label.ts';
import { type ListedPoints, labelOfItem } from './listed-points.ts';
import { isNested, isPassedOn } from './outer-attributions.ts';
import { evidenceOf } from './position-evidence.ts';
import { countShared, proposeQuote, sentenceAt, subjectWords, textOf, tokensIn, trimPunctuation } from './reading.ts';
import { refusalOf } from './refusal-of.ts';
import { holdersOf } from './sources.ts';
import { type SpeechAct, threatTold } from './speech-acts.ts';
import { speechActOf, splitIntoStands } from './speech-stands.ts';
import { writeStatement } from './statements.ts';
import { withoutComment } from './without-comment.ts';

const LIMITS = {
  /** Positions of one article. */
  positions: 40,
  /** Speech after a refusal is a position of its own from so many words. */
  splitWords: 6,
  /** Share of words in common from which two statements of one actor are one. */
  repeatedShare: 0.7,
} as const;

const WEIGHTS: Readonly<Record<Act, number>> = {
  demands: 3,
  refuses: 3,
  denies: 3,
  accuses: 2.5,
  warns: 2.5,
  offers: 2.5,
  states: 0,
};
const HEDGE = /\b(?:allegedly|reportedly|purportedly|supposedly|ostensibly|so-called)\b/iu;
const OPENS_WITH_QUESTION = /^[“"‘']*(?:and |but |so )?(?:how|what|when|where|which|who|whom|whose|why)\b[^.!?]*\?/iu;
const SENTENCE_BORDER = /(?<=[\p{Ll}\d])[.!?]\s+(?=\p{Lu})/u;

/** What positions of one article share. */
export interface PositionContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly dates: readonly DateExpression[];
  readonly namer: IssueNamer;
  readonly lists: readonly ListedPoints[];
}

/**
 * Turns what the article attributes to somebody into positions: demands, refusals, claims and direct speech first.
 * Sources without a name ("people briefed on the talks") keep the words the article has for them.
 */
export function findPositions(attributions: readonly Attribution[], context: PositionContext): FoundPosition[] {
  // Whoever passes on what others say may say something too, where it is a person: "Lund quoted the aide. She asked why."
  const people = new Set(context.actors.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  const outlets = new Set(attributions.flatMap(({ via }) => via).filter((name) => !people.has(name)));
  const outermost = attributions.filter(
    (attribution) =>
      !isNested(attribution, attributions, context.document) &&
      !isPassedOn(attribution, attributions, context.document) &&
      !isAsked(attribution, context.document) &&
      !isOfCorrection(attribution, context.document) &&
      !runsIntoHeadline(attribution, context.document),
  );
  const found = outermost
    .flatMap((attribution) => splitIntoStands(attribution, context.document))
    .flatMap((attribution) => splitAfterRefusal(attribution, context))
    .flatMap((attribution) => toPositions(attribution, context, outlets, outermost));
  const labelled = carryLabels(found, context.document);
  const demanded = context.lists.flatMap((list) => demandsOfList(list, context));
  const ranked = mergeRepeated([
    ...labelled.filter(({ attribution }) => !isOfList(attribution, context.lists)),
    ...demanded,
  ]).toSorted((one, other) => other.weight - one.weight || one.content.start - other.content.start);
  return ranked.slice(0, LIMITS.positions);
}

function toPositions(
  attribution: Attribution,
  context: PositionContext,
  outlets: ReadonlySet<string>,
  outermost: readonly Attribution[],
): FoundPosition[] {
  const { document } = context;
  const written = spansOf(attribution, document);
  const isDirect = attribution.directness === 'direct';
  const whole = antecedentOf(written, outermost, document) ?? written;
  const spans = isDirect ? whole : whole.map((span) => withoutComment(span, document));
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || !isPosition(attribution, textOf(document, first), document))
    return [];
  const words = spans.map((span) => textOf(document, span)).join(' … ');
  const holders = holdersOf(attribution, document, context.actors).filter(
    (actor) =>
      (!outlets.has(actor) || attribution.directness !== 'indirect') && !isAskersQuestion(actor, attribution, words),
  );
  const content = { start: first.start, end: last.end };
  if (
    holders.length === 0 ||
    isTrivial(words, attribution) ||
    isInterview(attribution, words) ||
    isHeldBefore(attribution, content, document) ||
    isOfListener(attribution, first, document)
  )
    return [];
  const said = isDirect ? withoutInnerQuotes(words) : words;
  const classified = classify(
    attribution,
    said,
    isClause(document, content),
    speechActOf(attribution, document),
    genreAt(document.passages, first.start) === 'prose',
  );
  if (classified === null) return [];
  const { act, stance, statement } = standOf(attribution, spans, content, classified, context);
  if (statement === null) return [];
  const hedge = attribution.hedge ?? hedgeIn(words);
  const matter = act === 'accuses' ? accusedOf(content, document) : content;
  const named =
    context.namer.label(matter) ??
    context.namer.label(content) ??
    context.namer.label(clauseAround(document, content), attribution.source);
  // "called it a farce": what that is was told before.
  const isCalled = saysWhatItIs(attribution.cueLemma) && /^(?:it|this|that|them|these|those)\s/u.test(words);
  const isUnnamed = isCalled || (named === null && namesNothing(tokensIn(document, content)));
  const label = named ?? actionLabel(tokensIn(document, content));
  const weight =
    WEIGHTS[act] +
    (attribution.directness === 'indirect' ? 0 : 1) +
    Math.min(countWords(words), 20) / 20 +
    (stance === 'unclear' ? 0 : 0.5) +
    (hedge === null ? 0 : 1) -
    (attribution.actor === null ? 1 : 0);
  const shared = {
    via: attribution.via,
    directness: attribution.directness,
    hedge,
    date: dateOf(attribution, content, context),
    ...(attribution.isOpen === true && { isSpeakerOpen: true }),
    ...(attribution.directness === 'direct' && attribution.source !== null && { namedAt: attribution.source }),
  };
  return holders.flatMap((actor): FoundPosition[] => {
    const position = {
      ...shared,
      actor,
      issue: label,
      act,
      stance,
      statement,
      evidence: evidenceOf(written, attribution, document),
    };
    return [{ position, attribution, content, weight, ...(isUnnamed && { isUnnamed }) }];
  });
}

/** What is told of how somebody stands: as it was some time ago, as a refusal in their own words, or as their words are classified. */
function standOf(
  attribution: Attribution,
  spans: readonly Span[],
  content: Span,
  classified: { readonly act: Act; readonly stance: Stance },
  { document, actors }: PositionContext,
): { readonly act: Act; readonly stance: Stance; readonly statement: string | null } {
  const ago = saidAgo(attribution, content, document);
  if (ago !== null) return { act: 'states', stance: 'unclear', statement: ago };
  const [first] = spans;
  const mayRefuse =
    (attribution.cueLemma !== null || attribution.directness === 'direct') &&
    /^(?:states|refuses)$/u.test(classified.act);
  const refusal = first === undefined || !mayRefuse ? null : refusalOf(first, attribution, document, actors);
  if (refusal !== null) return { act: 'refuses', stance: 'opposes', statement: refusal };
  return { ...classified, statement: writeStatement(spans, attribution, classified, document) };
}

/** "Pollsters questioned 1,204 adults", "members questioned him for three hours": people who are asked, and no doubt. */
function isInterview({ cueLemma }: Attribution, words: string): boolean {
  return (
    cueLemma === 'question' &&
    /^(?:him|her|them|us|me|(?:about |some |more than )?\p{N}[\p{N},.]*)(?:\s|$)/u.test(words)
  );
}

/** "Brandt reassured farmers | who fear for their supply": what tells of whoever listens, and nothing that was said. */
function isOfListener({ cue }: Attribution, content: Span, { text }: Document): boolean {
  return (
    cue !== null &&
    /\p{L}/u.test(text.slice(cue.end, content.start)) &&
    /^who(?:m|se)?\s/u.test(text.slice(content.start))
  );
}

function spansOf({ content }: Attribution, document: Document): Span[] {
  return content.map((span) => trimPunctuation(document.text, span)).filter(({ start, end }) => end > start);
}

/**
 * The act of the reporting word; where that is neutral, of the speech's own verbs. Alleging that something is so is a
 * statement; an accusation is of something or for something.
 */
function classify(
  { actor, cueLemma, direction, directness }: Attribution,
  words: string,
  isSentence: boolean,
  spoken: SpeechAct | null,
  isProse: boolean,
): { act: Act; stance: Stance } | null {
  const classified = classifyAct(cueLemma, direction, words);
  if (classified === null) return null;
  // “Who ordered the raid?” she asked, or nobody is told to have said: a question is no position.
  if (isQuestion(words) && (cueLemma === 'ask' || (cueLemma === null && isProse))) return null;
  // “Why would he go?” she asks. “It is far.”: the first words were asked, and what follows demands nothing.
  if (cueLemma === 'ask' && directness === 'direct' && OPENS_WITH_QUESTION.test(words))
    return { act: 'states', stance: 'unclear' };
  if (spoken !== null && classified.act === 'states' && direction === 'held') return spoken;
  if (classified.act === 'states' && direction === 'held' && directness !== 'direct' && takesClause(cueLemma)) {
    const threat = threatTold(words, actor ?? '');
    if (threat !== null) return threat;
  }
  return classified.act === 'accuses' &&
    isSentence &&
    !/^(?:accusation|allegation)/u.test(cueLemma ?? '') &&
    !/\b(?:of|for)\b/u.test(words)
    ? { ...classified, act: 'states' }
    : classified;
}

/** "We will not X. We are doing Y." are two positions: a refusal, and what else is said. */
function splitAfterRefusal(attribution: Attribution, context: PositionContext): Attribution[] {
  const [first, ...others] = attribution.content;
  if (
    first === undefined ||
    attribution.directness !== 'direct' ||
    refusalOf(first, attribution, context.document, context.actors) === null
  )
    return [attribution];
  const border = SENTENCE_BORDER.exec(textOf(context.document, first));
  if (border === null) return [attribution];
  const rest = { start: first.start + border.index + border[0].length, end: first.end };
  if (countWords(textOf(context.document, rest)) < LIMITS.splitWords) return [attribution];
  return [
    { ...attribution, content: [{ start: first.start, end: first.start + border.index + 1 }] },
    { ...attribution, content: [rest, ...others] },
  ];
}

/** What a party insists on in a list in the article: each item is a demand, relayed by the list's publisher. */
function demandsOfList({ items, header, party, teller }: ListedPoints, { document }: PositionContext): FoundPosition[] {
  if (party === null || !/insist|demand|refus/u.test(textOf(document, party.holds))) return [];
  // "The board rejected three demands: a, b and c"
  const holds = textOf(document, party.holds);
  const isRefused = /^(?:reject|refus)/iu.test(holds) && /\b(?:conditions|demands|requests|terms)\b/iu.test(holds);
  return items.map((item) => ({
    position: {
      actor: party.actor,
      issue: labelOfItem(textOf(document, item)),
      act: isRefused ? 'refuses' : 'demands',
      stance: isRefused ? 'opposes' : 'supports',
      statement: textOf(document, item).replace(/\s+/gu, ' '),
      evidence: [proposeQuote(document, item), proposeQuote(document, header)],
      via: teller === null ? [] : [textOf(document, teller)],
      directness: 'indirect',
      hedge: null,
      date: null,
    },
    attribution: {
      content: [item],
      source: null,
      actor: party.actor,
      cue: null,
      cueLemma: 'insist on',
      directness: 'indirect',
      via: [],
      hedge: null,
      direction: 'held',
    },
    content: item,
    weight: WEIGHTS.demands,
  }));
}

/** "… on which Moscow insists": said of the list's items, which stand for themselves. */
function isOfList({ content, cue }: Attribution, lists: readonly ListedPoints[]): boolean {
  return content.some((span) =>
    lists.some(
      ({ header, party, items }) =>
        (party !== null && isWithin(span, header)) ||
        // Whose the items are is told by the line above them, where it is told.
        (items.some((item) => isWithin(span, item)) && !(cue !== null && isWithin(cue, header))),
    ),
  );
}

/** "accused the harbour of noise": the matter is the noise. */
function accusedOf(content: Span, document: Document): Span {
  const of = /\s(?:of|for)\s/u.exec(textOf(document, content));
  return of === null ? content : { start: content.start + of.index + of[0].length, end: content.end };
}

/** What a correction says is what its article had wrong. */
function isOfCorrection({ content }: Attribution, document: Document): boolean {
  const sentence = sentenceAt(document, content[0]?.start ?? 0);
  const [first, last] = [sentence?.tokens[0], sentence?.tokens.at(-1)];
  return first !== undefined && last !== undefined && isCorrection(document, { start: first.start, end: last.end });
}

/** "Does the council still oppose it?": a question outside quotation marks is nobody’s position. */
function isAsked({ content, cue }: Attribution, document: Document): boolean {
  const sentence = cue === null ? undefined : sentenceAt(document, content[0]?.start ?? 0);
  const last = sentence?.tokens.at(-1);
  return last !== undefined && last.quotation < 0 && last.text.endsWith('?');
}

function hedgeIn(words: string): string | null {
  return HEDGE.exec(words)?.[0].toLowerCase() ?? null;
}

/** One position where an actor says the same twice: the first, with the evidence of both. */
function mergeRepeated(found: readonly FoundPosition[]): FoundPosition[] {
  const merged = new Map<string, { found: FoundPosition; words: ReadonlySet<string> }[]>();
  for (const next of found) {
    const { actor, statement, evidence } = next.position;
    const words = subjectWords(statement);
    const own = merged.get(actor) ?? [];
    merged.set(actor, own);
    const same = own.find(
      (one) => countShared(words, one.words) >= LIMITS.repeatedShare * Math.max(words.size, one.words.size, 1),
    );
    if (same === undefined) own.push({ found: next, words });
    else {
      const known = same.found.position.evidence;
      const added = evidence.filter(({ quote }) => known.every((one) => one.quote !== quote));
      const isSpeakerOpen = same.found.position.isSpeakerOpen === true && next.position.isSpeakerOpen === true;
      same.found = {
        ...same.found,
        position: { ...same.found.position, evidence: [...known, ...added], isSpeakerOpen },
      };
    }
  }
  return [...merged.values()].flat().map((one) => one.found);
}
