import { findActors } from '../../../../src/analysts/extractive/actors/find-actors.ts';
import {
  findAttributions,
  placeAttributions,
} from '../../../../src/analysts/extractive/attribution/find-attributions.ts';
import type { ActorMentions, Attribution, Entity } from '../../../../src/analysts/extractive/document.ts';
import { draftBriefing } from '../../../../src/analysts/extractive/draft/draft-briefing.ts';
import { findEntities } from '../../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../../src/analysts/extractive/parse/parse-document.ts';
import type { Draft, DraftPosition } from '../../../../src/briefings/briefing.ts';
import type { Span } from '../../../../src/language/span.ts';

/**
 * All that the extractive analyst makes of a text, a short line each: more than its draft shows, which leaves out what
 * is not worth a reader's time. What goes without saying is not said: that words are indirect, and that they are held.
 */
export function readingOf(text: string): readonly string[] {
  const document = parseDocument(text);
  const placed = placeAttributions(document);
  const entities = findEntities(document);
  const actors = findActors(document, entities, placed);
  const attributions = findAttributions(document, actors, placed);
  const draft = draftBriefing(document, actors, attributions, { title: null, publishedAt: null });
  const lines = [
    ...labelled('names', namesBesides(entities, actors)),
    ...labelled('actors', sayActors(text, actors)),
    ...attributions.map((attribution) => `said: ${sayAttribution(text, attribution)}`),
    ...draft.positions.map((position) => `holds: ${sayPosition(position)}`),
    ...sayRest(draft, text, new Set(actors.map(({ name }) => name))),
  ];
  return lines.map((line) => line.replaceAll('\n', LINE_END));
}

/** Stands for the end of a line, where a text and each line of its reading are kept as a line. */
export const LINE_END = '⏎';

const TYPE_OF_KIND = { person: 'PER', organization: 'ORG', country: 'LOC', group: 'NORP' } as const;

/** Names that no actor has, and those whose actor is of another kind. */
function namesBesides(entities: readonly Entity[], actors: readonly ActorMentions[]): readonly string[] {
  const told = new Set(
    actors.flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => `${TYPE_OF_KIND[kind]} ${start} ${end}`)),
  );
  const besides = entities.filter(({ type, start, end }) => !told.has(`${type} ${start} ${end}`));
  return [...new Set(besides.map(({ type, text }) => `${text} ${type}`))];
}

function sayActors(text: string, actors: readonly ActorMentions[]): readonly string[] {
  return actors.map(({ name, kind, role, affiliation, isUnnamedSource, mentions }) => {
    const words = mentions.map(({ isOpen, ...span }) => `${wordsAt(text, span)}${isOpen === true ? '?' : ''}`);
    const others = words.filter((word) => word !== name);
    const byName = words.length - others.length;
    const traits = [
      isUnnamedSource === true ? 'unnamed' : kind,
      role,
      affiliation === null ? null : `of ${affiliation}`,
      byName > 1 ? `${byName}×` : null,
      ...others.map((word) => `= ${word}`),
    ];
    return `${name} (${present(traits).join(', ')})`;
  });
}

function sayAttribution(text: string, attribution: Attribution): string {
  const { source, actor, isOpen, cueLemma, directness, direction, via, hedge, content } = attribution;
  const by = source === null ? '?' : wordsAt(text, source);
  const traits = [
    actor === null || actor === by ? by : `${by} = ${actor}`,
    isOpen === true ? 'or another' : null,
    cueLemma,
    directness === 'indirect' ? null : directness,
    direction === 'held' ? null : direction,
    ...chain(via),
    hedge,
  ];
  return `${present(traits).join(' · ')} “${content.map((span) => wordsAt(text, span)).join(' … ')}”`;
}

function sayPosition(position: DraftPosition): string {
  const { actor, act, stance, issue, statement, directness, via, hedge, date, isSpeakerOpen } = position;
  const traits = [
    actor,
    act,
    stance,
    directness === 'indirect' ? null : directness,
    isSpeakerOpen === true ? 'or another' : null,
    ...chain(via),
    hedge,
    date,
    `on ${issue}`,
    statement,
  ];
  return present(traits).join(' · ');
}

function sayRest(draft: Draft, text: string, known: ReadonlySet<string>): readonly string[] {
  const { bottomLine, actors, stickingPoints, openQuestions, events, absentVoices } = draft;
  const sources = actors.flatMap(({ name }) => (known.has(name) ? [] : [name]));
  return [
    ...labelled('sources', sources),
    ...stickingPoints.map((point) => `stuck: ${sayStickingPoint(point)}`),
    ...openQuestions.map((question) => `open: ${question.text}`),
    ...events.map((event) => `date: ${present([event.dateAsWritten, event.date, event.text]).join(' · ')}`),
    ...labelled('absent', absentVoices),
    ...bottomLine.map((sentence) => `in short: ${sentence.text === text ? 'all of it' : sentence.text}`),
  ];
}

function sayStickingPoint({ issue, status, via, parties }: Draft['stickingPoints'][number]): string {
  const sides = parties.map(({ actor, holds }) => `${actor}: ${holds}`);
  return [`${issue} (${status})`, ...chain(via), ...sides].join(' · ');
}

function chain(via: readonly string[]): readonly string[] {
  return via.length === 0 ? [] : [`via ${via.join(', ')}`];
}

function labelled(label: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${label}: ${items.join(' · ')}`];
}

function present(items: readonly (string | null)[]): readonly string[] {
  return items.filter((item) => item !== null);
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
