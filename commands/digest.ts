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
/** Past digests that the status shows. */
const SHOWN = 5;
/** From then on a reader notices. */
const LATE_MS = 5 * 60_000;

export const command: Command<Pick<App, 'digests' | 'now'>> = {
  name: 'digest',
  description: 'The message that tells this channel each day what moved: on, off, now, or how it stands.',
  options: [
    { name: 'do', description: 'on, off, now or status.', type: 'choice', choices: ACTIONS, isRequired: false },
    { name: 'at', description: 'When: 09:00, 17.30, 9am.', type: 'string', isRequired: false },
    { name: 'timezone', description: 'Whose clock: Europe/Berlin.', type: 'string', isRequired: false },
    { name: 'days', description: 'mon-fri, daily, weekly, mon,wed.', type: 'string', isRequired: false },
    {
      name: 'quiet',
      description: 'Where nothing moved: tell says so, silent posts nothing.',
      type: 'choice',
      choices: QUIET,
      isRequired: false,
    },
    { name: 'length', description: 'short or full.', type: 'choice', choices: LENGTHS, isRequired: false },
    {
      name: 'language',
      description: 'Of its own words, where a model writes them: German, de.',
      type: 'string',
      isRequired: false,
    },
    { name: 'since', description: 'For now: from when on; monday, 3 days ago.', type: 'date', isRequired: false },
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

/** Words without a name are taken for a time; without a digit they are more likely to be meant for what is to be done. */
function readWords({ at, ...options }: CommandCall['options']): CommandCall['options'] {
  if (at === undefined) return options;
  return options.do === undefined && !/\d/.test(at) ? { ...options, do: at } : { ...options, at };
}

/** Who gives a time means to switch it on. */
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

/** By the place's clock; where nothing is said, from the last turn on that is at least a day ago. */
function readSince({ options }: CommandCall, schedule: StoredSchedule | null, now: Date): Date {
  if (options.since === undefined) {
    const yesterday = new Date(now.getTime() - DAY_MS);
    return schedule === null ? yesterday : lastDue(schedule.settings, yesterday).instant;
  }
  const timeZone = schedule?.settings.timeZone ?? 'UTC';
  const period = readDate(options.since, now, timeZone);
  if (period === null)
    throw new UsageError(`“${options.since}” is not understood as a date.`, { advice: `These are: ${DATE_FORMS}.` });
  const since = startOfDay(period.since, timeZone);
  if (since <= now) return since;
  throw new UsageError(`“${options.since}” is still to come.`, { advice: 'Give a day that was, as in since:monday.' });
}

function sayOn(schedule: StoredSchedule, now: Date): Reply {
  return { title: 'The digest is on', blocks: [factsOf(schedule, now)], visibility: 'caller' };
}

function sayOff(wasOn: boolean): Reply {
  const text = wasOn
    ? 'What was set is kept: /digest on switches it on again.'
    : 'Switch it on as in /digest on at:09:00 timezone:Europe/Berlin.';
  return {
    title: wasOn ? 'The digest is off' : 'The digest was not on',
    blocks: [{ type: 'text', text: [text] }],
    visibility: 'caller',
  };
}

function sayStatus(schedule: StoredSchedule | null, last: readonly DigestOutcome[], now: Date): Reply {
  if (schedule === null) return { ...sayOff(false), title: 'This channel has no digest' };
  const { timeZone } = schedule.settings;
  const items = last.map(
    (digest): ListItem => ({ label: sayWeekday(digest.dueAt, timeZone, now), text: [outcomeOf(digest, timeZone)] }),
  );
  const list: readonly Block[] = items.length === 0 ? [] : [{ type: 'list', heading: 'Last digests', items }];
  return {
    title: schedule.nextDueAt === null ? 'The digest of this channel is off' : 'The digest of this channel is on',
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
        ? [fact('off', problem === null ? '/digest on switches it on again' : `Readout switched it off: ${problem}`)]
        : [fact('next', sayWhen(nextDueAt, timeZone, now))]),
      fact('when', saySchedule(settings)),
      fact('length', length),
      fact('language', language === null ? 'English' : languageName(language)),
      fact('quiet', quiet === 'tell' ? 'says so when nothing moved' : 'posts nothing when nothing moved'),
      fact('set by', setBy.name),
    ],
  };
}

function outcomeOf({ state, problem, delivery, dueAt }: DigestOutcome, timeZone: string): string {
  switch (state) {
    case 'due':
      return 'is being composed';
    case 'quiet':
      return 'nothing moved, so nothing was posted';
    case 'missed':
    case 'failed':
      return `did not come: ${problem ?? 'Readout’s log says why'}`;
    case 'composed': {
      if (delivery === null) return 'was posted, and is erased since';
      if (delivery.sentAt === null) return delivery.state === 'dead' ? 'did not come' : 'is on its way';
      const isLate = delivery.sentAt.getTime() - dueAt.getTime() > LATE_MS;
      return `posted at ${sayTime(delivery.sentAt, timeZone)}${isLate ? `, late: due at ${sayTime(dueAt, timeZone)}` : ''}`;
    }
    default:
      return state satisfies never;
  }
}
