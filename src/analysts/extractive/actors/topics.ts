import type { Span } from '../../../articles/article.ts';

/** "Orlov’s comments appeared at noon. He said …": whose subject a sentence opens with. */
export function isTopic(sentence: Span | undefined, text: string, start: number, end: number): boolean {
  const before = text.slice(sentence?.start ?? start, start);
  return /^[’']s? /u.test(text.slice(end, end + 3)) && /^(?:(?:The|\p{Lu}[\p{L}.]*) ){0,2}$/u.test(before);
}

/** "For Ada Orlov, her visit was a chance. “…,” she said", "For singers such as Victor Roe, …": as she sees it. */
export function isViewpoint(sentence: Span | undefined, text: string, start: number, end: number): boolean {
  const before = text.slice(sentence?.start ?? start, start);
  const isOpening = /^For (?:[^,;]{1,40} such as )?(?:(?:the |\p{Lu}[\p{L}.]* |\p{Ll}+ )){0,3}$/u;
  return text.charAt(end) === ',' && isOpening.test(before);
}
