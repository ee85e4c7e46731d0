import type { Article } from '../articles/article.ts';
import type { Draft } from '../briefings/briefing.ts';
import { type LockedDraft, lockDraft } from '../briefings/quote-lock.ts';
import { oneLine } from '../text.ts';

/** What a draft loses at the quote lock. */
export interface Loss {
  readonly fallen: LockedDraft['fallen'];
  /** Whether it is worth asking the model again. */
  readonly isMuch: boolean;
  /** How many positions and sentences of the bottom line stand: without them there is no briefing. */
  readonly standing: number;
}

const LIMITS = {
  /** Share of the items that may fall without a second question. */
  share: 1 / 3,
  /** Items told of in the second question, and characters of each. */
  told: 30,
  toldCharacters: 160,
} as const;

const SECTIONS = ['bottomLine', 'positions', 'stickingPoints', 'openQuestions', 'events'] as const;
type Section = (typeof SECTIONS)[number];
type Item = Draft[Section][number];

/** Locks a draft to see what of it would not be shown. */
export function weighLoss(article: Article, draft: Draft, knownIssues: readonly string[]): Loss {
  const { fallen } = lockDraft(article, draft, knownIssues);
  const all = SECTIONS.flatMap((section): readonly Item[] => draft[section]);
  const main: readonly Item[] = [...draft.bottomLine, ...draft.positions];
  const isGone = (items: readonly Item[]): boolean => items.length > 0 && items.every((item) => fallen.has(item));
  return {
    fallen,
    isMuch: fallen.size > all.length * LIMITS.share || isGone(draft.bottomLine),
    standing: main.filter((item) => !fallen.has(item)).length,
  };
}

/** The second question: which items could not be shown, why, and what is to come in their place. */
export function askForLost(draft: Draft, { fallen }: Loss): string {
  const lines = SECTIONS.flatMap((section) =>
    draft[section]
      .filter((item) => fallen.has(item))
      .map((item) => `- ${section}: ${JSON.stringify(tell(item))}: ${REASONS[fallen.get(item) ?? 'words']}`),
  );
  return [
    'You have briefed this article before. These items of your answer cannot be shown, for the reasons given:',
    ...lines.slice(0, LIMITS.told),
    ASKED,
  ].join('\n');
}

const REASONS = {
  quotes: 'none of its quotes stands in the article word for word',
  words: 'it says a name, a number or something else that the article does not say there',
} as const;
const ASKED =
  'Answer with one JSON object of the same form that has these items alone, put right: quotes copied letter by letter from one place of the article, names and numbers as the article has them. Give the actors they need. Leave out what the article does not support; all other lists stay empty.';

function tell(item: Item): string {
  const words = 'statement' in item ? `${item.actor}: ${item.statement}` : 'text' in item ? item.text : item.issue;
  return oneLine(words).slice(0, LIMITS.toldCharacters);
}

/** The first draft with what stands of the second in the place of what fell. */
export function replaceLost(
  first: { readonly draft: Draft; readonly loss: Loss },
  second: { readonly draft: Draft; readonly loss: Loss },
): Draft {
  const merge = <T extends Item>(section: (draft: Draft) => readonly T[]): readonly T[] => {
    const [kept, gone] = split(section(first.draft), first.loss);
    const quoted = new Set(kept.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
    const [found] = split(section(second.draft), second.loss);
    const better = found.filter(({ evidence }) => !evidence.some(({ quote }) => quoted.has(quote)));
    // What nothing came in the place of stays, and is counted as dropped.
    return [...kept, ...better.slice(0, gone.length), ...gone.slice(better.length)];
  };
  return {
    bottomLine: merge(({ bottomLine }) => bottomLine),
    actors: second.draft.actors,
    positions: merge(({ positions }) => positions),
    stickingPoints: merge(({ stickingPoints }) => stickingPoints),
    openQuestions: merge(({ openQuestions }) => openQuestions),
    events: merge(({ events }) => events),
    absentVoices: first.draft.absentVoices,
    isWorded: second.draft.isWorded ?? false,
    ...(second.draft.translation && { translation: second.draft.translation }),
  };
}

function split<T extends object>(items: readonly T[], { fallen }: Loss): readonly [readonly T[], readonly T[]] {
  return [items.filter((item) => !fallen.has(item)), items.filter((item) => fallen.has(item))];
}
