import type { Language } from '../language/language.ts';
import { tagEnglish } from '../language/tag-english.ts';
import { readPredicates } from './read-predicates.ts';

/** Whether an English label has a verb of its own: "Brandt called the tender a farce", and not "wages paid to drivers". */
export function tellsSomething(label: string, language: Language): boolean {
  const words = tagEnglish(label);
  if (words.some(({ tag }) => tag === 'AUX')) return true;
  return readPredicates(label, language).some(
    ({ verb, isDone, form, before }) =>
      form === 'active' && before.length > 0 && (isDone === true || (isDone === null && /[^s]s$/u.test(verb))),
  );
}
