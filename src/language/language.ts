import { fold } from './fold.ts';
import { foldName } from './fold-name.ts';
import { type PatternPair, type Phrase, phrasePattern, readPairs, readPhrases } from './phrases.ts';
import { wordSet } from './word-set.ts';

/**
 * Facts about a language, as data: one file per language in `languages/`. Quotes and prose are checked against them,
 * so every list must be complete enough for those checks.
 */
export interface Language {
  /** ISO 639-1; "und" for a language without enough data. */
  readonly code: string;
  /** Whether part of a sentence may be shown, because words that reverse it would be noticed. */
  readonly isKnown: boolean;
  /** Whether words are separated by spaces. */
  readonly hasSpaces: boolean;
  /** Whether common nouns begin with a capital, so that a capital doesn't indicate a name. */
  readonly nounsAreCapitalised: boolean;
  /** Whether names take endings or are joined to other words, as in most languages but not in English. */
  readonly namesHaveForms: boolean;
  /** Whether words form compounds written as one: "Scheldeoverleg". */
  readonly hasCompounds: boolean;
  /** Whether an apostrophe separates two words: "qu'elle", "dell'accordo". */
  readonly hasElision: boolean;
  /** Whether the language has capitals at all. */
  readonly hasCapitals: boolean;
  /**
   * The scope of words that reverse what is said. "clause": up to the next border, for languages whose borders and
   * trailing reversals are well covered; "sentence": the whole sentence.
   */
  readonly reach: 'clause' | 'sentence';
  /** The lists behind `patterns`, with an example for each entry. */
  readonly phrases: {
    /** "not", "never", "without". */
    readonly negations: readonly Phrase[];
    /** Words that negate what they govern: "denied that", "failed to", "instead of", "a rumour that". */
    readonly reversals: readonly Phrase[];
    /** Words that weaken a statement: "if", "unless", "allegedly". */
    readonly conditions: readonly Phrase[];
    /** Reversals right after the words: "is not true", "was a lie". For reach "clause" only. */
    readonly rejections: readonly Phrase[];
    /** Where the scope of an earlier negation ends: ", but", ", while". */
    readonly borders: readonly Phrase[];
    /** Reporting verbs and phrases: "said", "according to". */
    readonly reporting: readonly Phrase[];
    /** What leaves a thing open, or is done unwillingly: "unclear", "undecided", "wary". They reverse no quote. */
    readonly uncertain: readonly Phrase[];
    /** What is planned, possible, wanted or guessed: "plans to", "could", "an estimate". */
    readonly tentative: readonly Phrase[];
  };
  /** For searching folded text; null if there is nothing to search for. */
  readonly patterns: {
    readonly negation: RegExp | null;
    /** Negations, reversals and conditions. */
    readonly reversal: RegExp | null;
    readonly rejection: RegExp | null;
    readonly border: RegExp | null;
    readonly reporting: RegExp | null;
    readonly uncertain: RegExp | null;
    readonly tentative: RegExp | null;
  };
  /** Verbs that say the opposite of each other: "offered", "refused". */
  readonly opposites: readonly PatternPair[];
  /** Words that claim much: "agreed", "all". Behind each, what its source has to say for it. */
  readonly strong: readonly PatternPair[];
  /** Abbreviations whose full stop doesn't end a sentence, lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Function words, lower case: they indicate the language, not the matter. */
  readonly smallWords: ReadonlySet<string>;
  /** Folded names of the months, in every form and abbreviation, to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded names of the days, in every form and abbreviation, to 1 (Monday) – 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Folded number words to their values; multipliers are in `scales`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded words that multiply the number before them: "hundred", "Mio". */
  readonly scales: ReadonlyMap<string, number>;
  /** Folded ordinals to their values. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Folded words that join the parts of one number: "und" of "fünfundzwanzig", "y" of "treinta y cinco". */
  readonly numberJoints: readonly string[];
  /** Folded words for fractions to their share in percent: "half", 50. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that make the number before them tenths of a whole: zh "成". */
  readonly tenths: readonly string[];
  /** Folded words that make the number before them a percentage: "per cent"; and the number after: tr "yüzde". */
  readonly percentWords: readonly string[];
  readonly percentBefore: readonly string[];
  /**
   * Endings of names and nouns in other cases, forms and derivations, folded. Two words are forms of one word if what
   * follows their common beginning is among these. The empty ending always counts.
   */
  readonly endings: ReadonlySet<string>;
  /**
   * Countries as the language's newspapers name them, each a group of folded words: the name with its forms, and the
   * demonyms. A word that ends in `~` stands for all words with that beginning.
   */
  readonly countries: readonly (readonly string[])[];
  /** Letters written together with the word after them, each alone, then together with the article: ar "و", "ال". */
  readonly proclitics: readonly string[];
}

/** A language as defined in its file; omitted lists are empty, omitted flags as for most languages. */
export interface LanguageFacts {
  readonly code: string;
  readonly hasSpaces?: boolean;
  readonly hasCapitals?: boolean;
  readonly nounsAreCapitalised?: boolean;
  readonly namesHaveForms?: boolean;
  readonly hasCompounds?: boolean;
  readonly hasElision?: boolean;
  readonly reach?: 'clause';
  /** Lists of `words | example`, one a line: see `readPhrases`. */
  readonly negations: string;
  readonly reversals: string;
  readonly conditions: string;
  readonly borders?: string;
  readonly rejections?: string;
  readonly reporting: string;
  readonly uncertain?: string;
  readonly tentative?: string;
  /** A pair a line, words separated by ",": "offer, offers <> refuse, refuses". */
  readonly opposites?: string;
  readonly strong?: string;
  /** Words separated by white space. */
  readonly abbreviations?: string;
  readonly smallWords: string;
  readonly endings?: string;
  /** Groups separated by ";", each all words for one country: "Norwegen norwegisch~ Norweger~". */
  readonly countries?: string;
  readonly proclitics?: string;
  /** Twelve groups separated by ";" (seven for the days, from Monday), each with all forms of one name. */
  readonly months: string;
  readonly weekdays: string;
  /** Groups separated by ";", each a value and the words for it: "12 twelve dozen; 20 twenty". */
  readonly numbers: string;
  readonly scales: string;
  readonly ordinals?: string;
  readonly fractions?: string;
  readonly tenths?: string;
  readonly numberJoints?: string;
  /** Separated by ",": they may hold spaces. What makes the number before it a percentage, and the number after it. */
  readonly percentWords: string;
  readonly percentBefore?: string;
}

/** Creates a language from its definition. @throws TypeError if a list is malformed */
export function defineLanguage(facts: LanguageFacts): Language {
  const proclitics = wordsOf(facts.proclitics);
  const borders = {
    hasSpaces: facts.hasSpaces ?? true,
    proclitics: proclitics.filter((letters) => letters.length === 1).join(''),
  };
  // Most processes need one or two languages, so lists are parsed on first use.
  const phrases = once(() => ({
    negations: readPhrases(facts.negations),
    reversals: readPhrases(facts.reversals),
    conditions: readPhrases(facts.conditions),
    rejections: readPhrases(facts.rejections ?? ''),
    borders: readPhrases(facts.borders ?? ''),
    reporting: readPhrases(facts.reporting),
    uncertain: readPhrases(facts.uncertain ?? ''),
    tentative: readPhrases(facts.tentative ?? ''),
  }));
  const patterns = once(() => {
    const { negations, reversals, conditions, rejections, reporting, uncertain, tentative } = phrases();
    return {
      negation: phrasePattern(negations, borders),
      reversal: phrasePattern([...negations, ...reversals, ...conditions], borders),
      rejection: phrasePattern(rejections, borders),
      border: phrasePattern(phrases().borders, borders),
      reporting: phrasePattern(reporting, borders),
      uncertain: phrasePattern(uncertain, borders),
      tentative: phrasePattern(tentative, borders),
    };
  });
  const opposites = once(() => readPairs(facts.opposites ?? '', borders));
  const strong = once(() => readPairs(facts.strong ?? '', borders));
  const numbers = once(() => readValues(facts.numbers));
  const scales = once(() => readValues(facts.scales));
  const ordinals = once(() => readValues(facts.ordinals ?? ''));
  const fractions = once(() => readValues(facts.fractions ?? ''));
  const months = once(() => readNames(facts.months, 12));
  const weekdays = once(() => readNames(facts.weekdays, 7));
  const endings = once(() => new Set(['', ...wordsOf(facts.endings).map(foldName)]));
  const countries = once(() =>
    (facts.countries ?? '')
      .split(';')
      .map(wordsOf)
      .filter((words) => words.length > 0)
      .map((words) => words.map(foldPart)),
  );
  return {
    code: facts.code,
    isKnown: true,
    hasSpaces: borders.hasSpaces,
    hasCapitals: facts.hasCapitals ?? true,
    nounsAreCapitalised: facts.nounsAreCapitalised ?? false,
    namesHaveForms: facts.namesHaveForms ?? true,
    hasCompounds: facts.hasCompounds ?? false,
    hasElision: facts.hasElision ?? false,
    reach: facts.reach ?? 'sentence',
    abbreviations: new Set(wordsOf(facts.abbreviations)),
    smallWords: new Set(wordsOf(facts.smallWords).map(fold)),
    numberJoints: wordsOf(facts.numberJoints).map(fold),
    tenths: wordsOf(facts.tenths),
    percentWords: listOf(facts.percentWords),
    percentBefore: listOf(facts.percentBefore ?? ''),
    proclitics: proclitics.map(foldName),
    get phrases() {
      return phrases();
    },
    get patterns() {
      return patterns();
    },
    get opposites() {
      return opposites();
    },
    get strong() {
      return strong();
    },
    get numbers() {
      return numbers();
    },
    get scales() {
      return scales();
    },
    get ordinals() {
      return ordinals();
    },
    get fractions() {
      return fractions();
    },
    get months() {
      return months();
    },
    get weekdays() {
      return weekdays();
    },
    get endings() {
      return endings();
    },
    get countries() {
      return countries();
    },
  };
}

/** A value computed on first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A word folded as names are, with its `~`. */
function foldPart(word: string): string {
  return word.endsWith('~') ? `${foldName(word)}~` : foldName(word);
}

function listOf(list: string): readonly string[] {
  return list.split(',').map(fold).filter(Boolean);
}

function wordsOf(list = ''): readonly string[] {
  return [...wordSet(list)];
}

function readNames(list: string, count: number): ReadonlyMap<string, number> {
  const groups = list.split(';').map((group) => wordsOf(group).map(fold));
  if (groups.length !== count) throw new TypeError(`${groups.length} names instead of ${count}: ${list}`);
  return new Map(groups.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

function readValues(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(';')
      .map((group) => wordsOf(group))
      .filter((group) => group.length > 0)
      .flatMap(([value, ...words]) => {
        if (Number.isNaN(Number(value)) || words.length === 0) throw new TypeError(`No value and words: ${value}`);
        return words.map((word) => [fold(word), Number(value)] as const);
      }),
  );
}
