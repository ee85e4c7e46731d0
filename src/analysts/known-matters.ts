import type { LastStand } from '../briefings/last-stand.ts';
import { dropInvisible, oneLine } from '../text.ts';

const LIMITS = { MATTERS: 40, LABEL_CHARACTERS: 100, STAND_CHARACTERS: 160 } as const;
/** An id, alone, before its label ("m3: ferry contract") or behind it ("ferry contract (m3)"). The M4 may be a road. */
const ID = /^[[(]?m(\d{1,2})(?:$|[:\])])|[([]m(\d{1,2})[)\]]$/iu;

/**
 * The matters a channel follows, as a model is offered them: an id and a label a line, below it what each party held last;
 * "none" without any.
 */
export function listMatters(labels: readonly string[], stands: readonly LastStand[] = []): string {
  const ofMatter = Map.groupBy(stands, ({ matter }) => matter);
  const lines = labels
    .slice(0, LIMITS.MATTERS)
    .flatMap((label, index) => [
      `m${index + 1}: ${tidy(label, LIMITS.LABEL_CHARACTERS)}`,
      ...(ofMatter.get(label) ?? []).map(
        ({ actor, date, held }) =>
          `- ${tidy(actor, LIMITS.LABEL_CHARACTERS)}, ${date}: ${tidy(held, LIMITS.STAND_CHARACTERS)}`,
      ),
    ]);
  return lines.length === 0 ? 'none' : `\n${lines.join('\n')}`;
}

function tidy(words: string, characters: number): string {
  return oneLine(dropInvisible(words)).slice(0, characters);
}

/** The label a model means by an id or by words of its own; null for an id that it was not offered. */
export function labelOf(issue: string, labels: readonly string[]): string | null {
  const match = ID.exec(issue);
  if (match === null) return issue;
  return labels.slice(0, LIMITS.MATTERS)[Number(match[1] ?? match[2]) - 1] ?? null;
}
