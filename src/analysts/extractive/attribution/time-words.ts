import { MONTHS, WEEKDAYS } from '../../../language/calendar.ts';
import type { Unit } from './units.ts';

const TIME = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS].join('|').toLowerCase()}|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|\\d{4})s?$`,
);

/** Whether the unit is a word of time: "Tuesday", "week", "2024". */
export function isTime({ lower }: Pick<Unit, 'lower'>): boolean {
  return TIME.test(lower);
}
