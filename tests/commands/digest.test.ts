import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../commands/digest.ts';
import type { DigestDesk } from '../../src/app/digests/digest-desk.ts';
import { parseOptions } from '../../src/chat/parse-options.ts';
import { DEFAULT_DIGEST } from '../../src/digests/digest-settings.ts';
import { renderReply } from '../../src/platforms/terminal/render-reply.ts';
import { createReplicas, type Replicas } from '../app/replicas.ts';
import { createPlatformDouble } from '../contracts/platform-double.ts';

let core: Replicas;
let channel = 'C1';
beforeAll(async () => {
  core = await createReplicas(1, [createPlatformDouble()]);
});
afterAll(() => core.close());
beforeEach(() => {
  core.setClock('2026-11-24T12:00:00Z');
  channel = randomUUID();
});

describe('/digest on', () => {
  it('says when the next one comes, in the words of the place', async () => {
    expect(await type('on at:09:00 timezone:Europe/Berlin days:mon-fri')).toMatch(
      /The digest is on[\s\S]*next\s+Tomorrow, Wednesday 25 Nov, at 09:00 \(Europe\/Berlin\)[\s\S]*Monday to Friday at 09:00/i,
    );
  });

  it('says that it comes today where its time is still to come', async () => {
    expect(await type('on at:15.30 timezone:Berlin days:daily')).toMatch(/next\s+Today, Tuesday 24 Nov, at 15:30/i);
  });

  it('names the year where it is the next one', async () => {
    core.setClock('2026-12-31T12:00:00Z');
    expect(await type('on timezone:Berlin days:weekly')).toMatch(/next\s+Monday 4 Jan 2027, at 09:00/i);
  });

  it('asks for the time zone the first time', async () => {
    expect(await type('on at:9')).toMatch(/channel’s time zone isn’t known yet[\s\S]*timezone:Europe\/Berlin/i);
  });

  it('changes what is given later, and keeps the rest', async () => {
    await type('on at:7am timezone:Berlin days:daily quiet:silent length:short language:German');
    const answer = await type('on days:sat');
    expect(answer).toMatch(/Saturdays at 07:00 \(Europe\/Berlin\)[\s\S]*short[\s\S]*German[\s\S]*post nothing/i);
  });

  it('is meant by who only gives a setting', async () => {
    await type('on timezone:Berlin');
    expect(await type('at:18:00')).toMatch(/next\s+Today, Tuesday 24 Nov, at 18:00/i);
  });

  it.each([
    ['on timezone:Europe/Berln', /isn’t a time zone[\s\S]*Did you mean Europe\/Berlin/],
    ['on at:25:00', /isn’t a time of day/],
    ['on days:funday', /doesn’t name any days/],
    ['on quiet:loud', /quiet:loud isn’t a choice[\s\S]*Use tell or silent/],
    ['on language:Germann', /Did you mean german/],
    ['off at:9', /takes no settings/],
    ['sometimes', /do:sometimes isn’t a choice[\s\S]*Use on, off, now or status/],
    ['now since:tomorrow', /is in the future/],
    ['now since:whenever', /Couldn’t read “whenever” as a date/],
  ])('/digest %s is refused with what to do', async (typed, answer) => {
    expect(await type(typed)).toMatch(answer);
  });
});

describe('/digest', () => {
  it('says that there is none, and how to have one', async () => {
    expect(await type('')).toMatch(/No digest is scheduled[\s\S]*\/digest on at:09:00/i);
  });

  it('shows how it stands', async () => {
    await type('on timezone:Berlin');
    expect(await type('')).toMatch(/This channel’s digest is on[\s\S]*set by\s+Ada/i);
  });

  it('lets only who manages the channel switch it on or off', async () => {
    await type('on timezone:Berlin');
    expect(await type('off', false)).toMatch(/Only channel managers/i);
    expect(await type('on at:10', false)).toMatch(/Only channel managers/i);
    expect(await type('status', false)).toMatch(/at 09:00/i);
  });

  it('keeps what was set where it is switched off and on again', async () => {
    await type('on timezone:Berlin at:11');
    expect(await type('off')).toMatch(/The digest is off/i);
    expect(await type('off')).toMatch(/wasn’t on/i);
    expect(await type('status')).toMatch(/is off[\s\S]*\/digest on switches it back on/i);
    expect(await type('on')).toMatch(/at 11:00/i);
  });

  it('tells of the time since the last turn that is at least a day ago where no day is given', async () => {
    const asked: Date[] = [];
    const settings = { ...DEFAULT_DIGEST, timeZone: 'Europe/Berlin' };
    const setBy = { id: 'U1', name: 'Ada' };
    const scope = { platform: 'double', workspace: 'W1', channel };
    const unused = async () => Promise.reject(new Error('That was not asked for.'));
    const digests: DigestDesk = {
      ...{ lastOf: unused, switchOn: unused, switchOff: unused },
      scheduleOf: async () => ({ scope, settings, nextDueAt: null, problem: null, setBy }),
      async compose(_scope, { since }) {
        asked.push(since);
        return { title: 'Nothing moved', blocks: [], visibility: 'caller' };
      },
    };
    const call = { scope, caller: { ...setBy, isManager: false }, id: 'call-1', thread: null, options: { do: 'now' } };
    for (const now of ['2026-11-24T12:00:00Z', '2026-11-23T07:00:00Z'])
      await command.run({ digests, now: () => new Date(now) }, call);
    expect(asked).toEqual([new Date('2026-11-23T08:00:00Z'), new Date('2026-11-20T08:00:00Z')]);
  });

  it('is composed at once for who asks now, for a period that is asked for', async () => {
    expect(await type('now')).toMatch(/Nothing moved/i);
    await type('on timezone:Berlin');
    expect(await type('now since:"3 days ago"')).toMatch(/Nothing moved/i);
  });
});

/** What is answered to `/digest` and what is typed behind it. */
async function type(typed: string, isManager = true): Promise<string> {
  const [app] = core.apps;
  const scope = { platform: 'double', workspace: 'W1', channel };
  const caller = { id: 'U1', name: 'Ada', isManager };
  const options = parseOptions(typed, command.options);
  const reply = await app?.handlers.onCommand('digest', { scope, caller, id: randomUUID(), thread: null, options });
  return reply === undefined ? '' : renderReply(reply, { width: 120, colours: false });
}
