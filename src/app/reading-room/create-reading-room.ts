import { makeBriefingPage } from '../../briefings/make-briefing-page.ts';
import type { Scope } from '../../chat/scope.ts';
import { findBriefingById } from '../../database/briefings.ts';
import type { ScopedAccess } from '../../database/scoped-access.ts';
import { signingKeyOf } from '../../database/signing-key.ts';
import { type LedgerPosition, type LedgerScope, ledgerScopeOf } from '../../ledger/ledger.ts';
import type { LedgerCorrections } from '../../ledger/ledger-corrections.ts';
import { makeLedgerPage } from '../../ledger/present/make-ledger-page.ts';
import type { ArticleLinks, LedgerQueries } from '../../ledger/queries.ts';
import { readDate } from '../../ledger/read-date.ts';
import type { LedgerFilter } from '../../pages/ledger-page.ts';
import type { ReadingRoom } from '../../pages/reading-room.ts';
import { placeOne } from '../filing/place-one.ts';
import { createSignedLinks, type LinkKind, type LinkTarget, type SignedLinks } from './signed-links.ts';

/** The most positions shown on one page of the ledger. */
const MAX_POSITIONS = 3_000;
/** The platform whose readers are already on the web server: a path is enough of a link for them. */
const LOCAL_PLATFORM = 'web';
/** The most statements that are asked about. */
const MAX_UNSURE = 100;
/** Whoever reads the local channel's ledger: it has one person, or one password. */
const READER = { id: 'reader', name: 'a reader of the ledger' } as const;
const PATHS: Readonly<Record<LinkKind, string>> = { briefing: '/read/', ledger: '/ledger/' };

export interface ReadingRoomParts {
  readonly database: ScopedAccess;
  readonly ledger: LedgerQueries;
  readonly corrections: Pick<LedgerCorrections, 'correct'>;
  /** Where readers reach the web server, without a trailing slash; null if only the local channel does. */
  readonly publicUrl: string | null;
  readonly now: () => Date;
}

/** The pages behind signed links, and the links; null if readers could not open one. */
export interface LinkedReadingRoom extends ReadingRoom {
  /** @throws DatabaseError */
  linkToBriefing(scope: Scope, briefingId: string): Promise<string | null>;
  /** @throws DatabaseError */
  linkToLedger(scope: Scope): Promise<string | null>;
  /** The links to the briefings of a workspace's channels. @throws DatabaseError */
  linksToArticles(workspace: Omit<Scope, 'channel'>): Promise<ArticleLinks>;
}

export function createReadingRoom({
  database,
  ledger,
  corrections,
  publicUrl,
  now,
}: ReadingRoomParts): LinkedReadingRoom {
  let links: SignedLinks | null = null;
  const openLinks = async (): Promise<SignedLinks> => {
    links ??= createSignedLinks({ key: await signingKeyOf(database.acrossChannels), now });
    return links;
  };
  const baseFor = ({ platform }: Pick<Scope, 'platform'>) => (platform === LOCAL_PLATFORM ? '' : publicUrl);
  const linkTo = async (kind: LinkKind, scope: Scope, id: string): Promise<string | null> => {
    const base = baseFor(scope);
    return base === null ? null : `${base}${pathTo(await openLinks(), kind, { scope, id })}`;
  };

  return {
    linkToBriefing: (scope, id) => linkTo('briefing', scope, id),
    linkToLedger: (scope) => linkTo('ledger', scope, ''),
    async linksToArticles({ platform, workspace }) {
      const base = baseFor({ platform });
      if (base === null) return () => null;
      const own = await openLinks();
      return ({ channel, briefingId: id }) =>
        `${base}${pathTo(own, 'briefing', { scope: { platform, workspace, channel }, id })}`;
    },
    async briefing(token) {
      const opened = (await openLinks()).open('briefing', token);
      if (typeof opened === 'string') return opened;
      const stored = await findBriefingById(database.within(opened.scope), opened.scope, opened.id);
      return stored === null ? 'unknown' : makeBriefingPage({ ...stored, today: todayAt(now()) });
    },
    async ledger(token, filter) {
      const own = await openLinks();
      const opened = own.open('ledger', token);
      if (typeof opened === 'string') return opened;
      const { scope, expiresAt } = opened;
      const area = ledgerScopeOf(scope);
      const found = await positionsFor(area, filter);
      // A briefing opened from the ledger expires with the ledger's link: no link leads to one that lasts longer.
      const pathOf = (id: string) => pathTo(own, 'briefing', { scope, id }, expiresAt);
      const unsure = await ledger.unsureOf(area, { limit: MAX_UNSURE });
      // Elsewhere a link says nothing of who opens it: what they say would be nobody's.
      const mayPlace = scope.platform === LOCAL_PLATFORM;
      return makeLedgerPage({ ...found, filter, today: todayAt(now()), unsure, mayPlace, pathOf });
    },
    async place(token, positionId, said) {
      const opened = (await openLinks()).open('ledger', token);
      if (typeof opened === 'string') return opened;
      const { scope } = opened;
      if (scope.platform !== LOCAL_PLATFORM) return 'unknown';
      const by = { scope, caller: READER };
      await placeOne({ ledger, corrections }, by, { positionId, said }, { limit: MAX_UNSURE });
      return null;
    },
  };

  async function positionsFor(scope: LedgerScope, { actor, issue, since }: LedgerFilter) {
    const isOpen = issue === null;
    const newest = await ledger.positionsOf(scope, { isOpen, limit: MAX_POSITIONS + 1 });
    const isAllOfIt = newest.length <= MAX_POSITIONS;
    const all = newest.slice(0, MAX_POSITIONS);
    if (isAllOfIt) {
      const isFound = (position: LedgerPosition): boolean =>
        (actor === null || position.actorId === actor) &&
        (issue === null || position.issueId === issue) &&
        (since === null || position.date >= since);
      return { all, found: all.filter(isFound), isCut: false };
    }
    const asked = {
      ...(actor !== null && { actorId: actor }),
      ...(issue !== null && { issueId: issue }),
      ...(since !== null && { since }),
    };
    if (Object.keys(asked).length === 0) return { all, found: all, isCut: true };
    const found = await ledger.positionsOf(scope, { ...asked, isOpen, limit: MAX_POSITIONS + 1 });
    return { all, found: found.slice(0, MAX_POSITIONS), isCut: found.length > MAX_POSITIONS };
  }
}

function pathTo(links: SignedLinks, kind: LinkKind, target: LinkTarget, expiresAt?: Date): string {
  return `${PATHS[kind]}${links.sign(kind, target, expiresAt)}`;
}

function todayAt(now: Date): string {
  return readDate('today', now)?.since ?? now.toISOString().slice(0, 10);
}
