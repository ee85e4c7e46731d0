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
const LIMITS = { titleCharacters: 60, matters: 3 } as const;

/**
 * A story's name in its articles' words: the pair of adjacent words most frequent in headlines and bottom lines that
 * isn't anybody's name ("pay talks"), else the matter spoken about most, else the headline.
 * @param matters a matter's title for each statement
 * @param known the name that earlier digests gave it
 */
export function nameStory(
  articles: readonly DigestArticle[],
  matters: readonly string[],
  known: string | null,
): string {
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
  const spoken = [...Map.groupBy(matters, (title) => title)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const pair = best !== undefined && best[1] > LEAST_USES ? [best[0]] : [];
  const fitting = [...pair, ...spoken.slice(0, LIMITS.matters).map(([title]) => title)];
  // People know the story by the name it has, unless that is of a matter nobody speaks of any more.
  if (known !== null && (fitting.includes(known) || !matters.includes(known))) return known;
  return fitting[0] ?? firstWords(articles[0]?.reference.title ?? '', LIMITS.titleCharacters);
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
