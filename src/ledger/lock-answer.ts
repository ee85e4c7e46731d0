import type { Evidence } from '../briefings/briefing.ts';
import { lockQuote } from '../briefings/lock-quote.ts';
import { hasAddress } from '../briefings/model-address.ts';
import { createProseCheck } from '../briefings/prose-check.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { attribute } from './attribute-sentence.ts';
import { isAboutSame } from './compare-sentence.ts';
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
 * Keeps the sentences whose quote is in a passage and that contain no name, number or negation missing from their
 * passages. Claims are attributed to whoever makes them.
 */
export function lockAnswer(
  sentences: readonly ProposedSentence[],
  passages: readonly Passage[],
): readonly AnsweredSentence[] {
  const kept = new Map<string, AnsweredSentence>();
  for (const sentence of sentences) {
    const locked = lockSentence(sentence, passages);
    if (locked !== null && !kept.has(locked.text)) kept.set(locked.text, locked);
  }
  return [...kept.values()];
}

function lockSentence(sentence: ProposedSentence, passages: readonly Passage[]): AnsweredSentence | null {
  const cited = sentence.passages.flatMap((number) => passages[number - 1] ?? []);
  const found = findQuoted(sentence.quote, [...cited, ...passages]);
  if (found === null) return null;
  const { passage, evidence } = found;
  const text = sentence.text.replace(/\s+/gu, ' ').trim();
  const rest = [...new Set([passage, ...cited])];
  const sources = rest.flatMap(sourcesOf);
  if (text === '' || hasAddress({ text }, sources.join('\n'))) return null;
  if (createProseCheck(sources, guessLanguage(sources.join('\n'))).unsupportedIn(text).length > 0) return null;
  if (!isAboutSame(text, rest)) return null;
  const told = attribute(text, passage);
  return told === null ? null : { text: told, quote: evidence.quote, passage };
}

function findQuoted(
  quote: string,
  passages: readonly Passage[],
): { readonly passage: Passage; readonly evidence: Evidence } | null {
  for (const passage of passages) {
    const locked = lockQuote(passage.text, { quote });
    if (locked.type === 'found') return { passage, evidence: locked.evidence };
  }
  return null;
}

/** Everything the model saw of a passage, and so may name. */
function sourcesOf({ text, before, article, positions, date }: Passage): readonly string[] {
  const { title, siteName } = article;
  return [text, before, title, siteName, date, ...positions.map(({ actor }) => actor)].filter((part) => part !== null);
}
