import type { Span } from '../articles/article.ts';
import type { Stance } from '../briefings/briefing.ts';
import { wordsOf } from './matter-words.ts';

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
  | { readonly type: 'not-a-position'; readonly position: CorrectedWords }
  /** ISO 8601 day. */
  | { readonly type: 'wrong-day'; readonly position: CorrectedWords; readonly day: string }
  /** The words of the quotation that are the statement. */
  | { readonly type: 'wrong-words'; readonly position: CorrectedWords; readonly words: string }
  /** Its article, or its speaker, took it back on that day. */
  | { readonly type: 'taken-back'; readonly position: CorrectedWords; readonly day: string }
  | MatterCorrection;

/** A correction of matters that is stored as it is made. */
type CorrectionOfMatter =
  /** Both are the same matter: everything of `matterId` is shown under `intoId`, also in future. */
  | { readonly type: 'merge-matters'; readonly matterId: string; readonly intoId: string }
  | { readonly type: 'rename-matter'; readonly matterId: string; readonly title: string }
  /** Nothing is filed under it any more. */
  | { readonly type: 'close-matter'; readonly matterId: string };

/** A correction of what statements are filed under. */
export type MatterCorrection =
  | CorrectionOfMatter
  /** Statements of these matters, which were shown as one, that have all of the words are of another, also in future. */
  | {
      readonly type: 'split-matter';
      readonly matterIds: readonly string[];
      readonly words: string;
      readonly newMatterId: string;
      /** What people call the new one; null: it's named after its statements. */
      readonly title: string | null;
    }
  /** The statement is of this matter, begun with it where there is a title; null: of none. */
  | {
      readonly type: 'move-statement';
      readonly position: CorrectedWords;
      readonly matterId: string | null;
      readonly title: string | null;
    };

/** A correction to make, by the ledger's ids. */
export type NewCorrection =
  | { readonly type: 'merge-actors'; readonly actorId: string; readonly intoId: string }
  /** `names` come from `namesOf`; in articles they mean somebody else. */
  | { readonly type: 'split-actor'; readonly actorId: string; readonly names: readonly string[] }
  | { readonly type: 'rename-actor'; readonly actorId: string; readonly name: string }
  | { readonly type: 'wrong-speaker'; readonly positionId: string; readonly actorId: string }
  | { readonly type: 'wrong-stance'; readonly positionId: string; readonly stance: Stance }
  | { readonly type: 'not-a-position'; readonly positionId: string }
  | { readonly type: 'wrong-day'; readonly positionId: string; readonly day: string }
  | { readonly type: 'wrong-words'; readonly positionId: string; readonly words: string }
  | { readonly type: 'taken-back'; readonly positionId: string; readonly day: string }
  | NewMatterCorrection;

export type NewMatterCorrection =
  | CorrectionOfMatter
  /** `title` null: named after its statements. */
  | {
      readonly type: 'split-matter';
      readonly matterId: string;
      readonly words: string;
      readonly title: string | null;
    }
  | { readonly type: 'move-statement'; readonly positionId: string; readonly to: Destination };

/** Where a statement belongs: a known matter, one of its own, or none. */
export type Destination =
  | { readonly type: 'matter'; readonly matterId: string }
  | { readonly type: 'new'; readonly title: string | null }
  | { readonly type: 'none' };

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
  readonly briefedDate: string;
  readonly briefedStatement: string;
  /** As it was filed; null: nowhere. */
  readonly filedMatterId: string | null;
  /** Its own words, by which matters are split: `ownWords`. */
  readonly words: ReadonlySet<string>;
}

/** A position after corrections. Actors and matters are unmerged: `rootsOf` says under which they're shown. */
export interface CorrectedPosition {
  readonly id: string;
  readonly actorId: string;
  readonly stance: Stance;
  readonly isDismissed: boolean;
  readonly date: string;
  readonly statement: string;
  /** null: nobody said that it was. */
  readonly takenBackOn: string | null;
  readonly matterId: string | null;
  /** Whether people said which matter it is of, or that it's of none. */
  readonly isPlaced: boolean;
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
  return joined(
    corrections.flatMap(({ correction, undone }) => {
      if (correction.type === 'merge-actors' && undone === null)
        return [[correction.actorId, correction.intoId] as const];
      return correction.type === 'split-actor' && undone !== null
        ? [[correction.newActorId, correction.actorId] as const]
        : [];
    }),
  );
}

/** As `rootsOf`, for matters. */
export function matterRootsOf(corrections: readonly StoredCorrection[]): ReadonlyMap<string, string> {
  return joined(
    corrections.flatMap(({ correction, undone }) => {
      if (correction.type === 'merge-matters' && undone === null)
        return [[correction.matterId, correction.intoId] as const];
      const [first] = correction.type === 'split-matter' && undone !== null ? correction.matterIds : [];
      return first === undefined || correction.type !== 'split-matter'
        ? []
        : [[correction.newMatterId, first] as const];
    }),
  );
}

/** The matters that a correction names, by their ids. */
export function mattersIn(correction: Correction): readonly string[] {
  switch (correction.type) {
    case 'merge-matters':
      return [correction.matterId, correction.intoId];
    case 'split-matter':
      return [...correction.matterIds, correction.newMatterId];
    case 'rename-matter':
    case 'close-matter':
      return [correction.matterId];
    case 'move-statement':
      return correction.matterId === null ? [] : [correction.matterId];
    case 'merge-actors':
    case 'split-actor':
    case 'rename-actor':
    case 'wrong-speaker':
    case 'wrong-stance':
    case 'not-a-position':
    case 'wrong-day':
    case 'wrong-words':
    case 'taken-back':
      return [];
    default:
      return correction satisfies never;
  }
}

/** The latest name people gave an actor; null where it still has its name from the articles. */
export function givenName(actorId: string, corrections: readonly StoredCorrection[]): string | null {
  const names = corrections.flatMap(({ correction, undone }) =>
    undone === null && correction.type === 'rename-actor' && correction.actorId === actorId ? [correction.name] : [],
  );
  return names.at(-1) ?? null;
}

/** What people said of a matter: its latest title, and when they closed it. null each where they said nothing. */
export function givenTo(
  matterId: string,
  corrections: readonly StoredCorrection[],
): { readonly title: string | null; readonly closedAt: Date | null } {
  const standing = corrections.filter(({ undone }) => undone === null);
  const titles = standing.flatMap(({ correction }) => {
    switch (correction.type) {
      case 'rename-matter':
      case 'move-statement':
        return correction.matterId === matterId ? (correction.title ?? []) : [];
      case 'split-matter':
        return correction.newMatterId === matterId ? (correction.title ?? []) : [];
      default:
        return [];
    }
  });
  const closed = standing.find(
    ({ correction }) => correction.type === 'close-matter' && correction.matterId === matterId,
  );
  return { title: titles.at(-1) ?? null, closedAt: closed?.at ?? null };
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
    case 'wrong-day':
      return isMeant(position, correction.position) ? { ...shown, date: correction.day } : shown;
    case 'wrong-words':
      return isMeant(position, correction.position) ? { ...shown, statement: correction.words } : shown;
    case 'taken-back':
      return isMeant(position, correction.position) ? { ...shown, takenBackOn: correction.day } : shown;
    case 'move-statement':
      return isMeant(position, correction.position)
        ? { ...shown, matterId: correction.matterId, isPlaced: true }
        : shown;
    case 'split-matter': {
      const isOfIt = shown.matterId !== null && correction.matterIds.includes(shown.matterId);
      const hasWords = new Set(wordsOf(correction.words)).isSubsetOf(position.words);
      return isOfIt && hasWords ? { ...shown, matterId: correction.newMatterId, isPlaced: true } : shown;
    }
    case 'merge-actors':
    case 'split-actor':
    case 'rename-actor':
    case 'merge-matters':
    case 'rename-matter':
    case 'close-matter':
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

function asBriefed(position: BriefedPosition): CorrectedPosition {
  return {
    ...{ id: position.id, actorId: position.briefedActorId, stance: position.briefedStance, isDismissed: false },
    ...{ date: position.briefedDate, statement: position.briefedStatement, takenBackOn: null },
    ...{ matterId: position.filedMatterId, isPlaced: false },
  };
}

/** By each id that was joined to another: the one it is shown under. */
function joined(pairs: readonly (readonly [id: string, into: string])[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const rootOf = (id: string) => roots.get(id) ?? id;
  for (const [id, into] of pairs) {
    const [from, to] = [rootOf(id), rootOf(into)];
    if (from === to) continue;
    for (const [member, root] of roots) if (root === from) roots.set(member, to);
    roots.set(from, to);
  }
  return roots;
}
