import type { Span } from '../../../articles/article.ts';
import { datelineOf } from '../../../language/dateline.ts';
import { INTRANSITIVE_PASTS } from '../../../language/intransitive-pasts.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import { capitalised } from '../../../text.ts';
import { opensReservation } from '../attribution/reservations.ts';
import type { ActorMentions, Document, ParsedSentence, Token } from '../document.ts';
import { sentenceAt, textOf, trimPunctuation } from './reading.ts';

/** Words that open a clause of their own after a comma. */
const CLAUSE_OPENERS = new Set(
  'and but or nor yet so while whereas although though because as after before since until unless if when which who whose where with without including adding'.split(
    ' ',
  ),
);
/** Conjunctions that a verb may follow without a subject of its own: "reiterated … and did not mention …". */
const JOINS = new Set(['and', 'but', 'or', 'nor']);
/** What links a sentence to the one before; it says nothing to somebody who reads the sentence alone. */
const LINKS =
  /^(?:(?:however|meanwhile|moreover|furthermore|instead|ironically|still|nevertheless|nonetheless|in addition(?! to\b)|additionally|also|then|later|earlier|separately|specifically|for example|for instance|in turn|at the same time|that said|of course|as a result(?! of\b)|therefore|thus|overall|indeed|in fact|it emerged that|finally|in the meantime|on the other hand)\b,?\s+|(?:and|but|so|yet|or|despite this,)\s+)+/iu;
/** These open a clause that hangs on the next one, save in the middle of a sentence. */
const CONTRASTS = /^(?:while|though|although|whereas)\s+/iu;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i)\b/iu;
/** "It remains to be seen", "it is unclear": this "it" stands for nobody. */
const EXPLETIVE =
  /^it\s(?:is|was|[’']s|remains?|remained|will be|would be|has been),?\s(?:\w+,?\s){0,3}?(?:un(?:clear|known|certain|likely|decided)|doubtful|clear|known|certain|likely|possible|to be seen|to be decided|open|up to|time|important|vital)\b/iu;
const DANGLING =
  /^(?:this|that|these|those|he|she|they|it|such|its|his|her|their|him|them|here|there is one|both|another|others|one)\b/iu;

/**
 * Splits a sentence at the borders of its clauses. Quotations are cut between sentences only.
 * @returns Spans in reading order that together hold every word of the sentence.
 */
export function splitClauses(sentence: ParsedSentence): readonly Span[] {
  const known = clausesOf.get(sentence);
  if (known !== undefined) return known;
  const clauses = readClauses(sentence);
  clausesOf.set(sentence, clauses);
  return clauses;
}

const clausesOf = new WeakMap<ParsedSentence, readonly Span[]>();

function readClauses(sentence: ParsedSentence): readonly Span[] {
  const starts: number[] = [sentence.start];
  const { tokens } = sentence;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || index === 0) return;
    if (next.quotation !== -1 && next.quotation === token.quotation) {
      // Sentences within a quotation, which the parse keeps together.
      if (/^[.!?]$/u.test(token.text) && next.pos !== 'PUNCT') starts.push(next.start);
      return;
    }
    const word = next.text.toLowerCase();
    const isSpaced = next.start > token.end;
    if (token.text === ';' || token.text === '—' || (/^(?:–|--)$/u.test(token.text) && isSpaced))
      starts.push(next.start);
    else if (
      (token.text === ',' || endsWithComma(tokens, index)) &&
      CLAUSE_OPENERS.has(word) &&
      hasVerb(tokens, index + 1) &&
      !opensReservation(tokens, index + 1)
    )
      starts.push(next.start);
    else if (JOINS.has(word) && token.text !== ',' && opensVerbPhrase(tokens, index + 2)) starts.push(next.start);
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end }));
}

/** The clause of its sentence that holds a span, as far as it needs to reach to hold all of it. */
export function clauseAround(document: Document, span: Span): Span {
  const sentence = sentenceAt(document, span.start);
  if (sentence === undefined) return span;
  const touched = splitClauses(sentence).filter((clause) => overlaps(clause, span));
  return { start: touched[0]?.start ?? sentence.start, end: touched.at(-1)?.end ?? sentence.end };
}

/** Openers of a clause that says nothing without the one it hangs on. */
const HANGING =
  /^(?:including|with|without|whether|as|because|since|which|who|whose|whom|that|where|adding|unless|until|if|when|or|nor|so|before|after|for)\b/iu;

/** A clause together with those before it that it hangs on. */
export function clauseWithMain(document: Document, sentence: ParsedSentence, span: Span): Span {
  const clauses = splitClauses(sentence);
  let index = clauses.findIndex((clause) => overlaps(clause, span));
  const end = clauses.findLast((clause) => overlaps(clause, span))?.end ?? sentence.end;
  while (index > 0 && HANGING.test(textOf(document, clauses[index] ?? sentence))) index -= 1;
  return { start: clauses[index]?.start ?? sentence.start, end };
}

/** The words before the first verb of a clause; null where a verb opens it. */
export function subjectOfClause(document: Document, span: Span): Span | null {
  const sentence = sentenceAt(document, span.start);
  const tokens = sentence?.tokens.filter((token) => isWithin(token, span)) ?? [];
  let from = 0;
  const comma = tokens.findIndex((token) => token.text === ',');
  const verb = tokens.findIndex((token) => isVerb(token));
  // "On December 2, the envoy arrived": what stands before the comma is no subject.
  if (comma !== -1 && comma < verb && /^(?:ADP|SCONJ|ADV)$/.test(tokens[0]?.pos ?? '')) from = comma + 1;
  const end = tokens.findIndex((token, index) => index >= from && isVerb(token));
  while (from < end && /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(tokens[from]?.pos ?? '')) from += 1;
  let to = end;
  // "Russia and the United States plan to go on": the tagger took the verb before "to" for a noun.
  if (tokens[to - 1]?.pos === 'PART' && tokens[to - 1]?.text === 'to') to -= 2;
  while (to > from && /^(?:ADV|PUNCT)$/.test(tokens[to - 1]?.pos ?? '')) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || end <= from) return null;
  const hasName = tokens.slice(from, end).some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.pos));
  return hasName ? trimPunctuation(document.text, { start: first.start, end: last.end }) : null;
}

/** The span without the dateline that it opens with. */
export function withoutDateline({ text }: Pick<Document, 'text'>, span: Span): Span {
  return { start: span.start + datelineOf(text.slice(span.start, span.end)).length, end: span.end };
}

/** Words without the dateline and the "however" they open with. */
export function withoutLink(text: string): string {
  return text.slice(datelineOf(text).length).replace(LINKS, '');
}

/**
 * A clause as a sentence that can be read without the text around it: no dateline, no "however", no "also", a pronoun
 * in front replaced by the name it stands for, a missing subject taken from the sentence.
 * @returns null where it would still hang on what stands before it.
 */
export function readAlone(document: Document, actors: readonly ActorMentions[], span: Span): string | null {
  let { start } = span;
  const whole = textOf(document, span);
  start += whole.length - whole.trimStart().length;
  ({ start } = withoutDateline(document, { start, end: span.end }));
  start += (LINKS.exec(document.text.slice(start, span.end))?.[0] ?? '').length;
  const sentence = sentenceAt(document, span.start);
  if (sentence !== undefined && span.start > sentence.start)
    start += (CONTRASTS.exec(document.text.slice(start, span.end))?.[0] ?? '').length;
  const trimmed = trimPunctuation(document.text, { start, end: span.end });
  let text = textOf(document, trimmed);
  if (sentence !== undefined && span.start > sentence.start && lacksSubject(document, trimmed)) {
    const subject = subjectOfClause(document, sentence);
    if (subject === null) return null;
    const name = textOf(document, subject);
    const whose = EXPLETIVE.test(textOf(document, { start: subject.start, end: sentence.end }))
      ? 'It'
      : SUBJECT_PRONOUN.test(name)
        ? clearActorAt(document, actors, subject.start)
        : DANGLING.test(name)
          ? null
          : name;
    return whose === null ? null : finish(`${whose} ${text}`);
  }
  if (!SUBJECT_PRONOUN.test(text) && !DANGLING.test(text)) return finish(text);
  // "He Jianxiong said": his family name.
  const isName = actors.some(({ mentions }) =>
    mentions.some(({ type, start: at }) => type === 'name' && at === trimmed.start),
  );
  const pronoun = isName || EXPLETIVE.test(text) ? undefined : SUBJECT_PRONOUN.exec(text)?.[0];
  if (pronoun !== undefined) {
    const name = clearActorAt(document, actors, trimmed.start);
    if (name === null) return null;
    text = name + text.slice(pronoun.length);
  } else if (!isName && DANGLING.test(text) && !EXPLETIVE.test(text)) return null;
  return finish(text);
}

/** The text with its source, unless it already names the source. */
export function withTeller(text: string, teller: string | null, actors: readonly ActorMentions[]): string {
  const names = actors.filter(({ name }) => name === teller).flatMap(({ name, aliases }) => [name, ...aliases]);
  return teller === null || [teller, ...names].some((name) => text.includes(name))
    ? text
    : `${text.replace(/\.$/u, '')}, according to ${teller}.`;
}

/**
 * The name that a pronoun stands for, where no other name stands near it: a wrong name would turn a sentence into
 * somebody else's.
 */
function clearActorAt(document: Document, actors: readonly ActorMentions[], offset: number): string | null {
  const name = actorAt(actors, offset);
  const meant = actors.find((actor) => actor.name === name);
  const sentence = sentenceAt(document, offset);
  if (meant === undefined || sentence === undefined) return null;
  const before = sentenceAt(document, sentence.start - 1);
  const from = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
  // "It also led lawmakers to ask": what happened, as soon as the sentence before speaks of something else.
  if (/^it$/iu.test(document.text.slice(offset, offset + 2)) && before !== undefined) {
    const subject = subjectOfClause(document, before);
    const isSubject = meant.mentions.some((mention) => subject !== null && overlaps(mention, subject));
    if (!isSubject && !meant.mentions.some(({ start }) => start >= sentence.start && start < offset)) return null;
  }
  const isRival = ({ kind, mentions }: ActorMentions) =>
    (kind === 'person') === (meant.kind === 'person') &&
    mentions.some(({ type, start, end }) => type === 'name' && start >= from && end <= offset);
  return actors.some((actor) => actor !== meant && isRival(actor)) ? null : meant.name;
}

/** The name of the actor whom the text mentions at an offset. */
function actorAt(actors: readonly ActorMentions[], offset: number): string | null {
  const actor = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.start <= offset && offset < mention.end),
  );
  return actor?.name ?? null;
}

/** Upper case in front, a full stop at the end, no quote mark without its partner, no "also". */
export function finish(text: string): string {
  const alone = text
    .replace(/(?<![\s,;–—-])[\s,;–—-]+\.?$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/,? also,?(?= \p{Ll})/u, '')
    .trim();
  const paired = dropUnpairedQuotes(alone).trim();
  const sentence = capitalised(paired);
  return /[.!?][”"’']?$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Drops the quote mark at an end of a text whose partner was cut away. */
export function dropUnpairedQuotes(text: string): string {
  const open = text.match(/[“«]/gu)?.length ?? 0;
  const close = text.match(/[”»]/gu)?.length ?? 0;
  if (open > close) {
    const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'));
    return text.slice(0, last) + text.slice(last + 1);
  }
  if (close > open) return text.replace(/[”»]/u, '');
  const straight = [...text.matchAll(/"/g)];
  const [first, last] = [straight[0], straight.at(-1)];
  if (first === undefined || last === undefined || straight.length % 2 === 0) return text;
  // A mark right after a word closes what was opened before the text begins.
  const isClosing = /[\p{L}\d.,!?]$/u.test(text.slice(0, first.index));
  const odd = isClosing ? first.index : last.index;
  return text.slice(0, odd) + text.slice(odd + 1);
}

/** Whether a span says something of something: it has a verb of its own, not only nouns and "to …" or "…ing". */
export function isClause(document: Document, span: Span): boolean {
  const tokens = sentenceAt(document, span.start)?.tokens.filter((token) => isWithin(token, span)) ?? [];
  const relative = verbsOfRelatives(tokens);
  return tokens.some((token, index) => {
    if (relative.has(index)) return false;
    if (token.pos === 'AUX') return index > 0;
    const before = tokens[index - 1];
    if (token.pos !== 'VERB' || index === 0 || /ing$/u.test(token.text) || before?.pos === 'PART') return false;
    if (before?.pos === 'DET') return false;
    if (!/ed$|en$/u.test(token.text) || INTRANSITIVE_PASTS.has(token.text)) return true;
    // "territories occupied by Russia", "the occupied land": a participle is no verb of its own.
    const next = tokens[index + 1];
    // But "the island needed time": after a noun it is the clause's verb.
    const isOnNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON';
    return next?.pos !== 'ADP' && (next?.pos !== 'NOUN' || isOnNoun);
  });
}

/** The verbs of clauses that hang on a noun: "ferry firms whose radios failed", "the ministry that had sent them". */
function verbsOfRelatives(tokens: readonly Token[]): ReadonlySet<number> {
  const own = new Set<number>();
  let isInside = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isOnNoun = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || /^those$/iu.test(before?.text ?? '');
    if (isOnNoun && /^(?:who|whose|which|that)$/iu.test(token.text)) isInside = true;
    // "an inquiry into who ordered it", "a report on how it began"
    else if (before?.pos === 'ADP' && /^(?:who|whose|which|what|how|why|whether)$/iu.test(token.text)) isInside = true;
    else if (isInside && isVerb(token)) own.add(index);
    // The first group of verbs is the relative clause’s, what follows may be the main clause’s.
    else if (token.pos !== 'ADV' && token.pos !== 'PART' && own.has(index - 1)) isInside = false;
  });
  return own;
}

/** A verb or an auxiliary. */
function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** “…,” as American papers write it: the comma stands inside the marks. */
function endsWithComma(tokens: readonly Token[], index: number): boolean {
  return /^[”"’»]$/u.test(tokens[index]?.text ?? '') && tokens[index - 1]?.text === ',';
}

function lacksSubject(document: Document, span: Span): boolean {
  return subjectOfClause(document, span) === null;
}

function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (isVerb(token)) return true;
    if (token.text === ',' || token.text === ';') return false;
  }
  return false;
}

/** "and did not mention", "but also refused": a finite verb follows within two words. */
function opensVerbPhrase(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || first.quotation !== -1) return false;
  if (first.pos === 'AUX') return true;
  if (first.pos === 'VERB') return /(?:ed|s)$/u.test(first.text) || first.text !== first.lemma;
  return first.pos === 'ADV' && second !== undefined && isVerb(second);
}

/** The actor mentioned last before an offset, not before another. */
export function actorBefore(actors: readonly ActorMentions[], offset: number, from: number): string | null {
  let best: { name: string; end: number } | null = null;
  for (const { name, mentions } of actors) {
    for (const mention of mentions) {
      if (mention.end > offset || mention.start < from || (best !== null && mention.end <= best.end)) continue;
      best = { name, end: mention.end };
    }
  }
  return best?.name ?? null;
}
