import type { Article } from '../articles/article.ts';
import { fold } from '../language/fold.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { languageOf } from '../language/languages.ts';
import { type CheckedActors, checkActors, isNamed } from './actor-check.ts';
import { isNamedNear } from './attribution-check.ts';
import type { Briefing, Draft, Evidence, LockedPosition, Position, ProposedQuote, StickingPoint } from './briefing.ts';
import { type Doubt, type FoundQuote, findDoubt, type Prose } from './evidence-check.ts';
import { lockQuote } from './lock-quote.ts';
import { type LockableText, prepareText } from './lockable-text.ts';
import { createProseCheck } from './prose-check.ts';
import type { LockCounts } from './receipt.ts';
import { settleDate } from './settle-date.ts';

/** A draft without everything that the article doesn't back. */
export interface LockedDraft {
  readonly locked: Omit<Briefing, 'receipt'>;
  readonly counts: LockCounts;
  /** Remarks on the check, for the receipt. */
  readonly notes: readonly string[];
}

/** Never shown: sentences that address the reader, or are in a different language from the article. */
const NEVER_SHOWN: ReadonlySet<Doubt> = new Set(['language', 'address']);
/** The opposite of the evidence. Only in English is this reliable enough to leave a sentence out. */
const TURNED: ReadonlySet<Doubt> = new Set(['negation', 'direction']);

/** The remark on articles in a language without data. */
const UNKNOWN_LANGUAGE =
  'Readout doesn’t fully support this article’s language: quotes are shown as whole sentences, and summaries are only checked for numbers.';

/**
 * Checks a draft against its article. Every item that stays has at least one quote found in the article, names only
 * actors the article names, and contains no number or name that isn't in the article.
 */
export function lockDraft(article: Article, draft: Draft): LockedDraft {
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
  const known = [article.title, article.publishedAt].filter((part) => part !== null);
  const doubtOf = (prose: Prose, found: readonly FoundQuote[]): Doubt | null =>
    findDoubt({ known, ...prose }, found, source);
  const people = checkActors(source, draft.actors);
  const { lockItems, tally } = createItemLock(source);

  const bottomLine = lockItems(
    draft.bottomLine,
    (sentence, evidence, found) => {
      const doubt = doubtOf({ text: sentence.text, act: null }, found);
      const isDoubted = isStrange(doubt) || (doubt !== null && language.code === 'en' && TURNED.has(doubt));
      return isBacked(sentence.text) && !isDoubted ? { ...sentence, evidence } : null;
    },
    ({ text }) => fold(text),
  );
  const positions = lockItems(
    draft.positions,
    (position, evidence, found): LockedPosition | null => {
      if (!isBacked(position.statement, position.issue)) return null;
      const doubt = doubtOf({ text: position.statement, act: position.act }, found);
      if (isStrange(doubt)) return null;
      const checked = checkPosition(source, people, position, evidence);
      return checked === null || doubt === null ? checked : { ...checked, attribution: 'unverified' };
    },
    ({ actor, statement }) => `${actor}\n${fold(statement)}`,
  );
  const stickingPoints = lockItems(
    draft.stickingPoints,
    (point, evidence) => (isBacked(point.issue) ? checkPoint(source, people, isBacked, point, evidence) : null),
    ({ issue }) => fold(issue),
  );
  const openQuestions = lockItems(
    draft.openQuestions,
    (question, evidence, found) =>
      isBacked(question.text) && !isStrange(doubtOf({ text: question.text, act: null, isQuestion: true }, found))
        ? { ...question, evidence }
        : null,
    ({ text }) => fold(text),
  );
  const events = lockItems(
    draft.events,
    (event, evidence, found) =>
      isBacked(event.text, event.dateAsWritten) &&
      !isStrange(doubtOf({ text: event.text, act: null, isQuestion: true }, found))
        ? { ...event, evidence, date: settleDate(event, article, source) }
        : null,
    ({ text, dateAsWritten }) => fold(`${dateAsWritten} ${text}`),
  );
  const heard = new Set(positions.map(({ actor }) => actor));
  const absentVoices = [...new Set(draft.absentVoices.map((voice) => people.resolve(voice) ?? voice))].filter(
    (voice) => isNamed(source, voice) && !heard.has(voice),
  );
  return {
    locked: { bottomLine, actors: people.actors, positions, stickingPoints, openQuestions, events, absentVoices },
    counts: { ...tally, itemsDropped: tally.itemsDropped + people.dropped },
    notes: language.isKnown ? [] : [UNKNOWN_LANGUAGE],
  };
}

function isStrange(doubt: Doubt | null): boolean {
  return doubt !== null && NEVER_SHOWN.has(doubt);
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

/** Keeps parties under the article's name for them; a party whose position the article doesn't back is left out. */
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

/** Locks lists of items and counts across all of them. */
function createItemLock(source: LockableText) {
  const tally = { proposed: 0, verified: 0, widened: 0, itemsDropped: 0 };
  return {
    tally,
    /** Drops items without a found quote and those that `check` rejects; skips duplicates. */
    lockItems<T extends { readonly evidence: readonly ProposedQuote[] }, L>(
      items: readonly T[],
      check: (item: T, evidence: readonly Evidence[], found: readonly FoundQuote[]) => L | null,
      keyOf: (item: L) => string,
    ): readonly L[] {
      const kept = new Map<string, L>();
      for (const item of items) {
        const { evidence, found, widened, proposed } = lockEvidence(source, item.evidence);
        const locked = evidence.length === 0 ? null : check(item, evidence, found);
        if (locked !== null && kept.has(keyOf(locked))) continue;
        tally.proposed += proposed;
        if (locked === null) {
          tally.itemsDropped += 1;
          continue;
        }
        kept.set(keyOf(locked), locked);
        tally.verified += evidence.length;
        tally.widened += widened;
      }
      return [...kept.values()];
    },
  };
}

/** The quotes that were found, each place once; a quote that is proposed twice counts once. */
function lockEvidence(
  source: LockableText,
  quotes: readonly ProposedQuote[],
): { evidence: readonly Evidence[]; found: readonly FoundQuote[]; widened: number; proposed: number } {
  const found = new Map<string, FoundQuote & { readonly isWidened: boolean }>();
  let refused = 0;
  for (const quote of quotes) {
    const lock = lockQuote(source, quote);
    if (lock.type === 'refused') refused += 1;
    else {
      const key = `${lock.evidence.start}-${lock.evidence.end}`;
      if (!found.has(key)) found.set(key, lock);
    }
  }
  const locks = [...found.values()];
  return {
    evidence: locks.map(({ evidence }) => evidence),
    found: locks,
    widened: locks.filter(({ isWidened }) => isWidened).length,
    proposed: locks.length + refused,
  };
}
