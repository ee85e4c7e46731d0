import { capitalised } from '../../../text.ts';
import { initials } from './same-body.ts';

/** "Vladimir Putin" and "Vladimir V. Putin" are one; "Bill Clinton" and "Hillary Clinton" two. */
export function isSamePerson(one: string, other: string): boolean {
  const left = parts(one);
  const right = parts(other);
  if (left.at(-1) !== right.at(-1))
    return left.length > 2 && right.length > 1 && left.slice(0, right.length).join(' ') === other;
  const [a = '', b = ''] = [left[0], right[0]];
  if (a === b) return true;
  // "Ahmad Nawaf Al-Sabah" is the son of Nawaf Al-Ahmad Al-Sabah.
  if (right.filter((part) => !/^(?:al|el)$/iu.test(part)).length > 2 && left.includes(b)) return false;
  const isInitial = a.charAt(0) === b.charAt(0) && (/^\p{Lu}\.?$/u.test(a) || /^\p{Lu}\.?$/u.test(b));
  return isInitial || right.every((part) => left.includes(part)) || a.startsWith(b) || b.startsWith(a);
}

/** "Ghanem", of Omar Al-Ghanem. */
export function withoutArticle(name: string): string {
  return (parts(name).at(-1) ?? '').replace(/^(?:Al|El)-/iu, '');
}

/** "al-Rahbi", of Omar Al Rahbi. */
export function withCapital(name: string): string {
  return /^(?:al|el)-/u.test(name) ? capitalised(name) : name;
}

/** Whether somebody of a full name may be called by a single word: "Putin", "Vladimir". */
export function bears(fullName: string, single: string): boolean {
  const own = parts(fullName);
  // "Omar bin Rashid": Rashid is his father, and another one where he is named.
  if (own.at(-1) === single && SON_OF.test(own.at(-2) ?? '')) return false;
  if (
    own.at(-1) === single ||
    withoutArticle(fullName) === single ||
    own[0] === single ||
    (own.length > 2 && initials(fullName) === single)
  )
    return true;
  // "Martin Yu Kwan-tik": a surname of two letters, before the given name that goes with it.
  const isSurname = (part: string, at: number) => part.length > 2 || own[at + 1]?.includes('-') === true;
  return (
    own.some((part, at) => part === single && isSurname(part, at)) || own.slice(-2).join('-') === withCapital(single)
  );
}

/** The words of a name, without accents, and as a sentence may open with them: "Al-Sund", "Bin Rashid". "U.Khalar" has two as well. */
export function parts(name: string): string[] {
  const plain = /\P{ASCII}/u.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  return plain
    .split(/\s+|(?<=\.)(?=\p{Lu}\p{Ll})/u)
    .map((part) => (ARTICLE.test(part) || SON_OF.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part));
}

const SON_OF = /^(?:bin|bint|ibn)$/iu;
const ARTICLE = /^(?:al|el|ad|ar|as|an|ash|at|az)[-’'‑]\p{Lu}/u;
