import type { z } from 'zod';
import type { RenderedName } from '../briefings/briefing.ts';
import { dropInvisible, oneLine } from '../text.ts';
import { ACT, DIRECT, KIND, RELATION, readChoice, STANCE, STATUS } from './model-choices.ts';
import { CAPS, MODEL_DRAFT, type ModelDraft, type ModelQuote, type TRANSLATED_DRAFT } from './model-draft.ts';

/** What could be read of a model's answer. */
export interface SalvagedDraft extends ModelDraft {
  /** How many items could not be read; none where it is left out. */
  readonly broken?: number;
  /** Where the sentences are in another language: how they write the article's names. */
  readonly names?: RenderedName[];
}

/** How many characters of a statement stand in for a label that was left out. */
const LABEL_OF_STATEMENT_CHARACTERS = 60;
/** What models write for null. */
const NOTHING = /^(?:null|none|nil|n\/?a|unknown|not (?:given|stated|specified)|[-–—]*)$/iu;

/**
 * Reads a model's answer item by item: closed lists in any spelling, strings and lists cut to their caps, missing keys
 * as if they were empty. A broken item costs that item. An answer fails that has no list, or none with an item that can be
 * read; then the error tells what is wrong in the terms of the form that was asked for.
 */
export function salvageDraft(
  json: unknown,
  form: typeof MODEL_DRAFT | typeof TRANSLATED_DRAFT = MODEL_DRAFT,
): z.ZodSafeParseResult<SalvagedDraft> {
  const answer = asFields(json) ?? {};
  const lists = Object.keys(MODEL_DRAFT.shape).filter((key) => typeof answer[key] === 'object' && answer[key] !== null);
  let [read, broken] = [0, 0];
  const items = <T>(key: keyof ModelDraft, cap: number, readItem: (item: unknown) => T | null): T[] => {
    const all = asList(answer[key]);
    const readable = all.map(readItem).filter((item) => item !== null);
    read += readable.length;
    broken += all.length - readable.length;
    return readable.slice(0, cap);
  };
  const data = {
    bottomLine: items('bottomLine', CAPS.SENTENCES, readSentence),
    actors: items('actors', CAPS.ACTORS, readActor),
    positions: items('positions', CAPS.POSITIONS, readPosition),
    stickingPoints: items('stickingPoints', CAPS.STICKING_POINTS, readPoint),
    openQuestions: items('openQuestions', CAPS.QUESTIONS, readSentence),
    events: items('events', CAPS.EVENTS, readEvent),
    absentVoices: items('absentVoices', CAPS.ACTORS, (item) => readText(nameOf(item), CAPS.NAME_CHARACTERS)),
    ...(answer.names !== undefined && { names: readNames(answer.names) }),
  };
  if (lists.length > 0 && (read > 0 || broken === 0)) return { success: true, data: { ...data, broken } };
  const strict: z.ZodSafeParseResult<SalvagedDraft> = form.safeParse(json);
  return strict.success ? { success: true, data: { ...strict.data, broken } } : strict;
}

type Fields = Readonly<Record<string, unknown>>;

function readSentence(item: unknown): ModelDraft['openQuestions'][number] | null {
  const fields = asFields(item) ?? { text: item };
  const text = readText(fields.text, CAPS.PROSE_CHARACTERS);
  return text === null ? null : { text, quotes: readQuotes(fields) };
}

function readActor(item: unknown): ModelDraft['actors'][number] | null {
  const fields = asFields(item) ?? { name: item };
  const name = readText(fields.name, CAPS.NAME_CHARACTERS);
  if (name === null) return null;
  return {
    name,
    aliases: readTexts(fields.aliases, CAPS.NAME_CHARACTERS, CAPS.ALIASES),
    kind: readChoice(fields.kind, KIND),
    role: readText(fields.role, CAPS.LABEL_CHARACTERS),
    affiliation: readText(fields.affiliation, CAPS.NAME_CHARACTERS),
  };
}

function readPosition(item: unknown): ModelDraft['positions'][number] | null {
  const fields = asFields(item) ?? {};
  const actor = readText(nameOf(fields.actor), CAPS.NAME_CHARACTERS);
  const statement = readText(fields.statement, CAPS.PROSE_CHARACTERS);
  if (actor === null || statement === null) return null;
  const relation = readChoice(fields.relation, RELATION);
  return {
    actor,
    issue: readText(fields.issue, CAPS.LABEL_CHARACTERS) ?? cutAtWord(statement, LABEL_OF_STATEMENT_CHARACTERS),
    act: readChoice(fields.act, ACT),
    stance: readChoice(fields.stance, STANCE),
    statement,
    quotes: readQuotes(fields),
    via: readVia(fields.via),
    directness: readChoice(fields.directness, DIRECT),
    hedge: readText(fields.hedge, CAPS.LABEL_CHARACTERS),
    date: readText(fields.date, CAPS.LABEL_CHARACTERS),
    relation: relation === 'none' ? null : relation,
  };
}

function readPoint(item: unknown): ModelDraft['stickingPoints'][number] | null {
  const fields = asFields(item) ?? {};
  const issue = readText(fields.issue, CAPS.LABEL_CHARACTERS);
  if (issue === null) return null;
  const parties = asList(fields.parties).flatMap((party) => {
    const of = asFields(party) ?? {};
    const actor = readText(nameOf(of.actor), CAPS.NAME_CHARACTERS);
    const holds = readText(of.holds, CAPS.PROSE_CHARACTERS);
    return actor === null || holds === null ? [] : [{ actor, holds }];
  });
  return {
    issue,
    parties: parties.slice(0, CAPS.PARTIES),
    status: readChoice(fields.status, STATUS),
    via: readVia(fields.via),
    quotes: readQuotes(fields),
  };
}

function readEvent(item: unknown): ModelDraft['events'][number] | null {
  const fields = asFields(item) ?? {};
  const text = readText(fields.text, CAPS.PROSE_CHARACTERS);
  const date = readText(fields.date, CAPS.LABEL_CHARACTERS);
  const dateAsWritten = readText(fields.dateAsWritten, CAPS.LABEL_CHARACTERS) ?? date;
  return text === null || dateAsWritten === null ? null : { dateAsWritten, date, text, quotes: readQuotes(fields) };
}

/**
 * Quotes as a list, as one string, under the singular of the key, or each in an object of its own; their translations in
 * these objects, or in a list beside them.
 */
function readQuotes(fields: Fields): ModelQuote[] {
  const beside = asList(fields.translations ?? fields.translation);
  const quotes = asList(fields.quotes ?? fields.quote).map((each, index): ModelQuote | null => {
    const own = asFields(each);
    const quote = readText(own?.quote ?? own?.text ?? each, CAPS.QUOTE_CHARACTERS);
    const translation = readText(own?.translation ?? beside[index], CAPS.QUOTE_CHARACTERS);
    return quote === null || translation === null ? quote : { quote, translation };
  });
  return quotes.filter((quote) => quote !== null).slice(0, CAPS.QUOTES);
}

/** Names with their renderings, also as an object with the names as its keys. */
function readNames(names: unknown): RenderedName[] {
  const pairs =
    asFields(names) === null
      ? asList(names).map(asFields)
      : Object.entries(asFields(names) ?? {}).map(([name, rendering]) => ({ name, rendering }));
  return pairs
    .flatMap((pair) => {
      const name = readText(pair?.name, CAPS.NAME_CHARACTERS);
      const rendering = readText(pair?.rendering, CAPS.NAME_CHARACTERS);
      return name === null || rendering === null ? [] : [{ name, rendering }];
    })
    .slice(0, CAPS.NAMES);
}

/** A chain of sources; written in one string, its commas part it. */
function readVia(via: unknown): string[] {
  const names = typeof via === 'string' ? via.split(/[,;]/u) : asList(via).map(nameOf);
  return readTexts(names, CAPS.NAME_CHARACTERS, CAPS.CHAIN);
}

function readTexts(value: unknown, characters: number, most: number): string[] {
  return asList(value)
    .map((text) => readText(text, characters))
    .filter((text) => text !== null)
    .slice(0, most);
}

function readText(value: unknown, characters: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = oneLine(dropInvisible(String(value)));
  return NOTHING.test(text) ? null : cutAtWord(text, characters);
}

/** The beginning of a text, up to the last whole word within the limit. */
function cutAtWord(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters + 1);
  const end = cut.lastIndexOf(' ');
  return dropInvisible(cut.slice(0, end > 0 ? end : characters)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
}

/** A name, also where the model gives the actor itself in its place. */
function nameOf(value: unknown): unknown {
  return asFields(value)?.name ?? value;
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
