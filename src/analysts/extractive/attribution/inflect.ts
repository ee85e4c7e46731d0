/** How a verb's form stands in a clause: "says", "said" (also as participle), "saying". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** past, participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'], tell: ['told'], think: ['thought'], know: ['knew', 'known'], write: ['wrote', 'written'],
  find: ['found'], feel: ['felt'], see: ['saw', 'seen'], mean: ['meant'], seek: ['sought'], swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'], hear: ['heard'], understand: ['understood'], hold: ['held'], read: ['read'],
  speak: ['spoke', 'spoken'], send: ['sent'], make: ['made'], take: ['took', 'taken'], give: ['gave', 'given'],
  put: ['put'], leave: ['left'], bet: ['bet'], choose: ['chose', 'chosen'], forget: ['forgot', 'forgotten'],
  show: ['showed', 'shown'], begin: ['began', 'begun'], draw: ['drew', 'drawn'], stand: ['stood'], sing: ['sang', 'sung'],
  go: ['went', 'gone'], bring: ['brought'], set: ['set'], lay: ['laid'], fight: ['fought'], let: ['let'],
  forbid: ['forbade', 'forbidden'], withdraw: ['withdrew', 'withdrawn'], come: ['came', 'come'], shoot: ['shot'],
  keep: ['kept'], get: ['got', 'gotten'], do: ['did', 'done'], have: ['had'], lead: ['led'], hit: ['hit'], cast: ['cast'], rule: ['ruled'],
  break: ['broke', 'broken'], strike: ['struck'], beseech: ['besought'], stick: ['stuck'], undertake: ['undertook', 'undertaken'],
  overrule: ['overruled'], uphold: ['upheld'], retell: ['retold'], rethink: ['rethought'], foretell: ['foretold'], quit: ['quit'], win: ['won'],
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
  return ingForm(lemma);
}

/** The written forms of a verb, each with what it can be: "said" is past, and participle too. */
export function inflect(lemma: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  if (irregular?.[1] !== undefined) forms.set(irregular[1], 'participle');
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
