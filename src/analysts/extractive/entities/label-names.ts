import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { NAME_PARTICLES } from '../../../language/names.ts';
import { isTitle } from '../../../language/titles.ts';
import type { Document, Entity } from '../document.ts';

/** "ADA KESSLER (Velmora) said": who spoke, in capitals, with the country, as summaries of meetings have it. */
const IN_CAPITALS = /^(?<name>\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'.-]*){1,4}) \(\p{Lu}[\p{L} ’'-]{2,40}\)[ ,]/u;

/**
 * The names of those who speak in turns, as names are written elsewhere: "MINISTER HALLE:" names Halle. A label of a
 * title alone ("THE PRESIDENT:") names nobody.
 */
export function findLabelNames({ text, paragraphs, passages }: Document): Entity[] {
  const summaries = paragraphs.flatMap(({ start, end }): Span[] => {
    const name = IN_CAPITALS.exec(text.slice(start, end))?.groups?.name;
    return name === undefined ? [] : [{ start, end: start + name.length }];
  });
  return [...turnSpeakers(passages), ...summaries]
    .flatMap((label) => nameOf(text, label) ?? [])
    .toSorted((one, other) => one.start - other.start);
}

const LETTERS_OF_OFFICE = /^(?:MP|MEP|MLA|MNA|MSP|CEO|CM|CS|PM|DG|IG|HRH|TD)$/u;
/** "VON DER BERG" as "von der Berg", "MINISTER" as "Minister"; words that aren’t all capitals stay. */
export function toNameCase(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      if (!/^\p{Lu}[\p{Lu}’'-]+$/u.test(word) || LETTERS_OF_OFFICE.test(word)) return word;
      const lower = word.toLowerCase();
      return NAME_PARTICLES.has(lower) ? lower : lower.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

function nameOf(text: string, label: Span): Entity | null {
  const words = [...text.slice(label.start, label.end).matchAll(/\S+/gu)];
  const own = words.slice(words.findLastIndex(([word]) => isTitle(word) || /^the$/iu.test(word)) + 1);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [label.start + first.index, label.start + last.index + last[0].length];
  const written = text.slice(start, end);
  const name = /\p{Ll}/u.test(written) ? written : inNameCase(text, written);
  return { start, end, text: name, type: COUNTRY_BY_NAME.has(name) ? 'LOC' : 'PER' };
}

/** "HALLE" as the text has it elsewhere, or in the case of names. */
function inNameCase(text: string, capitals: string): string {
  const elsewhere = new RegExp(`(?<!\\p{L})${RegExp.escape(capitals)}(?!\\p{L})`, 'giu');
  const written = [...text.matchAll(elsewhere)].map(([word]) => word).find((word) => /\p{Ll}/u.test(word));
  return written ?? toNameCase(capitals);
}

/** Where those who speak in turns are named. */
export function turnSpeakers(passages: Document['passages']): Span[] {
  return passages.flatMap(({ genre, speaker }) => (genre === 'turns' && speaker !== null ? [speaker] : []));
}
