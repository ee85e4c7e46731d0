import type { Span } from '../../../articles/article.ts';
import { countWords } from '../../../language/count-words.ts';
import { findNumbers } from '../../../language/find-numbers.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { canQuote } from '../attribution/cues.ts';
import type { Attribution, Document } from '../document.ts';
import { genreAt } from '../passages/find-passages.ts';
import { isQuestion } from '../passages/persons.ts';
import { classifyAct } from './acts.ts';
import { isIdle } from './idle-speech.ts';
import { goesOn, subjectWords, textOf } from './reading.ts';
import { SPEECH_ACT_RULES } from './speech-act-rules.ts';
import { actOfSpeech, type SpeechAct } from './speech-acts.ts';

/** Fewer words say too little to stand alone. */
const STAND_WORDS = 4;
/** Fewer are no sentence: “No.” */
const LEAST_WORDS = 3;
/** A turn of so few sentences of substance is told whole. */
const SHORT_TURN = 3;

/** A sentence of speech: its parts, where the speaker is named within it. */
interface Said {
  readonly spans: readonly Span[];
  readonly words: string;
  readonly act: SpeechAct | null;
}

/**
 * Direct speech, cut into what it takes a stand on: “It did nothing,” she said. “We demand a new vote.” is two. In a
 * quotation nothing is left out; of a turn in a conversation only what says something for or against, or its first
 * sentence of any substance.
 */
export function splitIntoStands(attribution: Attribution, document: Document): Attribution[] {
  if (attribution.directness !== 'direct') return [attribution];
  const said = readSaid(attribution, document);
  const first = attribution.content[0];
  const genre = genreAt(document.passages, first?.start ?? 0);
  const isVoice = attribution.cue === null && genre !== 'prose';
  const stands = isVoice ? standsOfVoice(said, genre === 'statement') : standsOfQuotation(said);
  // “Leave now,” she urged. “It is over.”: the reporting word tells of what it stands beside.
  const [beside] = stands.findLast(([span]) => span !== undefined && isBefore(span, attribution)) ?? stands[0] ?? [];
  return stands.map((spans) =>
    isVoice || spans[0] === beside || !canQuote(attribution.cueLemma)
      ? { ...attribution, content: spans }
      : { ...attribution, content: spans, cueLemma: 'say' },
  );
}

function isBefore({ start }: Span, { cue, content }: Attribution): boolean {
  return cue !== null && start < cue.start && (content[0]?.start ?? 0) < cue.start;
}

/** What direct speech does by the verbs of its first sentence; null for other speech, and where it only states something. */
export function speechActOf(attribution: Attribution, document: Document): SpeechAct | null {
  if (attribution.directness !== 'direct') return null;
  const [first, ...others] = readSaid(attribution, document);
  // “The army never fired. That is a lie.”: what follows may say what the first sentence is.
  const act = first?.act ?? others.find((said) => isAnswer(said.act))?.act ?? null;
  const span = first?.spans[0];
  if (act?.rule != null && span !== undefined) SPEECH_ACT_RULES.fired(act.rule, span);
  return act;
}

function readSaid({ content }: Attribution, document: Document): Said[] {
  const sentences: Span[][] = [];
  for (const span of content) {
    const parts = splitSentences(textOf(document, span)).flatMap(({ start, end }) =>
      splitAtOwnAct(document, { start: span.start + start, end: span.start + end }),
    );
    parts.forEach((part, index) => {
      const last = sentences.at(-1);
      const before = last?.at(-1);
      if (index === 0 && last !== undefined && before !== undefined && goesOn(document, before, part)) last.push(part);
      else sentences.push([part]);
    });
  }
  return sentences.map((spans) => {
    const words = spans.map((part) => textOf(document, part)).join(' ');
    return { spans, words, act: actOfSpeech(words) };
  });
}

/** “I support the strikers and I oppose the strike.”: two acts, each with its own "I". */
function splitAtOwnAct(document: Document, sentence: Span): Span[] {
  const words = textOf(document, sentence);
  const border = /,? (?:and|but) (?=(?:I|we) )/u.exec(words);
  if (border === null || /[.;]/u.test(words.slice(0, border.index))) return [sentence];
  const from = border.index + border[0].length;
  if (actOfSpeech(words.slice(0, border.index)) === null || actOfSpeech(words.slice(from)) === null) return [sentence];
  return [
    { start: sentence.start, end: sentence.start + border.index },
    { start: sentence.start + from, end: sentence.end },
  ];
}

/** What hangs on the sentence before it. */
const ANAPHORIC = /^(?:(?:and|but|so) )?(?:it|this|that|these|those|they|he|she|such)\b/iu;

/** A sentence that takes a stand of its own begins one; what explains another, or answers it, goes with that. */
function standsOfQuotation(said: readonly Said[]): Span[][] {
  const stands: { spans: Span[]; act: SpeechAct | null }[] = [];
  for (const { spans, words, act } of said) {
    const last = stands.at(-1);
    const isApart = last !== undefined && (spans[0]?.start ?? 0) - (last.spans.at(-1)?.end ?? 0) > 1;
    const takesStand =
      act !== null || (!ANAPHORIC.test(words) && (isForOrAgainst(words) || (isApart && namesAmount(words))));
    const isOwn = takesStand && !isAnswer(act) && countWords(words) >= STAND_WORDS;
    if (last === undefined || isOwn) stands.push({ spans: [...spans], act });
    else last.spans.push(...spans);
  }
  return stands.map(({ spans }) => joined(spans));
}

/** “We looked again,” she said. “Seventeen percent is fair.”: the number is what she stands for. */
function namesAmount(words: string): boolean {
  return findNumbers(words, ENGLISH).some(({ isOrdinal, value }) => !isOrdinal && value > 1);
}

/** “That is a lie”: it denies what somebody else said, or the sentence before reports. */
function isAnswer(act: SpeechAct | null): boolean {
  return act?.rule?.id === 'not true';
}

/** Neighbouring sentences as one span, as they stand in the text. */
function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last !== undefined && span.start - last.end <= 1)
      parts[parts.length - 1] = { start: last.start, end: span.end };
    else parts.push(span);
  }
  return parts;
}

/** Of a statement each sentence; of a turn what takes a stand, and a short one whole: “I did.” is an answer. */
function standsOfVoice(said: readonly Said[], isStatement: boolean): Span[][] {
  const told = said.filter(
    ({ spans, words }) => countWords(words) > 1 && !isIdle(words, around(spans)) && !isQuestion(words),
  );
  const full = withShort(told);
  const stands = full.filter(({ words, act }) => act !== null || isForOrAgainst(words));
  const isWhole = isStatement || full.length <= SHORT_TURN;
  const chosen = full.length === 0 ? told.slice(0, 1) : isWhole ? full : stands.length > 0 ? stands : full.slice(0, 1);
  return chosen.map(({ spans }) => [...spans]);
}

/** What says enough by itself, with what is too short for that: “They stay here. They are too old to travel.” */
function withShort(told: readonly Said[]): Said[] {
  const isFull = ({ words }: Said) => countWords(words) >= STAND_WORDS && subjectWords(words).size > 0;
  const kept: Said[] = [];
  for (const said of told.filter((one) => isFull(one) || countWords(one.words) >= LEAST_WORDS)) {
    const last = kept.at(-1);
    // “We will abstain. We demand a new text.”: what takes a stand of its own stays apart.
    if (last === undefined || isFull(last) || said.act !== null || last.act !== null) kept.push(said);
    else
      kept[kept.length - 1] = {
        spans: joined([...last.spans, ...said.spans]),
        words: `${last.words} ${said.words}`,
        act: null,
      };
  }
  return kept.some(isFull) ? kept : [];
}

function around(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether the words themselves say something for or against a matter: "it is unfair". */
function isForOrAgainst(words: string): boolean {
  return /^(?:supports|opposes)$/u.test(classifyAct(null, 'held', words)?.stance ?? '');
}
