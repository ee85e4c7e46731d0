import { describe, expect, it } from 'vitest';
import { languageName } from '../../src/articles/language.ts';
import { readLanguage } from '../../src/digests/read-language.ts';
import { readDays, readTime, readTimeZone } from '../../src/digests/read-schedule.ts';
import { WEEKDAYS } from '../../src/digests/schedule.ts';
import { UsageError } from '../../src/errors.ts';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9am', '09:00'],
    ['9 AM', '09:00'],
    ['09:00', '09:00'],
    ['17.30', '17:30'],
    ['1730', '17:30'],
    ['5:30 p.m.', '17:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['0:05', '00:05'],
  ])('%s is read as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['24:00', '13pm', '0am', '9:5', '9:60', 'nine', '', '-1', '09:00:00'])('“%s” is none', (typed) => {
    expect(failureOf(() => readTime(typed))).toMatchObject({ message: expect.stringContaining('isn’t a time of day') });
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['asia/kathmandu', 'Asia/Kathmandu'],
    ['Kyiv', 'Europe/Kyiv'],
    ['us/eastern', 'US/Eastern'],
    ['cet', 'CET'],
    ['utc', 'UTC'],
  ])('%s is read as %s', (typed, zone) => {
    expect(readTimeZone(typed)).toBe(zone);
  });

  it.each([
    ['Europe/Berln', /Did you mean Europe\/Berlin/],
    ['Brlin', /Did you mean Europe\/Berlin/],
    ['EST', /timezone:America\/New_York/],
    ['+02:00', /Use a place/],
    ['Nowhereland', /Use a place/],
    ['', /Use a place/],
    ['../etc/passwd', /Use a place|Did you mean/],
  ])('“%s” is none, and the nearest are named: %s', (typed, advice) => {
    expect(failureOf(() => readTimeZone(typed)).advice).toMatch(advice);
  });

  it('is read whichever of all there are', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.map((zone) => readTimeZone(zone.toLowerCase()))).toEqual(zones);
  });
});

describe('days of the week', () => {
  it.each([
    ['mon-fri', 'mon tue wed thu fri'],
    ['Mon–Fri', 'mon tue wed thu fri'],
    ['monday to thursday', 'mon tue wed thu'],
    ['daily', WEEKDAYS.join(' ')],
    ['weekly', 'mon'],
    ['weekly on fri', 'fri'],
    ['mon', 'mon'],
    ['wed,mon', 'mon wed'],
    ['mon, wed', 'mon wed'],
    ['Mondays and Thursdays', 'mon thu'],
    ['weekends', 'sat sun'],
    ['fri-mon', 'mon fri sat sun'],
    ['mon-wed,sat', 'mon tue wed sat'],
  ])('%s are read as %s', (typed, days) => {
    expect(readDays(typed)).toEqual(days.split(' '));
  });

  it.each(['', 'monkey', 'mon-', 'mon-tue-wed', '-fri', 'never', 'mon,,x'])('“%s” are none', (typed) => {
    expect(failureOf(() => readDays(typed)).advice).toContain('days:mon-fri');
  });
});

describe('a language', () => {
  it.each([
    ['de', 'de'],
    ['German', 'de'],
    ['deutsch', 'de'],
    ['pt-br', 'pt-BR'],
    ['English', 'en'],
    ['auto', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readLanguage(typed)).toBe(code);
  });

  it('that is misspelt is answered with the nearest', () => {
    expect(failureOf(() => readLanguage('Germann')).advice).toContain('german');
    expect(failureOf(() => readLanguage('qq')).advice).toContain('language:de');
  });

  it('is told by its name', () => {
    expect(languageName('de')).toBe('German');
  });
});

function failureOf(read: () => unknown): UsageError {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('It was read.');
}
