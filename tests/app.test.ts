import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { READABLE_FILES } from '../src/articles/readable-files.ts';
import type { Message } from '../src/chat/message.ts';
import type { Reply } from '../src/chat/reply.ts';
import { knownIssuesOf } from '../src/database/known-issues.ts';
import { PlatformError } from '../src/errors.ts';
import { createPlatformDouble } from './contracts/platform-double.ts';
import { ARTICLE, createTestCore, DOWN, PAYWALL, PICTURE_LINK, SEED, type TestCore } from './contracts/test-core.ts';

const WAIT = { timeout: 20_000, interval: 50 };

describe('what Readout does when a message comes', () => {
  it('briefs the article in a thread under it, and marks it working, then done', async () => {
    const message = await post({ text: `Read this: ${ARTICLE}?a=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(message)).toEqual(['working', 'done']), WAIT);
    const [posted] = postedUnder(message);
    expect(postedUnder(message)).toHaveLength(1);
    expect(posted?.delivery.reply.visibility).toBe('channel');
    expect(textOf(posted?.delivery.reply)).toMatch(/Stuck[\s\S]*by rules/);
  });

  it('briefs it once, however often the platform tells of it', async () => {
    const message = messageOf({ text: `${ARTICLE}?b=${randomUUID()}` });
    await Promise.all(Array.from({ length: 11 }, () => platform.handlers.onMessage(message)));
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(message)).toHaveLength(1);
  });

  it('briefs each of two links, and is done when both are', async () => {
    const message = await post({ text: `${ARTICLE}?c=${randomUUID()} and ${ARTICLE}?d=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(message)).toHaveLength(2);
  });

  it('takes a link that was added by an edit, and not the old one again', async () => {
    const first = `${ARTICLE}?e=${randomUUID()}`;
    const message = await post({ text: first });
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(1), WAIT);
    await platform.handlers.onMessage({ ...message, text: `${first} ${ARTICLE}?f=${randomUUID()}` });
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(2), WAIT);
  });

  it('points to the briefing the channel has already', async () => {
    const url = `${ARTICLE}?g=${randomUUID()}`;
    const first = await post({ text: url });
    await vi.waitFor(() => expect(marksOf(first).at(-1)).toBe('done'), WAIT);
    const second = await post({ text: url });
    await vi.waitFor(() => expect(postedUnder(second)).toHaveLength(1), WAIT);
    const [pointer] = postedUnder(second);
    expect(pointer?.delivery.reply.title).toMatch(/^Russia and the United/);
    const said = JSON.stringify(pointer?.delivery.reply.blocks);
    expect(said).toMatch(/Already briefed on \d{1,2} [A-Z][a-z]{2}\..*Open the thread/);
    expect(said).toContain(`/${postedUnder(first)[0]?.messageId}"`);
  });

  it('briefs a page once that two people post at the same moment, and points the second to it', async () => {
    const url = `${ARTICLE}?same=${randomUUID()}`;
    const scope = newScope();
    const [first, second] = [
      await post({ text: url, scope }),
      await post({ text: `${url}&utm_source=mail#comments`, scope }),
    ];
    await vi.waitFor(() => expect([first, second].map((each) => marksOf(each).at(-1))).toEqual(['done', 'done']), WAIT);
    const said = [first, second].map((each) => textOf(postedUnder(each)[0]?.delivery.reply));
    expect(said.filter((text) => text.includes('by rules'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('Already briefed'))).toHaveLength(1);
    expect([...postedUnder(first), ...postedUnder(second)]).toHaveLength(2);
  });

  it('takes a page once that stands twice in a message', async () => {
    const url = `${ARTICLE}?twice=${randomUUID()}`;
    const message = await post({ text: `${url} and the comments at ${url}#comments` });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(message)).toHaveLength(1);
  });

  it('only marks a message whose article nobody asked about and nobody can read', async () => {
    const message = await post({ text: PAYWALL });
    await vi.waitFor(() => expect(marksOf(message)).toEqual(['working', 'refused']), WAIT);
    expect([...postedUnder(message), ...toldTo(message)]).toEqual([]);
  });

  it('takes its mark back from a message whose link is no article', async () => {
    const message = await post({ text: PICTURE_LINK });
    await vi.waitFor(() => expect(marksOf(message)).toEqual(['working', null]), WAIT);
    expect([...postedUnder(message), ...toldTo(message)]).toEqual([]);
  });

  it('marks a message as done whose article was briefed, whatever is posted beside it', async () => {
    const message = await post({ text: `${PICTURE_LINK} ${ARTICLE}?o=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(message)).toHaveLength(1);
  });

  it('tells whoever asked, and nobody else, why which link can’t be briefed', async () => {
    const message = await post({ text: PAYWALL, isAddressed: true });
    await vi.waitFor(() => expect(toldTo(message)).toHaveLength(1), WAIT);
    expect(textOf(toldTo(message)[0]?.reply)).toMatch(/Only 61 words[\s\S]*\/brief[\s\S]*news\.example\/paywall/);
    expect(postedUnder(message)).toEqual([]);
  });

  it('answers whoever mentions it without an article, once', async () => {
    const message = await post({ text: 'hello there', isAddressed: true });
    await platform.handlers.onMessage(message);
    await vi.waitFor(() => expect(toldTo(message)).toHaveLength(1), WAIT);
    expect(textOf(toldTo(message)[0]?.reply)).toMatch(/nothing to brief[\s\S]*Post a link[\s\S]*\/help/);
    expect(marksOf(message)).toEqual(['working', null]);
  });

  it('answers whoever asks later for what was briefed or refused before, once', async () => {
    for (const [text, expected] of [
      [`${ARTICLE}?l=${randomUUID()}`, /already been briefed/],
      [PAYWALL, /couldn’t brief it/],
    ] as const) {
      const message = await post({ text });
      await vi.waitFor(() => expect(marksOf(message)).toHaveLength(2), WAIT);
      const asker = { id: randomUUID(), name: 'Grace', isManager: false };
      const asked = { ...message, author: asker, isAddressed: true };
      for (let time = 0; time < 3; time++) await platform.handlers.onMessage(asked);
      const toldAsker = () => platform.told.filter(({ callerId }) => callerId === asker.id);
      await vi.waitFor(() => expect(toldAsker()).toHaveLength(1), WAIT);
      expect(toldAsker()[0]?.reply.title).toMatch(expected);
    }
  });

  it('leaves talk without links alone', async () => {
    const message = await post({ text: 'Did anybody see the minister?' });
    const after = await post({ text: `${ARTICLE}?h=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(after).at(-1)).toBe('done'), WAIT);
    expect(marksOf(message)).toEqual([]);
    expect(postedUnder(message)).toEqual([]);
  });

  it('reads an attached file', async () => {
    platform.files.set('file-1', await readFile(SEED));
    const message = await post({ text: '', files: [{ name: 'talks.txt', size: null, reference: 'file-1' }] });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(textOf(postedUnder(message)[0]?.delivery.reply)).toContain('Ushakov');
  });

  it('tells whoever sends a file of another type which types can be read, and does not read the words beside it', async () => {
    platform.files.set('file-2', Buffer.from('PK\u0003\u0004\u0014\u0000'));
    const files = [{ name: 'draft.pages', size: 6, reference: 'file-2' }];
    for (const text of ['', 'please brief this']) {
      const message = await post({ text, files, isAddressed: true });
      await vi.waitFor(() => expect(toldTo(message)).toHaveLength(1), WAIT);
      const reply = toldTo(message)[0]?.reply;
      expect(reply?.title).toBe(`This file type isn’t supported. Use ${READABLE_FILES.names}.`);
      expect(textOf(reply)).toContain('Save “draft.pages” as a PDF');
    }
  });

  it('tells the same of a film, without fetching it', async () => {
    const files = [{ name: 'hearing.mp4', size: 900_000_000, reference: 'not there' }];
    const message = await post({ text: '', files, isAddressed: true });
    await vi.waitFor(() => expect(toldTo(message)).toHaveLength(1), WAIT);
    expect(textOf(toldTo(message)[0]?.reply)).toContain('file type isn’t supported');
  });

  it('briefs an article that was pasted with a picture beside it', async () => {
    const files = [{ name: 'photo.png', size: 9, reference: 'not there' }];
    // In another year, it is no copy of what was briefed before.
    const text = (await readFile(SEED, 'utf8')).replaceAll(/\b20\d\d\b/g, '2031');
    const message = await post({ text, files, isAddressed: true });
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(1), WAIT);
    expect(textOf(postedUnder(message)[0]?.delivery.reply)).toContain('Ushakov');
  });

  it('answers a question that was asked with a picture beside it', async () => {
    const files = [{ name: 'photo.png', size: 9, reference: 'not there' }];
    const message = await post({ text: 'What does the minister want?', files, isAddressed: true });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(textOf(postedUnder(message)[0]?.delivery.reply)).not.toContain('supported');
  });

  it('leaves files of other types alone where nobody asked', async () => {
    const files = [{ name: 'photo.png', size: 9, reference: 'not there' }];
    const message = await post({ text: 'from today’s hearing', files });
    const after = await post({ text: `${ARTICLE}?i=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(after).at(-1)).toBe('done'), WAIT);
    expect(marksOf(message)).toEqual([]);
  });

  it('tries again when a site is down, and says so when it stays down', async () => {
    const message = await post({ text: DOWN, isAddressed: true });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('refused'), { timeout: 60_000, interval: 200 });
    expect(core.fetches.filter((url) => url === DOWN)).toHaveLength(4);
    expect(textOf(toldTo(message)[0]?.reply)).toContain('couldn’t be reached');
  }, 70_000);
});

describe('a channel in another mode', () => {
  it('reaction: briefs what the emoji is put on, and nothing else', async () => {
    const scope = await channelWith({ mode: 'reaction', emoji: ':newspaper::skin-tone-2:' });
    const message = messageOf({ text: `${ARTICLE}?r=${randomUUID()}`, scope });
    await platform.handlers.onMessage(message);
    const reaction = { scope, messageId: message.id, caller: message.author };
    await platform.handlers.onReaction({ ...reaction, emoji: 'eyes' }, async () => message);
    expect(marksOf(message)).toEqual([]);
    await platform.handlers.onReaction({ ...reaction, emoji: 'newspaper' }, async () => message);
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(1), WAIT);
  });

  it('mention: briefs what mentions it, and nothing else', async () => {
    const scope = await channelWith({ mode: 'mention' });
    const silent = await post({ text: `${ARTICLE}?m=${randomUUID()}`, scope });
    const asked = await post({ text: `${ARTICLE}?n=${randomUUID()}`, scope, isAddressed: true });
    await vi.waitFor(() => expect(postedUnder(asked)).toHaveLength(1), WAIT);
    expect(postedUnder(silent)).toEqual([]);
  });

  it('is set by those who manage the channel only', async () => {
    const call = { ...callOf(), options: { mode: 'mention' } };
    const refused = await platform.handlers.onCommand('settings', call);
    expect(refused.title).toMatch(/Only channel managers/);
    const wrong = { ...call, caller: { ...call.caller, isManager: true }, options: { mode: 'sometimes' } };
    expect((await platform.handlers.onCommand('settings', wrong)).title).toContain('mode:sometimes isn’t a choice');
    const none = { ...wrong, options: { emoji: '::' } };
    expect((await platform.handlers.onCommand('settings', none)).title).toContain('“::” isn’t an emoji');
  });
});

describe('a command', () => {
  it('/brief takes a link, a file or text, and posts where it was called', async () => {
    const call = callOf();
    const reply = await platform.handlers.onCommand('brief', {
      ...call,
      options: { link: `${ARTICLE}?k=${randomUUID()}` },
    });
    expect(reply).toMatchObject({ visibility: 'caller' });
    await vi.waitFor(
      () =>
        expect(platform.posted.filter(({ delivery }) => delivery.scope.channel === call.scope.channel)).toHaveLength(1),
      WAIT,
    );
    const [posted] = platform.posted.filter(({ delivery }) => delivery.scope.channel === call.scope.channel);
    expect(posted?.delivery.thread).toBeNull();
  });

  it('/brief takes the day on which an article was published, which is a single day and past', async () => {
    const call = callOf();
    const text = `${'The ferry company will not pay, its head Ann Lee said on Monday. '.repeat(8)}${randomUUID()}`;
    await platform.handlers.onCommand('brief', { ...call, options: { text, date: '8 June 2025' } });
    const dated = await vi.waitFor(async () => {
      const found = await core.database.acrossChannels
        .selectFrom('ledger_articles')
        .select(['date', 'is_dated'])
        .where('channel', '=', call.scope.channel)
        .executeTakeFirstOrThrow();
      return found;
    }, WAIT);
    expect(dated).toEqual({ date: '2025-06-08', is_dated: true });
    for (const [date, says] of [
      ['someday', 'Couldn’t read “someday” as a date'],
      ['june 2025', '“june 2025” is more than one day'],
      ['tomorrow', 'is still to come'],
    ] as const)
      expect(textOf(await platform.handlers.onCommand('brief', { ...call, options: { text, date } }))).toContain(says);
  });

  it('/brief without anything says what it wants', async () => {
    const reply = await platform.handlers.onCommand('brief', callOf());
    expect(textOf(reply)).toMatch(/nothing to brief[\s\S]*\/brief https:/);
  });

  it('/help lists every command', async () => {
    const reply = textOf(await platform.handlers.onCommand('help', callOf()));
    for (const { name } of platform.handlers.commands) expect(reply).toContain(`/${name}`);
  });

  it('that is none is answered too, and so is a button of a briefing that is gone', async () => {
    expect(textOf(await platform.handlers.onCommand('dance', callOf()))).toContain('/help');
    const { scope, caller } = callOf();
    const press = { scope, caller, thread: null, action: 'briefing-full', value: randomUUID() };
    expect((await platform.handlers.onAction(press)).title).toContain('no longer exists');
  });
});

describe('the labels of a channel', () => {
  it('are told to the analyst with the next article, and never those of another channel', async () => {
    const scope = { platform: 'double', workspace: randomUUID(), channel: 'C8' };
    const first = await post({ scope, text: `${ARTICLE}?u=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(first).at(-1)).toBe('done'), WAIT);
    expect(await knownIssuesOf(core.database.acrossChannels, scope)).toEqual(
      expect.arrayContaining([expect.stringMatching(/Donetsk/i), expect.stringMatching(/armed forces/i)]),
    );
    expect(await knownIssuesOf(core.database.acrossChannels, { ...scope, channel: 'C9' })).toEqual([]);
  });
});

describe('the latest briefings of a workspace', () => {
  it('are told newest first with where they were posted, and never those of another workspace', async () => {
    const scope = { platform: 'double', workspace: randomUUID(), channel: 'C7' };
    const first = await post({ scope, text: `${ARTICLE}?s=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(first).at(-1)).toBe('done'), WAIT);
    const second = await post({ scope, text: `${ARTICLE}?t=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(second).at(-1)).toBe('done'), WAIT);
    const recent = await platform.handlers.recentBriefings?.(scope, 10);
    expect(recent?.map(({ messageId }) => messageId)).toEqual(
      [second, first].map((message) => postedUnder(message)[0]?.messageId),
    );
    expect(recent?.[0]).toMatchObject({ scope, mode: 'auto', title: expect.stringMatching(/^Russia and the United/) });
  });
});

describe('the buttons under a briefing', () => {
  it('show it in full, show its evidence, and take a report, for the one who pressed', async () => {
    const message = await post({ text: `${ARTICLE}?p=${randomUUID()}` });
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(1), WAIT);
    const actions = postedUnder(message)[0]?.delivery.reply.blocks.find((block) => block.type === 'actions');
    const buttons = actions?.type === 'actions' ? actions.buttons : [];
    expect(buttons.map(({ label }) => label)).toEqual([
      ...['Full briefing', 'Evidence', 'Which matter?', 'Something wrong?'],
    ]);
    for (const button of buttons) {
      if (button.type !== 'ask') throw new Error('All of them ask Readout.');
      const press = { scope: message.scope, caller: message.author, thread: message.id, ...button };
      const reply = await platform.handlers.onAction(press);
      expect(reply.visibility).toBe('caller');
      expect(textOf(reply)).toMatch(/Sticking points|worldwide recognition|Which matter|What is wrong/);
      const quotes = reply.blocks
        .flatMap((block) => (block.type === 'list' ? block.items : []))
        .map(({ quote }) => quote);
      if (button.label === 'Evidence') expect(new Set(quotes).size).toBe(quotes.length);
      if (button.label !== 'Something wrong?') continue;
      const [choice] = reply.blocks.flatMap((block) => (block.type === 'actions' ? block.buttons : []));
      if (choice?.type !== 'ask') throw new Error('It asks what is wrong.');
      const said = await platform.handlers.onAction({ ...press, ...choice });
      expect(textOf(said)).toMatch(/report is saved[\s\S]*\/correct what:speaker/);
    }
    const elsewhere = { ...message.scope, channel: 'another' };
    const press = { scope: elsewhere, caller: message.author, thread: null, action: 'briefing-full', value: '' };
    const [first] = buttons;
    const spied = await platform.handlers.onAction({ ...press, value: first?.type === 'ask' ? first.value : '' });
    expect(spied.title, 'a briefing is shown in its own channel only').toContain('no longer exists');
  });
});

describe('a delivery', () => {
  it('is posted once when the platform takes it and the answer is lost', async () => {
    platform.fail('answer lost', 'answer lost');
    const message = await post({ text: `${ARTICLE}?x=${randomUUID()}` });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(message)).toHaveLength(1);
  });

  it('waits as long as the platform asks', async () => {
    platform.fail(new PlatformError('rate-limited', 'Too fast.', { retryAfterMs: 1_500, retryable: true }));
    const startedAt = Date.now();
    const message = await post({ text: `${ARTICLE}?y=${randomUUID()}` });
    await vi.waitFor(() => expect(postedUnder(message)).toHaveLength(1), WAIT);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1_500);
  });

  it('is not tried again where the platform refuses for good', async () => {
    platform.fail(new PlatformError('no-access', 'Not in this channel.'));
    const message = await post({ text: `${ARTICLE}?z=${randomUUID()}` });
    const after = await post({ text: `${ARTICLE}?zz=${randomUUID()}` });
    // Either may be the first to be posted.
    const ends = () => [message, after].map((each) => marksOf(each).at(-1) ?? '').toSorted();
    await vi.waitFor(() => expect(ends()).toEqual(['done', 'refused']), WAIT);
    expect(postedUnder(message).length + postedUnder(after).length).toBe(1);
  });
});

describe('a platform that refuses a message for good', () => {
  const refusal = () => new PlatformError('no-access', 'Posting failed.', { advice: 'Give the role Send Messages.' });

  it('has whoever asked told which permission is missing', async () => {
    platform.fail(refusal());
    const message = await post({ text: `${ARTICLE}?q=${randomUUID()}`, isAddressed: true, scope: newScope() });
    await vi.waitFor(() => expect(toldTo(message)).toHaveLength(1), WAIT);
    expect(textOf(toldTo(message)[0]?.reply)).toMatch(
      /couldn’t post its answer here[\s\S]*Give the role Send Messages/,
    );
    // Whoever asked is told before the mark is set.
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('refused'), WAIT);
  });

  it('three times in a row is left alone until somebody asks there, and whoever set it up is told', async () => {
    const scope = await channelWith({ mode: 'auto' });
    for (let time = 0; time < 3; time++) {
      platform.fail(refusal());
      const message = await post({ text: `${ARTICLE}?v=${randomUUID()}`, scope });
      await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('refused'), WAIT);
      expect(toldTo(message)).toEqual([]);
    }
    const told = () => platform.told.filter(({ reply }) => /no longer briefs in a channel/.test(reply.title));
    await vi.waitFor(() => expect(told()).toHaveLength(1), WAIT);
    const silent = await post({ text: `${ARTICLE}?w=${randomUUID()}`, scope });
    const asked = await post({ text: `${ARTICLE}?x=${randomUUID()}`, scope, isAddressed: true });
    // Its mark comes after the channel was switched on again.
    await vi.waitFor(() => expect(marksOf(asked).at(-1)).toBe('done'), WAIT);
    expect(postedUnder(asked)).toHaveLength(1);
    expect(marksOf(silent)).toEqual([]);
    const again = await post({ text: `${ARTICLE}?z=${randomUUID()}`, scope });
    await vi.waitFor(() => expect(postedUnder(again)).toHaveLength(1), WAIT);
  });
});

describe('a message that is deleted', () => {
  it('takes the briefing with it that was posted for it', async () => {
    const message = await post({ text: `${ARTICLE}?del=${randomUUID()}`, scope: newScope() });
    await vi.waitFor(() => expect(marksOf(message).at(-1)).toBe('done'), WAIT);
    await platform.handlers.onDeleted?.({ scope: message.scope, messageId: message.id });
    await vi.waitFor(() => expect(platform.withdrawn).toContain(postedUnder(message)[0]?.messageId), WAIT);
  });
});

const platform = createPlatformDouble();
let core: TestCore;

beforeAll(async () => {
  core = await createTestCore(() => [platform]);
  await core.start();
});
afterAll(() => core.close());

function newScope() {
  return { platform: 'double', workspace: 'W1', channel: randomUUID() };
}

function toldTo({ author }: Message) {
  return platform.told.filter(({ callerId }) => callerId === author.id);
}

function messageOf(given: Partial<Message>): Message {
  const scope = { platform: 'double', workspace: 'W1', channel: 'C1' };
  const author = { id: randomUUID(), name: 'Ada', isManager: false };
  return { scope, id: randomUUID(), thread: null, author, text: '', files: [], isAddressed: false, ...given };
}

async function post(given: Partial<Message>): Promise<Message> {
  const message = messageOf(given);
  await platform.handlers.onMessage(message);
  return message;
}

function callOf() {
  const { scope, author } = messageOf({});
  return { scope: { ...scope, channel: randomUUID() }, caller: author, id: randomUUID(), thread: null, options: {} };
}

async function channelWith(options: Record<string, string>) {
  const call = callOf();
  const caller = { ...call.caller, isManager: true };
  expect((await platform.handlers.onCommand('settings', { ...call, caller, options })).title).toBe('Settings changed');
  return call.scope;
}

function marksOf({ id }: Message) {
  return platform.marks.get(id) ?? [];
}

function postedUnder({ id }: Message) {
  return platform.posted.filter(({ delivery }) => delivery.thread === id);
}

/** Everything a reply says, as one text. */
function textOf(reply: Reply | undefined): string {
  return JSON.stringify(reply ?? null, null, 1);
}
