import type { Draft } from '../../briefings/briefing.ts';
import { overlaps, type Span } from '../../language/span.ts';
import type { SpokenWords } from '../check-speakers.ts';
import { findActors } from './actors/find-actors.ts';
import { findAttributions, placeAttributions } from './attribution/find-attributions.ts';
import { draftBriefing } from './draft/draft-briefing.ts';
import { useKnownIssues } from './draft/known-issues.ts';
import { stanceOnMatter } from './draft/stance-on-matter.ts';
import { findEntities } from './entities/find-entities.ts';
import { parseDocument } from './parse/parse-document.ts';
import { traceRules } from './rules/rule-table.ts';

/** Characters before a source in which the name joined to it stands. */
const PARTNER_REACH = 80;

/** The thread's input. */
export interface AnalysisTask {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Labels of the channel's issues, taken over where they fit. */
  readonly knownIssues?: readonly string[];
}

/** The whole analysis of one article, as it runs in a thread of its own. Pure. */
export default function analyseText(task: AnalysisTask): Draft {
  return useKnownIssues(analyse(task).draft, task.knownIssues ?? [], task.text);
}

/** All attributions in the text, for checking another analyst's output. */
export function findSpokenWords({ text }: Pick<AnalysisTask, 'text'>): SpokenWords[] {
  const { actors, attributions } = readText(text);
  return attributions.flatMap(({ content, source, actor, via, isOpen }) => {
    const speaker = actors.find(({ name }) => name === actor);
    if (source === null && speaker === undefined) return [];
    const written = source === null ? [] : [text.slice(source.start, source.end), ...partnersOf(text, source)];
    const own = speaker === undefined ? written.slice(0, 1) : [speaker.name, ...speaker.aliases];
    return content.map(({ start, end }) => ({
      start,
      end,
      names: [...own, ...written.slice(1)],
      via,
      ...(isOpen === true && { isOpen }),
    }));
  });
}

/** A position of a draft, and the rules that decided something about the sentences its words stand in. */
export interface Explanation {
  readonly actor: string;
  readonly act: string;
  readonly statement: string;
  /** Each with the words it decided on, in the order in which they did. */
  readonly rules: readonly { readonly rule: string; readonly words: string }[];
}

/** Why each position of an article's draft was read as it was. */
export function explainText(task: AnalysisTask): Explanation[] {
  const { result, firings } = traceRules(() => analyse(task));
  const { draft, sentences } = result;
  return draft.positions.map(({ actor, act, statement, evidence }) => {
    const spans = evidence.flatMap(({ at, quote }) =>
      at === undefined ? [] : [{ start: at, end: at + quote.length }],
    );
    const around = sentences.filter((sentence) => spans.some((span) => overlaps(sentence, span)));
    const decided = firings.filter((firing) => around.some((sentence) => overlaps(sentence, firing)));
    const rules = new Map(
      decided.map(({ rule, start, end }) => [`${rule} ${start}`, { rule, words: task.text.slice(start, end) }]),
    );
    return { actor, act, statement, rules: [...rules.values()] };
  });
}

function analyse({ text, title, publishedAt }: AnalysisTask) {
  const { document, actors, attributions } = readText(text);
  return {
    draft: draftBriefing(document, actors, attributions, { title, publishedAt }, stanceOnMatter),
    sentences: document.sentences,
  };
}

function readText(text: string) {
  const document = parseDocument(text);
  const placed = placeAttributions(document);
  const actors = findActors(document, findEntities(document), placed);
  return { document, actors, attributions: findAttributions(document, actors, placed) };
}

/** Who says it too, where the source is one of two: "both Vindman and Williams", "Ada Orlov and Per Holm". */
function partnersOf(text: string, source: Span): readonly string[] {
  const written = text.slice(source.start, source.end);
  if (/\sand\s/u.test(written))
    return written
      .split(/,|\band\b|\bboth\b/iu)
      .map((name) => name.trim())
      .filter(Boolean);
  const before = text.slice(Math.max(0, source.start - PARTNER_REACH), source.start);
  const [, partner] = /((?:\p{Lu}[\p{L}’'-]*\s)+)and\s(?:\p{Lu}[\p{L}’'-]*\s)*$/u.exec(before) ?? [];
  return partner === undefined ? [] : [partner.trim().replace(/^Both\s/u, '')];
}
