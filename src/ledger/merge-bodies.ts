import type { Actor } from '../briefings/briefing.ts';
import { foldName } from '../language/fold-name.ts';
import { isProperName } from '../language/names.ts';

/** Words that name nobody in particular: another article's "officials" are other officials. */
const ANYBODY = new Set(
  'officials official sources source residents protesters demonstrators analysts experts diplomats authorities critics lawmakers troops soldiers forces people government governments ministry department union company companies committee commission council court police parliament party parties opposition army military agency group groups workers activists reporters journalists media observers allies members negotiators mediators delegation delegations team side sides supporters opponents leaders ministers others senators witnesses'.split(
    ' ',
  ),
);
const COMPANY_TAILS = /(?: (?:inc|corp|co|ltd|llc|plc|sa|ag|gmbh|company|corporation|limited))+$/;

type Names = Pick<Actor, 'name' | 'aliases'>;

/** Whether the name says which organisation or group: "Port workers' union" does, "the union" does not. */
export function isSpecificBody(name: string): boolean {
  return !ANYBODY.has(foldName(name));
}

/** A body's name as names are compared: "Harbour Freight Ltd" is "harbour freight". */
export function bodyKey(name: string): string {
  return foldName(name).replace(COMPANY_TAILS, '');
}

/**
 * Whether two organisations or groups are one: the same name, or one that either is also called by. An acronym is its
 * full name only where an article says so among its aliases.
 * @param isPlace countries and capitals: many bodies are called by them, so they join nobody
 */
export function isSameBody(one: Names, other: Names, isPlace: (name: string) => boolean): boolean {
  const [own, theirs] = [keysOf(one, isPlace), keysOf(other, isPlace)];
  return own.some((key) => theirs.includes(key));
}

function keysOf({ name, aliases }: Names, isPlace: (name: string) => boolean): readonly string[] {
  const also = aliases.filter((alias) => isSpecificBody(alias) && isProperName(alias) && !isPlace(alias));
  return [name, ...also].map(bodyKey);
}
