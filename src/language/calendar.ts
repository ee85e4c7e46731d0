/** The names of the months in English, January first. Their first three letters are their abbreviations. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days of the week in English, Monday first as in ISO 8601. Their first three letters are their abbreviations. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Jan", "Mon". */
export function shortName(name: string): string {
  return name.slice(0, 3);
}
