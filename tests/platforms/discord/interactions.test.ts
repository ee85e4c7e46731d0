import { describe, expect, it, vi } from 'vitest';
import { directWorkspace } from '../../../src/platforms/discord/message-id.ts';
import { BRIEF_THIS } from '../../../src/platforms/discord/register-commands.ts';
import type { Interaction } from '../../servers/discord-interactions.ts';
import { COMMANDS, connectTo, deliveryOf, emptyTold, replyOf, start, startBot } from './discord-for-tests.ts';

const ACKNOWLEDGED = 5;

describe('commands in Discord', () => {
  it('are registered as they are declared, with a menu entry for messages', async () => {
    const { server } = await startBot();
    const [written, ...others] = server.requests.filter(({ method }) => method === 'PUT');
    expect(others).toEqual([]);
    expect(written?.body).toMatchObject([
      {
        name: 'brief',
        type: 1,
        contexts: [0, 1],
        options: [
          { name: 'link', type: 3, required: false },
          { name: 'file', type: 11 },
          { name: 'text', type: 3, max_length: 6_000 },
        ],
      },
      {
        name: 'positions',
        options: [
          { name: 'actor', type: 3, required: true, autocomplete: true },
          { name: 'since', type: 3 },
          {
            name: 'show',
            choices: [
              { name: 'all', value: 'all' },
              { name: 'changed', value: 'changed' },
            ],
          },
          { name: 'issue', autocomplete: true },
        ],
      },
      { name: 'Brief this message', type: 3 },
    ]);
  });

  it('are written again only when they differ', async () => {
    const { server, platform } = await startBot();
    await platform.stop();
    const again = connectTo(server);
    await start({ platform: again, told: emptyTold() });
    await again.stop();
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const changed = connectTo(server);
    await changed.start({
      commands: COMMANDS.slice(1),
      onMessage: async () => undefined,
      onReaction: async () => undefined,
      onCommand: async () => replyOf(''),
      onAction: async () => replyOf(''),
      complete: async () => [],
    });
    await changed.stop();
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  it('come with every type of option, and are answered to the caller alone', async () => {
    const { server, told } = await startBot();
    told.reply = replyOf('One position');
    const asked = server.callCommand(
      'positions',
      [
        { name: 'actor', type: 3, value: 'Ministry of Trade' },
        { name: 'since', type: 3, value: 'last monday' },
        { name: 'show', type: 3, value: 'changed' },
        { name: 'issue', type: 3, value: 'fishing rights' },
      ],
      { user: server.world.manager },
    );
    await answered(asked);
    expect(told.calls).toEqual([
      {
        name: 'positions',
        call: {
          id: asked.id,
          scope: { platform: 'discord', workspace: server.world.guild, channel: server.world.channel },
          thread: null,
          caller: { id: server.world.manager, name: 'manager', isManager: true },
          options: { actor: 'Ministry of Trade', since: 'last monday', show: 'changed', issue: 'fishing rights' },
        },
      },
    ]);
    expect(asked).toMatchObject({
      callback: ACKNOWLEDGED,
      isEphemeral: true,
      original: { isEphemeral: true, embeds: [{ title: 'One position' }] },
    });
  });

  it('come with the file that was attached', async () => {
    const { server, platform, told } = await startBot();
    const bytes = new TextEncoder().encode('The ministers met.');
    server.write({ text: '', files: [{ name: 'talks.txt', bytes }] });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    const [file] = told.messages[0]?.files ?? [];
    const attachment = { id: '77', filename: 'talks.txt', size: bytes.length, url: file?.reference, proxy_url: '' };
    const asked = server.callCommand('brief', [{ name: 'file', type: 11, value: '77' }], {
      attachments: { 77: attachment },
    });
    await answered(asked);
    expect(JSON.parse(told.calls[0]?.call.options.file ?? '')).toEqual(file);
    const { scope } = deliveryOf({ server, platform, told }, null);
    expect(await platform.readFile(scope, JSON.parse(told.calls[0]?.call.options.file ?? ''), 1_000)).toHaveLength(
      bytes.length,
    );
  });

  it('know an emoji by the name its reaction has', async () => {
    const { server, told } = await startBot();
    for (const value of ['📰', '<:desk:123456789>', '📰 and more']) {
      const option = { name: 'link', type: 3, value } as const;
      await answered(server.callCommand('brief', [option]));
    }
    expect(told.calls.map(({ call }) => call.options.link)).toEqual(['newspaper', 'desk', '📰 and more']);
  });

  it('in a thread belong to its channel', async () => {
    const { server, told } = await startBot();
    const thread = server.openThread(server.world.channel);
    await answered(server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }], { channel: thread }));
    expect(told.calls[0]?.call).toMatchObject({ thread, scope: { channel: server.world.channel } });
  });

  it('work in direct messages', async () => {
    const { server, told } = await startBot();
    const channel = server.openDirectChannel(server.world.reader);
    await answered(server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }], { channel }));
    expect(told.calls[0]?.call).toMatchObject({
      caller: { isManager: true },
      scope: { workspace: directWorkspace(channel), channel },
    });
  });

  it('whose answer is for everyone are answered in the channel', async () => {
    const { server, told } = await startBot();
    told.reply = replyOf('For all', [], 'channel');
    const asked = server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }]);
    await vi.waitFor(() => expect(asked.followUps).toHaveLength(1));
    expect(asked.followUps).toMatchObject([{ isEphemeral: false, embeds: [{ title: 'For all' }] }]);
    expect(asked.original).toMatchObject({ isEphemeral: true });
  });

  it('with a long answer are answered in several messages, all for the caller alone', async () => {
    const { server, told } = await startBot();
    const items = Array.from({ length: 60 }, (_, index) => ({ text: [`${index} ${'and so on '.repeat(20)}`] }));
    told.reply = replyOf('Long', [{ type: 'list', items }]);
    const asked = server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }]);
    await vi.waitFor(() => expect(asked.followUps.length).toBeGreaterThan(1));
    expect(asked.followUps.every(({ isEphemeral }) => isEphemeral)).toBe(true);
  });

  it('that Discord no longer waits for are not begun', async () => {
    const { server, told } = await startBot();
    server.callCommand('positions', [{ name: 'actor', type: 3, value: 'late' }], { isTooLate: true });
    await answered(server.callCommand('positions', [{ name: 'actor', type: 3, value: 'in time' }]));
    expect(told.calls.map(({ call }) => call.options.actor)).toEqual(['in time']);
  });

  it('whose time has run out are answered directly', async () => {
    const { server, told } = await startBot();
    server.fail('PATCH', /^\/webhooks\//, { type: 'status', status: 401, code: 50_027 });
    told.reply = replyOf('After all');
    server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }]);
    const direct = server.openDirectChannel(server.world.reader);
    await vi.waitFor(() => expect(server.posted(direct)).toMatchObject([{ embeds: [{ title: 'After all' }] }]));
  });

  it('let the caller be told something later, where the command was called', async () => {
    const bot = await startBot();
    const { server, platform } = bot;
    const asked = server.callCommand('positions', [{ name: 'actor', type: 3, value: 'x' }]);
    await answered(asked);
    const to = { scope: deliveryOf(bot, null).scope, callerId: server.world.reader, thread: null };
    // The answer is there a moment before the platform hears so.
    await vi.waitFor(async () => {
      await platform.tell(to, replyOf('It was no article'));
      expect(asked.followUps.length).toBeGreaterThan(0);
    });
    expect(asked.followUps.at(-1)).toMatchObject({ isEphemeral: true, embeds: [{ title: 'It was no article' }] });
    asked.isExpired = true;
    await platform.tell(to, replyOf('Still not'));
    const direct = server.openDirectChannel(server.world.reader);
    expect(server.posted(direct).at(-1)).toMatchObject({ embeds: [{ title: 'Still not' }] });
  });
});

describe('completion in Discord', () => {
  it('offers what the core knows for what was typed', async () => {
    const { server, told } = await startBot();
    const asked = server.typeOption('positions', [{ name: 'actor', type: 3, value: 'Minis', focused: true }]);
    await vi.waitFor(() => expect(asked.completions).toEqual(['Ministry of Trade', 'Ministry of Health']));
    expect(told.typed).toEqual([{ command: 'positions', option: 'actor', typed: 'Minis' }]);
  });
});

describe('a dialog in Discord', () => {
  it('opens for a command that was called with nothing, and its text becomes the call', async () => {
    const { server, told } = await startBot();
    const asked = server.callCommand('brief');
    await vi.waitFor(() => expect(asked.dialog).not.toBeNull());
    expect(asked.dialog).toMatchObject({
      title: 'Brief an article',
      components: [
        { label: 'Text', component: { custom_id: 'text', style: 2, required: true, max_length: 4_000 } },
        { label: 'Text (continued)', component: { required: false } },
        { label: 'Text (continued)', component: { required: false } },
      ],
    });
    const ids = asked.dialog?.components.map(({ component }) => component.custom_id) ?? [];
    const fields = Object.fromEntries(
      ids.map((id, index) => [id, ['The ministers met.\n', ' They parted.', ''][index] ?? '']),
    );
    const submitted = server.submitDialog(asked.dialog?.custom_id ?? '', fields);
    await answered(submitted);
    expect(told.calls).toMatchObject([
      { name: 'brief', call: { id: submitted.id, options: { text: 'The ministers met.\nThey parted.' } } },
    ]);
    expect(submitted).toMatchObject({ isEphemeral: true, original: { embeds: [{ title: 'Done' }] } });
  });
});

describe('buttons in Discord', () => {
  it('stand under the briefing, and ask what they are for', async () => {
    const bot = await startBot();
    const { server, platform, told } = bot;
    const message = server.write({ text: 'https://example.org/a' });
    const value = crypto.randomUUID();
    const buttons = [
      { type: 'ask', label: 'Evidence', action: 'briefing-evidence', value },
      { type: 'open', label: 'Article', url: 'https://example.org/a' },
    ] as const;
    await platform.post(deliveryOf(bot, message, { blocks: [{ type: 'actions', buttons }] }));
    const [posted] = server.posted(message);
    expect(posted?.components).toEqual([
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Evidence', custom_id: `briefing-evidence|${value}` },
          { type: 2, style: 5, label: 'Article', url: 'https://example.org/a' },
        ],
      },
    ]);
    told.reply = replyOf('The evidence');
    const pressed = server.pressButton(`briefing-evidence|${value}`, posted?.id ?? '', { channel: message });
    await answered(pressed);
    expect(told.presses).toMatchObject([
      { action: 'briefing-evidence', value, thread: message, scope: { channel: server.world.channel } },
    ]);
    expect(pressed).toMatchObject({ isEphemeral: true, original: { embeds: [{ title: 'The evidence' }] } });
  });
});

describe('"Brief this message"', () => {
  it('hands the message on, for whoever asked', async () => {
    const { server, told } = await startBot();
    const id = server.write({ author: server.world.feedBot, text: 'https://example.org/feed' });
    const asked = server.useMessageMenu(BRIEF_THIS, id);
    await answered(asked);
    expect(told.messages).toMatchObject([
      { id, text: 'https://example.org/feed', isAddressed: true, author: { id: server.world.reader } },
    ]);
    expect(asked.isEphemeral).toBe(true);
  });

  it('says so when the message is Readout’s own', async () => {
    const bot = await startBot();
    await bot.platform.post(deliveryOf(bot, null));
    const [own] = bot.server.posted(bot.server.world.channel);
    const asked = bot.server.useMessageMenu(BRIEF_THIS, own?.id ?? '');
    await answered(asked);
    expect(bot.told.messages).toEqual([]);
    expect(asked.original).toMatchObject({ embeds: [{ title: 'This is Readout’s own message.' }] });
  });

  it('says so when the message could not be taken', async () => {
    const { server, told } = await startBot();
    const id = server.write({ text: 'https://example.org/a' });
    await vi.waitFor(() => expect(told.messages).toHaveLength(1));
    told.failures = 1;
    const asked = server.useMessageMenu(BRIEF_THIS, id);
    await answered(asked);
    expect(asked.original?.embeds?.[0]?.title).toMatch(/Couldn’t brief/);
  });
});

async function answered(asked: Interaction): Promise<void> {
  await vi.waitFor(() => expect(asked.original).not.toBeNull());
}
