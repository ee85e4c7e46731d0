import { foldName } from '../language/fold-name.ts';
import { guessLanguage } from '../language/guess-language.ts';

/** How an item begins: "(story) NAME states that …", "(story) NAME: …". */
const ITEM =
  /^(?:\([^)]*\) )?([^“”"]{2,80}?)(?::| (states?|says?|claims?|accuses?|warns?|denies|deny|insists?|demands?|offers?|refuses?|supports?|opposes?)(?!\p{L}))/u;
/** Acts of an item that are told as nothing but its actor's. */
const CHARGES = /^(?:claim|accuse|warn)s?$/u;
const REPORTING =
  /(?<!\p{L})(?:sa(?:ys?|id)|told|tells|warn(?:s|ed)?|claim(?:s|ed)?|accus(?:es?|ed)|den(?:y|ies|ied)|insist(?:s|ed)?|argu(?:es?|ed))(?!\p{L})/iu;

/** An item as sentences, each with its teller, beside the name of its story. */
export function partsOfItem(item: string): { readonly story: string; readonly sentences: readonly string[] } {
  const [story = ''] = /^\([^)]*\) /u.exec(item) ?? [];
  const [opens, closes] = [item.indexOf('“'), item.indexOf('”') + 1];
  const [head = '', teller = ''] = ITEM.exec(item) ?? [];
  if (opens < 0 || closes < opens || teller === '' || head.endsWith(':'))
    return { story, sentences: [item.slice(story.length)] };
  const told = item.slice(story.length, opens) + item.slice(closes);
  return { story, sentences: [told, `${teller} said ${item.slice(opens, closes)}`] };
}

/**
 * Whether a sentence in English leaves each claim with whoever makes it: an accusation, a claim or a warning names its
 * source, and what is reported is reported of the actor of the item that says it.
 */
export function namesItsTeller(sentence: string, items: readonly string[]): boolean {
  if (guessLanguage(items.join('\n')).code !== 'en') return true;
  const named = wordsOf(sentence);
  const told = items.map((item) => {
    const [head = '', teller = '', act = ''] = ITEM.exec(item) ?? [];
    return { teller: wordsOf(teller), words: wordsOf(item.slice(head.length)), isCharge: CHARGES.test(act) };
  });
  const isTold = told.some(({ teller, isCharge }) => isCharge && share(teller, named) === 0);
  if (isTold) return false;
  const reporting = REPORTING.exec(sentence);
  if (reporting === null) return true;
  const before = wordsOf(sentence.slice(0, reporting.index));
  const rest = sentence.slice(reporting.index + reporting[0].length);
  // "…, Brandt said, but …"
  const claim = /^\s*[,.]/u.test(rest) ? before : wordsOf(rest);
  const [closest] = told.toSorted((one, other) => share(claim, other.words) - share(claim, one.words));
  return (
    closest === undefined || closest.teller.length === 0 || before.length === 0 || share(closest.teller, before) > 0
  );
}

function share(some: readonly string[], others: readonly string[]): number {
  return some.filter((word) => others.includes(word)).length;
}

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 2 && word !== 'the');
}
