import type { App } from '../src/app.ts';
import { languageName } from '../src/articles/language.ts';
import type { Command } from '../src/chat/command.ts';
import type { Reply } from '../src/chat/reply.ts';
import { BRIEFING_FORMS, CHANNEL_MODES, type ChannelSettings } from '../src/database/channels.ts';
import { readLanguage } from '../src/digests/read-language.ts';
import { UsageError } from '../src/errors.ts';
import { plural } from '../src/text.ts';

/** Nobody means more than that. */
const MOST_MONTHS = 600;

export const command: Command<Pick<App, 'settingsOf' | 'changeSettings' | 'countOlder' | 'countErased'>> = {
  name: 'settings',
  description: 'When Readout briefs in this channel, how long, in which language, and how long it keeps that.',
  options: [
    {
      name: 'mode',
      description: 'auto, reaction or mention.',
      type: 'choice',
      choices: CHANNEL_MODES,
      isRequired: false,
    },
    {
      name: 'emoji',
      description: 'The emoji that asks for a briefing in reaction mode.',
      type: 'string',
      isRequired: false,
    },
    {
      name: 'language',
      description: 'Language of briefings, digests and answers: German, de; auto for each article’s own.',
      type: 'string',
      isRequired: false,
    },
    {
      name: 'briefing',
      description: 'card, or full for everything in one go.',
      type: 'choice',
      choices: BRIEFING_FORMS,
      isRequired: false,
    },
    {
      name: 'keep',
      description: 'How long articles and what was made of them are kept: 12-months, 2-years; forever.',
      type: 'string',
      isRequired: false,
    },
    {
      name: 'confirm',
      description: 'yes, to have what is older erased.',
      type: 'choice',
      choices: ['yes'],
      isRequired: false,
    },
  ],
  async run(app, call) {
    const { emoji, language, keep, confirm } = call.options;
    const briefing = BRIEFING_FORMS.find((each) => each === call.options.briefing);
    const mode = CHANNEL_MODES.find((each) => each === call.options.mode);
    const change = {
      ...(mode !== undefined && { mode }),
      ...(emoji !== undefined && { emoji: readEmoji(emoji) }),
      ...(briefing !== undefined && { briefing }),
      ...(language !== undefined && { language: readLanguage(language) }),
      ...(keep !== undefined && { keepMonths: readMonths(keep) }),
    };
    const months = change.keepMonths ?? null;
    if (months !== null && confirm !== 'yes') {
      const older = await app.countOlder(call.scope, months);
      if (older > 0) return askFirst(older, months);
    }
    const isChange = Object.keys(change).length > 0;
    const settings = isChange ? await app.changeSettings(call, change) : await app.settingsOf(call.scope);
    return {
      title: isChange ? 'Settings changed' : 'Settings of this channel',
      blocks: [
        {
          type: 'facts',
          facts: [
            { label: 'Mode', value: [settings.mode] },
            { label: 'Effect', value: [explain(settings)] },
            {
              label: 'Language',
              value: [settings.language === null ? 'each article’s own' : languageName(settings.language)],
            },
            {
              label: 'Briefing',
              value: [settings.briefing === 'card' ? 'a card; the rest behind “Full briefing”' : 'in full'],
            },
            { label: 'Kept', value: [sayKept(settings, await app.countErased(call.scope))] },
          ],
        },
      ],
      visibility: 'caller',
    };
  },
};

/** The name alone, without the skin tone: "+1" for ":+1::skin-tone-2:". */
function readEmoji(value: string): string {
  const [name = ''] = value
    .trim()
    .replace(/^:+|(?<!:):+$/g, '')
    .split('::');
  if (name !== '') return name;
  throw new UsageError(`“${value}” isn’t an emoji.`, { advice: 'Give its name, as in /settings emoji:newspaper.' });
}

/** null: for ever. */
function readMonths(value: string): number | null {
  if (/^for ?ever$/i.test(value.trim())) return null;
  const [, count = '', unit = ''] = /^(\d{1,3})[\s-]*(month|year)s?$/i.exec(value.trim()) ?? [];
  const months = Number(count) * (unit.toLowerCase() === 'year' ? 12 : 1);
  if (months >= 1 && months <= MOST_MONTHS) return months;
  throw new UsageError(`“${value}” isn’t a time to keep articles for.`, {
    advice: 'As in /settings keep:12-months, keep:2-years or keep:forever.',
  });
}

function askFirst(older: number, months: number): Reply {
  return {
    title: `This would erase ${plural(older, 'article')} for good.`,
    blocks: [
      {
        type: 'text',
        text: [
          `They are older than ${plural(months, 'month')}: their texts, briefings, statements and quotes would go within an hour, and others as they get that old. Nothing has been changed yet.`,
        ],
      },
      { type: 'text', text: [`To go ahead: /settings keep:${months}-months confirm:yes`] },
    ],
    visibility: 'caller',
  };
}

function sayKept({ keepMonths }: ChannelSettings, erased: number): string {
  const soFar = erased === 0 ? '' : `; ${plural(erased, 'article')} erased so far`;
  return `${keepMonths === null ? 'for ever' : `for ${plural(keepMonths, 'month')}`}${soFar}`;
}

function explain({ mode, emoji }: ChannelSettings): string {
  switch (mode) {
    case 'auto':
      return 'every article link posted here is briefed in a thread';
    case 'reaction':
      return `a message is briefed when someone reacts with :${emoji}:`;
    case 'mention':
      return 'a message is briefed when it mentions Readout';
    default:
      return mode satisfies never;
  }
}
