import type { Draft } from '../../briefings/briefing.ts';
import { findActors } from './actors/find-actors.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { draftBriefing } from './draft/draft-briefing.ts';
import { findEntities } from './entities/find-entities.ts';
import { parseDocument } from './parse-document.ts';

/** What the thread is handed. */
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
