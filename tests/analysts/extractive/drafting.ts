import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import type { ActorMentions, Attribution, Document } from '../../../src/analysts/extractive/document.ts';
import { draftBriefing } from '../../../src/analysts/extractive/draft/draft-briefing.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import type { Rule, RuleTable } from '../../../src/analysts/extractive/rules/rule-table.ts';
import type { Span } from '../../../src/articles/article.ts';
import type { Draft, DraftPosition } from '../../../src/briefings/briefing.ts';

/** An actor as a test writes it: its name, or more. Every place the text names it is a mention. */
export type ActorSketch = string | (Partial<ActorMentions> & { readonly name: string });

/** An attribution as a test writes it: words of the text instead of spans. */
export interface AttributionSketch {
  readonly actor?: string | null;
  readonly source?: string;
  readonly cue?: string;
  readonly lemma?: string;
  readonly content: string;
  readonly directness?: Attribution['directness'];
  readonly via?: readonly string[];
  readonly hedge?: string;
  /** Whether somebody else may be meant. */
  readonly isOpen?: boolean;
  readonly direction?: Attribution['direction'];
}

/** Drafts the briefing of a text from actors and attributions made by hand, so that each rule is seen alone. */
export function draftFrom(
  text: string,
  parts: {
    readonly actors?: readonly ActorSketch[];
    readonly attributions?: readonly AttributionSketch[];
    readonly publishedAt?: string;
    readonly title?: string;
  } = {},
): Draft {
  const document = parseDocument(text);
  const actors = (parts.actors ?? []).map((sketch) => sketchActor(document, sketch));
  const attributions = (parts.attributions ?? []).map((sketch) => sketchAttribution(document, sketch));
  return draftBriefing(document, actors, attributions, {
    title: parts.title ?? null,
    publishedAt: parts.publishedAt ?? null,
  });
}

/** Drafts the briefing of a text with the actors and attributions that are found in it. */
export function draftOf(text: string, publishedAt: string | null = null): Draft {
  const document = parseDocument(text);
  const actors = findActors(document, findEntities(document));
  return draftBriefing(document, actors, findAttributions(document, actors), { title: null, publishedAt });
}

/** The positions of a text, in reading order of their evidence. */
export function positionsOf(text: string): DraftPosition[] {
  return draftOf(text).positions.toSorted((one, other) => (one.evidence[0]?.at ?? 0) - (other.evidence[0]?.at ?? 0));
}

/** Each position of a text as "actor: statement", in reading order of the evidence. */
export function told(text: string): string[] {
  return positionsOf(text).map(({ actor, statement }) => `${actor}: ${statement}`);
}

/** Who holds each position of a text, in reading order of the evidence. */
export function holders(text: string): string[] {
  return positionsOf(text).map(({ actor }) => actor);
}

/** The words of each attribution's source; empty where it has none. */
export function sourcesOf(text: string): string[] {
  return findAttributions(parseDocument(text), []).map(({ source }) =>
    source === null ? '' : text.slice(source.start, source.end),
  );
}

/** The rows of a table, once with each of their examples. `key` names the rule to `withoutRule`. */
export function examplesOf<R extends Rule>({ all, keyOf }: RuleTable<R>) {
  return all.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example, key: keyOf(rule) })));
}

/** An example without its square brackets, and the words that they mark, with their place in it. */
export function readMarked(example: string) {
  const marks: (Span & { readonly words: string })[] = [];
  for (const { index, 1: words = '' } of example.matchAll(/\[([^\]]*)\]/gu)) {
    const start = index - 2 * marks.length;
    marks.push({ words, start, end: start + words.length });
  }
  return { text: example.replaceAll(/[[\]]/gu, ''), marks };
}

/** Where words stand in a text; a test whose words are not there is wrong. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text has no “${words}”`);
  return { start, end: start + words.length };
}

function sketchActor({ text }: Document, sketch: ActorSketch): ActorMentions {
  const given = typeof sketch === 'string' ? { name: sketch } : sketch;
  const names = [given.name, ...(given.aliases ?? [])];
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${RegExp.escape(name)}\\b`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      type: 'name' as const,
    })),
  );
  return { aliases: [], kind: 'organization', role: null, affiliation: null, mentions, ...given };
}

function sketchAttribution({ text }: Document, sketch: AttributionSketch): Attribution {
  return {
    content: [spanOf(text, sketch.content)],
    source: sketch.source === undefined ? null : spanOf(text, sketch.source),
    actor: sketch.actor ?? null,
    cue: sketch.cue === undefined ? null : spanOf(text, sketch.cue),
    cueLemma: sketch.lemma ?? null,
    directness: sketch.directness ?? 'indirect',
    via: sketch.via ?? [],
    hedge: sketch.hedge ?? null,
    direction: sketch.direction ?? 'held',
    ...(sketch.isOpen === true && { isOpen: true }),
  };
}
