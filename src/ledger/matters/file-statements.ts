import type { Filed, Filing, FilingStatement } from './filing.ts';
import { createMatterScore } from './matter-score.ts';

/** Shares of what a statement says that a matter has to explain. Set on four series of articles, all of them in view. */
const SURE = {
  /** To be filed there. */
  known: 0.22,
  /** For two statements to begin a matter together. */
  pair: 0.35,
  /** The next best matter's, as a share of the best one's, from which neither is sure. */
  rival: 0.85,
  /** Below it for every matter, the statement begins one. */
  alone: 0.12,
} as const;

const LIMITS = {
  /** Statements weighed against each other: the time grows with their number cubed. */
  together: 30,
  /** Of one article. What a longer document says after that stays unfiled. */
  most: 240,
} as const;

/**
 * Files an article's statements under the matters they are about: those the channel follows, or new ones ("new 0"). The
 * surest are filed first and help to file the others. What fits two matters, or one by half, is filed nowhere.
 */
export function fileStatements(filing: Filing): Filed {
  const { names, article } = filing;
  const score = createMatterScore(filing);
  const open = new Set<FilingStatement>();
  const homes = new Map<string, string | null>();
  const near = new Map<string, string>();
  let begun = 0;
  const put = (statement: FilingStatement, matter: string | null) => {
    homes.set(statement.id, matter);
    open.delete(statement);
    if (matter !== null) score.file(statement, matter);
  };
  const begin = (...statements: readonly FilingStatement[]): string => {
    const matter = `new ${begun}`;
    begun += 1;
    for (const statement of statements) put(statement, matter);
    return matter;
  };
  const begunFor = new Map<string, string>();

  for (const said of Map.groupBy(filing.statements, ({ named }) => named?.label).values()) {
    const [first] = said;
    if (first?.named === undefined) continue;
    const { matter } = first.named;
    if (matter !== null) for (const statement of said) put(statement, matter);
  }
  for (const statement of filing.statements) {
    const matter = statement.from?.matter ?? null;
    if (matter !== null && !homes.has(statement.id)) put(statement, matter);
  }
  const unnamed = filing.statements.filter(({ id }) => !homes.has(id));
  for (let from = 0; from < Math.min(unnamed.length, LIMITS.most); from += LIMITS.together)
    fileTogether(unnamed.slice(from, Math.min(from + LIMITS.together, LIMITS.most)));
  for (const statement of unnamed) {
    if (!homes.has(statement.id)) put(statement, null);
    if (statement.from !== undefined && statement.from.matter === null) putWithEarlier(statement, statement.from.id);
  }
  return { homes, near };

  /** What was held before may be told in the same article. */
  function putWithEarlier(statement: FilingStatement, earlierId: string): void {
    const earlier = filing.statements.find(({ id }) => id === earlierId);
    const home = (earlier === undefined ? null : homes.get(earlier.id)) ?? homes.get(statement.id) ?? null;
    if (home === null) begin(statement, ...(earlier === undefined ? [] : [earlier]));
    else for (const each of [statement, ...(earlier === undefined ? [] : [earlier])]) put(each, home);
  }

  function fileTogether(statements: readonly FilingStatement[]): void {
    for (const statement of statements) open.add(statement);
    while (open.size > 0) {
      const surest = [...open]
        .flatMap((statement) => clearMatter(statement))
        .toSorted((one, other) => other.share - one.share)[0];
      if (surest !== undefined) {
        put(surest.statement, surest.matter);
        continue;
      }
      const rivalled = new Set([...open].filter(isRivalled));
      const pair = score.bestPair(
        [...open],
        SURE.pair,
        (one, other) =>
          !(rivalled.has(one) && rivalled.has(other)) && isOfOneThing(one, other) && !isToldApart(one, other),
      );
      if (pair === null) break;
      begin(...pair);
    }
    // A model that was offered the known matters says so where a statement is of none of them.
    const named = [...open].filter((statement) => statement.named !== undefined);
    for (const [label, said] of Map.groupBy(named, (statement) => statement.named?.label ?? '')) {
      const known = begunFor.get(label);
      if (known === undefined) begunFor.set(label, begin(...said));
      else for (const statement of said) put(statement, known);
    }
    for (const statement of statements) if (open.has(statement)) putBesideOthers(statement);
  }

  function clearMatter(statement: FilingStatement) {
    const [best, next] = score.ranked(statement);
    if (best === undefined || isRival(best.share, next?.share ?? 0)) return [];
    return best.share < SURE.known ? [] : [{ statement, ...best }];
  }

  function isRivalled(statement: FilingStatement): boolean {
    const [best, next] = score.ranked(statement);
    return best !== undefined && best.share >= SURE.known && isRival(best.share, next?.share ?? 0);
  }

  function isOfOneThing(one: FilingStatement, other: FilingStatement): boolean {
    return one.paragraph === other.paragraph || [...one.own].some((word) => !names.has(word) && other.own.has(word));
  }

  /** Whether a model gave them two names. */
  function isToldApart(one: FilingStatement, other: FilingStatement): boolean {
    return one.named !== undefined && one.named.label !== other.named?.label;
  }

  /** Whether it has a word of its own that the article comes back to. */
  function namesSomething({ own }: FilingStatement): boolean {
    return [...own].some((word) => !names.has(word) && (article.get(word) ?? 0) > 1);
  }

  /** With what its paragraph is about, where that is one matter; else alone, if it is like nothing known. */
  function putBesideOthers(statement: FilingStatement): void {
    const beside = new Set(
      filing.statements.flatMap((other) => {
        const home = other.paragraph === statement.paragraph ? homes.get(other.id) : null;
        return home === null || home === undefined ? [] : [home];
      }),
    );
    const [only] = beside;
    const [best] = score.ranked(statement);
    const share = best?.share ?? 0;
    const isBetween = isRivalled(statement) || beside.size > 1;
    if (!isBetween && only === undefined && share < SURE.alone && namesSomething(statement)) {
      begin(statement);
      return;
    }
    const home = isBetween ? null : (only ?? null);
    const nearest = home ?? (share > 0 ? best?.matter : undefined);
    if (nearest !== undefined) near.set(statement.id, nearest);
    put(statement, home);
  }
}

function isRival(best: number, next: number): boolean {
  return next > SURE.rival * best;
}
