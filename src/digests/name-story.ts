import { firstWords } from '../briefings/saying/say-title.ts';
import { foldName } from '../language/fold-name.ts';
import { isProperName } from '../language/names.ts';
import type { DigestArticle } from './digest.ts';
import { tellsNothing } from './matters.ts';

const LEAST_USES = 2;
/** How many uses a pair of words in a headline counts for. */
const HEADLINE = 2;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** Endings of verbs and adverbs, which aren't part of a name. */
const NO_NAME = /(?:ing|ed|ly)$/u;
const LIMITS = { titleCharacters: 60 } as const;

/**
 * A story's name in its articles' words: the pair of adjacent words most frequent in headlines and bottom lines that
 * isn't anybody's name ("pay talks"), else the named actors, else the headline.
 */
export function nameStory(articles: readonly DigestArticle[]): string {
  const names = new Set(
    articles.flatMap(({ actors }) => actors.filter(({ name }) => isProperName(name)).map(({ name }) => foldName(name))),
  );
  const uses = new Map<string, number>();
  for (const { reference, bottomLine } of articles) {
    const told = [reference.title, ...bottomLine.map(({ text }) => text)];
    const pairs = told.map((text, place) => ({ pairs: new Set(pairsIn(text, names)), isHeadline: place === 0 }));
    for (const { pairs: found, isHeadline } of pairs)
      for (const pair of found) uses.set(pair, (uses.get(pair) ?? 0) + (isHeadline ? HEADLINE : 1));
  }
  const [best] = [...uses].toSorted(([, one], [, other]) => other - one);
  if (best !== undefined && best[1] > LEAST_USES) return best[0];
  return namesOf(articles) ?? firstWords(articles[0]?.reference.title ?? '', LIMITS.titleCharacters);
}

function pairsIn(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = [...text.matchAll(WORD)].map(([word], place) => ({ word, place }));
  return words.flatMap(({ word }, place) => {
    const next = words[place + 1]?.word;
    if (next === undefined || !isNameWord(word) || !isNameWord(next)) return [];
    // Only a space separates them.
    if (!text.includes(`${word} ${next}`)) return [];
    const pair = `${word} ${next}`.toLowerCase();
    const folded = foldName(pair);
    return [...names].some(
      (name) => name.includes(folded) || folded.split(' ').some((part) => name.split(' ').includes(part)),
    )
      ? []
      : [pair];
  });
}

function isNameWord(word: string): boolean {
  const folded = foldName(word);
  return folded.length > 2 && !tellsNothing(folded) && !NO_NAME.test(folded) && !/\d/u.test(folded);
}

function namesOf(articles: readonly DigestArticle[]): string | null {
  const counts = new Map<string, number>();
  for (const { actors } of articles)
    for (const { name, kind } of actors)
      if (kind !== 'country' && isProperName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [one, other] = [...counts].toSorted(([, first], [, second]) => second - first).map(([name]) => name);
  if (one === undefined) return null;
  return other === undefined ? one : `${one} and ${other}`;
}
