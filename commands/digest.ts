import type { App } from '../src/app.ts';
import { languageName } from '../src/articles/language.ts';
import { sayTime, sayWeekday, sayWhen } from '../src/briefings/saying/say-time.ts';
import type { Command, CommandCall } from '../src/chat/command.ts';
import { readChoice } from '../src/chat/read-choice.ts';
import type { Block, ListItem, Reply } from '../src/chat/reply.ts';
import type { StoredSchedule } from '../src/database/digests/digest-schedules.ts';
import type { DigestOutcome } from '../src/database/digests/digests.ts';
import type { DigestSettings } from '../src/digests/digest-settings.ts';
import { saySchedule } from '../src/digests/present-schedule.ts';
import { readLanguage } from '../src/digests/read-language.ts';
import { readDays, readTime, readTimeZone } from '../src/digests/read-schedule.ts';
import { lastDue, startOfDay } from '../src/digests/schedule.ts';
import { UsageError } from '../src/errors.ts';
import { DAY_MS } from '../src/language/calendar.ts';
import { DATE_FORMS, readDate } from '../src/ledger/read-date.ts';

const ACTIONS = ['on', 'off', 'now', 'status'] as const;
const QUIET = ['tell', 'silent'] as const;
const LENGTHS = ['short', 'full'] as const;
/** Past digests shown by `status`. */
const SHOWN = 5;
/** A delay that readers notice. */
const LATE_MS = 5 * 60_000;

export const command: Command<Pick<App, 'digests' | 'now'>> = {
  name: 'digest',
  description: 'Post what moved in this channel on a schedule: on, off, now or status.',
  options: [
    { name: 'do', description: 'on, off, now or status.', type: 'choice', choices: ACTIONS, isRequired: false },
    { name: 'at', description: 'Time of day: 09:00, 17.30, 9am.', type: 'string', isRequired: false },
    { name: 'timezone', description: 'Time zone: Europe/Berlin.', type: 'string', isRequired: false },
    { name: 'days', description: 'Days: mon-fri, daily, weekly, mon,wed.', type: 'string', isRequired: false },
    {
      name: 'quiet',
      description: 'If nothing moved: tell posts a short note, silent posts nothing.',
      type: 'choice',
      choices: QUIET,
      isRequired: false,
    },
    { name: 'length', description: 'short or full.', type: 'choice', choices: LENGTHS, isRequired: false },
    {
      name: 'language',
      description: 'Language of the text a model writes: German, de.',
      type: 'string',
      isRequired: false,
    },
    { name: 'since', description: 'With now, the first day: monday, 3 days ago.', type: 'date', isRequired: false },
  ],
  async run({ digests, now }, call) {
    const options = readWords(call.options);
    const change = readChange(options);
    const action = readAction(options, Object.keys(change).length > 0);
    switch (action) {
      case 'on':
        return sayOn(await digests.switchOn(call, change), now());
      case 'off':
        return sayOff(await digests.switchOff(call));
      case 'now': {
        const schedule = await digests.scheduleOf(call.scope);
        return await digests.compose(call.scope, { since: readSince(call, schedule, now()), until: now() });
      }
      case 'status': {
        const [schedule, last] = await Promise.all([digests.scheduleOf(call.scope), digests.lastOf(call.scope, SHOWN)]);
        return sayStatus(schedule, last, now());
      }
      default:
        return action satisfies never;
    }
  },
};

type Action = (typeof ACTIONS)[number];

/** A value without a name is parsed as a time. Without a digit, it's more likely an action. */
function readWords({ at, ...options }: CommandCall['options']): CommandCall['options'] {
  if (at === undefined) return options;
  return options.do === undefined && !/\d/.test(at) ? { ...options, do: at } : { ...options, at };
}

/** Settings without an action switch the digest on. */
function readAction({ do: typed, since }: CommandCall['options'], isChange: boolean): Action {
  if (typed === undefined) return isChange ? 'on' : since === undefined ? 'status' : 'now';
  const action = readChoice('do', typed, ACTIONS);
  if (isChange && action !== 'on')
    throw new UsageError(`/digest ${action} takes no settings.`, { advice: 'Change them with /digest on.' });
  return action;
}

function readChange({ at, timezone, days, language, ...chosen }: CommandCall['options']): Partial<DigestSettings> {
  const quiet = QUIET.find((each) => each === chosen.quiet);
  const length = LENGTHS.find((each) => each === chosen.length);
  return {
    ...(at !== undefined && { at: readTime(at) }),
    ...(timezone !== undefined && { timeZone: readTimeZone(timezone) }),
    ...(days !== undefined && { days: readDays(days) }),
    ...(quiet !== undefined && { quiet }),
    ...(length !== undefined && { length }),
    ...(language !== undefined && { language: readLanguage(language) }),
  };
}

/** In the schedule's time zone; by default since the last scheduled time at least a day ago. */
function readSince({ options }: CommandCall, schedule: StoredSchedule | null, now: Date): Date {
  if (options.since === undefined) {
    const yesterday = new Date(now.getTime() - DAY_MS);
    return schedule === null ? yesterday : lastDue(schedule.settings, yesterday).instant;
  }
  const timeZone = schedule?.settings.timeZone ?? 'UTC';
  const period = readDate(options.since, now, timeZone);
  if (period === null)
    throw new UsageError(`Couldn’t read “${options.since}” as a date.`, { advice: `Try one of these: ${DATE_FORMS}.` });
  const since = startOfDay(period.since, timeZone);
  if (since <= now) return since;
  throw new UsageError(`“${options.since}” is in the future.`, { advice: 'Give a past day, as in since:monday.' });
}

function sayOn(schedule: StoredSchedule, now: Date): Reply {
  return { title: 'The digest is on', blocks: [factsOf(schedule, now)], visibility: 'caller' };
}

function sayOff(wasOn: boolean): Reply {
  const text = wasOn
    ? 'The settings are saved. /digest on switches it back on.'
    : 'To schedule one: /digest on at:09:00 timezone:Europe/Berlin.';
  return {
    title: wasOn ? 'The digest is off' : 'The digest wasn’t on',
    blocks: [{ type: 'text', text: [text] }],
    visibility: 'caller',
  };
}

function sayStatus(schedule: StoredSchedule | null, last: readonly DigestOutcome[], now: Date): Reply {
  if (schedule === null) return { ...sayOff(false), title: 'No digest is scheduled' };
  const { timeZone } = schedule.settings;
  const items = last.map(
    (digest): ListItem => ({ label: sayWeekday(digest.dueAt, timeZone, now), text: [outcomeOf(digest, timeZone)] }),
  );
  const list: readonly Block[] = items.length === 0 ? [] : [{ type: 'list', heading: 'Last digests', items }];
  return {
    title: schedule.nextDueAt === null ? 'This channel’s digest is off' : 'This channel’s digest is on',
    blocks: [factsOf(schedule, now), ...list],
    visibility: 'caller',
  };
}

function factsOf({ settings, nextDueAt, problem, setBy }: StoredSchedule, now: Date): Block {
  const { quiet, length, language, timeZone } = settings;
  const fact = (label: string, value: string) => ({ label, value: [value] });
  return {
    type: 'facts',
    facts: [
      ...(nextDueAt === null
        ? [fact('Off', problem === null ? '/digest on switches it back on' : `Readout switched it off: ${problem}`)]
        : [fact('Next', sayWhen(nextDueAt, timeZone, now))]),
      fact('When', saySchedule(settings)),
      fact('Length', length),
      fact('Language', language === null ? 'the channel’s, or English' : languageName(language)),
      fact('If nothing moved', quiet === 'tell' ? 'post a short note' : 'post nothing'),
      fact('Set by', setBy.name),
    ],
  };
}

function outcomeOf({ state, problem, delivery, dueAt }: DigestOutcome, timeZone: string): string {
  switch (state) {
    case 'due':
      return 'being written';
    case 'quiet':
      return 'nothing moved, so nothing was posted';
    case 'missed':
    case 'failed':
      return `wasn’t posted: ${problem ?? 'Readout’s log says why'}`;
    case 'composed': {
      if (delivery === null) return 'posted, since erased';
      if (delivery.sentAt === null) return delivery.state === 'dead' ? 'wasn’t posted' : 'on its way';
      const isLate = delivery.sentAt.getTime() - dueAt.getTime() > LATE_MS;
      return `posted at ${sayTime(delivery.sentAt, timeZone)}${isLate ? `, late: due at ${sayTime(dueAt, timeZone)}` : ''}`;
    }
    default:
      return state satisfies never;
  }
}
