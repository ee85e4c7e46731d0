import type { Document } from '../document.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

const HEDGE = /\b(?:allegedly|reportedly|supposedly|purportedly|apparently|ostensibly|presumably)\b/iu;

/** "seems to support it": so it looks to whoever writes. */
const SEEMING = /\b(?:seem|appear)(?:s|ed)? to\b/iu;

/** What nobody answers for. */
const TALK =
  /(?:[Aa]ccording|[Ii]f we go by|[Gg]oing by) (?:to )?(?:(?:the|some|local|unconfirmed|persistent|widespread|market|town|village) )*(?:chatter|gossip|hearsay|rumou?rs?|speculation|talk|tittle-tattle|whispers|word of mouth|unconfirmed (?:accounts|reports))\b[^,.;]{0,40}|[Bb]y (?:all|some|most|many|several|unconfirmed) accounts\b/u;
/** What says of such talk that nobody could check it stands between it and what it tells. */
const OPENING_TALK = new RegExp(`^(${TALK.source})(?:, (?:which|though|none of which) [^,.;]{3,60})?, (?:the )?$`, 'u');

const OPENING_HEDGE = new RegExp(`^(?:${HEDGE.source}),?\\s*(?:the\\s)?$`, 'iu');

/** "allegedly", in what was said or between who is said to have said it and the reporting word. */
export function hedgeOf({ text }: Document, { content, source, cue, sentence }: PlacedAttribution): string | null {
  const between = source !== null && cue !== null && source.end <= cue.start ? text.slice(source.end, cue.start) : '';
  const first = Math.min(sentence.end, ...[source, ...content].flatMap((span) => span?.start ?? []));
  // "Reportedly, the guild wants a seat": only where it opens the sentence by itself.
  const opening = OPENING_HEDGE.exec(text.slice(sentence.start, first))?.[0] ?? '';
  const told = [...content.map(({ start, end }) => text.slice(start, end)), between, opening];
  const last = Math.max(sentence.start, ...[source, ...content].flatMap((span) => span?.end ?? []));
  const talk =
    OPENING_TALK.exec(text.slice(sentence.start, first))?.[1] ?? TALK.exec(text.slice(last, sentence.end))?.[0];
  return (
    talk ??
    SEEMING.exec(between)?.[0] ??
    told.map((words) => HEDGE.exec(words)?.[0]).find((word) => word !== undefined) ??
    null
  );
}
