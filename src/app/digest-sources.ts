import type { Kysely } from 'kysely';
import type { Platform } from '../chat/platform.ts';
import type { Scope } from '../chat/scope.ts';
import { ledgerOf } from '../database/ledger-of.ts';
import type { Schema } from '../database/schema.ts';
import type { DigestSources } from '../digests/digest.ts';

/** Articles of one digest. */
const MAX_ARTICLES = 100;

/** What digests are made from: the ledger, and the platform for the addresses of messages. */
export function digestSourcesOf(
  db: Kysely<Schema>,
  platformOf: (of: { readonly scope: Scope }) => Platform | null,
): DigestSources {
  const ledger = ledgerOf(db);
  return {
    async readMaterial({ platform, workspace, channel }, { since, until }) {
      const period = { since: since.toISOString().slice(0, 10), until: until.toISOString().slice(0, 10) };
      const own = { platform, workspace, channels: [channel] };
      return { articles: await ledger.articlesOf(own, { ...period, limit: MAX_ARTICLES }) };
    },
    linkTo: async (scope, messageId) => (await platformOf({ scope })?.linkTo(scope, messageId)) ?? null,
  };
}
