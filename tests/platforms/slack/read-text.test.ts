import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/articles/find-links.ts';
import { textOf } from '../../../src/platforms/slack/read-text.ts';

const URL = 'https://news.example/talks';
const RICH = [
  {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: URL, text: 'Talks' }] }],
  },
];

describe('the links of a message in Slack', () => {
  it.each([
    ['its text', { text: `See <${URL}|this>` }],
    ['its blocks alone', { text: '', blocks: RICH }],
    ['blocks beside a text without one', { text: 'New from the desk', blocks: RICH }],
    [
      'a button',
      {
        text: 'New',
        blocks: [
          { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Read' }, url: URL }] },
        ],
      },
    ],
    ['a section', { text: '', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `*<${URL}|Talks>*` } }] }],
    ['a feed’s attachment', { text: '', attachments: [{ title: 'Talks', title_link: URL }] }],
    ['an attachment’s text', { text: 'New', attachments: [{ text: `<${URL}|Talks>` }] }],
    ['the page an attachment is from', { text: '', attachments: [{ from_url: URL, fallback: 'Talks' }] }],
    ['a forwarded message', { text: '', attachments: [{ is_share: true, text: `Look: <${URL}>` }] }],
    [
      'a forwarded message’s blocks',
      {
        text: 'fyi',
        attachments: [{ is_msg_unfurl: true, text: '', message_blocks: [{ team: 'T1', message: { blocks: RICH } }] }],
      },
    ],
  ])('are found in %s', (_where, body) => {
    expect(findLinks(textOf(body))).toEqual([URL]);
  });

  it('are not those of a preview beside a text that has its own', () => {
    const attachments = [{ from_url: URL, title_link: 'https://other.example/x', text: '<https://third.example/y>' }];
    expect(findLinks(textOf({ text: `<${URL}>`, attachments, blocks: RICH }))).toEqual([URL]);
  });

  it('come with the words of a message that was passed on, so that it can be briefed as text', () => {
    const forward = { is_share: true, text: 'The union rejected the offer.' };
    expect(textOf({ text: 'please brief', attachments: [forward] })).toBe(
      'please brief\nThe union rejected the offer.',
    );
  });
});
