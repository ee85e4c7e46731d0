import type { Analyst } from '../../analysts/analyst.ts';
import { type AnalysisStage, briefArticle } from '../../analysts/brief-article.ts';
import type { DraftChecker } from '../../analysts/check-draft.ts';
import type { FindSpokenWords } from '../../analysts/check-speakers.ts';
import { EXTRACTIVE_NAME } from '../../analysts/extractive/extractive-analyst.ts';
import type { Article, ArticleSource } from '../../articles/article.ts';
import { canonicalOfLink } from '../../articles/canonical-url.ts';
import { type CopyFinder, FIND_HERE } from '../../articles/copy-finder.ts';
import type { ArticleReader, ReadingStage } from '../../articles/read-article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { findCopied, keepCopy } from '../../database/article-copies.ts';
import { keepCorrections } from '../../database/articles.ts';
import { findBriefingById, reuseBriefing, type StoredBriefing, saveBriefing } from '../../database/briefings.ts';
import { settingsOf } from '../../database/channels.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import type { Claim } from '../../database/erasing/tombstones.ts';
import { knownIssuesOf } from '../../database/known-issues.ts';
import { offeredMatters } from '../../database/ledger/offered-matters.ts';
import type { Database } from '../../database/open-database.ts';
import { dayOf } from '../../language/calendar.ts';
import { ledgerScopeOf } from '../../ledger/ledger.ts';

/** Makes briefings, wherever the article comes from. */
export interface Briefer {
  /**
   * Briefs an article. One the workspace already knows, by its canonical address or its text, is not analysed again; if
   * an article is submitted twice at the same moment, the second waits for the first.
   * @throws FetchError, NotAnArticleError, ModelError, DatabaseError, ForgottenError; the signal's reason when it is aborted
   */
  brief(scope: Scope, source: ArticleSource, options?: BriefOptions): Promise<Briefed>;
}

export type BriefingStage = ReadingStage | AnalysisStage;

export interface BriefOptions {
  readonly signal?: AbortSignal;
  /** The submission it is made for: once that is erased, nothing is stored. */
  readonly claim?: Claim;
  /** BCP 47 code of the language to brief in, null for each article's own; the channel's by default. */
  readonly language?: string | null;
  /** Called at each stage, to show progress. */
  readonly onStage?: (stage: BriefingStage) => void;
}

export interface Briefed {
  readonly id: string;
  readonly article: Article;
  readonly briefing: Briefing;
  /** When the briefing was made; null if it is new. */
  readonly knownSince: Date | null;
}

export interface BrieferParts {
  readonly reader: ArticleReader;
  readonly analyst: Analyst;
  /** Checks a model's attributions; left out for the extractive analyst, whose check it is. */
  readonly findSpokenWords?: FindSpokenWords;
  /** By default the thread it is called in, which a text may hold up. */
  readonly checker?: DraftChecker;
  /** By default the thread it is called in. */
  readonly copyFinder?: CopyFinder;
  readonly database: Database;
}

export function createBriefer(parts: BrieferParts): Briefer {
  const { reader, analyst, findSpokenWords, checker, copyFinder: finder = FIND_HERE, database } = parts;
  const turns = new Map<string, Promise<unknown>>();
  return {
    async brief(scope, source, asked = {}) {
      const language =
        asked.language === undefined ? (await settingsOf(database.within(scope), scope)).language : asked.language;
      const options = { ...asked, language };
      const url = source.type === 'link' ? source.url : null;
      const known =
        url === null || !URL.canParse(url) ? null : await findKnown(scope, url, canonicalOfLink(url), null, options);
      if (known !== null) return known;

      const article = await reader.read(source, options);
      const key = [scope.platform, scope.workspace, article.canonicalUrl ?? article.contentHash].join('\n');
      return await inTurn(turns, key, () => briefRead(scope, url, article, options));
    },
  };

  async function briefRead(scope: Scope, url: string | null, article: Article, options: WrittenIn): Promise<Briefed> {
    options.signal?.throwIfAborted();
    const db = database.within(scope);
    await whileReachable(() => keepCorrections(db, scope, article));
    const same = await findKnown(scope, url, article.canonicalUrl, article.contentHash, options);
    if (same !== null) return same;
    const bands = await finder.bandsOf(article, options.signal);
    const copied = await findCopied(db, scope, article, { finder, bands, signal: options.signal });
    const first = copied && (await findKnown(scope, null, null, copied.contentHash, options));
    // A copy with the date that the other lacks is worth more: what moved is told by dates.
    if (copied && first && (first.article.publishedAt !== null || article.publishedAt === null)) {
      await keepCopy(db, scope, copied.id, article, options.claim?.submissionId ?? null);
      return first;
    }

    // So that an issue has the same name from one article to the next. A model is offered the channel's matters, and
    // its answer files the statement; the rules take over labels.
    const day = dayOf(article.publishedAt) ?? new Date().toISOString().slice(0, 10);
    const offered = await (analyst.name === EXTRACTIVE_NAME
      ? knownIssuesOf(db, scope).then((knownIssues) => ({ knownIssues }))
      : offeredMatters(database.within(scope), ledgerScopeOf(scope), { day, text: article.text }));
    const { briefing, analyst: answered } = await briefArticle(analyst, article, {
      ...options,
      ...offered,
      ...(findSpokenWords && { findSpokenWords }),
      ...(checker && { checker }),
    });
    const entry = {
      article,
      bands,
      briefing,
      knewMatters: offered.knownIssues.length > 0,
      analyst: answered.name,
      analystVersion: versionIn(answered.version, options.language),
    };
    const { id, isNew } = await saveBriefing(db, scope, entry, new Date(), options.claim);
    // If another process was quicker, what it stored is shown.
    const stored = isNew ? null : await findBriefingById(db, scope, id);
    return stored === null ? { id, article, briefing, knownSince: null } : toKnown(stored);
  }

  async function findKnown(
    scope: Scope,
    url: string | null,
    canonical: string | null,
    contentHash: string | null,
    { claim, language }: WrittenIn,
  ) {
    const key = { canonicalUrl: canonical, contentHash, analystVersion: versionIn(analyst.version, language), url };
    const stored = await reuseBriefing(database, scope, key, claim);
    return stored && toKnown(stored);
  }
}

/** The options, with the language that readers have: the article's own where it is null. */
type WrittenIn = Omit<BriefOptions, 'language'> & { readonly language: string | null };

/** What is written for readers of one language isn't what readers of another get, whatever the analyst. */
function versionIn(version: string, language: string | null): string {
  return language === null ? version : `${version}, in ${language}`;
}

function toKnown({ id, article, briefing, createdAt }: StoredBriefing): Briefed {
  return { id, article, briefing, knownSince: createdAt };
}

/** Does work with the same key one at a time, in order. */
function inTurn<T>(turns: Map<string, Promise<unknown>>, key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  const leave = () => {
    if (turns.get(key) === turn) turns.delete(key);
  };
  turns.set(key, turn);
  turn.then(leave, leave);
  return turn;
}
