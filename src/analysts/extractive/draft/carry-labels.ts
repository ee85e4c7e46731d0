import { CURRENCIES } from '../../../language/currencies.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS } from '../actors/role-nouns.ts';
import type { Document } from '../document.ts';
import type { FoundPosition } from './found-position.ts';
import { sentenceAt, subjectWords, textOf } from './reading.ts';

/** What an amount is counted in that says nothing of its matter: "we can live with six percent". */
const MEASURE = new RegExp(
  `\\b(?:${ENGLISH.percentWords.join('|')}|(?:${CURRENCIES.join('|')})s?)\\b|[%\\p{Sc}]`,
  'iu',
);

/**
 * Gives positions the matter that the sentences around them name. Who says something and then says it in quotation marks
 * speaks of one matter; an amount without a matter belongs to the one the article counts so.
 * @param found in any order; returned in the same
 */
export function carryLabels(found: readonly FoundPosition[], document: Document): FoundPosition[] {
  const ordered = found.toSorted((one, other) => one.content.start - other.content.start);
  const labels = new Map(found.map((each) => [each, each.position.issue]));
  const wordsOf = ({ content }: FoundPosition) => subjectWords(textOf(document, content));
  const isOwn = (each: FoundPosition) => isWithinWords(labels.get(each) ?? '', wordsOf(each));

  ordered.forEach((each, place) => {
    const before = ordered[place - 1];
    if (before === undefined || !isContinued(before, each, document)) return;
    const [label, earlier] = [labels.get(each) ?? '', labels.get(before) ?? ''];
    const isElaborated = each.position.directness === 'direct' && before.position.directness !== 'direct';
    // The label that both have in their words names the matter of both.
    if (isOwn(each) && isWithinWords(label, wordsOf(before))) labels.set(before, label);
    else if (isOwn(before) && (isElaborated || isVague(label))) labels.set(each, earlier);
  });
  for (const each of ordered.filter((one) => !isOwn(one))) {
    const measure = MEASURE.exec(textOf(document, each.content))?.[0].toLowerCase();
    const counted = ordered.find(
      (other) => isOwn(other) && MEASURE.exec(textOf(document, other.content))?.[0].toLowerCase() === measure,
    );
    if (measure !== undefined && counted !== undefined) labels.set(each, labels.get(counted) ?? each.position.issue);
  }
  return found.map((each) => ({ ...each, position: { ...each.position, issue: labels.get(each) ?? '' } }));
}

/** Whether it is said by the same actor in the next sentence of the paragraph. */
function isContinued(before: FoundPosition, each: FoundPosition, document: Document): boolean {
  if (before.position.actor !== each.position.actor) return false;
  const [one, other] = [before, each].map(({ content }) => sentenceAt(document, content.start));
  if (one === undefined || other === undefined || one.paragraph !== other.paragraph) return false;
  return document.sentences.indexOf(other) - document.sentences.indexOf(one) <= 1;
}

function isWithinWords(label: string, words: ReadonlySet<string>): boolean {
  const own = subjectWords(label);
  return own.size > 0 && own.isSubsetOf(words);
}

/** "federation", "company": who, not what. */
function isVague(label: string): boolean {
  const noun = label.toLowerCase();
  return BODY_NOUNS.has(noun) || ANY_BODY_NOUNS.has(noun);
}
