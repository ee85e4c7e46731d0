import { irregularPast } from './irregular-verbs.ts';

/** How a verb's form stands in a clause: "says", "said" (also as participle), "saying". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Past, participle where it differs, of reporting verbs that articles are not asked for by. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'], think: ['thought'], know: ['knew', 'known'], feel: ['felt'], see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'], understand: ['understood'], read: ['read'], put: ['put'], bet: ['bet'],
  forget: ['forgot', 'forgotten'], show: ['showed', 'shown'], sing: ['sang', 'sung'], set: ['set'], let: ['let'],
  get: ['got', 'gotten'], do: ['did', 'done'], have: ['had'], hit: ['hit'], cast: ['cast'], rule: ['ruled'],
  beseech: ['besought'], stick: ['stuck'], undertake: ['undertook', 'undertaken'], overrule: ['overruled'],
  uphold: ['upheld'], retell: ['retold'], rethink: ['rethought'], foretell: ['foretold'], quit: ['quit'],
}; // biome-ignore format: a table
/** Verbs of several syllables whose last letter doubles: "admitted". */
const DOUBLING = new Set(
  'admit sum demur rebut permit prefer refer regret commit submit concur defer infer begin forget omit occur transfer compel expel control equip patrol quip quit extol aver forbid'.split(
    ' ',
  ),
);
/** Of one syllable, with one vowel before one consonant: "stopped", "planning". */
const SHORT = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** British "signalled" beside American "signaled". */
const UNSTRESSED = /[^aeiou][aeo]l$/;

/** "Voting" for "vote". */
export function gerundOf(lemma: string): string {
  // A verb that the tagger does not know keeps its ending.
  return /\p{L}{4}ing$/u.test(lemma) ? lemma : ingForm(lemma);
}

/** The written forms of a verb, each with what it can be: "said" is past, and participle too. */
export function inflect(lemma: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const [past = regularPast(lemma), participle] = IRREGULAR[lemma] ?? irregularPast(lemma);
  if (participle !== undefined) forms.set(participle, 'participle');
  forms.set(past, 'past');
  forms.set(ingForm(lemma), 'ing');
  if (UNSTRESSED.test(lemma) && !doubles(lemma)) {
    forms.set(`${lemma}led`, 'past');
    forms.set(`${lemma}ling`, 'ing');
  }
  forms.set(thirdPerson(lemma), 'third');
  forms.set(lemma, 'base');
  return forms;
}

function doubles(lemma: string): boolean {
  return DOUBLING.has(lemma) || SHORT.test(lemma);
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function ingForm(lemma: string): string {
  if (/[^aeiou]ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
