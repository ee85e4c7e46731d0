import { findWrittenDate } from '../../language/find-written-date.ts';
import { collapseSpace } from './block-text.ts';
import { ELSEWHERE } from './collect-times.ts';
import { MODIFIED } from './find-visible-date.ts';
import { plausibleDate } from './metadata-values.ts';
import { elementsIn, type PageElement } from './page-document.ts';

const LIMITS = {
  /** In characters. */
  line: 90,
  /** A line about publication has no more parts. */
  children: 4,
} as const;

/** "Published on Monday, November 24 …", "Опубликовано: 21 …": the word, and at most three others before the day. */
const PUBLISHED =
  /^(?:(?:first|originally|date) )?(?:(?:published|posted|publié[es]*|publicad[oa]s?|publicat|veröffentlicht|erschienen|pubblicat[oa]|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowan[oay]|publikováno|zveřejněno|опубликован[оаы]?|опублікован[оаі]?|yayın(?:lanma|landı|tarihi)|diterbitkan|δημοσιεύ(?:θηκε|τηκε)|ngày đăng|تاريخ النشر|نشر(?: في)?|פורסם|प्रकाशित)(?![\p{L}\p{M}])(?!\s*(?:by|in|von|par|bei|door)(?!\p{L}))[\s:：]*(?:[\p{L}\p{M}]+[.,]?\s+){0,3}|(?:公開日?|発行日?|发布(?:时间|于)?|發布(?:時間|於)?|게시일?|발행일?|등록일?|입력)[\s:：]*)\p{Nd}/iu;

/**
 * The date of publication that a page labels as that, wherever it stands: "Published 24 November 2025 at 17:42" below
 * the text. null if there is none, or if there are several, of which all but one must be other articles'.
 * @param locale the page's language, BCP 47
 */
export function findLabelledDate(body: PageElement, locale: string | null): string | null {
  const dates = new Set<string>();
  for (const element of elementsIn(body)) {
    if ([...element.children].length > LIMITS.children) continue;
    const line = collapseSpace(element.textContent ?? '').trim();
    if (line.length > LIMITS.line || !PUBLISHED.test(line) || isElsewhere(element)) continue;
    const modified = line.search(MODIFIED);
    const written = findWrittenDate(modified === -1 ? line : line.slice(0, modified), locale);
    const date = plausibleDate(written ?? '');
    if (date !== null) dates.add(date);
  }
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** Within links, lists, asides, and whatever is named like what leads to other articles. */
function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at.nodeName !== 'BODY'; at = at.parentElement)
    if (/^(?:A|LI|ASIDE|NAV|FORM|FIGURE|BLOCKQUOTE)$/.test(at.nodeName) || ELSEWHERE.test(`${at.className} ${at.id}`))
      return true;
  return false;
}
