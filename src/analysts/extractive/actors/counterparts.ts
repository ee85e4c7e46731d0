import type { Entity } from '../document.ts';
import type { Role } from './role.ts';

/** "her Chilean counterpart, ", "his counterpart from Chile ": before the name of whoever that is. */
const COUNTERPART =
  /\b(?:his|her|their) (?:then )?(?:(?:new|newly elected|outgoing) )?(?<nation>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? )?counterpart(?: (?:from|of|in) (?:the )?(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?))?,? $/u;
/** UTF-16 units looked at before a name. */
const REACH = 90;

/**
 * The office of a counterpart: "President Lund received her Chilean counterpart, Rafael Ortega" makes Ortega president of
 * Chile. Null where the sentence names several before, or the text no office of the one whose counterpart it is.
 * @param before The names before it in the text, in reading order.
 */
export function counterpartRole(
  text: string,
  name: Entity,
  before: readonly Entity[],
  roles: ReadonlyMap<Entity, Role>,
): Role | null {
  const from = Math.max(0, name.start - REACH);
  const found = COUNTERPART.exec(text.slice(from, name.start));
  if (found === null) return null;
  const start = Math.max(text.lastIndexOf('\n', name.start), text.lastIndexOf('. ', name.start)) + 1;
  const people = before.filter((entity) => entity.type === 'PER' && entity.start >= start && entity.end <= name.start);
  const [holder] = people;
  if (holder === undefined || new Set(people.map((person) => surname(person))).size > 1) return null;
  const [, own] =
    [...roles].find(([entity]) => entity === holder) ??
    [...roles].findLast(([entity]) => entity.start < name.start && surname(entity) === surname(holder)) ??
    [];
  if (own === undefined) return null;
  const nation = (found.groups?.nation ?? found.groups?.place ?? '').trim();
  const affiliation = before.findLast((entity) => entity.text === nation && entity.start >= from) ?? null;
  return { role: own.role, affiliation };
}

function surname({ text }: Entity): string {
  return text.split(' ').at(-1) ?? text;
}
