import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayFew } from '../../briefings/saying/say-few.ts';
import type { Block, Reply, Text } from '../../chat/reply.ts';
import { capitalised, plural, sayNumber } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import { type FiledPosition, isFiled } from '../filed-position.ts';
import type { LedgerActor, LedgerPosition } from '../ledger.ts';
import { namedAmounts, sayUnit } from '../named-amounts.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound } from './frame.ts';
import { presentPosition } from './present-position.ts';

const LIMITS = { issues: 8, issuesOfOne: 8 } as const;

/** Two actors' positions side by side: the newest of each on every issue they share. */
export function presentComparison(
  question: Question,
  [one, other]: readonly [LedgerActor, LedgerActor],
  [ofOne, ofOther]: readonly [Found<LedgerPosition>, Found<LedgerPosition>],
): Reply {
  const { issue, today } = question;
  const title = `${one.name} and ${other.name}${issue === null ? '' : ` · ${capitalised(issue.label)}`}`;
  if (ofOne.items.length + ofOther.items.length === 0)
    return nothingFound(question, title, 'positions by either of them');
  const notes = createArticleNotes(question);
  const [newestOfOne, newestOfOther] = [newestByIssue(ofOne.items), newestByIssue(ofOther.items)];
  const shared = [...newestOfOne.values()].flatMap((position) => {
    const match = newestOfOther.get(position.issueId);
    return match === undefined ? [] : [[position, match] as const];
  });
  const shown = shared.slice(0, LIMITS.issues);
  const left = shared.length - shown.length;
  const asked = askedOf(question).join(' · ');
  const isCut = ofOne.isCut || ofOther.isCut;
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [
      ...(shown.length === 0 ? [{ type: 'text', text: ['They have no issues in common.'] } as const] : []),
      ...shown.map((pair, index) => presentPair(pair, index === shown.length - 1 ? left : 0, today, notes)),
      ...presentAlone(one, newestOfOne, newestOfOther, today),
      ...presentAlone(other, newestOfOther, newestOfOne, today),
      ...(isCut
        ? [{ type: 'note', text: ['Based on the newest positions. Use until: for older ones.'] } as const]
        : []),
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}

/**
 * How two positions relate: the values both name, else their stances. That both support or both oppose is never said:
 * who asks for 120 observers and who offers 40 both oppose 80.
 */
function relationOf(one: LedgerPosition, other: LedgerPosition): string | null {
  const values = valuesOf(one, other);
  if (values !== null) return values;
  const stances = [one.stance, other.stance];
  if (stances.includes('unclear') || one.stance === other.stance) return null;
  return stances.includes('conditional') ? 'conditional on one side' : 'opposed';
}

/** "120 against 40 observers"; null where they don't both put a number to one thing. */
function valuesOf(one: LedgerPosition, other: LedgerPosition): string | null {
  const others = namedAmounts(other);
  for (const { value, unit } of namedAmounts(one)) {
    const match = others.find((amount) => amount.unit === unit);
    if (match === undefined) continue;
    const units = sayUnit(unit);
    return match.value === value
      ? `both ${sayNumber(value)} ${units}`
      : `${sayNumber(value)} against ${sayNumber(match.value)} ${units}`;
  }
  return null;
}

function presentPair(
  [one, other]: readonly [FiledPosition, FiledPosition],
  left: number,
  today: string,
  notes: ArticleNotes,
): Block {
  const relation = relationOf(one, other);
  const subject: Text = [
    { type: 'bold', text: capitalised(one.issue) },
    ...(relation === null ? [] : [` · ${relation}`]),
  ];
  return {
    type: 'list',
    subject,
    items: [one, other].map((position) => presentPosition(position, { today, notes, label: position.actor })),
    ...(left > 0 && { more: `${plural(left, 'more shared issue')}: narrow with issue:` }),
  };
}

function presentAlone(
  actor: LedgerActor,
  own: ReadonlyMap<string, FiledPosition>,
  others: ReadonlyMap<string, FiledPosition>,
  today: string,
): Block[] {
  const alone = [...own.values()].filter(({ issueId }) => !others.has(issueId));
  if (alone.length === 0) return [];
  const issues = alone.map(({ issue, date }) => `${issue} (${sayDay(date, today)})`);
  const value = sayFew(issues, LIMITS.issuesOfOne);
  return [{ type: 'facts', facts: [{ label: `Only ${actor.name}`, value: [value] }] }];
}

/** `positions` are newest first. */
function newestByIssue(positions: readonly LedgerPosition[]): ReadonlyMap<string, FiledPosition> {
  const newest = new Map<string, FiledPosition>();
  for (const position of positions.filter(isFiled))
    if (!newest.has(position.issueId)) newest.set(position.issueId, position);
  return newest;
}
