import type { LedgerPosition } from '../../src/ledger/ledger.ts';

let count = 0;

/** A position of the ledger; what a test does not care about is filled in. One article a day. */
export function positionOf(
  actor: string,
  issue: string,
  date: string,
  statement: string,
  facts: Partial<LedgerPosition> = {},
): LedgerPosition {
  count += 1;
  return {
    id: `${count}`,
    actorId: actor,
    actor,
    issueId: issue,
    issue,
    act: 'states',
    stance: 'unclear',
    statement,
    quote: statement,
    directness: 'indirect',
    attribution: 'verified',
    hedge: null,
    via: [],
    date,
    article: {
      id: `article of ${date}`,
      title: `Of ${date}`,
      siteName: null,
      url: null,
      date,
      isDated: true,
      alsoIn: [],
      channel: 'C1',
      briefingId: date,
      messageId: null,
    },
    retraction: null,
    told: null,
    span: { start: count, end: count + 1 },
    ...facts,
  };
}
