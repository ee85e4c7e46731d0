import type { Actor, Briefing } from '../briefings/briefing.ts';
import type { LockedDraft } from '../briefings/quote-lock.ts';
import { isOneOf, namesOf } from '../briefings/same-names.ts';
import { sayOnWordOf } from '../briefings/saying/say-attribution.ts';
import { overlaps, type Span, sharedLength } from '../language/span.ts';
import type { SpokenWords } from './check-speakers.ts';

/** Share of the evidence that has to be the speaker's words; the rest is who said it. */
const LEAST_COVERED = 0.5;

/**
 * Puts the speaker before a sentence of the bottom line that tells as fact what one of the actors says: "According to
 * Brandt: …". Where it isn't certain who does, the sentence stays unverified.
 */
export function nameTellers(
  { locked, doubts }: Pick<LockedDraft, 'locked' | 'doubts'>,
  spoken: readonly SpokenWords[],
): Briefing['bottomLine'] {
  // The words put before it are English, as what is heard.
  if (locked.translation !== undefined) return locked.bottomLine;
  return locked.bottomLine.map((sentence) => {
    if (doubts.get(sentence) !== 'source') return sentence;
    const speaker = findSpeaker(sentence.evidence, spoken, locked.actors);
    if (speaker === null) return sentence;
    const { unverified: _, ...rest } = sentence;
    return { ...rest, text: sayOnWordOf(speaker.name, sentence.text) };
  });
}

/** The one actor who speaks in all of the evidence, on nobody else's word; null where there is none. */
function findSpeaker(
  evidence: readonly Span[],
  spoken: readonly SpokenWords[],
  actors: readonly Actor[],
): Actor | null {
  const about = spoken.filter((words) => evidence.some((each) => overlaps(words, each)));
  const isCovered = evidence.every((each) => {
    const heard = about.reduce((sum, words) => sum + sharedLength(words, each), 0);
    return heard >= LEAST_COVERED * (each.end - each.start);
  });
  const isSpeaker = (actor: Actor, { names }: SpokenWords): boolean =>
    names.some((name) => isOneOf(name, namesOf(actor.name, actors)));
  const [speaker, ...others] = actors.filter((actor) => about.some((words) => isSpeaker(actor, words)));
  if (!isCovered || speaker === undefined || others.length > 0) return null;
  const isCertain = about.every(
    (words) => words.isOpen !== true && words.via.length === 0 && isSpeaker(speaker, words),
  );
  return isCertain ? speaker : null;
}
