import type { VerbForm } from '../../../language/inflect.ts';
import type { Direction } from '../document.ts';
import { cueLexicon, cuesOf } from './cues.ts';
import type { Effect } from './direction-rule.ts';
import type { Range } from './find-source.ts';
import { type Handling, NOUN_GOVERNORS, type NounGovernor } from './noun-governors.ts';
import { readEffect } from './read-direction.ts';
import { sourceOf } from './source-of.ts';
import { isBreak, type Unit } from './units.ts';
import { readLeft } from './verb-groups.ts';
import { standsAt } from './verb-phrase.ts';

/** Words between a verb and the noun it governs: "dropped on Monday its long-standing demand". */
const MAX_WORDS_BETWEEN = 6;

/** Who holds what a governed noun introduces, and whether. */
export interface Governed {
  readonly source: Range | null;
  readonly direction: Direction;
  /** The verb, where it keeps or gives up, or would report by itself. */
  readonly governor?: number;
  /** Whether the verb tells by itself what is kept to: "stuck to its plan". */
  readonly isKept?: boolean;
}

/** What the verb above a noun says about who holds it: "stood by its demand", "did not drop its demand". */
export function readGoverned(units: readonly Unit[], noun: number, word: string): Governed | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MAX_WORDS_BETWEEN); at--) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || unit.quotation >= 0 || unit.pos === 'CCONJ' || unit.pos === 'SCONJ')
      return null;
    const found = governorAt(units, at, word);
    if (found === null) {
      if (unit.pos === 'VERB' && !/(?:ed|ing)$/.test(unit.lower)) return null;
      continue;
    }
    const { verb, rule } = found;
    // "hold the clerk in contempt for refusing": in it is where the clerk is held, and nobody voices it.
    if (rule.handling === 'voices' && units[noun - 1]?.lower === 'in') return null;
    const form = formOf(found.unit);
    const { start } = readLeft(units, verb, form);
    const source = sourceOf(units, { start, verb, end: verb + 1, form }, []);
    // "There has been criticism of it from lawyers": whose, stands elsewhere.
    if (units[source?.start ?? -1]?.lower === 'there') return null;
    const direction = directionOf(rule.handling, readEffect(units, verb, source));
    NOUN_GOVERNORS.fired(rule, found.unit);
    // What voices the noun tells nothing else, also where it is a reporting word itself: "expressed concern about".
    const isToldByNoun =
      rule.handling !== 'voices' || cuesOf(found.unit.lower).some(({ cue }) => cue.particles.length === 0);
    const isKept = rule.handling === 'keeps' && cueLexicon[rule.id]?.object !== undefined;
    return isToldByNoun ? { source, direction, governor: verb, isKept } : { source, direction };
  }
  return null;
}

/** "His demand for a recount | was dropped": whether the verb a noun is the subject of gives up what it introduces. */
export function isGivenUpAfter(units: readonly Unit[], end: number): boolean {
  let at = end;
  while (/^(?:AUX|ADV|PART)$/.test(units[at]?.pos ?? '')) at++;
  const group = units.slice(end, at);
  if (!group.some(({ lemma }) => lemma === 'be') || group.some(({ pos }) => pos === 'PART')) return false;
  const verb = units[at];
  const rule = NOUN_GOVERNORS.inForce().find((each) => each.handling === 'givesUp' && standsAt(each.verb, units, at));
  if (rule === undefined || verb === undefined) return false;
  NOUN_GOVERNORS.fired(rule, verb);
  return true;
}

/** The governor whose last word stands at an index, the longest first: "walk away from" before "walk". */
function governorAt(
  units: readonly Unit[],
  end: number,
  word: string,
): { readonly verb: number; readonly unit: Unit; readonly rule: NounGovernor } | null {
  let best: { verb: number; unit: Unit; rule: NounGovernor } | null = null;
  for (const rule of NOUN_GOVERNORS.inForce()) {
    const { verb, noun } = rule;
    if (noun !== undefined && noun !== word) continue;
    const at = end - verb.particles.length;
    const unit = units[at];
    if (unit === undefined || !(unit.pos === 'VERB' || unit.pos === 'AUX') || !standsAt(verb, units, at)) continue;
    if (best === null || at < best.verb || noun !== undefined) best = { verb: at, unit, rule };
  }
  return best;
}

function formOf({ lower, lemma }: Unit): VerbForm {
  if (lower === lemma) return 'base';
  if (lower.endsWith('ing')) return 'ing';
  return lower.endsWith('s') ? 'third' : 'past';
}

function directionOf(handling: Handling, effect: Effect): Direction {
  const isReversed = effect === 'negated' || effect === 'avoided';
  if (handling === 'hides') return isReversed ? 'held' : 'unasserted';
  if (handling === 'givesUp') return effect === 'held' ? 'givenUp' : isReversed ? 'held' : 'unasserted';
  return isReversed ? 'unasserted' : effect;
}
