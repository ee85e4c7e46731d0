import { foldName } from '../language/fold-name.ts';

/** Whether one of the names, or the last word of one, stands in folded words. */
export function isNamed(folded: string, names: readonly string[]): boolean {
  const words = ` ${folded} `;
  return names.some((name) => {
    const own = foldName(name);
    const last = own.split(' ').at(-1) ?? own;
    return words.includes(` ${own} `) || (last.length > 2 && words.includes(` ${last} `));
  });
}
