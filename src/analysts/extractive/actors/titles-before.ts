import { TITLE_WORDS } from '../../../language/titles.ts';
import type { Document, Entity } from '../document.ts';
import { toNameCase } from '../entities/label-names.ts';
import { isMinister, isTitle as isTitleWord } from '../entities/offices.ts';
import type { NameCluster } from './cluster-names.ts';
import { genderOfPerson } from './genders.ts';

/** "Her brother | Miles", "his mother, | Almaz Bekele": what somebody is to somebody else. */
export function kinshipBefore({ text }: Document, { start }: Entity): string[] {
  const [, kin] =
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:late |elder |older |younger |twin )?(\p{Ll}{3,16}),? $/u.exec(
      text.slice(Math.max(0, start - 40), start),
    ) ?? [];
  return kin === undefined ? [] : [kin];
}

/** "President Putin", "Mr. Trump": the name with the title before it. */
export function titledNames(document: Document, cluster: NameCluster): string[] {
  return cluster.entities.flatMap((entity) => {
    const title = titleBefore(document, entity);
    return title === '' ? [] : [`${toNameCase(title)} ${entity.text}`];
  });
}

/** The titles before a person's names as roles: "former Gov." is none that is held. */
export function titlesHeld(document: Document, { entities }: NameCluster): string[] {
  return entities.flatMap((entity) => {
    const title = titleBefore(document, entity);
    if (title === '') return [];
    const end = entity.start - title.length - 1;
    const isPast = /\b(?:former|ex|late|then)[ -]$/iu.test(document.text.slice(Math.max(0, end - 8), end));
    return [isPast ? `former ${title}` : title];
  });
}

/** The capitalised titles right before a name: "President", "Lt Col", "Mr."; empty where there is none. */
export function titleBefore(document: Document, entity: Entity): string {
  const whole = document.text.slice(Math.max(0, entity.start - 40), entity.start);
  const before = whole.slice(whole.lastIndexOf('\n') + 1);
  if (!/[ \u00A0]$/u.test(before)) return '';
  const words = before.split(/\s+/u).slice(0, -1);
  if (!isTitle(words.at(-1) ?? '')) return '';
  // "Minister of Justice": what the office is for.
  if (/^(?:and|for|of)$/u.test(words.at(-2) ?? '') && words.slice(0, -2).some(isMinister)) return '';
  let from = words.length;
  while (from > 0 && isTitle(words[from - 1] ?? '')) from -= 1;
  // "First Lady", "First Minister"
  if (words[from - 1] === 'First' && /^(?:Gentleman|Lady|Minister|Secretary)$/u.test(words[from] ?? '')) from -= 1;
  // "Press Secretary", "then-Prime Minister", "Shadow Finance Minister": half a title isn't one.
  if (words.slice(Math.max(0, from - 2), from).some((word) => /^(?:(?:then|ex)-\p{Lu}|shadow$)/iu.test(word)))
    return '';
  return from > 0 &&
    /^\p{Lu}[\p{Ll}]+$/u.test(words[from - 1] ?? '') &&
    from < words.length &&
    /^(?:Secretary|Officer|Director|Executive|CEO)$/u.test(words[from] ?? '')
    ? ''
    : words.slice(from).join(' ');
}

function isTitle(word: string): boolean {
  return (
    (/^\p{Lu}/u.test(word) && (isTitleWord(word) || TITLE_WORDS.has(word.toLowerCase()))) ||
    /^(?:Prime|Vice|Deputy|Foreign|Chief|Ret)$/u.test(word)
  );
}

/** The titles that stand before each full name: "Mr", "First Lady". */
export function titlesByName(document: Document, entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const full = entities.filter(({ type, text }) => type === 'PER' && text.includes(' '));
  const byName = Map.groupBy(full, ({ text }) => text);
  return new Map(
    [...byName].map(([name, own]) => [
      name,
      own.map((entity) => titleBefore(document, entity)).filter((one) => one !== ''),
    ]),
  );
}

export function fitsGender(
  document: Document,
  mention: Entity,
  fullName: string,
  titles: ReadonlyMap<string, readonly string[]>,
): boolean {
  const told = genderOfPerson([], [titleBefore(document, mention)], []);
  const own = genderOfPerson([fullName], titles.get(fullName) ?? [], []);
  return told === null || own === null || told === own;
}

/** "President Holt" is not First Lady Ada Holt. */
export function isSpouse(document: Document, mention: Entity, titles: readonly string[] = []): boolean {
  return (
    titles.some((title) => /^First (?:Gentleman|Lady)$/u.test(title)) &&
    /^(?:Chancellor|Governor|Mayor|Premier|President|Prime Minister)$/u.test(titleBefore(document, mention))
  );
}
