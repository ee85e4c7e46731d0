import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { gerundOf } from '../../../language/inflect.ts';
import type { Token } from '../document.ts';
import { labelText } from './issue-label.ts';
import { DEEDS } from './nominal-verbs.ts';
import { nounPhrases } from './noun-phrases.ts';

/** Verbs that name no matter by themselves. */
const EMPTY_VERBS = new Set(
  'be have do say tell know think believe want need get go come make take see feel look seem try keep let happen mean like use become call ask give hear hold bring talk speak start begin continue put intend'.split(
    ' ',
  ),
);
/** Longest way from the verb to what it is about, in tokens, and words shown of that. */
const LIMITS = { tokensBetween: 4, aboutWords: 4, fallbackWords: 5 } as const;
const TIME = new RegExp(
  `^(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN}|days?|weeks?|months?|years?|hours?|time|while)$`,
  'iu',
);
const PREPOSITIONS = /^(?:on|with|over|about|for|against|to|from|of)$/iu;

/**
 * A label for words that have no noun to be named by: what is done ("negotiating on Ukraine"), or the words themselves.
 * @param tokens of the content, never none
 */
export function actionLabel(tokens: readonly Token[]): string {
  const at = verbOf(tokens);
  const verb = tokens[at];
  if (verb === undefined) return anyNoun(tokens) ?? firstWords(tokens);
  const about = aboutOf(tokens.slice(at + 1));
  const lemma = verb.lemma.toLowerCase();
  const deed = about.length === 0 ? DEEDS.get(lemma) : undefined;
  return deed ?? [gerundOf(lemma), ...about].join(' ');
}

/** Whether words tell of nothing that could name them: "it was unsafe". */
export function namesNothing(tokens: readonly Token[]): boolean {
  return verbOf(tokens) < 0 && anyNoun(tokens) === null;
}

function verbOf(tokens: readonly Token[]): number {
  return tokens.findIndex(({ pos, lemma }) => pos === 'VERB' && !EMPTY_VERBS.has(lemma.toLowerCase()));
}

function aboutOf(rest: readonly Token[]): readonly string[] {
  const [phrase] = nounPhrases(rest);
  if (phrase === undefined) return [];
  const before = rest.filter(({ end }) => end <= (phrase.article ?? phrase).start);
  if (before.length > LIMITS.tokensBetween) return [];
  const preposition = before.findLast(({ pos, text }) => pos === 'ADP' || PREPOSITIONS.test(text));
  // "Stopping in the coming days": when and where is not what.
  if (TIME.test(phrase.head.text) || (preposition !== undefined && !PREPOSITIONS.test(preposition.text))) return [];
  const about = labelText({ ...phrase, complement: null, verb: null });
  if (about.split(' ').length > LIMITS.aboutWords) return [];
  return preposition === undefined ? [about] : [preposition.text.toLowerCase(), about];
}

/** The first noun, however general: a label is no clause. */
function anyNoun(tokens: readonly Token[]): string | null {
  const phrase = nounPhrases(tokens).find(({ head }) => !TIME.test(head.text));
  return phrase === undefined ? null : labelText({ ...phrase, complement: null, verb: null });
}

function firstWords(tokens: readonly Token[]): string {
  const said = tokens.filter(({ pos, text }) => pos !== 'PUNCT' && text.toLowerCase() !== 'that');
  const words = said.slice(0, LIMITS.fallbackWords);
  return words
    .map(({ text, end }, at) => (words[at + 1]?.start === end ? text : `${text} `))
    .join('')
    .trimEnd();
}
