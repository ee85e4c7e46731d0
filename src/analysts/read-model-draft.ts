import type { Draft, Position, ProposedQuote, RenderedName, StickingPoint } from '../briefings/briefing.ts';
import { hasAddress } from '../briefings/model-address.ts';
import { foldName } from '../language/fold-name.ts';
import { plural } from '../text.ts';
import { labelOf } from './known-matters.ts';
import { findActorName, mergeActors } from './model-actors.ts';
import type { ModelQuote } from './model-draft.ts';
import type { SalvagedDraft } from './salvage-draft.ts';

/** How many items of an answer were left out, and why: in no form, with an address, of an actor that is not in its list. */
export type LeftOut = Readonly<Record<'broken' | 'address' | 'stranger', number>>;

/**
 * A model's draft as a draft, and what was left out of it on the way.
 * @param knownIssues the labels of the matters the model was offered, in their order
 * @param language BCP 47 code of the language it was asked to write in, where that isn't the article's
 */
export function toDraft(
  model: SalvagedDraft,
  articleText: string,
  knownIssues: readonly string[] = [],
  language: string | null = null,
): { draft: Draft; left: LeftOut } {
  const left = { broken: model.broken ?? 0, address: 0, stranger: 0 };
  const shown = <T>(items: readonly T[]): T[] =>
    items.filter((item) => {
      const isShown = !hasAddress(item, articleText);
      if (!isShown) left.address++;
      return isShown;
    });

  const names = model.names ?? [];
  const asWritten = (name: string): string => originalOf(name, names);
  const actors = mergeActors(shown(model.actors).map((actor) => ({ ...actor, name: asWritten(actor.name) })));
  const known = (actor: string) => findActorName(actor, actors) ?? findActorName(asWritten(actor), actors);
  const positions = shown(model.positions).flatMap(({ quotes, ...position }): Position<ProposedQuote>[] => {
    const actor = known(position.actor);
    if (actor === null) left.stranger++;
    const date = readDate(position.date, DAY);
    const issue = labelOf(position.issue, knownIssues) ?? position.statement;
    const via = position.via.map(asWritten);
    return actor === null ? [] : [{ ...position, actor, via, issue, date, evidence: toEvidence(quotes) }];
  });
  const stickingPoints = shown(model.stickingPoints).flatMap(({ quotes, ...point }): StickingPoint<ProposedQuote>[] => {
    const parties = point.parties.flatMap(({ actor, holds }) => {
      const party = known(actor);
      return party === null ? [] : [{ actor: party, holds }];
    });
    const issue = labelOf(point.issue, knownIssues);
    if (issue === null) left.broken++;
    return issue === null
      ? []
      : [{ ...point, issue, parties, via: point.via.map(asWritten), evidence: toEvidence(quotes) }];
  });
  const draft: Draft = {
    isWorded: true,
    bottomLine: shown(model.bottomLine).map(({ text, quotes }) => ({ text, evidence: toEvidence(quotes) })),
    actors,
    positions,
    stickingPoints,
    openQuestions: shown(model.openQuestions).map(({ text, quotes }) => ({ text, evidence: toEvidence(quotes) })),
    events: shown(model.events).map(({ quotes, ...event }) => ({
      ...event,
      date: readDate(event.date, DAY_MONTH_OR_INTERVAL),
      evidence: toEvidence(quotes),
    })),
    absentVoices: [...new Set(shown(model.absentVoices).map((voice) => known(voice) ?? voice))],
    ...(language !== null && { translation: { language, names: shown(names) } }),
  };
  return { draft, left };
}

/** What was left out of one answer or several, for the reader. */
export function tellLeftOut(answers: readonly LeftOut[]): string[] {
  const sum = (why: keyof LeftOut) => answers.reduce((count, answer) => count + answer[why], 0);
  const left: LeftOut = { broken: sum('broken'), address: sum('address'), stranger: sum('stranger') };
  const notes: string[] = [];
  if (left.broken > 0)
    notes.push(`${plural(left.broken, 'item')} of the model’s left out: in no form that can be read.`);
  if (left.address > 0)
    notes.push(`${plural(left.address, 'item')} left out: the model put a web address in the text.`);
  if (left.stranger > 0)
    notes.push(`${plural(left.stranger, 'position')} left out: the actor isn’t in the model’s list.`);
  return notes;
}

function toEvidence(quotes: readonly ModelQuote[]): ProposedQuote[] {
  // Models often put quotation marks around the whole quote; the words are found with or without them.
  const bare = (words: string): string => words.replace(/^["“”„«'‘](.*)["“”»'’]$/u, '$1').trim();
  return quotes
    .map((each) =>
      typeof each === 'string'
        ? { quote: bare(each) }
        : { quote: bare(each.quote), translation: bare(each.translation) },
    )
    .filter(({ quote }) => quote !== '');
}

/** The article's name for one that a model gives as it renders it. */
function originalOf(name: string, names: readonly RenderedName[]): string {
  return names.find(({ rendering }) => foldName(rendering) === foldName(name))?.name ?? name;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MONTH_OR_INTERVAL = /^\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?$/;

/** A valid date in the given form, without a time of day; null for anything else. */
function readDate(date: string | null, form: RegExp): string | null {
  const days = (date ?? '').replace(/T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?/g, '');
  return form.test(days) && days.split('/').every(isInCalendar) ? days : null;
}

function isInCalendar(date: string): boolean {
  const day = date.length === 7 ? `${date}-01` : date;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
