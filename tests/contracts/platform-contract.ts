import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../src/chat/message.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { changeSettings } from '../../src/database/channels.ts';
import type { Database } from '../../src/database/open-database.ts';
import { PICTURE, TABLE } from '../fixtures/attachments.ts';
import { COMMAND_ROWS } from './command-rows.ts';
import { PROBE_COMMANDS } from './probe-commands.ts';
import { ARTICLE, createTestCore, LONG, PAYWALL, PICTURE_LINK, SEED, type TestCore } from './test-core.ts';

/** A channel of one platform as its people see it, on a server that speaks the platform's wire. */
export interface TestChat {
  /** Makes the platform; the contract starts it with the core. */
  createPlatform(database: Database): Platform;
  /** Somebody writes into the channel; the message's id. */
  write(text: string, file?: { readonly name: string; readonly bytes: Uint8Array }): Promise<string>;
  /** Somebody mentions Readout in the channel, with these words after it; the message's id. */
  mention(text: string): Promise<string>;
  /** Somebody mentions Readout in the message's thread; null where nobody can write in threads. */
  readonly mentionInThread: ((messageId: string, text: string) => Promise<void>) | null;
  /** The platform tells of the message once more, as if it were new. */
  tellAgain(messageId: string): Promise<void>;
  /** null where messages cannot be changed. */
  readonly edit: ((messageId: string, text: string) => Promise<void>) | null;
  /** Whoever wrote the message deletes it; null where messages cannot be deleted. */
  readonly erase: ((messageId: string) => Promise<void>) | null;
  /** Somebody calls a command; what is shown to them. */
  call(command: string, options: Readonly<Record<string, string>>): Promise<string>;
  /** Values offered for an option while it is typed; null where the platform offers none. */
  readonly complete: ((command: string, option: string, typed: string) => Promise<readonly string[]>) | null;
  /** Every file of Readout's that a reader can open, in order. */
  files(): Promise<readonly ShownFile[]> | readonly ShownFile[];
  /** Somebody calls a command without options, and fills in the dialog that opens; what is shown to them then. */
  fillDialog(command: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** Somebody presses a button in the message's thread; what is shown to them. */
  press(messageId: string, label: string): Promise<string>;
  /** Somebody presses a button under the last answer to a command; null where everyone sees such answers. */
  readonly pressAnswer: ((label: string) => Promise<string>) | null;
  /** A command as people type it in the main flow, and in a thread. */
  readonly typed: { readonly inFlow: string; readonly inThread: string };
  /** What Readout posted in the message's thread, as text. */
  threadOf(messageId: string): readonly string[] | Promise<readonly string[]>;
  /** What Readout posted in the channel's main flow, as text. */
  flow(): readonly string[] | Promise<readonly string[]>;
  /** What Readout posted where commands were called, as text; the main flow unless given. */
  calledIn?(): readonly string[] | Promise<readonly string[]>;
  /** Every mark the message had, in order. */
  marksOf(messageId: string): readonly Mark[] | Promise<readonly Mark[]>;
  /** What was shown to one person alone, without having been asked for. */
  toldAlone(): readonly string[] | Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A file as it reached a reader. */
export interface ShownFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is said of a picture that stands in a message; null for a file that is saved. */
  readonly alternative: string | null;
}

const WAIT = { timeout: 25_000, interval: 100 };

/** What every platform does alike, with the whole core behind it. */
export function describePlatformContract(title: string, open: () => Promise<TestChat>): void {
  describe(`Readout in ${title}`, () => {
    let chat: TestChat;
    let core: TestCore;
    beforeAll(async () => {
      chat = await open();
      core = await createTestCore((database) => [chat.createPlatform(database)], PROBE_COMMANDS);
      await core.start();
    });
    afterAll(async () => {
      await core.close();
      await chat.close();
    });
    const calledIn = async () => await (chat.calledIn ?? chat.flow)();
    const newLink = () => `${ARTICLE}?${randomUUID()}`;
    const ended = (message: string, mark: Mark = 'done') =>
      vi.waitFor(async () => expect((await chat.marksOf(message)).at(-1)).toBe(mark), WAIT);

    it('briefs a posted link in a thread under it, never in the main flow, and marks its progress', async () => {
      const before = await chat.flow();
      const message = await chat.write(`Worth a look: ${newLink()}`);
      await ended(message);
      expect(await chat.marksOf(message)).toEqual(['working', 'done']);
      const briefing = (await chat.threadOf(message)).join('\n');
      expect(briefing).toMatch(/Yuri Ushakov[\s\S]*Stuck[\s\S]*Donetsk[\s\S]*by rules/i);
      expect(await chat.flow()).toEqual(before);
    });

    it('posts a briefing as one card of at most 900 characters, with its buttons', async () => {
      const message = await chat.write(newLink());
      await ended(message);
      const [card = '', ...others] = await chat.threadOf(message);
      expect(others).toEqual([]);
      // Discord’s escapes are no characters that anybody reads, nor is the white space around the page’s elements.
      expect(card.replace(/\\(?=[^\w\s])/g, '').replace(/\s+/g, ' ').length).toBeLessThanOrEqual(900);
      expect(await chat.press(message, 'Evidence')).not.toBe('');
    });

    it('briefs both links of one message', async () => {
      const message = await chat.write(`${newLink()} ${newLink()}`);
      await ended(message);
      const thread = (await chat.threadOf(message)).join('\n');
      expect(thread.match(/by rules/g)).toHaveLength(2);
    });

    it('keeps a correction of a matter in the next article, and takes it back', async () => {
      await ended(await chat.write(newLink()));
      const title = 'Land swap';
      const announced = async (options: Readonly<Record<string, string>>, expected: RegExp): Promise<string> => {
        const told = await chat.call('matter', options);
        return await vi.waitFor(async () => {
          const all = [told, ...(await calledIn())].join('\n');
          expect(all).toMatch(expected);
          return all;
        }, WAIT);
      };
      const renamed = await announced({ what: 'rename', matter: 'Donetsk', title }, /Matter renamed[\s\S]*Land swap/);
      await ended(await chat.write(newLink()));
      expect(await chat.call('positions', { issue: title, scope: 'channel' })).toMatch(/Land swap/);
      // Discord escapes colons.
      const correction = /correction\\?:(\d+)/.exec(renamed)?.[1] ?? '';
      await announced({ what: 'undo', correction }, /Undone\\?: matter renamed/);
      expect(await chat.call('positions', { issue: title, scope: 'channel' })).toMatch(/No issue here is named/);
    });

    it('asks with one tap which matter a statement is of that it could not file', async () => {
      const message = await chat.write(newLink());
      await ended(message);
      const asked = await chat.press(message, 'Which matter?');
      expect(asked).toMatch(/Which matter is this\\?\?[\s\S]*looked different in meetings with Putin/);
    });

    it('answers a link it knows with where its briefing is', async () => {
      const link = newLink();
      await ended(await chat.write(link));
      const again = await chat.write(`Seen this? ${link}`);
      await ended(again);
      expect((await chat.threadOf(again)).join('\n')).toMatch(/Already briefed on \d{1,2} [A-Z][a-z]{2}\./);
      expect((await chat.threadOf(again)).join('\n')).not.toMatch(/by rules/);
    });

    it('says nothing where nobody asked about a link that can’t be briefed, and marks its message', async ({
      skip,
    }) => {
      if (chat.pressAnswer === null) return skip('whoever posts here asks Readout');
      const before = await chat.toldAlone();
      const message = await chat.write(PAYWALL);
      await ended(message, 'refused');
      expect(await chat.threadOf(message)).toEqual([]);
      expect(await chat.toldAlone()).toEqual(before);
    });

    it('tells whoever asked, and nobody else, why their link can’t be briefed', async () => {
      const before = (await chat.toldAlone()).length;
      const message = await chat.mention(PAYWALL);
      await ended(message, 'refused');
      expect(await chat.threadOf(message)).toEqual([]);
      const told = (await chat.toldAlone()).slice(before);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/Only 61 words[\s\S]*news\.example\/paywall/);
      expect(told[0]).toContain(`Paste the text with ${chat.typed.inThread}brief`);
    });

    it('leaves no mark on a message whose link is no article', async ({ skip }) => {
      if (chat.pressAnswer === null) return skip('whoever posts here asks Readout');
      const message = await chat.write(PICTURE_LINK);
      const after = await chat.write(newLink());
      await ended(after);
      expect(await chat.marksOf(message)).toEqual(['working']);
      expect(await chat.threadOf(message)).toEqual([]);
    });

    it('briefs an attached file', async () => {
      const message = await chat.write('', { name: 'talks.txt', bytes: await readFile(SEED) });
      await ended(message);
      expect((await chat.threadOf(message)).join('\n')).toContain('Ushakov');
    });

    it('briefs what an edit adds, and nothing twice', async ({ skip }) => {
      if (chat.edit === null) return skip('messages cannot be changed here');
      const first = newLink();
      const message = await chat.write(first);
      await ended(message);
      await chat.edit(message, `${first} ${newLink()}`);
      await vi.waitFor(
        async () => expect((await chat.threadOf(message)).join('\n').match(/by rules/g)).toHaveLength(2),
        WAIT,
      );
    });

    it('takes back what it posted for a message that is deleted', async ({ skip }) => {
      if (chat.erase === null) return skip('messages cannot be deleted here');
      const [kept, message] = [await chat.write(newLink()), await chat.write(newLink())];
      for (const each of [kept, message]) await ended(each);
      expect(await chat.threadOf(message)).not.toEqual([]);
      await chat.erase(message);
      await vi.waitFor(async () => expect(await chat.threadOf(message)).toEqual([]), WAIT);
      expect(await chat.threadOf(kept)).not.toEqual([]);
    });

    it('briefs a message once that it is told of eleven times', async () => {
      const message = await chat.write(newLink());
      for (let time = 0; time < 10; time++) await chat.tellAgain(message);
      await ended(message);
      const after = await chat.write(newLink());
      await ended(after);
      expect((await chat.threadOf(message)).join('\n').match(/by rules/g)).toHaveLength(1);
    });

    it('shows the full briefing to whoever presses its button, in as many messages as it takes', async ({ skip }) => {
      if (chat.pressAnswer === null) return skip('a page opens here instead');
      const message = await chat.write(LONG);
      await ended(message);
      expect(await chat.threadOf(message)).toHaveLength(1);
      const full = await chat.press(message, 'Full briefing');
      for (const name of ['Abbot', 'Castro', 'Hansen']) expect(full).toContain(`Anna ${name}`);
      expect(full.match(/quotes found/g)).toHaveLength(1);
    });

    it('posts the full briefing where the channel wants that', async () => {
      const { acrossChannels: db } = core.database;
      await ended(await chat.write(newLink()));
      const scope = await db
        .selectFrom('submissions')
        .select(['platform', 'workspace', 'channel'])
        .orderBy('created_at', 'desc')
        .executeTakeFirstOrThrow();
      await changeSettings(db, scope, { briefing: 'full' }, 'manager');
      const message = await chat.write(newLink());
      await ended(message);
      await changeSettings(db, scope, { briefing: 'card' }, 'manager');
      const thread = (await chat.threadOf(message)).join('\n');
      expect(thread).toMatch(/Positions[\s\S]*Sticking points[\s\S]*quotes found/i);
      expect(thread).not.toMatch(/\[\d+\]/);
    });

    it('gives a command its options, of every type', async () => {
      const options = { words: 'two words', kind: 'other', since: 'last monday', actor: 'Ada Orlov', issue: 'fish' };
      const shown = await chat.call('probe', options);
      for (const value of Object.values(options)) expect(shown).toContain(value);
    });

    it('briefs what /brief is given, where it was called', async () => {
      const before = (await calledIn()).length;
      expect(await chat.call('brief', { link: newLink() })).toMatch(/Reading/);
      await vi.waitFor(async () => expect((await calledIn()).slice(before).join('\n')).toMatch(/by rules/), WAIT);
    });

    it('asks for the text in a dialog, and briefs it', async () => {
      const before = (await calledIn()).length;
      const text = `${(await readFile(SEED, 'utf8')).trim()}\n${newLink()}`;
      expect(await chat.fillDialog('brief', { text })).toMatch(/Reading/);
      await vi.waitFor(async () => expect((await calledIn()).slice(before).join('\n')).toMatch(/by rules/), WAIT);
    });

    it('shows the evidence to whoever presses the button, and to nobody else', async () => {
      const message = await chat.write(newLink());
      await ended(message);
      const thread = await chat.threadOf(message);
      expect(await chat.press(message, 'Evidence')).toMatch(/worldwide recognition of territories/);
      expect(await chat.threadOf(message)).toEqual(thread);
    });

    it('brings a file to whoever asked for it', async () => {
      expect(await chat.call('probe-file', {})).toContain('See the file.');
      const file = await vi.waitFor(async () => (await chat.files()).at(-1) ?? expect.fail('no file came'), WAIT);
      expect(file).toEqual({ name: TABLE.name, bytes: bytesOf(TABLE), alternative: null });
    });

    it('shows a picture in its message, with words for who cannot see it', async () => {
      const before = (await chat.files()).length;
      await chat.call('probe-picture', {});
      const [picture, ...others] = await vi.waitFor(async () => {
        const shown = (await chat.files()).slice(before);
        expect(shown).not.toEqual([]);
        return shown;
      }, WAIT);
      expect(picture).toMatchObject({ bytes: bytesOf(PICTURE), alternative: PICTURE.alternative });
      expect(others).toEqual([]);
    });

    it('shows or tells a picture that is for one person alone', async () => {
      const before = (await chat.files()).length;
      const shown = await chat.call('probe-picture-alone', {});
      const pictures = (await chat.files()).slice(before).map(({ alternative }) => alternative ?? '');
      expect([shown, ...pictures].join('\n')).toContain(PICTURE.alternative);
    });

    describe('after an article was briefed', () => {
      beforeAll(async () => {
        await ended(await chat.write(newLink()));
      });

      it('takes a name of two words without quotation marks', async () => {
        const options = { actor: 'Yuri Ushakov', since: '1 Nov 2025' };
        expect(await chat.call('positions', options)).toMatch(/not negotiating on Ukraine with anyone/);
      });

      it('shows all positions to whoever asked, and posts nothing', async () => {
        // What was called before has arrived once something newer has.
        await ended(await chat.write(newLink()));
        const before = await chat.flow();
        expect(await chat.call('positions', {})).toMatch(/Yuri Ushakov/);
        await ended(await chat.write(newLink()));
        expect(await chat.flow()).toEqual(before);
      });

      it('posts an answer for everyone where whoever asked wants that', async ({ skip }) => {
        if (chat.pressAnswer === null) return skip('everyone sees every answer here');
        const before = (await chat.flow()).length;
        await chat.call('quotes', { actor: 'Yuri Ushakov' });
        expect(await chat.pressAnswer('Post it here')).toMatch(/Posted/);
        await vi.waitFor(
          async () => expect((await chat.flow()).slice(before).join('\n')).toMatch(/not negotiating on Ukraine/),
          WAIT,
        );
        // It is posted already: a second press would say it twice.
        expect((await chat.flow()).slice(before).join('\n')).not.toMatch(/Post it here/);
      });

      it.each(Object.entries(COMMAND_ROWS))('answers /%s', async (name, { options, shows }) => {
        expect(await chat.call(name, options)).toMatch(shows);
      });

      it('has a row for every command', () => {
        const probes = PROBE_COMMANDS.map(({ name }) => name);
        const names = core.handlers.commands.map(({ name }) => name).filter((name) => !probes.includes(name));
        expect(Object.keys(COMMAND_ROWS).toSorted()).toEqual(names.toSorted());
      });

      it('completes the name of an actor', async ({ skip }) => {
        if (chat.complete === null) return skip('options are not completed here');
        expect(await chat.complete('positions', 'actor', 'usha')).toContain('Yuri Ushakov');
      });
    });

    it('lists its commands', async () => {
      const shown = await chat.call('help', {});
      for (const { name } of core.handlers.commands.filter(({ name }) => name !== 'brief'))
        expect(shown).toContain(`${chat.typed.inFlow}${name}`);
    });

    it('runs a command that a mention in a thread names, for whoever wrote it alone', async ({ skip }) => {
      if (chat.mentionInThread === null) return skip('nobody can write in threads here');
      const message = await chat.write(newLink());
      await ended(message);
      const thread = await chat.threadOf(message);
      const told = (await chat.toldAlone()).length;
      await chat.mentionInThread(message, 'quotes actor:Yuri Ushakov');
      await vi.waitFor(
        async () => expect((await chat.toldAlone()).slice(told).join('\n')).toMatch(/not negotiating on Ukraine/),
        WAIT,
      );
      await chat.mentionInThread(message, 'positions bogus:1');
      await vi.waitFor(async () => expect((await chat.toldAlone()).at(-1)).toMatch(/no option bogus/), WAIT);
      expect(await chat.threadOf(message)).toEqual(thread);
    });

    it('answers a question that mentions it in a briefing’s thread, from that article, once', async ({ skip }) => {
      if (chat.mentionInThread === null) return skip('nobody can write in threads here');
      const message = await chat.write(newLink());
      await ended(message);
      await chat.mentionInThread(message, 'what about the reduction of Ukraine’s armed forces?');
      const answered = async () => (await chat.threadOf(message)).filter((text) => /No model is configured/.test(text));
      await vi.waitFor(async () => expect(await answered()).toHaveLength(1), WAIT);
      expect((await answered())[0]).toMatch(/this thread’s article[\s\S]*reduction/);
      await ended(await chat.write(newLink()));
      expect(await answered()).toHaveLength(1);
    });

    it('answers a question that mentions it in the channel, under it', async () => {
      await ended(await chat.write(newLink()));
      const question = await chat.mention('who is not negotiating on Ukraine?');
      await ended(question);
      expect((await chat.threadOf(question)).join('\n')).toMatch(
        /closest to your question[\s\S]*not negotiating on Ukraine with anyone/,
      );
    });
  });
}

function bytesOf({ base64 }: { readonly base64: string }): Buffer {
  return Buffer.from(base64, 'base64');
}
