import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsOf } from '../../servers/slack-checks.ts';
import { BOT, TEAM } from '../../servers/slack-workspace.ts';
import {
  CHANNEL,
  commandBody,
  postMessage,
  SCOPE,
  type SlackForTests,
  sayOnly,
  startSlack,
  WAIT,
} from './slack-for-tests.ts';

const BROKEN = { type: 'status', status: 500 } as const;
const PRESSED = {
  channel: { id: CHANNEL },
  container: { type: 'message', message_ts: '2.2', channel_id: CHANNEL },
  actions: [{ type: 'button', action_id: 'ask:1:briefing-evidence', block_id: 'b', value: 'briefing-7' }],
} as const;

describe.each(['http', 'socket'] as const)('asking Readout in Slack, over %s', (transport) => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack(transport);
  });
  afterEach(() => slack.stop());

  const command = (fields: Record<string, unknown>) =>
    slack.server.send('slash_commands', commandBody(slack.server, fields), slack.over);
  const interact = (payload: Record<string, unknown>) =>
    slack.server.send(
      'interactive',
      { team: { id: TEAM }, user: { id: 'U0ANNA', name: 'anna' }, ...payload },
      slack.over,
    );
  const answered = (count = 1) => expect.poll(() => slack.server.responses.length, WAIT).toBe(count);

  it('a command comes with its options, and its answer is for the caller alone', async () => {
    const { core, server } = slack;
    core.reply = sayOnly('Reading it');
    expect(await command({ text: 'https://example.org/a?b=1&amp;c=2' })).toEqual({ status: 200, payload: '' });
    await answered();
    expect(core.calls).toEqual([
      {
        name: 'brief',
        call: {
          scope: SCOPE,
          caller: { id: 'U0ANNA', name: 'anna', isManager: false, isGuest: false },
          id: 'trigger-1',
          thread: null,
          options: { link: 'https://example.org/a?b=1&c=2' },
        },
      },
    ]);
    expect(server.responses).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]);
    expect(textsOf(server.responses[0]?.blocks)).toEqual(['Reading it']);
  });

  it('an answer for the channel is shown to the channel', async () => {
    slack.core.reply = sayOnly('For all', 'channel');
    await command({ command: '/help' });
    await answered();
    expect(slack.server.responses).toMatchObject([{ response_type: 'in_channel' }]);
  });

  it.each([
    ['settings mode:"auto"', 'settings', { mode: 'auto' }],
    ['settings mention since:monday', 'settings', { mode: 'mention', since: 'monday' }],
    ['/HELP', 'help', {}],
    ['', 'help', {}],
    ['nonsense of any kind', 'nonsense', { words: 'of any kind' }],
  ])('“/readout %s” is the command %s', async (text, name, options) => {
    await command({ command: '/readout', text });
    await answered();
    expect(slack.core.calls).toMatchObject([{ name, call: { options } }]);
  });

  it('words that no option takes are answered with how it is said', async () => {
    await command({ command: '/help', text: 'me' });
    await answered();
    expect(slack.core.calls).toEqual([]);
    expect(textsOf(slack.server.responses[0]?.blocks).join(' ')).toContain('Couldn’t understand “me”.');
  });

  it.each([
    ['an admin', true, () => slack.server.workspace.admins.add('U0ANNA')],
    [
      'the channel’s creator',
      true,
      () => slack.server.workspace.channels.set(CHANNEL, { creator: 'U0ANNA', is_member: true }),
    ],
    ['anybody else', false, () => undefined],
    [
      'somebody Slack tells nothing about',
      false,
      () => slack.server.fail('users.info', { type: 'status', status: 500 }),
    ],
  ])('that %s manages the channel is %s', async (_who, isManager, arrange) => {
    arrange();
    await command({ command: '/settings', text: 'mode:auto' });
    await answered();
    expect(slack.core.calls).toMatchObject([{ call: { caller: { isManager } } }]);
  });

  it.each([
    ['a guest', true, () => slack.server.workspace.guests.add('U0ANNA')],
    ['a member', false, () => undefined],
    [
      'somebody Slack tells nothing about',
      true,
      () => slack.server.fail('users.info', { type: 'status', status: 500 }),
    ],
  ])('that %s sees only the channels they are in is %s', async (_who, isGuest, arrange) => {
    arrange();
    await command({ command: '/settings', text: 'mode:auto' });
    await answered();
    expect(slack.core.calls).toMatchObject([{ call: { caller: { isGuest } } }]);
  });

  it('who manages the channel is asked only when a command is called', async () => {
    await slack.server.sendEvent(postMessage(slack.server), slack.over);
    expect(slack.core.messages).toHaveLength(1);
    expect(slack.server.calls.map(({ method }) => method)).not.toContain('users.info');
  });

  it('in a channel Readout is not in, a command is answered with how to invite it', async () => {
    await command({ channel_id: 'C0OTHER', text: 'https://example.org/a' });
    await answered();
    expect(slack.core.calls).toEqual([]);
    expect(textsOf(slack.server.responses[0]?.blocks).join(' ')).toContain('/invite @Readout');
    await command({ channel_id: 'C0OTHER', command: '/help' });
    await answered(2);
    expect(slack.core.calls).toMatchObject([{ name: 'help' }]);
  });

  it('a command without options opens its dialog, and the dialog gives them', async () => {
    const { core, server } = slack;
    await command({ text: '' });
    await expect.poll(() => server.workspace.views, WAIT).toMatchObject([{ method: 'views.open' }]);
    const [{ id, view } = { id: '', view: undefined }] = server.workspace.views;
    expect(view).toMatchObject({
      type: 'modal',
      title: { text: 'Brief an article of …' },
      blocks: [{ type: 'input', block_id: 'text', optional: false, element: { type: 'rich_text_input' } }],
    });
    const line = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    const rich = {
      type: 'rich_text',
      elements: [line('The talks go on.\n\nNobody '), { type: 'rich_text_list', elements: [line('one'), line('two')] }],
    };
    const values = { text: { value: { type: 'rich_text_input', rich_text_value: rich } } };
    expect(await interact({ type: 'view_submission', view: { ...view, id, state: { values } } })).toEqual({
      status: 200,
      payload: '',
    });
    await answered();
    expect(core.calls).toMatchObject([
      { name: 'brief', call: { id, scope: SCOPE, options: { text: 'The talks go on.\n\nNobody \none\ntwo' } } },
    ]);
  });

  it('no dialog is opened where Readout can’t post: what is written into it would be lost', async () => {
    slack.server.workspace.channels.set(CHANNEL, { creator: 'U0CREATOR', is_member: false });
    await command({ text: '' });
    await answered();
    expect(slack.server.workspace.views).toEqual([]);
    expect(textsOf(slack.server.responses[0]?.blocks).join(' ')).toContain('/invite @Readout');
  });

  it('a dialog that cannot be opened is answered with another way', async () => {
    slack.server.fail('views.open', { type: 'code', error: 'expired_trigger_id' });
    await command({ text: '' });
    await answered();
    expect(textsOf(slack.server.responses[0]?.blocks).join(' ')).toContain('expired_trigger_id');
  });

  it('a dialog with several questions leaves out what is not answered', async () => {
    const { core, server } = slack;
    await command({ command: '/settings' });
    await expect.poll(() => server.workspace.views.length, WAIT).toBe(1);
    const view = server.workspace.views[0]?.view;
    expect(view?.blocks).toMatchObject([
      { block_id: 'mode', optional: true, element: { type: 'static_select' } },
      { block_id: 'since', optional: true, element: { type: 'plain_text_input' } },
    ]);
    const values = {
      mode: { value: { type: 'static_select', selected_option: { value: 'auto', text: {} } } },
      since: { value: { type: 'plain_text_input', value: null } },
    };
    await interact({ type: 'view_submission', view: { ...view, id: 'V1', state: { values } } });
    await answered();
    expect(core.calls).toMatchObject([{ name: 'settings', call: { options: { mode: 'auto' } } }]);
    expect(Object.keys(core.calls[0]?.call.options ?? {})).toEqual(['mode']);
  });

  it('a button is answered in its thread, for who pressed it alone', async () => {
    const { core, server } = slack;
    core.reply = sayOnly('The evidence');
    await interact({
      type: 'block_actions',
      channel: { id: CHANNEL },
      container: { type: 'message', message_ts: '2.2', channel_id: CHANNEL, thread_ts: '1.1' },
      message: { ts: '2.2', thread_ts: '1.1' },
      actions: [{ type: 'button', action_id: 'ask:1:briefing-evidence', block_id: 'b', value: 'briefing-7' }],
      response_url: server.responseUrl(),
    });
    await expect
      .poll(() => server.workspace.ephemerals)
      .toMatchObject([{ channel: CHANNEL, user: 'U0ANNA', thread_ts: '1.1' }]);
    expect(core.presses).toEqual([
      {
        scope: SCOPE,
        caller: { id: 'U0ANNA', name: 'anna', isManager: false, isGuest: false },
        thread: '1.1',
        action: 'briefing-evidence',
        value: 'briefing-7',
      },
    ]);
  });

  it('a button that only opens an address asks the core nothing', async () => {
    const actions = [{ type: 'button', action_id: 'open:0', block_id: 'b' }];
    expect((await interact({ type: 'block_actions', container: {}, actions })).status).toBe(200);
    expect(slack.core.presses).toEqual([]);
  });

  const shortcut = (message: Record<string, unknown>, channel = CHANNEL) =>
    interact({
      type: 'message_action',
      callback_id: 'brief-this',
      trigger_id: 'trigger-9',
      message_ts: message.ts,
      channel: { id: channel, name: 'desk' },
      message: { type: 'message', ...message },
      response_url: slack.server.responseUrl(),
    });

  it('“Brief this” asks for the message, whoever wrote it, in the name of who asks', async () => {
    const { core } = slack;
    await shortcut({
      ts: '3.3',
      thread_ts: '1.1',
      bot_id: 'B0FEED',
      subtype: 'bot_message',
      text: '<https://example.org/a>',
    });
    await expect
      .poll(() => core.messages)
      .toEqual([
        {
          scope: SCOPE,
          id: '3.3',
          thread: '1.1',
          author: { id: 'U0ANNA', name: 'anna', isManager: false },
          text: '<https://example.org/a>',
          files: [],
          isAddressed: true,
        },
      ]);
  });

  it('“Brief this” where Readout is not is answered with how to invite it', async () => {
    await shortcut({ ts: '3.3', user: 'U0BERT', text: 'x' }, 'C0OTHER');
    await answered();
    expect(slack.core.messages).toEqual([]);
  });

  it('“Brief this” that could not be kept is answered all the same', async () => {
    slack.core.failures = 1;
    await shortcut({ ts: '3.3', user: 'U0BERT', text: 'x' });
    await answered();
    expect(textsOf(slack.server.responses[0]?.blocks).join(' ')).toContain('Couldn’t brief this message');
  });

  it('the App Home shows the latest briefings of public channels, and of no others', async () => {
    const { server, core, over } = slack;
    const channels = [
      { channel: 'C0OPEN', name: 'desk', is_private: false },
      { channel: 'C0CLOSED', name: 'secret', is_private: true },
      { channel: 'D0DIRECT', is_im: true },
    ];
    const recent = channels.map(({ channel, ...facts }) => {
      server.workspace.channels.set(channel, { creator: 'U0BERT', is_member: true, ...facts });
      const ts = server.workspace.nextTs();
      server.workspace.messages.push({ channel, ts, user: BOT.user, text: 'A briefing' });
      return { scope: { ...SCOPE, channel }, messageId: ts, title: `Talks in ${channel}`, mode: 'mention' };
    });
    core.recent = recent;
    await server.sendEvent({ type: 'app_home_opened', user: 'U0ANNA', channel: 'D1', tab: 'home' }, over);
    const shown = JSON.stringify(server.workspace.views[0]?.view);
    expect(shown).toMatch(/Talks in C0OPEN[\s\S]*#desk[\s\S]*briefs when mentioned/);
    expect(shown).toContain('https://desk.slack.com/archives/C0OPEN/');
    expect(shown).not.toMatch(/C0CLOSED|secret|D0DIRECT/);
  });

  it.each([
    ['the channels they are in', () => undefined, ['C0IN']],
    ['no channel, where Slack doesn’t say who they are', () => slack.server.fail('users.info', BROKEN), []],
    [
      'no channel, where Slack doesn’t say which they are in',
      () => slack.server.fail('users.conversations', BROKEN),
      [],
    ],
  ])('the App Home shows a guest briefings of %s', async (_what, arrange, shown) => {
    const { server, core, over } = slack;
    core.recent = ['C0IN', 'C0OPEN'].map((channel) => {
      const name = channel === 'C0IN' ? 'visitors' : 'desk';
      server.workspace.channels.set(channel, { creator: 'U0BERT', is_member: true, is_private: false, name });
      const ts = server.workspace.nextTs();
      server.workspace.messages.push({ channel, ts, user: BOT.user, text: 'A briefing' });
      return { scope: { ...SCOPE, channel }, messageId: ts, title: `Talks in ${channel}`, mode: 'auto' };
    });
    server.workspace.guests.add('U0GUEST');
    server.workspace.members.add('C0IN/U0GUEST');
    arrange();
    await server.sendEvent({ type: 'app_home_opened', user: 'U0GUEST', channel: 'D1', tab: 'home' }, over);
    const view = JSON.stringify(server.workspace.views[0]?.view);
    expect([...new Set(view.match(/C0\w+/g))]).toEqual(shown);
    expect(view).not.toContain('#desk');
    expect(view).toContain('GETTING STARTED');
  });

  it.each([
    ['a button', { type: 'block_actions', ...PRESSED }],
    ['a button under a message', { type: 'block_actions', ...PRESSED, message: { ts: '2.2', team: TEAM } }],
  ])('%s pressed by somebody of another organisation is Readout’s own workspace’s', async (_what, press) => {
    await interact({ ...press, team: { id: 'T0VISITOR' }, response_url: slack.server.responseUrl() });
    await expect.poll(() => slack.core.presses, WAIT).toMatchObject([{ scope: SCOPE }]);
  });

  it('a command of somebody of another organisation is called in Readout’s own workspace', async () => {
    await command({ command: '/help', text: '', team_id: 'T0VISITOR' });
    await answered();
    expect(slack.core.calls).toMatchObject([{ call: { scope: SCOPE } }]);
  });

  it.each([
    ['an event', () => orgWideEvent()],
    ['a command', () => command({ command: '/help', text: '', is_enterprise_install: 'true' })],
    ['a button', () => interact({ type: 'block_actions', ...PRESSED, team: null, is_enterprise_install: true })],
  ])('%s of an installation for a whole organisation is acknowledged, and nothing else', async (_what, send) => {
    expect((await send()).status).toBe(200);
    await slack.server.sendEvent(postMessage(slack.server, { text: 'afterwards' }), slack.over);
    expect(slack.core.messages.map(({ text }) => text)).toEqual(['afterwards']);
    expect([slack.core.calls, slack.core.presses]).toEqual([[], []]);
  });

  const orgWideEvent = () =>
    slack.server.send(
      'events_api',
      {
        ...{ type: 'event_callback', team_id: null, enterprise_id: 'E0DESKS', event_id: 'Ev1', event_time: 1 },
        event: postMessage(slack.server, { text: 'org-wide' }),
        authorizations: [{ enterprise_id: 'E0DESKS', team_id: null, user_id: BOT.user, is_enterprise_install: true }],
      },
      slack.over,
    );

  it('the App Home tells what Readout does and lists its commands', async () => {
    const { server, over } = slack;
    await server.sendEvent({ type: 'app_home_opened', user: 'U0ANNA', channel: 'D1', tab: 'messages' }, over);
    await server.sendEvent({ type: 'app_home_opened', user: 'U0ANNA', channel: 'D1', tab: 'home' }, over);
    expect(server.workspace.views).toMatchObject([{ method: 'views.publish', view: { type: 'home' } }]);
    expect(textsOf(server.workspace.views[0]?.view).join('')).toMatch(/\/brief[\s\S]*\/readout settings/);
    expect(textsOf(server.workspace.views[0]?.view).join('')).not.toContain('Latest briefings');
    expect(textsOf(server.workspace.views[0]?.view).join('')).toMatch(/👀[\s\S]*✅[\s\S]*⚠️[\s\S]*❔/);
    expect(server.calls.every(({ token }) => [BOT.token, BOT.appToken].some((right) => right === token))).toBe(true);
  });
});
