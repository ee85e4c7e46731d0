/** What stands before the day of a change, as against that of publication. */
export const MODIFIED =
  /(?<!\p{L})(?:last |re)?(?:stand(?=:)|updat|modif|chang|correct|revis|edited|aktuali|zaktuali|actuali|atuali|última|geändert|zuletzt|mise? à jour|aggiorn|gewijzigd|bijgewerkt|oppdater|uppdater|opdater|päivitetty|обновл|измен|оновл|güncel|diperbarui|dikemas ?kini|diubah|cập nhật|ενημερ|τροποποι|frissít|imehaririwa)|更新|修改|修正|改訂|수정|עודכן|עדכון|تحديث|تعديل|به‌روز|अपडेट|संशोधित|اپ ڈیٹ|อัปเดต|แก้ไข/iu;

/** What stands before the day of publication, in languages with spaces between words and in those without. */
export const PUBLISHED_WORDS =
  'published|posted|erstellt|created|publication(?=\\s*:)|publié[es]*|publicad[oa]s?|publicat|veröffentlicht|erschienen|pubblicat[oa]|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowan[oay]|publikováno|zveřejněno|опубликован[оаы]?|опублікован[оаі]?|yayın(?:lanma|landı|tarihi)|diterbitkan|δημοσιεύ(?:θηκε|τηκε)|ngày đăng|تاريخ النشر|نشر(?: في)?|פורסם|प्रकाशित';
export const PUBLISHED_UNSPACED = '公開日?|発行日?|发布(?:时间|于)?|發布(?:時間|於)?|게시일?|발행일?|등록일?|입력';

const BETWEEN = new RegExp(
  `[|•·;]|(?<=[\\s,(/–—-])(?=(?:first |originally )?(?:${PUBLISHED_WORDS})(?![\\p{L}\\p{M}])|(?:${PUBLISHED_UNSPACED}))`,
  'iu',
);

/** "14.04.26" as "14.04.2026": by an article's heading it is no number of anything else. */
export function withWholeYears(line: string): string {
  return line.replace(/(?<![\d./])(\d{2}([./])\d{2}\2)(\d{2})(?![\d./]\d|\d)/g, '$120$3');
}

/** What stands before the first date of a line, and before the words that lead to it. */
export function beforeDates(line: string): string {
  const [first = ''] = partsOfDates(line);
  return first
    .slice(0, new RegExp(`${MODIFIED.source}|(?<!\\p{L})\\p{Nd}`, 'iu').exec(first)?.index ?? first.length)
    .trim();
}

/** The parts of a line with dates, each about one: "Updated on 22 March, first published on 20 March". */
export function partsOfDates(line: string): string[] {
  return line.split(BETWEEN);
}
