import type { Article } from '../articles/article.ts';
import type { Briefing, Draft } from '../briefings/briefing.ts';
import { lockDraft } from '../briefings/quote-lock.ts';
import type { LockCounts } from '../briefings/receipt.ts';
import { doubtOtherSpeakers, type SpokenWords } from './check-speakers.ts';
import { nameTellers } from './check-tellers.ts';
import { type Loss, weighLoss } from './lost-items.ts';

/** Holds drafts against their article. Each rejects with the signal's reason when it is aborted. */
export interface DraftChecker {
  /** @throws NotAnArticleError where the text cannot be checked in time */
  check(task: CheckTask, signal?: AbortSignal): Promise<CheckedDraft>;
  /** What a draft would lose, without the speakers. @throws NotAnArticleError, as above */
  weigh(task: WeighTask, signal?: AbortSignal): Promise<WeighedDraft>;
}

export interface WeighTask {
  readonly article: Article;
  readonly draft: Draft;
  /** Labels of the channel's issues, which may use words the article lacks. */
  readonly knownIssues: readonly string[];
}

export interface CheckTask extends WeighTask {
  /** The attributions the rules found, to check another analyst's speakers. */
  readonly spoken: readonly SpokenWords[];
}

/** What the article backs of a draft. */
export interface CheckedDraft {
  readonly briefing: Omit<Briefing, 'receipt'>;
  readonly counts: LockCounts;
  readonly notes: readonly string[];
}

/** A draft with its loss, which knows the draft's items by identity: those of this draft, not of the one handed in. */
export interface WeighedDraft {
  readonly draft: Draft;
  readonly loss: Loss;
}

/** The quote lock, and the speakers. Pure. */
export function checkDraft({ article, draft, knownIssues, spoken }: CheckTask): CheckedDraft {
  const lockedDraft = lockDraft(article, draft, knownIssues);
  const { locked, counts, doubts, notes } = lockedDraft;
  const positions = doubtOtherSpeakers(locked.positions, locked.actors, spoken, article, doubts);
  return { briefing: { ...locked, bottomLine: nameTellers(lockedDraft, spoken), positions }, counts, notes };
}

/** What of a draft would not be shown. Pure. */
export function weighDraft({ article, draft, knownIssues }: WeighTask): WeighedDraft {
  return { draft, loss: weighLoss(article, draft, knownIssues) };
}

/** Checks where it is called, for texts that nobody made to hold it up. */
export const CHECK_HERE: DraftChecker = {
  check: async (task) => checkDraft(task),
  weigh: async (task) => weighDraft(task),
};
