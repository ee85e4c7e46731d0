import {
  countedIn,
  countedWords,
  countWords,
  labelKey,
  ownWords,
  paragraphsOf,
  wordsBeside,
  wordsOf,
} from '../../../src/ledger/matter-words.ts';
import { fileStatements } from '../../../src/ledger/matters/file-statements.ts';
import type { FilingStatement, KnownMatter } from '../../../src/ledger/matters/filing.ts';

/** Somebody's words in an article: they are looked up in its text. */
export interface SaidInArticle {
  readonly speaker: string;
  readonly says: string;
  readonly label?: string;
  /** By a model that was offered the matters known so far. */
  readonly named?: { readonly label: string; readonly matter: string | null };
}

export interface FiledSeries {
  /** Files an article's statements after those of the articles before. @returns a matter each, or null */
  add(text: string, said: readonly SaidInArticle[]): readonly (string | null)[];
}

/** A channel's articles one after the other, filed as the ledger files them. */
export function createFiledSeries(): FiledSeries {
  const matters = new Map<string, KnownMatter>();
  const words = new Map<string, number>();
  const names = new Set<string>();
  let [paragraphCount, articles] = [0, 0];
  return {
    add(text, said) {
      articles += 1;
      const paragraphs = paragraphsOf(text);
      paragraphCount += paragraphs.length;
      const article = countWords(paragraphs);
      for (const [word, count] of article) words.set(word, (words.get(word) ?? 0) + count);
      for (const { speaker } of said) for (const word of wordsOf(speaker)) names.add(word);
      const statements = said.map(({ speaker, says, label = '', named }, place): FilingStatement => {
        const start = text.indexOf(says);
        if (start === -1) throw new Error(`The article does not say “${says}”.`);
        const paragraph = paragraphs.findIndex((each) => start >= each.start && start < each.end);
        const own = ownWords({ statement: says, quote: says, label }, countedIn(text));
        const counted = countedWords(says, countedIn(text));
        const beside = wordsBeside(own, names, { paragraphs, place: paragraph, title: '' });
        const id = `${articles}.${place}`;
        const called = labelKey(label, names);
        return { id, speaker, start, paragraph, own, called, counted, beside, ...(named !== undefined && { named }) };
      });
      const ordered = statements.toSorted((one, other) => one.start - other.start);
      const rarity = { paragraphs: paragraphCount, words };
      const { homes } = fileStatements({ statements: ordered, matters: [...matters.values()], rarity, article, names });
      const speakers = said.map(({ speaker }) => speaker);
      return statements.map((statement) => {
        const home = homes.get(statement.id) ?? null;
        if (home === null) return null;
        const id = home.startsWith('new ') ? `${articles}, ${home}` : home;
        const known = matters.get(id) ?? { id, statements: [], company: new Set() };
        matters.set(id, {
          id,
          statements: [...known.statements, statement],
          company: new Set([...known.company, ...speakers]),
        });
        return id;
      });
    },
  };
}
