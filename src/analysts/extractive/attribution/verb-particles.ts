import type { Cue } from './cues.ts';
import type { Range } from './find-source.ts';
import { pastTime } from './past-phrases.ts';
import { isComma, isNominal, type Unit } from './units.ts';

/** Adverbs that may stand behind their verb's object. */
const SEPARABLE = /^(?:aside|away|back|down|off|out)$/;

/** Units from a verb to its adverb. */
const MAX_PARTED = 8;

/** "turned it down", "brushed the worries of parents aside": what a verb with an adverb has between the two. */
export function matchParted(
  units: readonly Unit[],
  verb: number,
  { particles, frames }: Cue,
): { readonly end: number; readonly object: Range } | null {
  const [particle = '', ...others] = particles;
  if (others.length > 0 || !SEPARABLE.test(particle) || !frames.has('object') || units[verb]?.pos !== 'VERB')
    return null;
  const at = units.findIndex(
    ({ lower }, index) => index > verb + 1 && index <= verb + MAX_PARTED && lower === particle,
  );
  const object = units.slice(verb + 1, at);
  const isPronoun =
    object.length === 1 && /^(?:it|them|him|her|us|this|that|these|those)$/.test(object[0]?.lower ?? '');
  const isPhrase =
    object[0]?.pos === 'DET' &&
    isNominal(object.at(-1)) &&
    object.every(({ pos, quotation }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(pos) && quotation < 0) &&
    // "turned the boat down the river" is nothing turned down.
    !/^(?:DET|NOUN|ADJ)$/.test(units[at + 1]?.pos ?? '');
  return at < 0 || !(isPronoun || isPhrase) ? null : { end: at + 1, object: { start: verb + 1, end: at } };
}

/** "called publicly for", "hit back on Thursday at", "objected, however, to": what may stand before a particle. */
function pastInserted(units: readonly Unit[], at: number): number {
  const [first, second, third] = [units[at], units[at + 1], units[at + 2]];
  if (isComma(first) && second?.pos === 'ADV' && isComma(third)) return at + 3;
  const isBetween =
    first?.pos === 'ADV' ||
    /^(?:more|less|himself|herself|itself|themselves|myself|ourselves)$|day$/.test(first?.lower ?? '');
  return isBetween ? at + 1 : pastTime(units, at);
}

/** Nouns of set phrases, which a word may stand before: "took strong exception to". */
const SET_NOUN = /^(?:aim|case|cold|doubt|exception|fault|issue|notice|scorn|tribute|view)$/;

/** Past "a very strong", but not past "no". */
function pastModifiers(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^(?:ADJ|ADV|DET)$/.test(units[at]?.pos ?? '') && !/^(?:no|little|any|cold)$/.test(units[at]?.lower ?? ''))
    at++;
  return at;
}

/** Where a cue ends whose verb stands at an index; null where its particles do not follow. */
export function matchParticles(units: readonly Unit[], verb: number, particles: readonly string[]): number | null {
  let at = verb + 1;
  for (const particle of particles) {
    if (units[at]?.lower !== particle) at = pastInserted(units, at);
    if (SET_NOUN.test(particle)) at = pastModifiers(units, at);
    if (units[at]?.lower !== particle) return null;
    // "called on Tuesday on the council": the first "on" is of the day.
    const pastDay = particle === 'on' ? pastTime(units, at) : at;
    if (pastDay > at && units[pastDay]?.lower === 'on') at = pastDay;
    // "committed to leave" is an infinitive, "committed to the plan" a particle.
    if (particle === 'to' && units[at + 1]?.pos === 'VERB' && !/ing$/.test(units[at + 1]?.lower ?? '')) return null;
    at++;
  }
  return at;
}

/** Words that start a clause or its subject: after a noun-or-verb they show that it is a verb. */
export function startsContent(unit: Unit | undefined, after: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.quotation >= 0 || unit.text === ':' || /^(?:that|whether|how|why|what)$/.test(unit.lower)) return true;
  if (unit.lower === 'to') return after?.pos === 'VERB' || after?.pos === 'AUX' || after?.pos === 'ADV';
  return unit.pos === 'DET' || unit.pos === 'PRON';
}
