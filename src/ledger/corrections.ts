import type { Span } from '../articles/article.ts';
import type { Stance } from '../briefings/briefing.ts';

/** What a person set right. Ids are those of the ledger. */
export type Correction =
  /** Both are one: everything of `actorId` is shown under `intoId`, from now on too. */
  | { readonly type: 'merge-actors'; readonly actorId: string; readonly intoId: string }
  /** What articles said of `actorId` under these names is about somebody else, `newActorId`, from now on too. */
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

/** What somebody sets right, by the ledger's ids. */
export type NewCorrection =
  | { readonly type: 'merge-actors'; readonly actorId: string; readonly intoId: string }
  /** `names` are those of `namesOf`: what articles say under them is about somebody else. */
  | { readonly type: 'split-actor'; readonly actorId: string; readonly names: readonly string[] }
  | { readonly type: 'rename-actor'; readonly actorId: string; readonly name: string }
  | { readonly type: 'wrong-speaker'; readonly positionId: string; readonly actorId: string }
  | { readonly type: 'wrong-stance'; readonly positionId: string; readonly stance: Stance }
  | { readonly type: 'not-a-position'; readonly positionId: string };

/** Which position: by the words it rests on and whom the article gave them, so that a later briefing of it is met too. */
export interface CorrectedWords {
  readonly positionId: string;
  readonly articleId: string;
  readonly span: Span;
  /** Whom the briefing gave the words, by the name it wrote. */
  readonly speaker: string;
}

/** A correction as it is kept: who made it and when, and whether it was taken back. */
export interface StoredCorrection {
  readonly id: string;
  readonly correction: Correction;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly undone: { readonly by: { readonly id: string; readonly name: string }; readonly at: Date } | null;
}

/** A position as the briefing has it, before corrections. */
export interface BriefedPosition {
  readonly id: string;
  readonly articleId: string;
  readonly span: Span;
  /** Whom the briefing gave the words, by the name it wrote. */
  readonly speaker: string;
  readonly briefedActorId: string;
  readonly briefedStance: Stance;
}

/** What is shown of it. Actors are told before merging: `rootsOf` says whom they are shown under. */
export interface CorrectedPosition {
  readonly id: string;
  readonly actorId: string;
  readonly stance: Stance;
  readonly isDismissed: boolean;
}

/**
 * The positions with all corrections that stand, later ones over earlier ones. Those taken back count for nothing.
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
 * Whom each actor is shown under: itself, or where people merged it, the one it was merged into. An actor that was
 * split off goes back under the one it came from when the split is taken back. Only actors that move are in the map.
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

/** The name people gave an actor last; null where it bears the one of the articles. */
export function givenName(actorId: string, corrections: readonly StoredCorrection[]): string | null {
  const names = corrections.flatMap(({ correction, undone }) =>
    undone === null && correction.type === 'rename-actor' && correction.actorId === actorId ? [correction.name] : [],
  );
  return names.at(-1) ?? null;
}

/** Whom people said an article's actor of that name is, when they split it off; null where they said nothing. */
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

/** The position itself, or what a later briefing of the article made of the same words in the same mouth. */
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
