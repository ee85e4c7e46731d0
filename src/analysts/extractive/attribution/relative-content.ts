import { MODAL } from './content-setting.ts';
import { findSubject, type Range } from './find-source.ts';
import { afterAuxiliaries } from './finite-verbs.ts';
import { isBreak, isNominal, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const RELATIVE = /^(?:who|that|which)$/;
const OPENS_CLAUSE =
  /^(?:who|whose|which|that|what|how|whether|if|because|when|where|while|after|before|since|until|as)$/;

/**
 * "Growers who oppose | the plan | said it was late": what a clause that hangs on the sentence's subject introduces, up to the
 * main verb. The same range where the cue stands in no such clause.
 */
export function endBeforeMainVerb(units: readonly Unit[], group: VerbGroup, content: Range): Range {
  const subject = RELATIVE.test(units[group.start - 1]?.lower ?? '') ? null : findSubject(units, group);
  // "growers | who | oppose", "the plan | that | growers call a farce"
  const relative = (subject?.start ?? group.start) - 1;
  if (!opensMainClause(units, relative) || content.start < group.end) return content;
  const verbs = finiteVerbs(units, content);
  let open = clausesAt(units, group, content, verbs);
  let from = content.start + 1;
  for (const verb of verbs) {
    open += units.slice(from, verb).filter(({ lower }) => OPENS_CLAUSE.test(lower)).length;
    if (open <= 0) {
      let end = verb;
      while (units[end - 1]?.pos === 'ADV') end--;
      return end > content.start ? { start: content.start, end } : content;
    }
    open--;
    from = verb + 1;
  }
  return content;
}

/** How many clauses open with the content: none with "the plan" and "to leave", one with "that it was late". */
function clausesAt(units: readonly Unit[], { cue }: VerbGroup, { start }: Range, verbs: readonly number[]): number {
  const first = units[start]?.lower ?? '';
  if (OPENS_CLAUSE.test(first)) return 1;
  if (/^(?:to|not)$/.test(first)) return 0;
  if (!cue.frames.has('object')) return 1;
  // "who promised the border would stay open | left"
  const isModal = cue.frames.has('listener') && MODAL.test(units[verbs[0] ?? -1]?.lower ?? '');
  return isModal || (cue.frames.has('bare') && verbs.length > 1) ? 1 : 0;
}

/** Whether a relative word hangs on a noun before which no verb stands. */
function opensMainClause(units: readonly Unit[], relative: number): boolean {
  return (
    RELATIVE.test(units[relative]?.lower ?? '') &&
    (isNominal(units[relative - 1]) || units[relative - 1]?.lower === 'those') &&
    units.slice(0, relative).every((unit) => unit.pos !== 'VERB' && unit.pos !== 'AUX' && unit.quotation < 0)
  );
}

/** The first words of the finite verbs of a range, up to a break. */
function finiteVerbs(units: readonly Unit[], { start, end }: Range): number[] {
  const verbs: number[] = [];
  for (let at = start + 1; at < end; at++) {
    const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
    if (unit === undefined || before === undefined || isBreak(unit)) break;
    // "he was ill and had been for weeks": of the same clause.
    const goesOn = before.pos === 'CCONJ';
    if (unit.pos === 'AUX' && before.lower !== 'to') {
      if (!goesOn) verbs.push(at);
      at = afterAuxiliaries(units, at);
      continue;
    }
    if (unit.pos !== 'VERB' || /ing$/.test(unit.lower) || before.lower === 'to' || before.pos === 'DET' || goesOn)
      continue;
    // "want the road closed", "the plan backed by the guild": a participle, save in a clause of its own.
    const isOpen = units.slice(start, at).some(({ lower }) => /^(?:who|which|that)$/.test(lower));
    const isDone = /(?:ed|en)$/.test(unit.lower) && (next === undefined || /^(?:AUX|ADP|VERB)$/.test(next.pos));
    if (!isDone || (isOpen && next?.pos === 'VERB')) verbs.push(at);
  }
  return verbs;
}
