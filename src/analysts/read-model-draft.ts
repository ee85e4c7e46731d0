import type { Draft, Position, ProposedQuote, StickingPoint } from '../briefings/briefing.ts';
import { hasAddress } from '../briefings/model-address.ts';
import { dropInvisible, plural } from '../text.ts';
import { findActorName, mergeActors } from './model-actors.ts';
import { MODEL_DRAFT, type ModelDraft } from './model-draft.ts';

/** Converts a model's answer to a draft; `notes` say what was left out. */
export function toDraft(model: ModelDraft, articleText: string): { draft: Draft; notes: string[] } {
  const clean = cleaned(model);
  const left = { address: 0, stranger: 0 };
  const shown = <T>(items: readonly T[]): T[] =>
    items.filter((item) => {
      const isShown = !hasAddress(item, articleText);
      if (!isShown) left.address++;
      return isShown;
    });

  const actors = mergeActors(shown(clean.actors));
  const known = (actor: string) => findActorName(actor, actors);
  const positions = shown(clean.positions).flatMap(({ quotes, ...position }): Position<ProposedQuote>[] => {
    const actor = known(position.actor);
    if (actor === null) left.stranger++;
    const date = readDate(position.date, DAY);
    return actor === null ? [] : [{ ...position, actor, date, evidence: toEvidence(quotes) }];
  });
  const stickingPoints = shown(clean.stickingPoints).map(({ quotes, ...point }): StickingPoint<ProposedQuote> => {
    const parties = point.parties.flatMap(({ actor, holds }) => {
      const party = known(actor);
      return party === null ? [] : [{ actor: party, holds }];
    });
    return { ...point, parties, evidence: toEvidence(quotes) };
  });
  const draft: Draft = {
    bottomLine: shown(clean.bottomLine).map(({ text, quotes }) => ({ text, evidence: toEvidence(quotes) })),
    actors,
    positions,
    stickingPoints,
    openQuestions: shown(clean.openQuestions).map(({ text, quotes }) => ({ text, evidence: toEvidence(quotes) })),
    events: shown(clean.events).map(({ quotes, ...event }) => ({
      ...event,
      date: readDate(event.date, DAY_MONTH_OR_INTERVAL),
      evidence: toEvidence(quotes),
    })),
    absentVoices: [...new Set(shown(clean.absentVoices).map((voice) => known(voice) ?? voice))],
  };
  return { draft, notes: toNotes(left) };
}

function toNotes(left: { readonly address: number; readonly stranger: number }): string[] {
  const notes: string[] = [];
  if (left.address > 0)
    notes.push(`${plural(left.address, 'item')} left out: the model put a web address in the text.`);
  if (left.stranger > 0)
    notes.push(`${plural(left.stranger, 'position')} left out: the actor isn’t in the model’s list.`);
  return notes;
}

function toEvidence(quotes: readonly string[]): ProposedQuote[] {
  // Models often put quotation marks around the whole quote; the words are found with or without them.
  const bare = quotes.map((quote) => quote.replace(/^["“”„«'‘](.*)["“”»'’]$/u, '$1').trim());
  return bare.filter((quote) => quote !== '').map((quote) => ({ quote }));
}

/** Puts every string on one line, without invisible characters. */
function cleaned(model: ModelDraft): ModelDraft {
  const json = JSON.stringify(model);
  return MODEL_DRAFT.parse(JSON.parse(json, (_, value) => (typeof value === 'string' ? tidy(value) : value)));
}

function tidy(value: string): string {
  return dropInvisible(value).replace(/\s+/g, ' ').trim();
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
