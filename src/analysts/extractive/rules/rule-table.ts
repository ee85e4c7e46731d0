import type { Span } from '../../../articles/article.ts';

/** One rule of the analyst: a row of a table. */
export interface Rule {
  /** Unique in its table: "deadlock over". */
  readonly id: string;
  /** Texts in which the rule decides, and no other rule of its table would. */
  readonly examples: readonly string[];
}

/** Rules of one kind, in the order in which they are tried. */
export interface RuleTable<R extends Rule> {
  readonly name: string;
  /** All of them, to list and to test. */
  readonly all: readonly R[];
  /** "table: id", which names a rule among those of all tables. */
  keyOf(rule: Rule): string;
  /** Those in force: all, save one that is left out for a measurement. */
  inForce(): readonly R[];
  /** The rule of an id, where it is in force. */
  named(id: string): R | undefined;
  /** Of things that rules of this table stand behind, those whose rule is in force. */
  keep<T>(things: readonly T[], ruleOf: (thing: T) => Rule): readonly T[];
  /** Notes that a rule decided something about these words, for whoever asked to be told. */
  fired(rule: R, at: Span): void;
}

/** A rule that decided something about some words. `rule` is its key. */
export interface Firing extends Span {
  readonly rule: string;
}

const tables = new Map<string, RuleTable<Rule>>();
/** One analysis is synchronous, so what is set around it holds for it alone. */
let leftOut: string | null = null;
let firings: Firing[] | null = null;

/**
 * A table of rules under a name of its own.
 * @throws Error where the name, or an id in the table, is taken
 */
export function defineRules<R extends Rule>(name: string, all: readonly R[]): RuleTable<R> {
  if (tables.has(name)) throw new Error(`There are two tables of rules named ${name}.`);
  const byId = new Map(all.map((rule) => [rule.id, rule]));
  if (byId.size < all.length) throw new Error(`Two rules of the table ${name} have the same id.`);
  const keyOf = ({ id }: Pick<Rule, 'id'>) => `${name}: ${id}`;
  const table: RuleTable<R> = {
    name,
    all,
    keyOf,
    inForce: () => (leftOut?.startsWith(`${name}: `) ? all.filter((rule) => keyOf(rule) !== leftOut) : all),
    named: (id) => (leftOut !== null && leftOut === keyOf({ id }) ? undefined : byId.get(id)),
    keep: (things, ruleOf) =>
      leftOut?.startsWith(`${name}: `) ? things.filter((thing) => keyOf(ruleOf(thing)) !== leftOut) : things,
    fired: (rule, { start, end }) => {
      firings?.push({ rule: keyOf(rule), start, end });
    },
  };
  // Rules of every kind are listed, and only their ids and examples are read there.
  tables.set(name, table as unknown as RuleTable<Rule>);
  return table;
}

/** Every table that has been loaded. */
export function ruleTables(): readonly RuleTable<Rule>[] {
  return [...tables.values()];
}

/**
 * Runs an analysis with one rule left out, named by its key.
 * @throws Error where no table that has been loaded has it
 */
export function withoutRule<T>(key: string, analyse: () => T): T {
  if (!ruleTables().some(({ all, keyOf }) => all.some((rule) => keyOf(rule) === key)))
    throw new Error(`There is no rule named ${key}.`);
  leftOut = key;
  try {
    return analyse();
  } finally {
    leftOut = null;
  }
}

/** Runs an analysis and tells which rules decided something, in the order in which they did. */
export function traceRules<T>(analyse: () => T): { readonly result: T; readonly firings: readonly Firing[] } {
  const traced: Firing[] = [];
  firings = traced;
  try {
    return { result: analyse(), firings: traced };
  } finally {
    firings = null;
  }
}
