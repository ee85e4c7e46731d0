import { firstWords } from '../briefings/saying/say-title.ts';
import { foldName } from '../language/fold-name.ts';
import { AMOUNTS } from '../language/measures.ts';
import { isProperName } from '../language/names.ts';
import { TITLE_WORDS } from '../language/titles.ts';
import { wordSet } from '../language/word-set.ts';
import type { LedgerPosition } from '../ledger/ledger.ts';
import { isBare } from '../ledger/matters/is-bare.ts';
import { quoted } from '../text.ts';
import type { DigestArticle } from './digest.ts';
import { contentWords, tellsNothing } from './matters.ts';

/** What a name in an article's headline, in its bottom line and in what it quotes counts for. */
const POINTS = { headline: 2, bottomLine: 1, quote: 0.5 } as const;
/** Least points of a pair of words, of one that names a process, and of a matter: what one headline says may be a turn of phrase. */
const LEAST = { pair: 2.5, process: 2, matter: 1 } as const;
const SHARES = {
  /** A process is what a story is called by. */
  process: 1.5,
  /** A matter of one word, or one that tells nothing by itself. */
  single: 0.6,
  bare: 0.3,
} as const;
/** A name that is so much better takes the place of the one that people know. */
const BETTER = 3;
/** What stories are about and called by, in their last word. Singular. */
const PROCESSES = wordSet(`
  accord arbitration ban bid bill blockade border boycott budget ceasefire charter clash closure coalition conflict
  constitution coup crisis deal debt dispute duty election embargo freeze inquiry law lawsuit levy lockout merger
  negotiation pact pipeline probe protest quota recount referendum reform row ruling sale sanction shortage shutdown siege
  standoff strike subsidy summit swap takeover talk tariff tax toll transition treaty trial truce vote walkout war
  withdrawal zone
`);
/** "Both sides | open talks": what headlines say is done, and that looks like a quality. */
const DOES = wordSet('cut hit let open put set shut split');
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** Endings of verbs and adverbs, which aren't part of a name. */
const NO_NAME = /(?:ing|ed|ly)$/u;
const LIMITS = { titleCharacters: 60, matters: 3 } as const;

/** What is said in a story, by which it is named: its matter's title, null where it is filed nowhere. */
export type Said = Pick<LedgerPosition, 'issue' | 'quote'> & { readonly article: { readonly id: string } };

/**
 * A story's name in its articles' words: of the pairs of adjacent words in headlines, bottom lines and quotations that are
 * nobody's name, and the matters spoken about most, the one that most of them are about ("pay talks"); else the headline, in quotation marks.
 * @param known the name that earlier digests gave it, which stays unless another one is far better
 */
export function nameStory(articles: readonly DigestArticle[], said: readonly Said[], known: string | null): string {
  const saidIn = Map.groupBy(said, ({ article }) => article.id);
  const told = articles.map(({ reference, bottomLine }) => ({
    headline: reference.title,
    bottomLine: bottomLine.map(({ text }) => text).join('\n'),
    quotes: (saidIn.get(reference.id) ?? []).map(({ quote }) => quote.toLowerCase()).join('\n'),
  }));
  const pairs = pairsOf(told, namesIn(articles));
  const ofMatters = scoreMatters(told, said);
  // A matter is one of a story's; what the articles call all of it comes first.
  const isProcess = ([name]: readonly [string, number]) => Number(namesProcess(name));
  const named = [...pairs, ...ofMatters].toSorted(
    (one, other) => isProcess(other) - isProcess(one) || other[1] - one[1],
  );
  const [best, points] = named[0] ?? [
    quoted(firstWords(articles[0]?.reference.title ?? '', LIMITS.titleCharacters)),
    0,
  ];
  if (known === null) return best;
  // As another article writes it, it is the same name.
  const own = named.find(([name]) => name.toLowerCase() === known.toLowerCase());
  const isSpoken = own !== undefined || !said.some(({ issue }) => issue === known);
  return isSpoken && points < (own?.[1] ?? 1) * BETTER ? known : best;
}

/** What an article tells; its quotations in lower case. */
type Told = Readonly<Record<'headline' | 'bottomLine' | 'quotes', string>>;

/** The words of which anybody's name is made. */
function namesIn(articles: readonly DigestArticle[]): ReadonlySet<string> {
  const named = articles.flatMap(({ actors }) => actors.filter(({ name }) => isProperName(name)));
  return new Set(named.flatMap(({ name }) => foldName(name).split(' ')));
}

/** Pairs of adjacent words with their points, without those that are too few. */
function pairsOf(
  told: readonly Told[],
  names: ReadonlySet<string>,
): readonly (readonly [name: string, points: number])[] {
  const points = new Map<string, number>();
  const written = new Map<string, string>();
  const read = (text: string) =>
    new Set(
      pairsIn(text, names).map((pair) => {
        const key = pair.toLowerCase();
        // As it is written inside a sentence: with fewer capitals than in a headline, "Port Aldou" and "port strike".
        const before = written.get(key);
        if (before === undefined || capitalsIn(pair) < capitalsIn(before)) written.set(key, pair);
        return key;
      }),
    );
  for (const article of told) {
    const found = new Map<string, number>();
    for (const place of ['headline', 'bottomLine'] as const)
      for (const pair of read(article[place])) found.set(pair, (found.get(pair) ?? 0) + POINTS[place]);
    // What is only quoted is no story's name.
    for (const [pair, sum] of found)
      points.set(pair, (points.get(pair) ?? 0) + sum + (article.quotes.includes(pair) ? POINTS.quote : 0));
  }
  return [...points].flatMap(([pair, sum]) => {
    const isProcess = namesProcess(pair);
    if (sum < (isProcess ? LEAST.process : LEAST.pair)) return [];
    return [[written.get(pair) ?? pair, sum * (isProcess ? SHARES.process : 1)] as const];
  });
}

function namesProcess(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && PROCESSES.has(singular(words.at(-1) ?? ''));
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** The titles of the matters spoken about most, with their points. */
function scoreMatters(
  told: readonly Told[],
  said: readonly Said[],
): readonly (readonly [name: string, points: number])[] {
  const spoken = [...Map.groupBy(said, ({ issue }) => issue)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const texts = told.map(({ headline, bottomLine }) => ({
    headline: stemsIn(headline),
    bottomLine: stemsIn(bottomLine),
  }));
  return spoken
    .flatMap(([title, on]) => (title === null ? [] : [{ title, on }]))
    .slice(0, LIMITS.matters)
    .flatMap(({ title, on }) => {
      const words = stemsIn(title);
      if (words.size === 0) return [];
      const inTexts = texts.reduce(
        (sum, { headline, bottomLine }) =>
          sum +
          (words.isSubsetOf(headline) ? POINTS.headline : 0) +
          (words.isSubsetOf(bottomLine) ? POINTS.bottomLine : 0),
        0,
      );
      const articles = new Set(on.map(({ article }) => article.id)).size;
      const share = isBare(title) ? SHARES.bare : words.size < 2 ? SHARES.single : 1;
      const points = (inTexts + articles * POINTS.quote) * share;
      return points < LEAST.matter ? [] : [[title, points] as const];
    });
}

/** What a text is about, without what only measures. */
function stemsIn(text: string): ReadonlySet<string> {
  return contentWords(text).difference(MEASURING);
}

const MEASURING = contentWords([...AMOUNTS].join(' '));

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
}

function pairsIn(text: string, names: ReadonlySet<string>): readonly string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  return words.flatMap((word, place) => {
    const next = words[place + 1];
    if (next === undefined || !isNameWord(word) || !isNameWord(next) || DOES.has(word.toLowerCase())) return [];
    // "unveils pension | bill": half a name.
    const behind = words[place + 2];
    const goesOn = behind !== undefined && isNameWord(behind) && !DOES.has(behind.toLowerCase());
    if (goesOn && !namesProcess(`${word} ${next}`) && text.includes(`${word} ${next} ${behind}`)) return [];
    // Only a space separates them.
    if (!text.includes(`${word} ${next}`)) return [];
    const pair = `${word} ${next}`;
    const isNamed = foldName(pair)
      .split(' ')
      .some((part) => names.has(part));
    return isNamed || TITLE_WORDS.has(singular(next.toLowerCase())) ? [] : [pair];
  });
}

function isNameWord(word: string): boolean {
  const folded = foldName(word);
  const isPlain = folded.length > 2 && !NO_NAME.test(folded) && !/\d/u.test(folded);
  return isPlain && !tellsNothing(folded) && !AMOUNTS.has(singular(folded));
}
