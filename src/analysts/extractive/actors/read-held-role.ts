import { TITLE_WORDS } from '../../../language/titles.ts';
import type { Entity } from '../document.ts';
import type { Role } from './role.ts';
import { withoutTitle } from './without-title.ts';

/** UTF-16 units looked at before a name. */
const REACH_CHARACTERS = 120;

/** "the chairman of the fishing cooperative, |": an office in a body that has no name. */
const BEFORE =
  /\b[Tt]he (?<role>(?:\p{Ll}+[ -]){0,2}(?<head>\p{Ll}+) of (?:the|its|their) (?:[\p{Ll}’'-]+ ){0,3}[\p{Ll}’'-]+), $/u;

/** The office that a text tells of somebody by a full name, with the body it is held in. */
export function readHeldRole(text: string, name: Entity): Role | null {
  if (!name.text.includes(' ')) return null;
  const before = BEFORE.exec(withoutTitle(text.slice(Math.max(0, name.start - REACH_CHARACTERS), name.start)))?.groups;
  return before?.role !== undefined && TITLE_WORDS.has(before.head ?? '')
    ? { role: before.role, affiliation: null }
    : null;
}
