import type { Article } from '../articles/article.ts';
import { fold } from '../language/fold.ts';
import { languageOfText } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { oneLine, quoted } from '../text.ts';
import { type CheckedActors, checkActors, isNamed } from './actor-check.ts';
import { isNamedNear } from './attribution-check.ts';
import type {
  Actor,
  Briefing,
  Draft,
  DraftPosition,
  Evidence,
  Locked,
  LockedPosition,
  OpenQuestion,
  ProposedQuote,
  Sentence,
  StickingPoint,
} from './briefing.ts';
import {
  doubtItem,
  doubtQuestion,
  type ItemDoubt,
  ownWords,
  saysMore,
  tellsRatherThanAsks,
  type WordedChecks,
} from './doubt-item.ts';
import { type FoundQuote, findDoubt, type Prose } from './evidence-check.ts';
import { createLabelCheck } from './label-check.ts';
import { createItemLock } from './lock-items.ts';
import { type LockableText, prepareText } from './lockable-text.ts';
import { findHolding } from './point-check.ts';
import { createProseCheck } from './prose-check.ts';
import type { LockCounts } from './receipt.ts';
import { settleDate } from './settle-date.ts';
import { createStrangenessCheck } from './strange-characters.ts';
import { tellsSomething } from './tells-something.ts';
import { checkTranslated } from './translation-check.ts';
import { createTurnCheck } from './turned-check.ts';
import { capitalisedIn } from './unbacked-words.ts';
import { withoutTeller } from './without-teller.ts';

/** A draft without everything that the article doesn't back. */
export interface LockedDraft {
  readonly locked: Omit<Briefing, 'receipt'>;
  readonly counts: LockCounts;
  /** The draft's dropped items and why: none of their quotes was found, or their words say what the article doesn't. */
  readonly fallen: ReadonlyMap<object, 'quotes' | 'words'>;
  /** Why the words of a sentence of the bottom line, or of a position, may say something else than their evidence. */
  readonly doubts: ReadonlyMap<object, ItemDoubt>;
  /** Remarks on the check, for the receipt. */
  readonly notes: readonly string[];
}

/** Never shown: sentences that address the reader, or are in a different language from the article. */
const NEVER_SHOWN: ReadonlySet<ItemDoubt> = new Set(['language', 'address']);
/** The opposite of the evidence. Of the articles' own languages only English is reliable enough to leave a sentence out. */
const TURNED: ReadonlySet<ItemDoubt> = new Set(['negation', 'direction']);

/** The remark on articles in a language without data. */
const UNKNOWN_LANGUAGE =
  'Readout doesn’t fully support this article’s language: quotes are shown as whole sentences, and summaries are only checked for numbers.';

/**
 * Checks a draft against its article. Every item that stays has at least one quote found in the article, names only
 * actors the article names, and contains no number or name that isn't in the article.
 * @param knownIssues labels of the channel's issues, which may use words the article lacks
 */
export function lockDraft(article: Article, draft: Draft, knownIssues: readonly string[] = []): LockedDraft {
  const language = languageOfText(article.language, article.text);
  const source = prepareText(article.text, language);
  const parties = draft.stickingPoints.flatMap((point) => point.parties);
  const { isWorded = false } = draft;
  const people = checkActors(
    source,
    isWorded ? draft.actors.map((actor) => withoutTales(actor, language)) : draft.actors,
    new Set([...draft.positions, ...parties].map(({ actor }) => actor)),
  );
  const sources = [article.text, article.title, article.byline, article.siteName, article.publishedAt].filter(
    (part) => part !== null,
  );
  const asWritten = createProseCheck(sources, language);
  const translation = draft.translation && checkTranslated(draft.translation, people.actors, source, sources);
  const prose = translation?.prose ?? asWritten;
  const worded = isWorded ? prepareWordedChecks(source, sources, translation?.language.smallWords) : null;
  const isBacked = (text: string): boolean =>
    worded?.isStrangelyWritten(text) !== true && prose.unsupportedIn(text).length === 0;
  const known = [article.title, article.publishedAt].filter((part) => part !== null);
  const told = { known, ...(translation && { language: translation.language }) };
  const labels = new Set(knownIssues.map(fold));
  const isLabelBacked = (issue: string): boolean => labels.has(fold(issue)) || isBacked(issue);
  const labelIn = (issue: string): string | null =>
    translation !== undefined || labels.has(fold(issue)) || worded === null ? issue : worded.labels.trimLabel(issue);
  const saysTooMuch = (said: Prose, found: readonly FoundQuote[]): boolean =>
    worded !== null && saysMore(said, found, source, worded);
  const { lockItems, tally, fallen } = createItemLock(source, { translate: translation?.translate, isWorded });

  const isEnglish = language.code === 'en' && translation === undefined;
  const isTold = language.code === 'en' || translation !== undefined;
  const doubts = new Map<object, ItemDoubt>();
  const bottomLine = lockItems(
    draft.bottomLine,
    (sentence, evidence, found): Locked<Sentence<Evidence>> | null => {
      const said = { ...told, text: sentence.text, act: null };
      const doubt = doubtItem(said, found, source);
      const isRefused = isStrange(doubt) || (doubt !== null && isTold && TURNED.has(doubt));
      if (isRefused || !isBacked(sentence.text)) return null;
      const isOwn = isWorded && isEnglish && doubt !== null && doubt !== 'source';
      if (isOwn || saysTooMuch(said, found)) return { ...sentence, text: ownWords(found, source), evidence };
      const locked = { ...sentence, evidence, ...markOf(doubt) };
      if (doubt !== null) doubts.set(locked, doubt);
      return locked;
    },
    ({ text }) => fold(text),
  );
  // Whoever has words in the article was heard, even if the position made of them isn't shown.
  const heard = new Set<string | null>();
  const positions = lockItems(
    draft.positions,
    (position, evidence, found): LockedPosition | null => {
      heard.add(people.resolve(position.actor));
      if (!isBacked(position.statement) || !isLabelBacked(position.issue)) return null;
      const { statement: text, act, hedge } = position;
      const holder = namesOf(people, position.actor);
      const said = { ...told, text, act, hedge, holder };
      const doubt = doubtItem(said, found, source);
      if (isStrange(doubt)) return null;
      const checked = checkPosition(source, people, position, evidence);
      if (checked === null) return null;
      const isMore = saysTooMuch(said, found);
      const own = isWorded && isEnglish && (isMore || doubt !== null) ? evidence[0]?.quote : undefined;
      const statement = own === undefined ? checked.statement : quoted(withoutTeller(oneLine(own), holder));
      const issue = labelIn(checked.issue) ?? statement;
      if (doubt === null) return { ...checked, statement, issue, ...(isMore && { hedge: null }) };
      // That it is the same as before is the safer reading of words that the model told too strongly.
      const relation = position.relation === 'same' ? 'same' : null;
      const open = { act: 'states', stance: 'unclear', hedge: null, relation } as const;
      const doubted = {
        ...checked,
        statement,
        issue,
        ...(own !== undefined && open),
        attribution: 'unverified',
      } as const;
      doubts.set(doubted, doubt);
      return doubted;
    },
    ({ actor, statement }) => `${actor}\n${fold(statement)}`,
  );
  const stickingPoints = lockItems(
    draft.stickingPoints,
    (point, evidence) => {
      const issue = isLabelBacked(point.issue) ? labelIn(point.issue) : null;
      if (issue === null) return null;
      const isTranslated = translation !== undefined;
      return checkPoint(source, people, isBacked, { ...point, issue }, evidence, { isTranslated, worded });
    },
    ({ issue }) => fold(issue),
  );
  const openQuestions = lockItems(
    draft.openQuestions,
    (question, evidence, found): Locked<OpenQuestion<Evidence>> | null => {
      const said = { ...told, text: question.text, act: null };
      const doubt = doubtQuestion(said, found, source);
      if (!isBacked(question.text) || isStrange(doubt)) return null;
      const isTold =
        worded !== null && translation === undefined && tellsRatherThanAsks(question.text, source.language);
      const text = isTold || saysTooMuch(said, found) ? ownWords(found, source) : question.text;
      return { ...question, text, evidence, ...markOf(doubt) };
    },
    ({ text }) => fold(text),
  );
  const events = lockItems(
    draft.events,
    (event, evidence, found) => {
      const said = { ...told, text: event.text, act: null };
      const isShown =
        isBacked(event.text) &&
        worded?.labels.isLabel(event.dateAsWritten) !== false &&
        !isStrange(findDoubt({ ...said, isQuestion: true }, found, source));
      if (!isShown || asWritten.unsupportedIn(event.dateAsWritten).length > 0) return null;
      const text = saysTooMuch(said, found) ? ownWords(found, source) : event.text;
      return { ...event, text, evidence, date: settleDate(event, article, source) };
    },
    ({ text, dateAsWritten }) => fold(`${dateAsWritten} ${text}`),
  );
  const absentVoices = [...new Set(draft.absentVoices.map((voice) => people.resolve(voice) ?? voice))].filter(
    (voice) => isNamed(source, voice) && !heard.has(voice),
  );
  return {
    locked: {
      ...{ bottomLine, actors: people.actors, positions, stickingPoints, openQuestions, events, absentVoices },
      ...(translation && { translation: translation.kept }),
    },
    counts: { ...tally, itemsDropped: fallen.size + people.dropped },
    fallen,
    doubts,
    notes: [...(language.isKnown ? [] : [UNKNOWN_LANGUAGE]), ...(translation?.notes() ?? [])],
  };
}

/** What is held against the words of a model alone. */
function prepareWordedChecks(source: LockableText, sources: readonly string[], smallWords: Iterable<string> = []) {
  return {
    isStrangelyWritten: createStrangenessCheck([...sources, ...smallWords]),
    labels: createLabelCheck(source, sources),
    names: capitalisedIn(source.text, source.language),
    findTurned: createTurnCheck(
      source.language,
      source.sentences.map(({ start, end }) => source.text.slice(start, end)),
    ),
  };
}

/** An actor whose role and affiliation name something, and tell nothing. */
function withoutTales(actor: Actor, language: Language): Actor {
  if (language.code !== 'en') return actor;
  const named = (phrase: string | null): string | null =>
    phrase === null || tellsSomething(phrase, language) ? null : phrase;
  return { ...actor, role: named(actor.role), affiliation: named(actor.affiliation) };
}

function markOf(doubt: ItemDoubt | null): { readonly unverified?: true } {
  return doubt === null ? {} : { unverified: true };
}

function namesOf({ actors, resolve }: CheckedActors, called: string): readonly string[] {
  const actor = actors.find(({ name }) => name === resolve(called));
  if (actor === undefined) return [];
  const surname = actor.kind === 'person' ? (actor.name.split(' ').at(-1) ?? actor.name) : actor.name;
  return [actor.name, ...actor.aliases, surname];
}

function isStrange(doubt: ItemDoubt | null): boolean {
  return doubt !== null && NEVER_SHOWN.has(doubt);
}

function checkPosition(
  source: LockableText,
  people: CheckedActors,
  { isSpeakerOpen = false, namedAt, ...position }: DraftPosition,
  evidence: readonly Evidence[],
): LockedPosition | null {
  const name = people.resolve(position.actor);
  const actor = people.actors.find((candidate) => candidate.name === name);
  if (actor === undefined) return null;
  const places = namedAt === undefined ? evidence : [...evidence, namedAt];
  return {
    ...position,
    actor: actor.name,
    evidence,
    via: position.via.filter((teller) => isNamed(source, teller)),
    hedge: position.hedge !== null && isNamed(source, position.hedge) ? position.hedge : null,
    attribution: !isSpeakerOpen && places.some((each) => isNamedNear(source, actor, each)) ? 'verified' : 'unverified',
  };
}

/**
 * Keeps parties under the article's name for them, if they hold there what they are told to. Where none of them does, the
 * point is unverified.
 */
function checkPoint(
  source: LockableText,
  people: CheckedActors,
  isBacked: (text: string) => boolean,
  point: StickingPoint<ProposedQuote>,
  evidence: readonly Evidence[],
  { isTranslated, worded }: { readonly isTranslated: boolean; readonly worded: WordedChecks | null },
): Locked<StickingPoint<Evidence>> {
  const named = point.parties.flatMap(({ actor, holds }) => {
    const name = isNamed(source, actor) ? actor : people.resolve(actor);
    if (name === null || !isBacked(holds)) return [];
    const known = people.actors.find((each) => each.name === people.resolve(name));
    return [{ actor: { ...(known ?? UNKNOWN_ACTOR), name }, holds }];
  });
  const held = isTranslated ? named : findHolding(named, source, worded);
  const parties = held.map(({ actor, holds }) => ({ actor: actor.name, holds }));
  const isDoubted = parties.length === 0 && named.length > 0;
  return {
    ...point,
    ...{ parties, evidence, via: point.via.filter((name) => isNamed(source, name)) },
    ...(isDoubted && { unverified: true as const }),
  };
}

const UNKNOWN_ACTOR = { aliases: [], kind: 'group', role: null, affiliation: null } as const;
