import { CURRENCIES } from '../../../language/currencies.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS } from '../actors/role-nouns.ts';
import type { Document } from '../document.ts';
import type { FoundPosition } from './found-position.ts';
import { SPEECH_HEADS } from './issue-label.ts';
import { sentenceAt, subjectWords, textOf, tokensIn } from './reading.ts';

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
  const isOwn = (each: FoundPosition) => {
    const label = labels.get(each) ?? '';
    return !isMeasureAlone(label) && isWithinWords(label, wordsOf(each));
  };

  ordered.forEach((each, place) => {
    const before = ordered[place - 1];
    if (before === undefined || !isContinued(before, each, document)) return;
    const [label, earlier] = [labels.get(each) ?? '', labels.get(before) ?? ''];
    const isElaborated = each.position.directness === 'direct' && before.position.directness !== 'direct';
    // The label that both have in their words names the matter of both.
    if (isOwn(each) && isWithinWords(label, wordsOf(before))) {
      if (!isOwn(before) || !isFuller(earlier, label)) labels.set(before, label);
    } else if (isOwn(before) && (isElaborated || isVague(label))) labels.set(each, earlier);
  });
  // "rejected the demand": the one that was just told.
  ordered.forEach((each, place) => {
    const before = ordered[place - 1];
    if (
      before !== undefined &&
      SPEECH_HEADS.has((labels.get(each) ?? '').toLowerCase()) &&
      isNear(before, each, document)
    )
      labels.set(each, labels.get(before) ?? '');
  });
  const measured = ordered.flatMap((each) => {
    const measure = MEASURE.exec(textOf(document, each.content))?.[0].toLowerCase();
    return measure === undefined ? [] : { each, measure };
  });
  // "a rise of nine percent" names what is counted, "nothing below nine percent" does not.
  const isBare = ({ content }: FoundPosition) =>
    tokensIn(document, content).every(({ pos, text }) => !/^(?:NOUN|PROPN)$/.test(pos) || isMeasureAlone(text));
  for (const { each, measure } of measured.filter((one) => !isOwn(one.each) && isBare(one.each))) {
    const counted = measured.find((other) => other.measure === measure && isOwn(other.each))?.each;
    if (counted !== undefined) labels.set(each, labels.get(counted) ?? each.position.issue);
  }
  // "said it was unsafe": what was spoken of right before.
  ordered.forEach((each, place) => {
    const before = ordered[place - 1];
    if (each.isUnnamed === true && before !== undefined && before.isUnnamed !== true && isNear(before, each, document))
      labels.set(each, labels.get(before) ?? '');
  });
  joinRareLabels(ordered, labels, wordsOf);
  return found.map((each) => ({ ...each, position: { ...each.position, issue: labels.get(each) ?? '' } }));
}

/** "percent", "euros": how much, not of what. */
function isMeasureAlone(label: string): boolean {
  return label.replace(MEASURE, '').trim() === '';
}

/** A matter that one position alone is filed under is the one that several are, where its words name that too. */
function joinRareLabels(
  ordered: readonly FoundPosition[],
  labels: Map<FoundPosition, string>,
  wordsOf: (position: FoundPosition) => ReadonlySet<string>,
): void {
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const each of ordered) {
    const own = labels.get(each) ?? '';
    if ((counts.get(own) ?? 0) > 1) continue;
    const words = wordsOf(each);
    const [common] = [...counts]
      .filter(([label, count]) => count > 1 && label.includes(' ') && isWithinWords(label, words))
      .toSorted(([, one], [, other]) => other - one);
    if (common !== undefined) labels.set(each, common[0]);
  }
}

/** Whether it is said by the same actor in the next sentence of the paragraph. */
function isContinued(before: FoundPosition, each: FoundPosition, document: Document): boolean {
  if (before.position.actor !== each.position.actor) return false;
  const [one, other] = [before, each].map(({ content }) => sentenceAt(document, content.start));
  if (one === undefined || other === undefined || one.paragraph !== other.paragraph) return false;
  return document.sentences.indexOf(other) - document.sentences.indexOf(one) <= 1;
}

/** "state arbitration" beside "arbitrator". */
function isFuller(label: string, other: string): boolean {
  return label.split(' ').length > other.split(' ').length;
}

/** Whether it is said in the same paragraph or the next. */
function isNear(before: FoundPosition, each: FoundPosition, document: Document): boolean {
  const [one, other] = [before, each].map(({ content }) => sentenceAt(document, content.start)?.paragraph ?? 0);
  return (other ?? 0) - (one ?? 0) <= 1;
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
