import type { Span } from '../../../articles/article.ts';
import { hasMoreWords } from '../../../language/count-words.ts';
import { numbersIn } from '../../../language/find-numbers.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document, ParsedSentence, Token } from '../document.ts';
import type { FoundPosition } from './found-position.ts';
import { type IssueNamer, isTime, LET_IN } from './issue-label.ts';
import type { Party } from './party-at.ts';
import { subjectWords, textOf, tokensIn } from './reading.ts';

/** Longer sentences are shown from the clause only. */
const SENTENCE_WORDS = 45;

/** Begins what stands among the words of a hint for a number with its unit. */
export const VALUE = '=';
/** Something that hints at a dispute. */
export interface Hint {
  readonly label: string;
  /** Stems of the label. */
  readonly named: ReadonlySet<string>;
  /** Where its label stands. */
  readonly topic: Span;
  /** Whether its topic opens with what is demanded, refused or disputed. */
  readonly isObject: boolean;
  /** Stems of the nouns in its span, and of its label. */
  readonly words: ReadonlySet<string>;
  readonly strength: number;
  /** Whether it is more than a wish or a view: a refusal, a demand made of others, a word for a dispute. */
  readonly isDisputed: boolean;
  readonly parties: readonly Party[];
  /** The clause it was read from. */
  readonly clause: Span;
  /** What a reader is shown of it. */
  readonly span: Span;
  readonly via: readonly string[];
  /** The exchanges it is part of, each by where what was said first stands. */
  readonly exchanges: ReadonlySet<number>;
}

/** What hints are read from. */
export interface HintContext {
  readonly document: Document;
  readonly actors: readonly ActorMentions[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly FoundPosition[];
  readonly namer: IssueNamer;
}

/** The sentence that a reader needs around a clause, unless it is long. */
export function evidenceAt(document: Document, sentence: ParsedSentence, clause: Span): Span {
  return hasMoreWords(textOf(document, sentence), SENTENCE_WORDS) ? clause : sentence;
}

/** No headline, and no question. */
export function isStatement(document: Document, sentence: ParsedSentence): boolean {
  return /[.!…:;][”"’')\]]*\s*$/u.test(textOf(document, sentence));
}

/** Stems of the common nouns in a span, save those that tell who. */
export function nounsOf(document: Document, span: Span, whoTokens: ReadonlySet<number>): Set<string> {
  const tokens = tokensIn(document, span);
  const nouns = new Set(valuesIn(tokens));
  for (const { pos, start, text } of tokens) {
    if ((pos !== 'NOUN' && pos !== 'PROPN') || isTime(text)) continue;
    const isWho = whoTokens.has(start) || canSpeak(text);
    if (!isWho || LET_IN.has(text)) for (const stem of subjectWords(text)) nouns.add(stem);
  }
  return nouns;
}

/** "9 percent", "40 crowns": what is bargained over, with its unit. A year and a day are none. */
function valuesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ pos, text }, at) => {
    const unit = tokens[at + 1];
    if (pos !== 'NUM' || unit === undefined || !(unit.text === '%' || unit.pos === 'NOUN')) return [];
    const [number = text] = numbersIn(text, ENGLISH);
    return [`${VALUE}${number} ${unit.text === '%' ? 'percent' : unit.lemma.toLowerCase()}`];
  });
}
