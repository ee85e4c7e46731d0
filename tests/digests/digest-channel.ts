import type { Kysely } from 'kysely';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';
import type { Article } from '../../src/articles/article.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { makeReceipt } from '../../src/briefings/receipt.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { saveBriefing } from '../../src/database/briefings.ts';
import { readDigestMaterial } from '../../src/database/digests/digest-material.ts';
import type { Schema } from '../../src/database/schema.ts';
import type { DigestRequest, DigestSources } from '../../src/digests/digest.ts';
import { makeDigest } from '../../src/digests/make-digest.ts';
import { renderReply } from '../../src/platforms/terminal/render-reply.ts';

/** A channel that gets articles and digests; what digests told is kept between them. */
export interface DigestChannel {
  readonly scope: Scope;
  /** @param at when the channel gets it: ISO 8601 instant. @returns the briefing's id */
  post(article: Article, at: string): Promise<string>;
  /** The digest from the one before, or a day, up to `at`. */
  digest(at: string, changes?: Partial<DigestRequest>): Promise<Reply | null>;
  /** The last memory given. */
  told(): unknown;
}

export function createDigestChannel(
  db: Kysely<Schema>,
  channel: string,
  changes: Partial<DigestSources> = {},
): DigestChannel {
  const scope = { platform: 'slack', workspace: 'T1', channel };
  const sources: DigestSources = {
    readMaterial: (...call) => readDigestMaterial(db, ...call),
    linkTo: async (_, messageId) => `https://chat.example/${messageId}`,
    ...changes,
  };
  let [earlier, last]: [unknown, Date | null] = [null, null];
  return {
    scope,
    async post(article, at) {
      const draft = analyseText(article);
      const { locked, counts } = lockDraft(article, draft);
      const analysis = { analyst: { name: 'extractive analyst' }, wordsRead: article.wordCount, costUsd: 0, notes: [] };
      const receipt = makeReceipt({
        notes: [],
        article,
        counts,
        durationMs: 0,
        analysis: { ...analysis, tokens: { input: 0, output: 0 } },
      });
      const entry = { article, analyst: 'extractive analyst', analystVersion: '1', briefing: { ...locked, receipt } };
      return (await saveBriefing(db, scope, entry, new Date(at))).id;
    },
    async digest(at, request = {}) {
      const until = new Date(at);
      const since = last ?? new Date(until.getTime() - 86_400_000);
      const { reply, told } = await makeDigest(sources, {
        ...{
          scope,
          since,
          until,
          timeZone: 'UTC',
          localDate: at.slice(0, 10),
          length: 'full',
          language: null,
          quiet: 'tell',
        },
        ...{ earlier, ...request },
      });
      // As it is kept in the database.
      [earlier, last] = [JSON.parse(JSON.stringify(told)), until];
      return reply;
    },
    told: () => earlier,
  };
}

/** As a terminal of 100 columns shows it. */
export function inTerminal(reply: Reply | null): string {
  return reply === null ? '' : renderReply(reply, { width: 100, colours: false });
}
