import { sayDay, sayPeriod } from '../../briefings/saying/say-date.ts';
import { sayFew } from '../../briefings/saying/say-few.ts';
import type { Block, Reply, Text } from '../../chat/reply.ts';
import type { AskedShifts } from '../ask-shifts.ts';
import { SHIFT_KINDS, type Shift, type ShiftKind } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { presentPosition } from './present-position.ts';
import { SIGNS } from './say-move.ts';

const LIMITS = {
  /** Shifts of one kind. */
  ofKind: 8,
  /** Actors and issues named as unchanged. */
  unchanged: 8,
} as const;

/** Most important first. */
const ORDER: readonly ShiftKind[] = ['reversed', 'hardened', 'softened', 'new', 'dropped'];

/** What moved in a period, with both quotes; what didn't is counted and named. */
export function presentChanges(question: Question, { period, shifts, said, isCut }: AskedShifts): Reply {
  const { actor, issue, today } = question;
  const about = [actor?.name, issue?.label].filter((part) => part !== undefined).join(' · ');
  const time = period.until >= today ? `Since ${sayDay(period.since, today)}` : sayPeriod(period, today);
  const counts = SHIFT_KINDS.map((kind) => ({ kind, count: shifts.filter((shift) => shift.kind === kind).length }))
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .filter(({ kind, count }) => count > 0 && kind !== 'unchanged');
  const still = shifts.filter(({ kind }) => kind === 'unchanged');
  const moved = counts.map(({ kind, count }) => `${count} ${kind}`);
  const summary = [...moved, ...(still.length > 0 ? [`${still.length} unchanged`] : [])].join(', ');
  const nothing = said === 0 ? 'nothing was said' : 'nothing moved';
  const notes = createArticleNotes(question);
  return {
    title: [`${time}: ${summary === '' ? nothing : summary}`, ...(about === '' ? [] : [about])].join(' · '),
    blocks: [
      ...(moved.length > 0 ? [] : [{ type: 'text', text: [quietly(still.length, said)] } as const]),
      ...ORDER.flatMap((kind) =>
        presentKind(
          kind,
          shifts.filter((shift) => shift.kind === kind),
          today,
          notes,
        ),
      ),
      ...presentUnchanged(still),
      ...(isCut
        ? [
            {
              type: 'note',
              text: ['Too many positions to compare them all. Narrow with actor:, issue: or since:.'],
            } as const,
          ]
        : []),
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}

function quietly(still: number, said: number): string {
  if (still > 0) return 'Everything said in this period restates earlier positions.';
  return said === 0
    ? 'Nobody took a position in this period. Try an earlier since:.'
    : 'What was said can’t be compared: it is filed under no matter yet, or it isn’t certain who said it. /positions lists it.';
}

function presentKind(kind: ShiftKind, shifts: readonly Shift[], today: string, notes: ArticleNotes): Block[] {
  const left = shifts.length - LIMITS.ofKind;
  return shifts.slice(0, LIMITS.ofKind).map(
    (shift, index): Block => ({
      type: 'list',
      subject: [`${SIGNS[kind]} ${kind} · `, { type: 'actor', name: shift.actor }, ` · ${shift.issue}`],
      items: [
        ...(shift.before === null ? [] : [presentPosition(shift.before, { today, notes, about: whoElse(shift) })]),
        presentPosition(shift.after, { today, notes }),
      ],
      ...(left > 0 && index === LIMITS.ofKind - 1 && { more: `${left} more ${kind}: narrow with actor: or issue:` }),
    }),
  );
}

/** Whose words were held before, where another speaker of the same side said them. */
function whoElse({ actor, before }: Shift): Text {
  return before === null || before.actor === actor ? [] : [{ type: 'actor', name: before.actor }];
}

function presentUnchanged(shifts: readonly Shift[]): Block[] {
  if (shifts.length === 0) return [];
  const names = shifts.map(({ actor, issue }) => `${actor} on ${issue}`);
  const value = sayFew(names, LIMITS.unchanged);
  return [{ type: 'facts', facts: [{ label: 'Unchanged', value: [value] }] }];
}
