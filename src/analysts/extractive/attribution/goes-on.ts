import { isDocumentNoun } from './document-nouns.ts';
import type { Unit } from './units.ts';

/** "said it was then that Lund | and some members told …": both are the subject of what follows "that". */
export function joinsSubjects(units: readonly Unit[], from: number, joint: number): boolean {
  const link = units.findLastIndex(({ lower }, at) => at >= from && at < joint && lower === 'that');
  const between = units.slice(link + 1, joint);
  return link > from && between.length > 0 && between.every(({ pos }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(pos));
}

const SAYING = /^(?:adding|arguing|insisting|noting|saying|stating|stressing)$/;

/**
 * "congratulated the mayor for the creation of the fund | saying it will last": whether somebody goes on speaking there,
 * without a comma, behind the reason for what they did.
 */
export function saysMore(units: readonly Unit[], from: number, at: number): boolean {
  if (!SAYING.test(units[at]?.lower ?? '')) return false;
  const reason = units.slice(from, at).findIndex(({ lower }) => lower === 'for');
  const between = units.slice(from + reason, at);
  return (
    reason > 0 &&
    /^(?:NOUN|PROPN)$/.test(between.at(-1)?.pos ?? '') &&
    between.every(({ pos, text }) => pos !== 'AUX' && !isDocumentNoun(text))
  );
}
