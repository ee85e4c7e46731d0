import { EXTRACTIVE_NAME } from '../../analysts/extractive/extractive-analyst.ts';
import { type Briefing, isVerified } from '../../briefings/briefing.ts';
import { type Presented, presentBriefing } from '../../briefings/present-briefing.ts';
import { presentCard } from '../../briefings/present-card.ts';
import { renderNames } from '../../briefings/render-names.ts';
import { sayTitle } from '../../briefings/saying/say-title.ts';
import { sayTranslation } from '../../briefings/saying/say-translation.ts';
import type { ActionPress } from '../../chat/platform.ts';
import type { Button, ListItem, Reply } from '../../chat/reply.ts';
import { findBriefingById, type StoredBriefing } from '../../database/briefings.ts';
import type { BriefingForm } from '../../database/channels.ts';
import { UsageError } from '../../errors.ts';
import { placeButton } from '../filing/place-statement.ts';
import { askWhatIsWrong, type ReportParts, reportMistake } from './report-mistake.ts';

const ACTIONS = { full: 'briefing-full', evidence: 'briefing-evidence', report: 'briefing-report' } as const;

/**
 * A briefing as it is posted, with its buttons.
 * @param page the address of the briefing beside its article; null if readers could not open it
 * @param isUnsure whether filing wasn't sure where one of its statements belongs
 */
export function withActions(
  presented: Presented,
  form: BriefingForm,
  { id, page, isUnsure = false }: { readonly id: string; readonly page: string | null; readonly isUnsure?: boolean },
): Reply {
  const ask = (label: string, action: string): Button => ({ type: 'ask', label, action, value: id });
  const full: Button =
    page === null ? ask('Full briefing', ACTIONS.full) : { type: 'open', label: 'Full briefing', url: page };
  const buttons = [
    ...[full, ask('Evidence', ACTIONS.evidence)],
    ...(isUnsure ? [placeButton(id)] : []),
    ask('Something wrong?', ACTIONS.report),
  ];
  const actions = { type: 'actions', buttons } as const;
  if (form === 'card') return presentCard(presented, { madeBy: sayMadeBy(presented.briefing), actions });
  const reply = presentBriefing(presented, { isFull: true });
  return { ...reply, blocks: [...reply.blocks, actions] };
}

/** "by rules", or the model's name. */
export function sayMadeBy({ receipt: { analyst } }: Pick<Briefing, 'receipt'>): string {
  return analyst === EXTRACTIVE_NAME ? 'by rules' : `by ${analyst}`;
}

/** Answers a button under a briefing, only to the person who pressed it. @throws UsageError if the briefing is gone */
export async function showBriefing(parts: ReportParts, press: ActionPress, now: Date): Promise<Reply> {
  const { scope, action, value } = press;
  const [briefingId = '', kind] = value.split(':');
  const stored = await findBriefingById(parts.database.within(scope), scope, briefingId);
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
      return kind === undefined
        ? askWhatIsWrong(stored.id, ACTIONS.report)
        : await reportMistake(parts, press, { briefingId: stored.id, kind });
    default:
      throw new UsageError('This button no longer works.', {
        advice: 'It may belong to an older briefing. Post the article again.',
      });
  }
}

/** Every quote the briefing rests on, once each, in the article's order. */
function showEvidence({ article, briefing: stored }: StoredBriefing): Reply {
  const briefing = renderNames(stored);
  const backed = [
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
    .sort((one, other) => one.start - other.start);
  // One quote may back several items: it's shown once, with all of them.
  const items = [...Map.groupBy(backed, ({ start, end }) => `${start}-${end}`).values()].map((group): ListItem => {
    const [evidence] = group;
    const translation = evidence === undefined ? null : sayTranslation(evidence, briefing);
    return {
      text: [[...new Set(group.map(({ about }) => about))].join(' · ')],
      ...(evidence !== undefined && { quote: evidence.quote }),
      ...(translation !== null && { translation }),
    };
  });
  return {
    title: `Evidence: ${sayTitle(article)}`,
    blocks: [{ type: 'list', items }],
    visibility: 'caller',
  };
}
