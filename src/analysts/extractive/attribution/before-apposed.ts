import { COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import { describeSource, headNoun, isPersonNoun } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { nounPhraseEndingAt } from './unit-phrases.ts';
import { isBreak, isComma, type Range, textOf, type Unit } from './units.ts';

/** Words before "who" that still are one phrase with a name in it. */
const MAX_NAME_WORDS = 14;
const OWNED = /^(?:['’]s?|his|her|its|their|my|our)$/;

/**
 * "Ada Lund, a member of the board, | who | opposes it", "the Forum, a coalition that lobbied for it": the name that what stands
 * before the relative word only describes. Null where it describes no name, or the clause may be about something in it.
 * @param phrase What stands right before the relative word, or before its comma.
 * @param relative Where the relative word stands.
 */
export function beforeApposed(units: readonly Unit[], phrase: Range, relative: number): Range | null {
  const isParted = isComma(units[relative - 1]);
  const isBody = units[relative]?.lower !== 'who';
  const inner = isBody && isParted ? bodyOfOffice(units, phrase) : null;
  if (inner !== null) return inner;
  const isOneOf = units[phrase.start - 1]?.lower === 'of' && units[phrase.start - 2]?.lower === 'one';
  const start = isOneOf ? phrase.start - 2 : phrase.start;
  const words = units.slice(start, phrase.end);
  if (!isComma(units[start - 1]) || !describes(words, isParted) || isAboutInner(units, words, relative)) return null;
  const name = nounPhraseEndingAt(units, start - 1);
  if (name === null || name.end - name.start > MAX_NAME_WORDS || opensOnly(units, name.start)) return null;
  const from = units.findIndex((unit, at) => at >= name.start && unit.pos !== 'ADP');
  const found = { start: from, end: name.end };
  const own = units.slice(from, name.end);
  if (!own.some((unit) => unit.pos === 'PROPN' && !isTime(unit))) return null;
  return !isBody || own.every(({ pos }) => pos !== 'ADP') ? found : bodyOfOffice(units, found);
}

/** "a member of the board", "Norway’s oldest party", "director of the guild"; behind a place that one in it, "Norway". */
function describes(words: readonly Unit[], isParted: boolean): boolean {
  const [first] = words;
  // "A baker and Ivo Holm": two of a row.
  const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
  if (first === undefined || (joint >= 0 && /^(?:PROPN|DET)$/.test(words[joint + 1]?.pos ?? ''))) return false;
  if (/^(?:an?|one|another)$/.test(first.lower)) return true;
  if (!isParted) return false;
  const isRole = first.pos === 'NOUN' && TITLE_WORDS.has(headNoun(describeSource(textOf(words))));
  return (
    isRole ||
    first.lower === 'the' ||
    words.some(({ lower }) => OWNED.test(lower)) ||
    COUNTRY_BY_NAME.has(textOf(words))
  );
}

/** "the head of the party, which opposes it", "a leader of growers who oppose it": not whoever is described. */
function isAboutInner(units: readonly Unit[], words: readonly Unit[], relative: number): boolean {
  const isPerson = isPersonNoun(headNoun(describeSource(textOf(words))));
  if (units[relative]?.lower !== 'who') {
    if (isPerson || words.some(({ lower }, at) => lower === 'of' && /^an?$/.test(words[at + 1]?.lower ?? '')))
      return true;
  } else if (!isComma(units[relative - 1]) && words.some(({ pos }) => pos === 'ADP')) return true;
  const verb = units[relative + 1];
  return !isComma(units[relative - 1]) && verb?.pos === 'VERB' && verb.lower === verb.lemma;
}

/** "Unlike the guild, a group that …", "When Lund left, the mayor, who …": a phrase that the sentence opens with. */
function opensOnly(units: readonly Unit[], name: number): boolean {
  const open = units.findLastIndex((unit, at) => at < name && isBreak(unit)) + 1;
  const first = units[open];
  if (first === undefined || first.lower === 'according') return false;
  if (first.pos === 'SCONJ' || /^(?:when|while|where|after|before|as|if|once)$/.test(first.lower)) return true;
  const isLoose = first.pos === 'ADP' || (first.pos === 'VERB' && /(?:ing|ed)$/.test(first.lower));
  return isLoose && !units.slice(open + 1, name).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "the leader of | the Harbour Party": whom "which" stands for is not the leader. */
function bodyOfOffice(units: readonly Unit[], { start, end }: Range): Range | null {
  const link = units.findIndex(({ pos }, at) => at > start && at < end && pos === 'ADP');
  const isOffice = link > 0 && isPersonNoun(units[link - 1]?.lower ?? '');
  return isOffice && units[end - 1]?.pos === 'PROPN' ? { start: link + 1, end } : null;
}
