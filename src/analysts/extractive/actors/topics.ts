import type { Span } from '../../../articles/article.ts';

/** "Orlov’s comments appeared at noon. He said …": whose subject a sentence opens with. */
export function isTopic(sentence: Span | undefined, text: string, start: number, end: number): boolean {
  const before = text.slice(sentence?.start ?? start, start);
  return /^[’']s? /u.test(text.slice(end, end + 3)) && /^(?:(?:The|\p{Lu}[\p{L}.]*) ){0,2}$/u.test(before);
}

/** "For Ada Orlov, her visit was a chance. “…,” she said": as good as the subject. */
export function isViewpoint(sentence: Span | undefined, text: string, start: number, end: number): boolean {
  const before = text.slice(sentence?.start ?? start, start);
  return /^For $/u.test(before) && /^, (?:his|her)\b/u.test(text.slice(end, end + 6));
}
