import type { ActionPress } from '../../chat/platform.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { UsageError } from '../../errors.ts';
import { ledgerScopeOf } from '../../ledger/ledger.ts';
import type { KnownCorrection } from '../../ledger/ledger-corrections.ts';
import { presentUnsure } from '../../ledger/present/present-unsure.ts';
import { type PlaceOneParts, placeOne } from './place-one.ts';

const ACTIONS = { ask: 'place-ask', put: 'place-put' } as const;
const LIMITS = { statements: 60 } as const;

export interface PlacingParts extends PlaceOneParts {
  readonly now: () => Date;
}

/** The button under a briefing that asks where its statements belong of which filing wasn't sure. */
export function placeButton(briefingId: string): Button {
  return { type: 'ask', label: 'Which matter?', action: ACTIONS.ask, value: briefingId };
}

export function isPlacing(action: string): boolean {
  return action === ACTIONS.ask || action === ACTIONS.put;
}

/**
 * Places the statement that a tap is about, and asks about the next of the same briefing.
 * @throws UsageError if it was placed already, and for guests; DatabaseError
 */
export async function placeStatement(parts: PlacingParts, press: ActionPress): Promise<Reply> {
  const [briefingId = '', positionId = '', said = ''] = press.value.split(':');
  const done = press.action === ACTIONS.put ? await place(parts, press, { briefingId, positionId, said }) : null;
  const [next] = await parts.ledger.unsureOf(ledgerScopeOf(press.scope), { briefingId, limit: 1 });
  return presentUnsure(next ?? null, done, {
    action: ACTIONS.put,
    toValue: ({ position }, placement) => `${briefingId}:${position.id}:${placement}`,
    today: parts.now().toISOString().slice(0, 10),
  });
}

async function place(
  parts: PlacingParts,
  press: ActionPress,
  { briefingId, positionId, said }: { readonly briefingId: string; readonly positionId: string; readonly said: string },
): Promise<KnownCorrection> {
  const placed = await placeOne(parts, press, { positionId, said }, { briefingId, limit: LIMITS.statements });
  if (placed === null)
    throw new UsageError('Somebody has filed this statement already.', { advice: '/correct lists all corrections.' });
  return placed;
}
