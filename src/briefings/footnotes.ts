import type { ListItem } from '../chat/reply.ts';
import { oneLine } from '../text.ts';
import type { Evidence } from './briefing.ts';

/** Numbers the places of the article that a reply refers to: one number a place. */
export interface Footnotes {
  /** The numbers of the places, "1" or "1, 2"; null where there is nothing to refer to. */
  refer(evidence: readonly Evidence[]): string | null;
  /** Tells that the words are shown where they belong; their number, if they have one, to be shown beside them. */
  show(evidence: Evidence): string | null;
  /** The words referred to that are shown nowhere else, in order. */
  list(): readonly ListItem[];
}

export function createFootnotes(): Footnotes {
  const numbered = new Map<string, { readonly mark: string; readonly quote: string }>();
  const shown = new Set<string>();
  return {
    refer(evidence) {
      const marks = evidence.map((each) => {
        const known = numbered.get(keyOf(each));
        if (known !== undefined) return known.mark;
        const mark = String(numbered.size + 1);
        numbered.set(keyOf(each), { mark, quote: each.quote });
        return mark;
      });
      return marks.length === 0 ? null : [...new Set(marks)].join(', ');
    },
    show(evidence) {
      const mark = numbered.get(keyOf(evidence))?.mark ?? null;
      // Without a number beside them nobody could be referred to these words: a later reference lists them again.
      if (mark !== null) shown.add(keyOf(evidence));
      return mark;
    },
    list: () =>
      [...numbered]
        .filter(([key]) => !shown.has(key))
        .map(([, { mark, quote }]) => ({ label: `[${mark}]`, text: [oneLine(quote)] })),
  };
}

function keyOf({ start, end }: Evidence): string {
  return `${start}-${end}`;
}
