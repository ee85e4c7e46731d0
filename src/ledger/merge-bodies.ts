import type { Actor } from '../briefings/briefing.ts';
import { foldName } from '../language/fold-name.ts';
import { isProperName } from '../language/names.ts';

/** Words for nobody in particular: "officials" in another article are different officials. */
const ANYBODY = new Set(
  'officials official sources source residents protesters demonstrators analysts experts diplomats authorities critics lawmakers troops soldiers forces people government governments ministry department union company companies committee commission council court police parliament party parties opposition army military agency group groups workers activists reporters journalists media observers allies members negotiators mediators delegation delegations team side sides supporters opponents leaders ministers others senators witnesses'.split(
    ' ',
  ),
);
const COMPANY_TAILS = /(?: (?:inc|corp|co|ltd|llc|plc|sa|ag|gmbh|company|corporation|limited))+$/;

type Names = Pick<Actor, 'name' | 'aliases'>;

/** Whether the name identifies an organisation or group: "Port workers' union" does, "the union" doesn't. */
export function isSpecificBody(name: string): boolean {
  return !ANYBODY.has(foldName(name));
}

/** A body's name for comparison: "harbour freight" for "Harbour Freight Ltd". */
export function bodyKey(name: string): string {
  return foldName(name).replace(COMPANY_TAILS, '');
}

/**
 * Whether two organisations or groups are the same, by name or alias. An acronym matches its full name only where an
 * article gives it as an alias.
 * @param isPlace whether a name is a country or capital: many bodies have these as aliases, so they don't count
 */
export function isSameBody(one: Names, other: Names, isPlace: (name: string) => boolean): boolean {
  const [own, theirs] = [keysOf(one, isPlace), keysOf(other, isPlace)];
  return own.some((key) => theirs.includes(key));
}

function keysOf({ name, aliases }: Names, isPlace: (name: string) => boolean): readonly string[] {
  const also = aliases.filter((alias) => isSpecificBody(alias) && isProperName(alias) && !isPlace(alias));
  return [name, ...also].map(bodyKey);
}
