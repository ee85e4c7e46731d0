import { wordSet } from '../../../language/word-set.ts';
import type { Token } from '../document.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Nouns that say nothing of a matter right behind a preposition: "in line with", "on the table", "at stake". */
const SET_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', wordSet('hand odds risk stake')],
  ['by', wordSet('hand law means')],
  [
    'in',
    wordSet(
      'accordance charge danger doubt effect exchange fact favor favour force full general hand keeping line mind need order particular place power practice principle public question return secret terms touch tune vain view',
    ),
  ],
  ['on', wordSet('behalf board ground hand hold offer paper par record table track')],
  ['under', wordSet('way pressure review threat')],
]);

/** Nouns that say nothing of a matter as the object of a verb: "follow suit", "take part". */
const SET_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['follow', wordSet('suit')],
  ['give', wordSet('rise way')],
  ['make', wordSet('progress sense')],
  ['pay', wordSet('attention heed')],
  ['play', wordSet('part')],
  ['take', wordSet('advantage care effect heed issue part place sides')],
]);

/** Whether a bare noun stands in a phrase that is no thing: "hand in glove", "comes in line with". */
export function isInSetPhrase({ core, head, start, isOwned }: NounPhrase, tokens: readonly Token[]): boolean {
  if (core.length > 1 || isOwned) return false;
  const at = tokens.findIndex((token) => token.start === start);
  const [before, article] = [tokens[at - 1], tokens[at - 2]];
  const preposition = before?.text.toLowerCase() === 'the' ? article : before;
  const noun = head.text.toLowerCase();
  const isGlove = noun === 'glove' && /^in$/iu.test(before?.text ?? '') && /^hand$/iu.test(article?.text ?? '');
  if (SET_OBJECTS.get(before?.lemma.toLowerCase() ?? '')?.has(noun) === true) return true;
  return isGlove || SET_NOUNS.get(preposition?.text.toLowerCase() ?? '')?.has(noun) === true;
}

/** "A request | by school owners for | a rise": who wants it, not what. */
export function isByWhom({ start, complement }: NounPhrase, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1]?.pos === 'DET' ? tokens[at - 2] : tokens[at - 1];
  return complement?.preposition.text === 'for' && before?.text.toLowerCase() === 'by';
}
