const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: string;
  readonly month: string;
  /** Empty for a whole month. */
  readonly day: string;
}

/**
 * An ISO 8601 date, instant, month or interval as a reader scans it: "3 Dec", "Jun 2025", "20–21 Nov".
 * The year is told where it is not `ownYear`, and always with a whole month.
 * @returns null for what is no such date
 */
export function shortDate(iso: string, ownYear: string | null = null): string | null {
  const days = iso.split('/').map(readDay);
  const [from, to = from] = days;
  if (from === undefined || from === null || to === undefined || to === null || days.length > 2) return null;
  const isOneMonth = from.month === to.month && from.year === to.year;
  const year = to.year === ownYear && to.day !== '' ? '' : ` ${to.year}`;
  if (isOneMonth && from.day === to.day) return `${written(from)}${year}`;
  if (isOneMonth && from.day !== '') return `${from.day}–${to.day} ${to.month}${year}`;
  return `${written(from)}${from.year === to.year ? '' : ` ${from.year}`} – ${written(to)}${year}`;
}

function written({ day, month }: Day): string {
  return day === '' ? month : `${day} ${month}`;
}

function readDay(iso: string): Day | null {
  const [, year, monthNumber, day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(iso.trim()) ?? [];
  const month = MONTHS[Number(monthNumber) - 1];
  return year === undefined || month === undefined ? null : { year, month, day: day.replace(/^0/, '') };
}
