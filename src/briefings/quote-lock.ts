import type { Article } from '../articles/article.ts';
import { fold } from '../language/fold.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { languageOf } from '../language/languages.ts';
import { type CheckedActors, checkActors, isNamed } from './actor-check.ts';
import { isNamedNear } from './attribution-check.ts';
import type { Briefing, Draft, Evidence, LockedPosition, Position, ProposedQuote, StickingPoint } from './briefing.ts';
import { lockParts } from './lock-parts.ts';
import { type LockableText, prepareText } from './lockable-text.ts';
import { createProseCheck } from './prose-check.ts';
import type { LockCounts } from './receipt.ts';

/** What a draft becomes once everything that the article does not back is gone. */
export interface LockedDraft {
  readonly locked: Omit<Briefing, 'receipt'>;
  readonly counts: LockCounts;
  /** The draft's items that are gone, and why: no quote of theirs was found, or they say what the article does not. */
  readonly fallen: ReadonlyMap<object, 'quotes' | 'words'>;
  /** What the reader should know of the check, for the receipt. */
  readonly notes: readonly string[];
}

/** What is said of an article in a language that is not known. */
const UNKNOWN_LANGUAGE =
  'Readout doesn’t know this article’s language well: quotes are shown as whole sentences, and only numbers are checked in what is said about them.';

/**
 * Checks a draft against its article. Every item that stays has at least one quote that was found, names only actors
 * the article names, and says no number and no name the article lacks.
 * @param knownIssues labels of the channel's matters, which may name these in words the article lacks
 */
export function lockDraft(article: Article, draft: Draft, knownIssues: readonly string[] = []): LockedDraft {
  const language = article.language === null ? guessLanguage(article.text) : languageOf(article.language);
  const source = prepareText(article.text, language);
  const prose = createProseCheck(
    [article.text, article.title, article.byline, article.siteName, article.publishedAt].filter(
      (part) => part !== null,
    ),
    language,
  );
  const isBacked = (...texts: readonly string[]): boolean =>
    texts.every((text) => prose.unsupportedIn(text).length === 0);
  const known = new Set(knownIssues.map(fold));
  const isLabelBacked = (issue: string): boolean => known.has(fold(issue)) || isBacked(issue);
  const people = checkActors(source, draft.actors);
  const { lockItems, tally, fallen } = createItemLock(source);

  const bottomLine = lockItems(
    draft.bottomLine,
    (sentence, evidence) => (isBacked(sentence.text) ? { ...sentence, evidence } : null),
    ({ text }) => fold(text),
  );
  // Whoever has words in the article was heard, also where the position made of them is not shown.
  const heard = new Set<string | null>();
  const positions = lockItems(
    draft.positions,
    (position, evidence) => {
      heard.add(people.resolve(position.actor));
      return isBacked(position.statement) && isLabelBacked(position.issue)
        ? checkPosition(source, people, position, evidence)
        : null;
    },
    ({ actor, statement }) => `${actor}\n${fold(statement)}`,
  );
  const stickingPoints = lockItems(
    draft.stickingPoints,
    (point, evidence) => (isLabelBacked(point.issue) ? checkPoint(source, people, isBacked, point, evidence) : null),
    ({ issue }) => fold(issue),
  );
  const openQuestions = lockItems(
    draft.openQuestions,
    (question, evidence) => (isBacked(question.text) ? { ...question, evidence } : null),
    ({ text }) => fold(text),
  );
  const events = lockItems(
    draft.events,
    (event, evidence) => (isBacked(event.text, event.dateAsWritten) ? { ...event, evidence } : null),
    ({ text, dateAsWritten }) => fold(`${dateAsWritten} ${text}`),
  );
  const absentVoices = [...new Set(draft.absentVoices.map((voice) => people.resolve(voice) ?? voice))].filter(
    (voice) => isNamed(source, voice) && !heard.has(voice),
  );
  return {
    locked: { bottomLine, actors: people.actors, positions, stickingPoints, openQuestions, events, absentVoices },
    counts: { ...tally, itemsDropped: fallen.size + people.dropped },
    fallen,
    notes: language.isKnown ? [] : [UNKNOWN_LANGUAGE],
  };
}

function checkPosition(
  source: LockableText,
  people: CheckedActors,
  position: Position<ProposedQuote>,
  evidence: readonly Evidence[],
): LockedPosition | null {
  const name = people.resolve(position.actor);
  const actor = people.actors.find((candidate) => candidate.name === name);
  if (actor === undefined) return null;
  return {
    ...position,
    actor: actor.name,
    evidence,
    via: position.via.filter((teller) => isNamed(source, teller)),
    hedge: position.hedge !== null && isNamed(source, position.hedge) ? position.hedge : null,
    attribution: evidence.some((each) => isNamedNear(source, actor, each)) ? 'verified' : 'unverified',
  };
}

/** A party stays under the name the article uses; one that holds what the article does not back is left out. */
function checkPoint(
  source: LockableText,
  people: CheckedActors,
  isBacked: (text: string) => boolean,
  point: StickingPoint<ProposedQuote>,
  evidence: readonly Evidence[],
): StickingPoint<Evidence> {
  const parties = point.parties.flatMap(({ actor, holds }) => {
    const name = isNamed(source, actor) ? actor : people.resolve(actor);
    return name === null || !isBacked(holds) ? [] : [{ actor: name, holds }];
  });
  return { ...point, parties, evidence, via: point.via.filter((name) => isNamed(source, name)) };
}

/** What quotes are to back, and the quotes. */
interface Quoting {
  readonly evidence: readonly ProposedQuote[];
  readonly text?: string;
  readonly act?: string;
  readonly statement?: string;
  readonly parties?: StickingPoint<ProposedQuote>['parties'];
}

function proseOf({ text, act, statement, parties = [] }: Quoting): string {
  return [text, act, statement, ...parties.map(({ holds }) => holds)].filter((part) => part !== undefined).join(' ');
}

/** Locks lists of items, and keeps count over all of them. */
function createItemLock(source: LockableText) {
  const tally = { proposed: 0, verified: 0, widened: 0 };
  const fallen = new Map<object, 'quotes' | 'words'>();
  return {
    tally,
    fallen,
    /** Items without a quote that is found, or that `check` turns away, are dropped; repeated ones are left out. */
    lockItems<T extends Quoting, L>(
      items: readonly T[],
      check: (item: T, evidence: readonly Evidence[]) => L | null,
      keyOf: (item: L) => string,
    ): readonly L[] {
      const kept = new Map<string, L>();
      for (const item of items) {
        const { evidence, widened, proposed } = lockEvidence(source, item.evidence, proseOf(item));
        const locked = evidence.length === 0 ? null : check(item, evidence);
        if (locked !== null && kept.has(keyOf(locked))) continue;
        // A quote that stands in the article was found, whatever becomes of its item.
        tally.proposed += proposed;
        tally.verified += evidence.length;
        tally.widened += widened;
        if (locked === null) fallen.set(item, evidence.length === 0 ? 'quotes' : 'words');
        else kept.set(keyOf(locked), locked);
      }
      return [...kept.values()];
    },
  };
}

/** The quotes that were found, each place once; a quote proposed twice counts once. */
function lockEvidence(
  source: LockableText,
  quotes: readonly ProposedQuote[],
  prose: string,
): { evidence: readonly Evidence[]; widened: number; proposed: number } {
  const found = new Map<string, { evidence: Evidence; isWidened: boolean }>();
  let refused = 0;
  for (const lock of quotes.flatMap((quote) => lockParts(source, quote, prose))) {
    if (lock.type === 'refused') refused += 1;
    else {
      const key = `${lock.evidence.start}-${lock.evidence.end}`;
      if (!found.has(key)) found.set(key, lock);
    }
  }
  const locks = [...found.values()];
  return {
    evidence: locks.map(({ evidence }) => evidence),
    widened: locks.filter(({ isWidened }) => isWidened).length,
    proposed: locks.length + refused,
  };
}
