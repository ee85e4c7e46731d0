import { inflect, type VerbForm } from '../../../language/inflect.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { type CueLexicon, FRAMES, type Frame } from './cue-lexicon.ts';
import { actionCues } from './cues-of-action.ts';
import { adjectiveCues } from './cues-of-adjectives.ts';
import { argumentCues } from './cues-of-argument.ts';
import { attitudeCues } from './cues-of-attitude.ts';
import { dealingCues } from './cues-of-dealing.ts';
import { judgmentCues } from './cues-of-judgment.ts';
import { nounCues } from './cues-of-nouns.ts';
import { reportCues } from './cues-of-report.ts';
import { speechCues } from './cues-of-speech.ts';
import { utteranceCues } from './cues-of-utterance.ts';

export interface Cue extends Rule {
  readonly lemma: string;
  /** Words after the verb that belong to the cue: "call for" has ["for"]. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
}

/** Every verb cue, by cue. To add one, add a line with its example to one of these files. */
export const cueLexicon: CueLexicon = join([
  speechCues,
  argumentCues,
  reportCues,
  attitudeCues,
  actionCues,
  utteranceCues,
  dealingCues,
  judgmentCues,
]);

/** The cues a written verb form can be, longest first: "called" may be "call for", "call on", "call". */
export function cuesOf(form: string): readonly { readonly cue: Cue; readonly form: VerbForm }[] {
  return VERB_CUES.keep(index.get(form) ?? [], ({ cue }) => cue);
}

/** Verb cues as rules: what each example marks as said is found by its cue alone. */
export const VERB_CUES = defineRules('verb cue', Object.entries(cueLexicon).map(readCue));

/** Whether a reporting word tells what stands in quotation marks. */
export function canQuote(lemma: string | null): boolean {
  return cueLexicon[lemma ?? '']?.quote !== undefined;
}

/** Nouns and adjectives as rules. */
export const NOUN_CUES = defineRules('noun cue', Object.entries(nounCues).map(readCue));
export const ADJECTIVE_CUES = defineRules('adjective cue', Object.entries(adjectiveCues).map(readCue));

function readCue([lemma, sentences]: [string, CueLexicon[string]]): Cue {
  const frames = new Set(FRAMES.filter((frame) => sentences[frame] !== undefined));
  return { id: lemma, examples: Object.values(sentences), lemma, particles: lemma.split(' ').slice(1), frames };
}

const index = new Map<string, { cue: Cue; form: VerbForm }[]>();
for (const cue of VERB_CUES.all) {
  const [verb = cue.lemma] = cue.lemma.split(' ');
  for (const [written, form] of inflect(verb)) {
    const known = index.get(written) ?? [];
    index.set(
      written,
      [...known, { cue, form }].sort((a, b) => b.cue.particles.length - a.cue.particles.length),
    );
  }
}

/** @throws Error where a cue stands in two of them: one would take the other's place */
function join(lexicons: readonly CueLexicon[]): CueLexicon {
  const all = lexicons.flatMap((lexicon) => Object.entries(lexicon));
  const twice = all.find(([lemma], at) => all.findIndex(([other]) => other === lemma) < at);
  if (twice !== undefined) throw new Error(`The reporting word ${twice[0]} stands in two files.`);
  return Object.fromEntries(all);
}
