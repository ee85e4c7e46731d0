import type { Kysely } from 'kysely';
import { isVerified } from '../../briefings/briefing.ts';
import { presentBriefing } from '../../briefings/present-briefing.ts';
import { renderNames } from '../../briefings/render-names.ts';
import { sayTitle } from '../../briefings/saying/say-title.ts';
import { sayTranslation } from '../../briefings/saying/say-translation.ts';
import type { ActionPress } from '../../chat/platform.ts';
import type { Button, ListItem, Reply } from '../../chat/reply.ts';
import { findBriefingById, type StoredBriefing } from '../../database/briefings.ts';
import { keepReport } from '../../database/reports.ts';
import type { Schema } from '../../database/schema.ts';
import { UsageError } from '../../errors.ts';
import { note } from '../replies.ts';

const ACTIONS = { full: 'briefing-full', evidence: 'briefing-evidence', report: 'briefing-report' } as const;

/**
 * The briefing with its buttons under it.
 * @param page the address of the briefing beside its article; null if readers could not open it
 */
export function withActions(reply: Reply, briefingId: string, page: string | null): Reply {
  const ask = (label: string, action: string): Button => ({ type: 'ask', label, action, value: briefingId });
  const full: Button =
    page === null ? ask('Full briefing', ACTIONS.full) : { type: 'open', label: 'Full briefing', url: page };
  const buttons = [full, ask('Evidence', ACTIONS.evidence), ask('Report a mistake', ACTIONS.report)];
  return { ...reply, blocks: [...reply.blocks, { type: 'actions', buttons }] };
}

/** Answers a button under a briefing, only to the person who pressed it. @throws UsageError if the briefing is gone */
export async function showBriefing(
  db: Kysely<Schema>,
  { scope, caller, action, value }: ActionPress,
  now: Date,
): Promise<Reply> {
  const stored = await findBriefingById(db, scope, value);
  if (stored === null)
    throw new UsageError('This briefing no longer exists.', { advice: 'Post the article again to get a new one.' });
  switch (action) {
    case ACTIONS.full:
      return {
        ...presentBriefing({ ...stored, today: now.toISOString().slice(0, 10) }, { isFull: true }),
        visibility: 'caller',
      };
    case ACTIONS.evidence:
      return showEvidence(stored);
    case ACTIONS.report:
      await keepReport(db, scope, { briefingId: stored.id, callerId: caller.id, callerName: caller.name });
      return note(
        'Thanks, your report is saved.',
        ['Whoever runs Readout here can look into it. To fix names, speakers and stances yourself, use /correct.'],
        'caller',
      );
    default:
      throw new UsageError('This button no longer works.', {
        advice: 'It may belong to an older briefing. Post the article again.',
      });
  }
}

/** Every quote the briefing rests on, in the article's order. */
function showEvidence({ article, briefing: stored }: StoredBriefing): Reply {
  const briefing = renderNames(stored);
  const items = [
    ...briefing.positions.map((position) => ({ about: `${position.actor}: ${position.issue}`, ...position })),
    ...briefing.stickingPoints
      .filter(isVerified)
      .map((point) => ({ about: `Sticking point: ${point.issue}`, ...point })),
    ...briefing.openQuestions
      .filter(isVerified)
      .map((question) => ({ about: `Open question: ${question.text}`, ...question })),
    ...briefing.events.map((event) => ({ about: `${event.dateAsWritten}: ${event.text}`, ...event })),
  ]
    .flatMap(({ about, evidence }) => evidence.map((each) => ({ about, ...each })))
    .sort((one, other) => one.start - other.start)
    .map(({ about, ...evidence }): ListItem => {
      const translation = sayTranslation(evidence, briefing);
      return { text: [about], quote: evidence.quote, ...(translation !== null && { translation }) };
    });
  return {
    title: `Evidence: ${sayTitle(article)}`,
    blocks: [{ type: 'list', items }],
    visibility: 'caller',
  };
}
