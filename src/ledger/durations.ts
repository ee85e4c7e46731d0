/** How many days a unit of time has, by its name in the singular. A month is taken for 30. */
export const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** How many days a named value is; null for what is no time. */
export function daysOf({ value, unit }: { readonly value: number; readonly unit: string | null }): number | null {
  const days = DAYS_IN[unit ?? ''];
  return days === undefined ? null : value * days;
}
