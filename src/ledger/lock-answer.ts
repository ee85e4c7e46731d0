import type { Evidence } from '../briefings/briefing.ts';
import { isTranslated } from '../briefings/is-translated.ts';
import { lockQuote } from '../briefings/lock-quote.ts';
import { hasAddress } from '../briefings/model-address.ts';
import { createProseCheck } from '../briefings/prose-check.ts';
import { doubtSentence, saysOtherwise } from '../briefings/sentence-check.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { oneLine } from '../text.ts';
import { attribute, attributeForeign, isReported, type ToldSentence } from './attribute-sentence.ts';
import type { Passage } from './ledger.ts';

/** A sentence as a model proposes it. */
export interface ProposedSentence {
  readonly text: string;
  /** Numbers of passages, from 1. */
  readonly passages: readonly number[];
  readonly quote: string;
}

/** A sentence backed by its passage. */
export interface AnsweredSentence {
  readonly text: string;
  /** The article's own words. */
  readonly quote: string;
  readonly passage: Passage;
}

/**
 * Keeps the sentences whose quote is in a passage, or in the sentence shown before it, and that say what it says. Claims
 * are attributed to whoever makes them. In the place of one that says more, the article's own sentence stands.
 * @param language they were asked for in; null: each passage's
 */
export function lockAnswer(
  sentences: readonly ProposedSentence[],
  passages: readonly Passage[],
  language: Language | null = null,
): readonly AnsweredSentence[] {
  const kept = new Map<string, AnsweredSentence>();
  for (const sentence of sentences) {
    const locked = lockSentence(sentence, passages, language);
    if (locked !== null && !kept.has(locked.text)) kept.set(locked.text, locked);
  }
  return [...kept.values()];
}

function lockSentence(
  sentence: ProposedSentence,
  passages: readonly Passage[],
  language: Language | null,
): AnsweredSentence | null {
  const cited = sentence.passages.flatMap((number) => passages[number - 1] ?? []);
  const found = findQuoted(sentence.quote, [...cited, ...passages]);
  if (found === null) return null;
  const { passage, told, evidence } = found;
  const text = sentence.text.replace(/\s+/gu, ' ').trim();
  const rest = [...new Set([passage, ...cited])];
  const sources = rest.flatMap(sourcesOf);
  if (text === '' || hasAddress({ text }, sources.join('\n'))) return null;
  const shown = guessLanguage(told.text);
  // A short sentence may not show its language; what it stands among does.
  const own = shown.isKnown ? shown : guessLanguage(sources.join('\n'));
  const isForeign = isTranslated(text, own, language);
  const prose = createProseCheck(sources, own, isForeign ? { language, renderings: [] } : undefined);
  if (prose.unsupportedIn(text).length > 0) return null;
  const others = rest.filter((other) => other !== passage).map((other) => other.text);
  const held = rest.flatMap(({ positions }) =>
    positions.flatMap(({ issue, statement }) => (issue === null ? [statement] : [issue, statement])),
  );
  const checked = { text, evidence: [told.text, ...others], context: [...sources, ...held], told: own };
  if (doubtSentence(isForeign ? { ...checked, language } : checked) !== null) return null;
  const isOwn = !isForeign && saysOtherwise(checked, own);
  const said = isOwn ? oneLine(told.text) : text;
  const attributed = isForeign ? attributeForeign(text, told) : attribute(said, told);
  return attributed === null ? null : { text: attributed, quote: evidence.quote, passage };
}

interface FoundQuote {
  readonly passage: Passage;
  /** The sentence with the quote, and what is known about who speaks in it. */
  readonly told: ToldSentence;
  readonly evidence: Evidence;
}

/** Looks in the passages first, then in the sentences before them, which the model was shown too. */
function findQuoted(quote: string, passages: readonly Passage[]): FoundQuote | null {
  const places = [
    ...passages.map((passage) => ({ passage, told: toldIn(passage) })),
    ...passages.flatMap((passage) => {
      const told = toldBefore(passage);
      return told === null ? [] : [{ passage, told }];
    }),
  ];
  for (const { passage, told } of places) {
    const locked = lockQuote(told.text, { quote });
    if (locked.type === 'found') return { passage, told, evidence: locked.evidence };
  }
  return null;
}

function toldIn({ text, before, positions }: Passage): ToldSentence {
  return { text, before, holders: [...new Set(positions.map(({ actor }) => actor))], isHeard: false };
}

/** Nobody's position is known there; where the passage reports words, this sentence may belong to them. */
function toldBefore({ text, before }: Passage): ToldSentence | null {
  return before === null ? null : { text: before, before: null, holders: [], isHeard: isReported(text) };
}

/** Everything the model saw of a passage, and so may name. */
function sourcesOf({ text, before, article, positions, date }: Passage): readonly string[] {
  const { title, siteName } = article;
  return [text, before, title, siteName, date, ...positions.map(({ actor }) => actor)].filter((part) => part !== null);
}
