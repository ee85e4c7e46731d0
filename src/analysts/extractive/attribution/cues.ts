import type { CueLexicon, Frame } from './cue-lexicon.ts';
import { actionCues } from './cues-of-action.ts';
import { argumentCues } from './cues-of-argument.ts';
import { attitudeCues } from './cues-of-attitude.ts';
import { reportCues } from './cues-of-report.ts';
import { speechCues } from './cues-of-speech.ts';
import { inflect, type VerbForm } from './inflect.ts';

export interface Cue {
  readonly lemma: string;
  /** Words after the verb that belong to the cue: "call for" has ["for"]. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
}

/** Every verb cue, by cue. To add one, add a line with its example to one of the five files. */
export const cueLexicon: CueLexicon = { ...speechCues, ...argumentCues, ...reportCues, ...attitudeCues, ...actionCues };

/** The cues a written verb form can be, longest first: "called" may be "call for", "call on", "call". */
export function cuesOf(form: string): readonly { readonly cue: Cue; readonly form: VerbForm }[] {
  return index.get(form) ?? [];
}

const index = new Map<string, { cue: Cue; form: VerbForm }[]>();
for (const [name, examples] of Object.entries(cueLexicon)) {
  const [verb = name, ...particles] = name.split(' ');
  const frames = new Set<Frame>();
  for (const frame of ['that', 'bare', 'quote', 'listener', 'to', 'object'] as const) {
    if (examples[frame] !== undefined) frames.add(frame);
  }
  const cue = { lemma: name, particles, frames };
  for (const [written, form] of inflect(verb)) {
    const known = index.get(written) ?? [];
    index.set(
      written,
      [...known, { cue, form }].sort((a, b) => b.cue.particles.length - a.cue.particles.length),
    );
  }
}
