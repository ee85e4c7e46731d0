import type { ListItem } from '../chat/reply.ts';
import { oneLine } from '../text.ts';
import type { Briefing, Evidence } from './briefing.ts';
import { sayTranslation } from './saying/say-translation.ts';

/** Numbers the places in the article that a reply refers to, one number per place. */
export interface Footnotes {
  /** The numbers of the evidence, "1" or "1, 2"; null where there is none. */
  refer(evidence: readonly Evidence[]): string | null;
  /** Marks the words as shown in place. Returns the number to show beside them, if they have one. */
  show(evidence: Evidence): string | null;
  /** The words referred to but not shown in place, in order. */
  list(): readonly ListItem[];
}

export function createFootnotes(briefing: Pick<Briefing, 'receipt'>): Footnotes {
  const numbered = new Map<string, { readonly mark: string; readonly evidence: Evidence }>();
  const shown = new Set<string>();
  return {
    refer(evidence) {
      const marks = evidence.map((each) => {
        const known = numbered.get(keyOf(each));
        if (known !== undefined) return known.mark;
        const mark = String(numbered.size + 1);
        numbered.set(keyOf(each), { mark, evidence: each });
        return mark;
      });
      return marks.length === 0 ? null : [...new Set(marks)].join(', ');
    },
    show(evidence) {
      const mark = numbered.get(keyOf(evidence))?.mark ?? null;
      // Without a number beside them readers couldn't find these words, so a later reference lists them again.
      if (mark !== null) shown.add(keyOf(evidence));
      return mark;
    },
    list: () =>
      [...numbered]
        .filter(([key]) => !shown.has(key))
        .map(([, { mark, evidence }]) => {
          const translation = sayTranslation(evidence, briefing);
          const item = { label: `[${mark}]`, text: [oneLine(evidence.quote)] };
          return translation === null ? item : { ...item, translation };
        }),
  };
}

function keyOf({ start, end }: Evidence): string {
  return `${start}-${end}`;
}
