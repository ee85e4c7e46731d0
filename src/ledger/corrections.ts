import type { Span } from '../articles/article.ts';
import type { Stance } from '../briefings/briefing.ts';

/** A correction somebody made. Ids are the ledger's. */
export type Correction =
  /** Both are the same actor: everything of `actorId` is shown under `intoId`, also in future. */
  | { readonly type: 'merge-actors'; readonly actorId: string; readonly intoId: string }
  /** In articles, these names of `actorId` mean somebody else, `newActorId`, also in future. */
  | {
      readonly type: 'split-actor';
      readonly actorId: string;
      readonly names: readonly string[];
      readonly newActorId: string;
    }
  | { readonly type: 'rename-actor'; readonly actorId: string; readonly name: string }
  | { readonly type: 'wrong-speaker'; readonly position: CorrectedWords; readonly actorId: string }
  | { readonly type: 'wrong-stance'; readonly position: CorrectedWords; readonly stance: Stance }
  | { readonly type: 'not-a-position'; readonly position: CorrectedWords };

/** A correction to make, by the ledger's ids. */
export type NewCorrection =
  | { readonly type: 'merge-actors'; readonly actorId: string; readonly intoId: string }
  /** `names` come from `namesOf`; in articles they mean somebody else. */
  | { readonly type: 'split-actor'; readonly actorId: string; readonly names: readonly string[] }
  | { readonly type: 'rename-actor'; readonly actorId: string; readonly name: string }
  | { readonly type: 'wrong-speaker'; readonly positionId: string; readonly actorId: string }
  | { readonly type: 'wrong-stance'; readonly positionId: string; readonly stance: Stance }
  | { readonly type: 'not-a-position'; readonly positionId: string };

/** Identifies a position, also in a later briefing: by its words in the article and the speaker the briefing named. */
export interface CorrectedWords {
  readonly positionId: string;
  readonly articleId: string;
  readonly span: Span;
  /** The speaker, by the name in the briefing. */
  readonly speaker: string;
}

/** A correction as stored: who made it and when, and whether it was undone. */
export interface StoredCorrection {
  readonly id: string;
  readonly correction: Correction;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly undone: { readonly by: { readonly id: string; readonly name: string }; readonly at: Date } | null;
}

/** A position as briefed, before corrections. */
export interface BriefedPosition {
  readonly id: string;
  readonly articleId: string;
  readonly span: Span;
  /** The speaker, by the name in the briefing. */
  readonly speaker: string;
  readonly briefedActorId: string;
  readonly briefedStance: Stance;
}

/** A position after corrections. Actors are unmerged: `rootsOf` says under which actor they're shown. */
export interface CorrectedPosition {
  readonly id: string;
  readonly actorId: string;
  readonly stance: Stance;
  readonly isDismissed: boolean;
}

/**
 * Applies corrections to positions, later ones overriding earlier ones; those undone are ignored.
 * @param corrections in the order they were made
 */
export function applyCorrections(
  positions: readonly BriefedPosition[],
  corrections: readonly StoredCorrection[],
): readonly CorrectedPosition[] {
  const standing = corrections.filter(({ undone }) => undone === null).map(({ correction }) => correction);
  return positions.map((position) =>
    standing.reduce((shown, correction) => correct(shown, position, correction), asBriefed(position)),
  );
}

/**
 * Maps actors to those they're shown under: a merged actor to the one it was merged into, and one that was split off to
 * its origin once the split is undone. Actors shown as themselves aren't in the map.
 * @param corrections in the order they were made
 */
export function rootsOf(corrections: readonly StoredCorrection[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const rootOf = (id: string) => roots.get(id) ?? id;
  const put = (id: string, into: string) => {
    const [from, to] = [rootOf(id), rootOf(into)];
    if (from === to) return;
    for (const [member, root] of roots) if (root === from) roots.set(member, to);
    roots.set(from, to);
  };
  for (const { correction, undone } of corrections) {
    if (correction.type === 'merge-actors' && undone === null) put(correction.actorId, correction.intoId);
    if (correction.type === 'split-actor' && undone !== null) put(correction.newActorId, correction.actorId);
  }
  return roots;
}

/** The latest name people gave an actor; null where it still has its name from the articles. */
export function givenName(actorId: string, corrections: readonly StoredCorrection[]): string | null {
  const names = corrections.flatMap(({ correction, undone }) =>
    undone === null && correction.type === 'rename-actor' && correction.actorId === actorId ? [correction.name] : [],
  );
  return names.at(-1) ?? null;
}

/** The actor that a name in articles was split off to; null where it wasn't. */
export function splitOff(name: string, corrections: readonly StoredCorrection[]): string | null {
  const splits = corrections.flatMap(({ correction, undone }) =>
    undone === null && correction.type === 'split-actor' && correction.names.includes(name)
      ? [correction.newActorId]
      : [],
  );
  return splits.at(-1) ?? null;
}

function correct(shown: CorrectedPosition, position: BriefedPosition, correction: Correction): CorrectedPosition {
  switch (correction.type) {
    case 'wrong-speaker':
      return isMeant(position, correction.position) ? { ...shown, actorId: correction.actorId } : shown;
    case 'wrong-stance':
      return isMeant(position, correction.position) ? { ...shown, stance: correction.stance } : shown;
    case 'not-a-position':
      return isMeant(position, correction.position) ? { ...shown, isDismissed: true } : shown;
    case 'merge-actors':
    case 'split-actor':
    case 'rename-actor':
      return shown;
    default:
      return correction satisfies never;
  }
}

/** Whether it's the corrected position, or the same words of the same speaker in a later briefing of the article. */
function isMeant(position: BriefedPosition, words: CorrectedWords): boolean {
  if (position.id === words.positionId) return true;
  return (
    position.articleId === words.articleId &&
    position.speaker === words.speaker &&
    position.span.start === words.span.start &&
    position.span.end === words.span.end
  );
}

function asBriefed({ id, briefedActorId, briefedStance }: BriefedPosition): CorrectedPosition {
  return { id, actorId: briefedActorId, stance: briefedStance, isDismissed: false };
}
