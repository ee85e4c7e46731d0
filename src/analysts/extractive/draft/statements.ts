import type { Span } from '../../../articles/article.ts';
import type { Act, Stance } from '../../../briefings/briefing.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { saysWhatItIs, statedNoun } from './acts.ts';
import { dropUnpairedQuotes, isClause } from './clauses.ts';
import { cutToWords, isWithin, sentenceAt, textOf } from './reading.ts';

const LIMITS = {
  /** Words of what is told in the article's words. */
  statementWords: 40,
  /** Words of speech: as much as is shown as evidence. */
  speechWords: 90,
} as const;

const DEMANDED_OF =
  /^((?:the |an? |his |her |their |its )?(?:[\p{L}\p{N}.&’'-]+ ){0,3}[\p{L}\p{N}.&’'-]+) to (?!(?:the|an?|be)\b)(\p{Ll}+ )/u;
const REFUSAL =
  /^(?<subject>[^,;“”"]{1,60}?)\s+(?:(?:will|would)(?:\snot|n[’']t|\snever)|won[’']t)\s+(?<verb>\p{Ll}.+)$/su;

/**
 * What is held, without "that" and the marks of the sentence; words in quotation marks stay in them. Null where the
 * words would not read after the act: "the latest test, the ministry said" states nothing.
 */
export function statementOf(
  span: Span,
  { directness, cueLemma }: Attribution,
  { act, stance }: { act: Act; stance: Stance },
  document: Document,
): string | null {
  const { start, end } = cutToWords(
    document,
    span,
    directness === 'direct' ? LIMITS.speechWords : LIMITS.statementWords,
  );
  const text = document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const isCut = end < span.end;
  if (directness === 'direct') return `“${text.replace(/[,.]$/u, '')}${isCut && !/[.!?]$/u.test(text) ? ' …' : ''}”`;
  const clause = dropUnpairedQuotes(text.replace(/^that\s+/iu, '').replace(/[.,]+$/u, ''));
  const from = start + (/^that\s+/iu.exec(document.text.slice(start, end))?.[0].length ?? 0);
  const plain = `${lowerFirst(clause, from, document)}${isCut ? ' …' : ''}`;
  // "urged the council to open the gate" is a demand "that the council open the gate".
  if (act === 'demands' || act === 'refuses')
    return plain.replace(DEMANDED_OF, (_, whom: string, what: string) => `that ${whom} ${what}`);
  if (act !== 'states' || /^(?:to|how|why|what|whether|if)\s/u.test(plain) || isClause(document, span)) return plain;
  const called = saysWhatItIs(cueLemma) ? whatItIs(plain, document, { start: from, end }) : null;
  if (called !== null) return called;
  const noun = statedNoun(cueLemma, stance);
  return noun === null ? (directness === 'mixed' ? plain : null) : `${noun}${plain}`;
}

/** "called the audit a farce" states "the audit to be a farce". */
function whatItIs(plain: string, document: Document, span: Span): string | null {
  if (/\sas\s/u.test(plain)) return plain.replace(/\sas\s/u, ' to be ');
  const tokens = sentenceAt(document, span.start)?.tokens.filter((token) => isWithin(token, span)) ?? [];
  const border = tokens.findIndex(
    (token, index) => token.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? ''),
  );
  const at = (tokens[border]?.start ?? span.start) - span.start;
  return border === -1 ? null : `${plain.slice(0, at).trimEnd()} to be ${plain.slice(at)}`;
}

/** Lower case in front, save for names and abbreviations. */
function lowerFirst(text: string, at: number, document: Document): string {
  const token = sentenceAt(document, at)?.tokens.find(({ start }) => start >= at);
  const isName = token?.pos === 'PROPN' || /^(?:I\b|\p{Lu}[\p{Lu}&.\d])/u.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Russia will not disclose details", said by the Kremlin's official, is a refusal: "to disclose details". */
export function refusalOf(
  span: Span,
  attribution: Attribution,
  document: Document,
  actors: readonly ActorMentions[],
): string | null {
  const text = textOf(document, span).split(/[.!?;](?:\s|$)/u)[0] ?? '';
  const clause = text
    .replace(/^that\s+/iu, '')
    .replace(/^(?:[^,“”"]{1,60}), (?=\p{Lu}|we |I |he |she |they |it )/u, '');
  const { subject, verb } = REFUSAL.exec(clause)?.groups ?? {};
  if (subject === undefined || verb === undefined) return null;
  if (/^(?:be|have|go unanswered|happen|come|know|ease|help|work)\b/u.test(verb)) return null;
  const isOwn = /^(?:we|I)$/iu.test(subject.trim()) || speaksFor(attribution, subject.trim(), document, actors);
  return isOwn ? `to ${verb}` : null;
}

/** Whether the source is named as belonging to the subject: "the Kremlin official" and Russia, "PG&E officials" and PG&E. */
function speaksFor(
  { actor, source }: Attribution,
  subject: string,
  document: Document,
  actors: readonly ActorMentions[],
): boolean {
  const party = actors.find(({ name, aliases }) => [name, ...aliases].includes(subject.replace(/^the /iu, '')));
  if (party === undefined) return false;
  if (party.name === actor) return true;
  const speaker = actors.find(({ name }) => name === actor);
  const called = [
    ...(speaker?.aliases ?? []),
    speaker?.role ?? '',
    speaker?.affiliation ?? '',
    ...(speaker?.mentions ?? []).filter(({ type }) => type === 'nominal').map((mention) => textOf(document, mention)),
    source === null ? '' : textOf(document, source),
  ];
  return [party.name, ...party.aliases].some((name) =>
    called.some((words) => new RegExp(`(?:^|\\W)${RegExp.escape(name)}(?:\\W|$)`, 'u').test(words)),
  );
}
