import { foldName } from '../language/fold-name.ts';
import { ROLE_MODIFIERS, TITLE_WORDS } from '../language/titles.ts';

/** Most words between somebody's name and the body they speak for: "the council's long-serving chairman, Ann Lee". */
const REACH = 4;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'who']);
/** "Dorva and the rebel council" are two. */
const APART: ReadonlySet<string> = new Set(['and', 'or', 'but', 'with', 'from', 'against']);

/**
 * Whether a sentence introduces somebody as one who speaks for a body: "the Council's chairman, Ann Lee", "Ann Lee of the
 * Council", "council leader Ann Lee".
 * @param body the body's folded names
 */
export function isIntroduced(text: string, person: readonly string[], body: readonly string[]): boolean {
  const words = ` ${foldName(text)} `;
  return body.some((name) =>
    person.map(foldName).some((own) => {
      const before = wordsBetween(words, name, own) ?? wordsBetween(words, `${name}s`, own) ?? [];
      const after = wordsBetween(words, own, name) ?? [];
      return [before, after].some(saysRole) || LINKS.has(after[0] ?? '');
    }),
  );
}

function saysRole(words: readonly string[]): boolean {
  return words.some((word) => TITLE_WORDS.has(word) || ROLE_MODIFIERS.has(word));
}

/** The words between two names; null where there are too many, or the names don't follow each other. */
function wordsBetween(text: string, first: string, second: string): readonly string[] | null {
  const start = text.indexOf(` ${first} `);
  if (start === -1) return null;
  const after = text.slice(start + first.length + 1);
  const end = after.indexOf(` ${second} `);
  if (end === -1) return null;
  const words = after.slice(0, end).split(' ').filter(Boolean);
  return words.length <= REACH && !words.some((word) => APART.has(word)) ? words : null;
}
