import { expect, vi } from 'vitest';
import { z } from 'zod';
import type { Mark } from '../../../src/chat/message.ts';
import { describePlatformContract, type ShownFile, type TestChat } from '../../contracts/platform-contract.ts';
import { settled } from '../../contracts/settled.ts';
import type { KeptMessage } from '../../servers/discord-chat.ts';
import type { Interaction } from '../../servers/discord-interactions.ts';
import { startDiscordServer } from '../../servers/discord-server.ts';
import { connectTo } from './discord-for-tests.ts';

const SENT_FILES = z.array(z.object({ description: z.string().nullish() }));
const MARKS: Readonly<Record<string, Mark>> = { '👀': 'working', '✅': 'done', '⚠️': 'refused' };

describePlatformContract('Discord', openDiscord);

/** The real discord.js against a Discord on loopback. */
async function openDiscord(): Promise<TestChat> {
  const server = await startDiscordServer();
  const { channel, reader } = server.world;
  const asked: Interaction[] = [];
  const shown = async (interaction: Interaction) => {
    asked.push(interaction);
    const { followUps } = interaction;
    await vi.waitFor(() => expect(interaction.original).not.toBeNull());
    await settled(() => followUps.length);
    const first = interaction.original === null ? [] : [interaction.original];
    return [...first, ...followUps].map(textOf).join('\n');
  };
  return {
    createPlatform: () => connectTo(server),
    write: async (text, file) => server.write({ text, ...(file && { files: [file] }) }),
    mention: async (text) => server.write({ text: `<@${server.world.botId}> ${text}` }),
    async mentionInThread(messageId, text) {
      server.write({ channel: messageId, text: `<@${server.world.botId}> ${text}` });
    },
    tellAgain: async (messageId) => server.tellAgain(messageId),
    edit: async (messageId, text) => server.edit(messageId, text),
    erase: async (messageId) => server.remove(messageId),
    async call(command, options) {
      const values = Object.entries(options).map(([name, value]) => ({ name, value, type: 3 }) as const);
      return await shown(server.callCommand(command, values));
    },
    async complete(command, name, value) {
      const typed = server.typeOption(command, [{ name, value, type: 3, focused: true }]);
      await vi.waitFor(() => expect(typed.completions).not.toBeNull());
      return typed.completions ?? [];
    },
    files: () =>
      asked
        .flatMap(({ original, followUps }) => (original === null ? followUps : [original, ...followUps]))
        .flatMap(filesOf),
    async fillDialog(command, fields) {
      const asked = server.callCommand(command);
      await vi.waitFor(() => expect(asked.dialog).not.toBeNull());
      const inputs = asked.dialog?.components.map(({ component }) => component.custom_id) ?? [];
      const values = Object.fromEntries(inputs.map((id) => [id, fields[id] ?? '']));
      return await shown(server.submitDialog(asked.dialog?.custom_id ?? '', values));
    },
    async press(messageId, label) {
      const rows = server.posted(messageId).map((message) => ({ message, row: message.components ?? [] }));
      for (const { message, row } of rows)
        for (const button of row.flatMap(({ components }) => components))
          if (button.label === label && 'custom_id' in button)
            return await shown(server.pressButton(button.custom_id, message.id, { channel: messageId }));
      throw new Error(`No button ${label} stands under the message.`);
    },
    async pressAnswer(label) {
      const [answer, button] = [asked.at(-1)?.original, label] as const;
      const found = (answer?.components ?? [])
        .flatMap(({ components }) => components)
        .find((each) => each.label === button && 'custom_id' in each);
      if (answer == null || found === undefined || !('custom_id' in found))
        throw new Error(`No button ${label} was shown.`);
      return await shown(server.pressButton(found.custom_id, answer.id, { channel }));
    },
    typed: { inFlow: '/', inThread: '/' },
    // A thread has the id of the message it stands under; without one, nothing was posted there.
    threadOf: (messageId) => server.posted(messageId).filter(isForAll).map(textOf),
    flow: () => server.posted(channel).filter(isForAll).map(textOf),
    marksOf: (messageId) =>
      server.requests
        .filter(({ method, path }) => method === 'PUT' && path.includes(`/messages/${messageId}/reactions/`))
        .flatMap(({ path }) => MARKS[decodeURIComponent(path.split('/').at(-2) ?? '')] ?? []),
    // In a direct message, or behind what the person asked in the channel of late.
    toldAlone: () => [
      ...server.posted(server.openDirectChannel(reader)).map(textOf),
      ...asked.flatMap(({ followUps }) => followUps.filter((message) => !isForAll(message)).map(textOf)),
    ],
    async close() {
      await server.close();
      expect(server.requests.filter(({ body }) => body !== undefined).length).toBeGreaterThan(20);
      expect(server.schemaFaults).toEqual([]);
    },
  };
}

function filesOf({ uploaded, embeds, attachments }: KeptMessage): readonly ShownFile[] {
  const told = SENT_FILES.parse(attachments);
  const pictures = (embeds ?? []).flatMap(({ image }) => image?.url ?? []);
  return uploaded.map(({ name, bytes }, index) => ({
    ...{ name, bytes },
    alternative: pictures.includes(`attachment://${name}`) ? (told[index]?.description ?? '') : null,
  }));
}

function isForAll({ isEphemeral }: KeptMessage): boolean {
  return !isEphemeral;
}

function textOf({ content, embeds }: KeptMessage): string {
  const inEmbeds = (embeds ?? []).flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...inEmbeds].filter(Boolean).join('\n');
}
