import type { Analyst } from '../../analysts/analyst.ts';
import { type AnalysisStage, briefArticle } from '../../analysts/brief-article.ts';
import type { FindSpokenWords } from '../../analysts/check-speakers.ts';
import type { Article, ArticleSource } from '../../articles/article.ts';
import { canonicalUrl } from '../../articles/canonical-url.ts';
import type { ArticleReader, ReadingStage } from '../../articles/read-article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import {
  findBriefingById,
  knownIssuesOf,
  reuseBriefing,
  type StoredBriefing,
  saveBriefing,
} from '../../database/briefings.ts';
import type { Claim } from '../../database/erasing/tombstones.ts';
import type { Database } from '../../database/open-database.ts';

/** Makes briefings, wherever the article comes from. */
export interface Briefer {
  /**
   * Briefs an article. One that is known in the workspace, by its canonical address or its text, is not analysed again;
   * of one that is handed in twice at the same moment, the second waits for the first.
   * @throws FetchError, NotAnArticleError, ModelError, DatabaseError, ForgottenError; the signal's reason when it is aborted
   */
  brief(scope: Scope, source: ArticleSource, options?: BriefOptions): Promise<Briefed>;
}

export type BriefingStage = ReadingStage | AnalysisStage;

export interface BriefOptions {
  readonly signal?: AbortSignal;
  /** The submission it is made for: nothing is stored once that is forgotten. */
  readonly claim?: Claim;
  /** Told as the work goes on, for whoever waits. */
  readonly onStage?: (stage: BriefingStage) => void;
}

export interface Briefed {
  readonly id: string;
  readonly article: Article;
  readonly briefing: Briefing;
  /** Since when the channel has it; null where it was made just now. */
  readonly knownSince: Date | null;
}

export interface BrieferParts {
  readonly reader: ArticleReader;
  readonly analyst: Analyst;
  /** Checks a model's attributions; left out where the analyst is the one that checks. */
  readonly findSpokenWords?: FindSpokenWords;
  readonly database: Database;
}

export function createBriefer({ reader, analyst, findSpokenWords, database }: BrieferParts): Briefer {
  const db = database.kysely;
  const turns = new Map<string, Promise<unknown>>();
  return {
    async brief(scope, source, options = {}) {
      const url = source.type === 'link' ? source.url : null;
      const known =
        url === null || !URL.canParse(url) ? null : await findKnown(scope, url, canonicalUrl(url), null, options);
      if (known !== null) return known;

      const article = await reader.read(source, options);
      const key = [scope.platform, scope.workspace, article.canonicalUrl ?? article.contentHash].join('\n');
      return await inTurn(turns, key, () => briefRead(scope, url, article, options));
    },
  };

  async function briefRead(
    scope: Scope,
    url: string | null,
    article: Article,
    options: BriefOptions,
  ): Promise<Briefed> {
    options.signal?.throwIfAborted();
    const same = await findKnown(scope, url, article.canonicalUrl, article.contentHash, options);
    if (same !== null) return same;

    const { briefing, analyst: answered } = await briefArticle(analyst, article, {
      ...options,
      // So that the same matter has the same name from one article to the next.
      knownIssues: await knownIssuesOf(db, scope),
      ...(findSpokenWords && { findSpokenWords }),
    });
    const entry = { article, briefing, analyst: answered.name, analystVersion: answered.version };
    const { id, isNew } = await saveBriefing(db, scope, entry, new Date(), options.claim);
    // Another process was quicker: what is shown is what is stored.
    const first = isNew ? null : await findBriefingById(db, scope, id);
    return first === null ? { id, article, briefing, knownSince: null } : toKnown(first);
  }

  async function findKnown(
    scope: Scope,
    url: string | null,
    canonical: string | null,
    contentHash: string | null,
    { claim }: BriefOptions,
  ) {
    const key = { canonicalUrl: canonical, contentHash, analystVersion: analyst.version, url };
    const stored = await reuseBriefing(db, scope, key, claim);
    return stored && toKnown(stored);
  }
}

function toKnown({ id, article, briefing, createdAt }: StoredBriefing): Briefed {
  return { id, article, briefing, knownSince: createdAt };
}

/** Works on one thing of a key at a time, in the order of asking. */
function inTurn<T>(turns: Map<string, Promise<unknown>>, key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  const leave = () => {
    if (turns.get(key) === turn) turns.delete(key);
  };
  turns.set(key, turn);
  turn.then(leave, leave);
  return turn;
}
