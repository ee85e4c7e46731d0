import type { Kysely } from 'kysely';
import type { Platform } from '../../chat/platform.ts';
import type { Scope } from '../../chat/scope.ts';
import { readDigestMaterial } from '../../database/digests/digest-material.ts';
import type { Schema } from '../../database/schema.ts';
import type { DigestSources } from '../../digests/digest.ts';

/** What digests are made from: the ledger, the platform's links to messages, and optional pictures and prose. */
export function digestSourcesOf(
  db: Kysely<Schema>,
  platformOf: (of: { readonly scope: Scope }) => Platform | null,
  extras: Pick<DigestSources, 'matrixPicture' | 'prose'> = {},
): DigestSources {
  return {
    ...extras,
    readMaterial: (scope, period) => readDigestMaterial(db, scope, period),
    linkTo: async (scope, messageId) => (await platformOf({ scope })?.linkTo(scope, messageId)) ?? null,
  };
}
