import { describe, expect, it } from 'vitest';
import { faultsOfRequest } from '../../servers/discord-schema.ts';

const messages = { method: 'POST', path: '/channels/1/messages' } as const;
const button = { type: 2, style: 1, label: 'Evidence', custom_id: 'ask' };

/** Every test with Discord on loopback holds what was sent against this schema; here is what it would notice. */
describe('Discord’s published API schema', () => {
  it('takes a card with its buttons, and the answer to an interaction', () => {
    const card = { embeds: [{ title: 'Talks' }], components: [{ type: 1, components: [button] }] };
    expect(faultsOfRequest({ ...messages, body: card })).toEqual([]);
    expect(faultsOfRequest({ method: 'PATCH', path: '/webhooks/1/abc/messages/%40original', body: card })).toEqual([]);
  });

  it.each([
    ['a title of 257 characters', messages, { embeds: [{ title: 'a'.repeat(257) }] }, /embeds\.0\.title/],
    [
      'a label of 81 characters',
      messages,
      { components: [{ type: 1, components: [{ ...button, label: 'a'.repeat(81) }] }] },
      /components\.0/,
    ],
    ['eleven embeds', messages, { embeds: Array(11).fill({ title: 'a' }) }, /embeds/],
    ['a thread without a name', { method: 'POST', path: '/channels/1/messages/2/threads' }, {}, /name/],
    [
      'a dialog without fields',
      { method: 'POST', path: '/interactions/1/abc/callback' },
      { type: 9, data: {} },
      /data|type/,
    ],
    ['a body nobody published', { method: 'POST', path: '/channels/1/pins/2' }, {}, /not published/],
  ])('notices %s', (_, request, body, fault) => {
    expect(faultsOfRequest({ ...request, body }).join('\n')).toMatch(fault);
  });
});
