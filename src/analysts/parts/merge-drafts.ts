import type { Article } from '../../articles/article.ts';
import type { Draft, Event, OpenQuestion, Position, ProposedQuote } from '../../briefings/briefing.ts';
import { fold } from '../../language/fold.ts';
import { languageOfText } from '../../language/guess-language.ts';
import { CAPS } from '../model-draft.ts';
import { joinActors } from './join-actors.ts';
import { joinPoints, joinSame, type Placed, type Quoting } from './join-same.ts';
import { createSameWords, type SameWords } from './same-words.ts';
import type { Part } from './split-article.ts';
import { takeActors, takeShares, tellOverflow } from './take-shares.ts';

/** What was drafted of a part. */
export interface PartDraft {
  readonly part: Part;
  readonly draft: Draft;
  /** Its items that would not pass the quote lock. */
  readonly fallen: ReadonlyMap<object, unknown>;
}

/** Longer quotes are not refused for standing in several places. In characters. */
const TELLING_QUOTE = 25;

/**
 * One draft of the drafts of an article's parts, in the order of the article: actors under one name, nothing twice,
 * sticking points of one matter joined. Where there is more than a briefing holds, each part gets its share. The bottom
 * line is the first part's.
 * @param isWhole whether all of the article was read; what is not heard in a part may be heard in one that was not
 */
export function mergeDrafts(
  article: Article,
  parts: readonly PartDraft[],
  isWhole: boolean,
): { readonly draft: Draft; readonly notes: readonly string[] } {
  const { actors, nameOf } = joinActors(
    parts.flatMap(({ draft }) => draft.actors),
    article.text,
    languageOfText(article.language, article.text),
  );
  const { translation } = joinTranslations(parts);
  // Of the sentences, which may not be in the article's.
  const sameWords = createSameWords(languageOfText(translation?.language ?? article.language, article.text));
  const items = placeItems(article, parts, nameOf, createLabels(sameWords));
  const taken = takeOnce(items, sameWords);
  const heard = new Set(items.positions.map(({ item }) => item.actor));
  const absent = parts.flatMap(({ draft }) => draft.absentVoices.map(nameOf)).filter((name) => !heard.has(name));
  const draft: Draft = {
    bottomLine: leadOf(items.bottomLine),
    actors: takeActors(actors, [
      ...taken.positions.kept,
      ...taken.stickingPoints.kept.flatMap(({ parties }) => parties),
    ]),
    positions: taken.positions.kept,
    stickingPoints: taken.stickingPoints.kept,
    openQuestions: taken.openQuestions.kept,
    events: taken.events.kept,
    absentVoices: isWhole ? [...new Set(absent)] : [],
    isWorded: parts.some(({ draft }) => draft.isWorded === true),
    ...(translation && { translation }),
  };
  return { draft, notes: tellOverflow(taken) };
}

/** The items of all parts, with the names and labels that hold for the whole, and their quotes in their place. */
function placeItems(
  article: Article,
  parts: readonly PartDraft[],
  nameOf: (name: string) => string,
  labelOf: (label: string) => string,
) {
  const placed = <T extends Quoting>(list: (draft: Draft) => readonly T[]): Placed<T>[] =>
    parts.flatMap(({ part, draft, fallen }, index) =>
      list(draft).map((item) => ({
        item: { ...item, evidence: locate(item.evidence, part, article.text) },
        part: index,
        isStanding: !fallen.has(item),
      })),
    );
  return {
    bottomLine: placed(({ bottomLine }) => bottomLine),
    positions: placed(({ positions }) => positions).map(({ item, ...place }) => ({
      ...place,
      item: { ...item, actor: nameOf(item.actor), issue: labelOf(item.issue) },
    })),
    stickingPoints: placed(({ stickingPoints }) => stickingPoints).map(({ item, ...place }) => {
      const parties = item.parties.map(({ actor, holds }) => ({ actor: nameOf(actor), holds }));
      return { ...place, item: { ...item, issue: labelOf(item.issue), parties } };
    }),
    openQuestions: placed(({ openQuestions }) => openQuestions),
    events: placed(({ events }) => events),
  };
}

/** What several parts have once, as far as a briefing holds it. */
function takeOnce(items: ReturnType<typeof placeItems>, { saysSame }: SameWords) {
  const isSameQuestion = (a: OpenQuestion<ProposedQuote>, b: OpenQuestion<ProposedQuote>) => saysSame(a.text, b.text);
  const isSameEvent = (a: Event<ProposedQuote>, b: Event<ProposedQuote>) =>
    a.date === b.date && fold(a.dateAsWritten) === fold(b.dateAsWritten) && saysSame(a.text, b.text);
  const isSamePosition = (one: Position<ProposedQuote>, other: Position<ProposedQuote>) =>
    one.actor === other.actor &&
    one.act === other.act &&
    (one.date === null || other.date === null || one.date === other.date) &&
    saysSame(one.statement, other.statement);
  return {
    positions: takeShares(joinSame(items.positions, isSamePosition), CAPS.POSITIONS),
    stickingPoints: takeShares(joinPoints(items.stickingPoints), CAPS.STICKING_POINTS),
    openQuestions: takeShares(joinSame(items.openQuestions, isSameQuestion), CAPS.QUESTIONS),
    events: takeShares(joinSame(items.events, isSameEvent), CAPS.EVENTS),
  };
}

/** The bottom line of the first part that has one to be shown. */
function leadOf<T>(sentences: readonly Placed<T>[]): readonly T[] {
  const lead = sentences.find(({ isStanding }) => isStanding) ?? sentences[0];
  return sentences.filter(({ part }) => part === lead?.part).map(({ item }) => item);
}

/** The language most parts are written in, and all names they render; nothing where that is the article's own. */
function joinTranslations(parts: readonly PartDraft[]): Pick<Draft, 'translation'> {
  const translations = parts.flatMap(({ draft }) => draft.translation ?? []);
  const [first] = translations;
  if (first === undefined || translations.length * 2 <= parts.length) return {};
  return { translation: { ...first, names: translations.flatMap(({ names }) => names) } };
}

/** Where the quotes are: in the part they were taken from, should the article have the words elsewhere too. */
function locate(evidence: readonly ProposedQuote[], { start, end }: Part, text: string): ProposedQuote[] {
  const words = text.slice(start, end);
  return evidence.map((proposed) => {
    const { quote } = proposed;
    const at = words.indexOf(quote);
    const isOnce = at !== -1 && words.indexOf(quote, at + 1) === -1;
    return isOnce || (at !== -1 && quote.length >= TELLING_QUOTE) ? { ...proposed, at: start + at } : proposed;
  });
}

/** The label a matter had first. */
function createLabels({ isSameLabel }: SameWords): (label: string) => string {
  const known: string[] = [];
  return (label) => {
    const same = known.find((other) => isSameLabel(other, label));
    if (same === undefined) known.push(label);
    return same ?? label;
  };
}
