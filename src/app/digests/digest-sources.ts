import type { Platform } from '../../chat/platform.ts';
import type { Scope } from '../../chat/scope.ts';
import { readDigestMaterial } from '../../database/digests/digest-material.ts';
import type { ScopedAccess } from '../../database/scoped-access.ts';
import type { DigestSources } from '../../digests/digest.ts';

/** What digests are made from: the ledger, the platform's links to messages, and optional pictures and prose. */
export function digestSourcesOf(
  database: Pick<ScopedAccess, 'within'>,
  platformOf: (of: { readonly scope: Scope }) => Platform | null,
  extras: Pick<DigestSources, 'matrixPicture' | 'prose'> = {},
): DigestSources {
  return {
    ...extras,
    readMaterial: (scope, period) => readDigestMaterial(database.within(scope), scope, period),
    linkTo: async (scope, messageId) => (await platformOf({ scope })?.linkTo(scope, messageId)) ?? null,
  };
}
