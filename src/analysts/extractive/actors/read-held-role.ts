import { ADDRESS_TITLES, TITLE_WORDS } from '../../../language/titles.ts';
import type { Entity } from '../document.ts';
import type { Role } from './role.ts';

/** UTF-16 units looked at on either side of a name. */
const REACH_CHARACTERS = 120;

/** "the chairman of the fishing cooperative, |": an office in a body that has no name. */
const BEFORE =
  /\b[Tt]he (?<role>(?:\p{Ll}+[ -]){0,2}(?<head>\p{Ll}+) of (?:the|its|their) (?:[\p{Ll}’'-]+ ){0,3}[\p{Ll}’'-]+), (?:(?<address>\p{Lu}\p{L}+)\.? )?$/u;

/** "|, who chairs the fishing cooperative,". */
const AFTER =
  /^(?:, \d\d)?, who (?:now |currently |also )?(?<verb>chairs|heads) (?<body>(?:the|an?) [^,;:.()—–\n“”"]{3,50})(?=[,.])/u;

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['heads', 'head'],
]);

/** The role that a text tells of somebody by a full name in more words than a title: what they head. */
export function readHeldRole(text: string, name: Entity, near: readonly Entity[]): Role | null {
  if (!name.text.includes(' ')) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, name.start - REACH_CHARACTERS), name.start))?.groups;
  const isAddress = before?.address === undefined || ADDRESS_TITLES.has(before.address);
  if (before?.role !== undefined && TITLE_WORDS.has(before.head ?? '') && isAddress)
    return { role: before.role, affiliation: null };
  const after = AFTER.exec(text.slice(name.end, name.end + REACH_CHARACTERS));
  const { verb = '', body = '' } = after?.groups ?? {};
  const noun = NOUNS.get(verb);
  if (after === null || noun === undefined || / (?:who|which|that|and) /u.test(body)) return null;
  const end = name.end + after[0].length;
  const affiliation = near.find((entity) => entity.end === end && entity.start >= end - body.length) ?? null;
  const isWhole = affiliation !== null && /^(?:the|an?) $/u.test(text.slice(end - body.length, affiliation.start));
  return isWhole ? { role: noun, affiliation } : { role: `${noun} of ${body}`, affiliation: null };
}
