import type { Span } from '../../../articles/article.ts';
import { isTitle } from '../../../language/titles.ts';
import type { ParsedSentence, Passage } from '../document.ts';
import { findAnswerer, findInterviewee } from './find-interviewee.ts';
import { OUTLET_NAME } from './outlet-name.ts';
import { endsInQuestion, isFirstPerson, isQuestion, NARRATED, speaksToSomebody } from './persons.ts';
import { isNameLine, keyOfLabel, readTurnLabel, type TurnLabel } from './turn-labels.ts';

/** Share of the labelled paragraphs that have to be sentences: a cast, a staff list, opening hours are none. */
const SPOKEN_SHARE = 0.7;
/** A list of people or things, by its heading. */
const LIST_HEADING =
  /^(?:(?:our|the)\s)?(?:contacts?|team|staff|authors?|contributors|cast|credits|masthead|imprint)\b/iu;
/** What ends a transcript, on a line of its own. */
const ENDS =
  /^\W*(?:end|ends|end of (?:the )?(?:transcript|interview)|(?:transcript|interview) ends)\W*$|^[^\p{L}\p{N}]+$/iu;
/** “The bridge must be closed.”: the words after the label are a quotation. */
const QUOTED = /^["“‘«].+["”’»]\.?$/su;
/** What opens a line of a conversation. */
const DASH = /^[—–]\s*/u;
/** The longest line that is only a name. */
const NAME_LINE_CHARACTERS = 50;

interface Paragraph extends Span {
  readonly label: TurnLabel | null;
  /** Without the label. */
  readonly words: Span;
  readonly hasVerb: boolean;
  /** "A:", of whom the text doesn’t say whose it is. */
  readonly isOpenAnswer: boolean;
}

/** The turns of a transcript or interview, told by its layout; none where the labels are those of a list. */
export function findTurns(text: string, paragraphs: readonly Span[], sentences: readonly ParsedSentence[]): Passage[] {
  const verbs = new Set(
    sentences.flatMap(({ paragraph, tokens }) =>
      tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? paragraph : [],
    ),
  );
  const lines = findNameLines(text, paragraphs);
  const read = paragraphs.map((span, index): Paragraph => {
    const label =
      readTurnLabel(text, span) ?? (lines.has(index) ? { type: 'speaker', name: span, start: span.end } : null);
    return {
      ...span,
      label,
      words: { start: label?.start ?? span.start, end: span.end },
      hasVerb: verbs.has(index),
      isOpenAnswer: false,
    };
  });
  const interviewee = findInterviewee(text, read) ?? findAnswerer(text, read);
  const known = interviewee === null ? read : withRoles(text, read, interviewee);
  const labelled = withAskers(text, withoutHeadings(text, known, interviewee));
  if (isConversation(text, labelled, interviewee)) return turnsOf(text, labelled, interviewee);
  return interviewee === null ? [] : answersOf(text, labelled, interviewee);
}

/** "Herald: Why?", "LM: It is cheap.": the newspaper that asks, and the initials of whoever answers. */
function withRoles(text: string, paragraphs: readonly Paragraph[], interviewee: Span): Paragraph[] {
  const initials =
    text
      .slice(interviewee.start, interviewee.end)
      .match(/\p{Lu}/gu)
      ?.join('') ?? '';
  return paragraphs.map((paragraph): Paragraph => {
    const { label, words } = paragraph;
    if (label?.type !== 'speaker') return paragraph;
    const name = text.slice(label.name.start, label.name.end);
    if (name.replace(/[^\p{L}]/gu, '') === initials) return { ...paragraph, label: { ...label, type: 'answer' } };
    const isAsked = OUTLET_NAME.test(name) && endsInQuestion(text.slice(words.start, words.end));
    return isAsked ? { ...paragraph, label: { ...label, type: 'asker' } } : paragraph;
  });
}

/** "Beacon: So you would sign it?", "Doukas: I would.": a label whose every turn asks somebody else is no party's. */
function withAskers(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const keyOf = ({ label }: Paragraph) =>
    label?.type === 'speaker' ? keyOfLabel(text.slice(label.name.start, label.name.end)) : null;
  const turns = Map.groupBy(
    paragraphs.filter((one) => keyOf(one) !== null),
    keyOf,
  );
  const asks = ({ words }: Paragraph) => {
    const said = text.slice(words.start, words.end);
    const isOfOther = turns.keys().some((key) => key !== null && key.length > 2 && said.toUpperCase().includes(key));
    return endsInQuestion(said) && (speaksToSomebody(said) || isOfOther);
  };
  const askers = new Set([...turns].flatMap(([key, own]) => (own.every(asks) ? [key] : [])));
  if (askers.size === 0 || askers.size === turns.size) return [...paragraphs];
  return paragraphs.map((paragraph) =>
    paragraph.label !== null && askers.has(keyOf(paragraph))
      ? { ...paragraph, label: { ...paragraph.label, type: 'asker' } }
      : paragraph,
  );
}

/** Names on lines of their own, of which one comes again: who speaks next, without a colon. Indexes of paragraphs. */
function findNameLines(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const lines = paragraphs.flatMap(({ start, end }, index) => {
    const line = text.slice(start, end);
    return end - start <= NAME_LINE_CHARACTERS && isNameLine(line) ? [{ index, line }] : [];
  });
  const isAgain = new Set(lines.map(({ line }) => line)).size < lines.length;
  return new Set(isAgain ? lines.map(({ index }) => index) : []);
}

/** Only labels before words that are said: a sentence in the same paragraph, or the next one for a label alone. */
function withoutHeadings(text: string, paragraphs: readonly Paragraph[], interviewee: Span | null): Paragraph[] {
  let isListed = false;
  return paragraphs.map((paragraph, index) => {
    const { label, words, start, end } = paragraph;
    if (label === null) {
      isListed = LIST_HEADING.test(text.slice(start, end));
      return paragraph;
    }
    const said = words.start < words.end ? paragraph : paragraphs[index + 1];
    // "Pence: Rival Won't Be at Debate" is how a headline tells what somebody said.
    const isHeadline = index === 0 && isTitleCase(text.slice(words.start, words.end));
    // An answer is told only where the text says whose it is.
    const isOpenAnswer = label.type === 'answer' && interviewee === null;
    return said === undefined || isListed || isOpenAnswer || isHeadline
      ? { ...paragraph, label: null, words: { start, end }, isOpenAnswer }
      : paragraph;
  });
}

/** Whether all longer words but a few have a capital. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** Whether the labels are those of people who talk, not of a list. */
function isConversation(text: string, paragraphs: readonly Paragraph[], interviewee: Span | null): boolean {
  const labels = paragraphs.flatMap(({ label }) => label ?? []);
  const said = paragraphs.flatMap((paragraph, index) => saidAfter(text, paragraph, paragraphs[index + 1]) ?? []);
  if (said.length === 0 || said.length < labels.length * SPOKEN_SHARE) return false;
  if (labels.some(({ type }) => type === 'asker')) return true;
  const names = labels.map(({ name }) => keyOfLabel(text.slice(name.start, name.end)));
  const asked = interviewee === null ? '' : text.slice(interviewee.start, interviewee.end).toUpperCase();
  if (names.some((name) => asked.endsWith(name))) return true;
  if (names.length > 1 && said.every((words) => QUOTED.test(words))) return true;
  const speakers = new Set(names).size;
  if (speakers < 2) return answersQuestion(text, paragraphs) && said.every(isFirstPerson);
  const own = said.filter((words) => isFirstPerson(words) || speaksToSomebody(words) || endsInQuestion(words)).length;
  // Labels in plain letters that come once each may be those of a list: of countries, of guests.
  const isMarked = labels.every(({ name }) => !/\p{Ll}{2}/u.test(text.slice(name.start, name.end)));
  // "Minister Kral:", "Vera Holub (Greens):": what somebody is stands beside the name.
  const isPresented = labels.every(({ name, start }) => {
    const label = text.slice(name.start, start);
    return /\(.{2,40}\)\s*:/u.test(label) || label.split(' ').slice(0, -1).some(isTitle);
  });
  if (isPresented && speakers > 1) return true;
  return names.length > speakers || isMarked ? own > 0 : own * 3 >= said.length * 2;
}

/** Whether the only label follows a question: “What do you want?”, and below it "Omar Sy: I want …". */
function answersQuestion(text: string, paragraphs: readonly Paragraph[]): boolean {
  const at = paragraphs.findIndex(({ label }) => label !== null);
  const before = paragraphs[at - 1];
  return (
    before !== undefined &&
    isQuestion(text.slice(before.start, before.end)) &&
    speaksToSomebody(text.slice(before.start, before.end))
  );
}

/** The sentences after a label, in its paragraph or the next one; null where none follow. */
function saidAfter(text: string, paragraph: Paragraph, next: Paragraph | undefined): string | null {
  const { label, words } = paragraph;
  if (label === null) return null;
  const { words: span, hasVerb } = words.start < words.end || next === undefined ? paragraph : next;
  const said = text.slice(span.start, span.end);
  const isSentence = /[.!?…—–-]["”’»)\]*_]*$/u.test(said) && (hasVerb || /^\p{Lu}/u.test(said));
  return isSentence ? said : null;
}

/** The turns from the first label on. A paragraph without one goes on with the last speaker, unless a narrator tells it. */
function turnsOf(text: string, paragraphs: readonly Paragraph[], interviewee: Span | null): Passage[] {
  const names = new Set(paragraphs.flatMap(({ label }) => (label?.type === 'speaker' ? nameIn(text, label.name) : [])));
  const last = paragraphs.findLastIndex(({ label }) => label !== null);
  const turns: Passage[] = [];
  let isOpen = false;
  let answerer: Span | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { label, words } = paragraph;
    if (label !== null) {
      const speaker = label.type === 'asker' ? null : label.type === 'answer' ? interviewee : label.name;
      const own = words.start < words.end ? [words] : [];
      turns.push(turnOf(paragraph, speaker, own));
      isOpen = true;
      answerer = null;
      return;
    }
    const turn = turns.at(-1);
    const said = text.slice(words.start, words.end);
    if (turn === undefined || paragraph.isOpenAnswer || ENDS.test(said)) isOpen = false;
    if (turn === undefined || !isOpen) return;
    // A question without a label is the interviewer's, and answered by whoever spoke before it.
    if (turn.speaker !== null && endsInQuestion(said)) {
      turns.push(turnOf(paragraph, null, [words]));
      answerer = turn.speaker;
      return;
    }
    const isNarrated =
      names.values().some((name) => said.includes(name)) || (NARRATED.test(said) && !isFirstPerson(said));
    if (answerer !== null && !isNarrated) {
      turns.push(turnOf(paragraph, answerer, [words]));
      answerer = null;
      return;
    }
    const isTrailing = index > last && !(isFirstPerson(said) || turn.words.length === 0);
    if (isNarrated || isTrailing) isOpen = false;
    else turns[turns.length - 1] = { ...turn, end: paragraph.end, words: [...turn.words, words] };
  });
  return turns;
}

function turnOf({ start, end }: Span, speaker: Span | null, words: readonly Span[]): Passage {
  return { start, end, genre: 'turns', speaker, words };
}

/** The surname as a narrator writes it: "Halle" for "MINISTER HALLE". */
function nameIn(text: string, { start, end }: Span): string {
  const key = keyOfLabel(text.slice(start, end));
  return key.charAt(0) + key.slice(1).toLowerCase();
}

/** An interview whose questions are told by their type alone: each paragraph of questions is answered by the next. */
function answersOf(text: string, paragraphs: readonly Paragraph[], interviewee: Span): Passage[] {
  const isAsked = ({ start, end }: Span) => isQuestion(text.slice(start, end));
  const answers = paragraphs.flatMap((paragraph, index): Paragraph[] => {
    const before = paragraphs[index - 1];
    return before !== undefined && isAsked(before) && !isAsked(paragraph) ? [paragraph] : [];
  });
  const own = answers.filter(({ start, end }) => isFirstPerson(text.slice(start, end)));
  // Dashes show a conversation, however short.
  const isDashed = answers.length > 0 && answers.every(({ start }) => DASH.test(text.slice(start)));
  // “What would you tell the minister?” under "Five minutes with Mei Tan": only she is asked there.
  const isPut = isHeaded(text, paragraphs, interviewee) || (answers.length > 1 && asksOne(text, paragraphs));
  // One answer alone has to be in the first person.
  if (!isDashed && !isPut && (answers.length === 0 || own.length * 2 < answers.length)) return [];
  return answers.flatMap(({ start, end }): Passage[] => {
    const said = text.slice(start, end);
    const words = { start: start + (DASH.exec(said)?.[0].length ?? 0), end };
    return NARRATED.test(said) && !isFirstPerson(said)
      ? []
      : [{ start, end, genre: 'turns', speaker: interviewee, words: [words] }];
  });
}

/** Whether a line of its own, right before the first question, says whose interview it is. */
function isHeaded(text: string, paragraphs: readonly Paragraph[], interviewee: Span): boolean {
  const head = paragraphs.findIndex(({ start, end }) => start <= interviewee.start && interviewee.end <= end);
  const [line, next] = [paragraphs[head], paragraphs[head + 1]];
  if (line === undefined || next === undefined) return false;
  return !/[.!?:]["”’]?$/u.test(text.slice(line.start, line.end)) && isQuestion(text.slice(next.start, next.end));
}

/** Whether most questions are put to somebody: “Do you fear the tax?” */
function asksOne(text: string, paragraphs: readonly Paragraph[]): boolean {
  const questions = paragraphs.map(({ start, end }) => text.slice(start, end)).filter(isQuestion);
  return questions.filter(speaksToSomebody).length * 2 > questions.length;
}
