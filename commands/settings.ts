import type { App } from '../src/app.ts';
import { languageName } from '../src/articles/language.ts';
import type { Command } from '../src/chat/command.ts';
import { BRIEFING_FORMS, CHANNEL_MODES, type ChannelSettings } from '../src/database/channels.ts';
import { readLanguage } from '../src/digests/read-language.ts';
import { UsageError } from '../src/errors.ts';

export const command: Command<Pick<App, 'settingsOf' | 'changeSettings'>> = {
  name: 'settings',
  description: 'When Readout briefs in this channel, how long, and in which language.',
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
  ],
  async run(app, call) {
    const { emoji, language } = call.options;
    const briefing = BRIEFING_FORMS.find((each) => each === call.options.briefing);
    const mode = CHANNEL_MODES.find((each) => each === call.options.mode);
    const change = {
      ...(mode !== undefined && { mode }),
      ...(emoji !== undefined && { emoji: readEmoji(emoji) }),
      ...(briefing !== undefined && { briefing }),
      ...(language !== undefined && { language: readLanguage(language) }),
    };
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
    .replace(/^:+|:+$/g, '')
    .split('::');
  if (name !== '') return name;
  throw new UsageError(`“${value}” isn’t an emoji.`, { advice: 'Give its name, as in /settings emoji:newspaper.' });
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
