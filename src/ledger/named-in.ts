import { UsageError } from '../errors.ts';
import { foldName } from '../language/fold-name.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * The names somebody lists, as articles write them.
 * @param text names separated by commas or semicolons; a name containing a comma must be the only one
 * @param known the articles' names for the actor
 * @throws UsageError listing the known names, where one isn't among them or none is given
 */
export function namedIn(
  text: string,
  known: readonly { readonly name: string; readonly articles: number }[],
  actor: string,
): readonly string[] {
  const listed = known.map(({ name, articles }) => `“${name}” (${articles})`).join(', ');
  const find = (name: string) => known.filter((one) => foldName(one.name) === foldName(name)).map((one) => one.name);
  const whole = find(text);
  if (whole.length > 0) return whole;
  const names = text.split(/[,;]/u).filter((name) => name.trim() !== '');
  if (names.length === 0)
    throw new UsageError('names: is missing. Which names belong to someone else?', {
      advice: `Names articles use for ${actor}: ${listed}.`,
    });
  return names.flatMap((name) => {
    const found = find(name);
    if (found.length > 0) return found;
    const [nearest] = nearestNames(
      name,
      known.map((one) => one.name),
    );
    throw new UsageError(`No article calls ${actor} “${name.trim()}”.`, {
      advice: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}They use: ${listed}.`,
    });
  });
}
