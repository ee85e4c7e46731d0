import type { Draft } from '../../briefings/briefing.ts';
import type { SpokenWords } from '../check-speakers.ts';
import { findActors } from './actors/find-actors.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { draftBriefing } from './draft/draft-briefing.ts';
import { findEntities } from './entities/find-entities.ts';
import { parseDocument } from './parse-document.ts';

/** The thread's input. */
export interface AnalysisTask {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
}

/** The whole analysis of one article, as it runs in a thread of its own. Pure. */
export default function analyseText({ text, title, publishedAt }: AnalysisTask): Draft {
  const document = parseDocument(text);
  const actors = findActors(document, findEntities(document));
  return draftBriefing(document, actors, findAttributions(document, actors), { title, publishedAt });
}

/** All attributions in the text, for checking another analyst's output. */
export function findSpokenWords({ text }: Pick<AnalysisTask, 'text'>): SpokenWords[] {
  const document = parseDocument(text);
  const actors = findActors(document, findEntities(document));
  return findAttributions(document, actors).flatMap(({ content, source, actor, via }) => {
    const speaker = actors.find(({ name }) => name === actor);
    if (source === null && speaker === undefined) return [];
    const written = source === null ? [] : [text.slice(source.start, source.end)];
    const names = speaker === undefined ? written : [speaker.name, ...speaker.aliases];
    return content.map(({ start, end }) => ({ start, end, names, via }));
  });
}
