import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';
import { usageOfOption } from '../../chat/option-usage.ts';
import { LIMITS } from './limits.ts';
import { cutText } from './mrkdwn.ts';

/** Runs every command, as `/readout NAME …`. */
export const UMBRELLA_COMMAND = '/readout';
/**
 * The one command with a name of its own. Names are shared by all apps of a workspace, the last one installed has them,
 * and one that Slack itself uses makes Slack refuse the whole manifest.
 */
const OWN_COMMAND = 'brief';
export const SHORTCUT_ID = 'brief-this';

/** What the bot may do, each with the calls or events that need it. */
export const BOT_SCOPES: readonly string[] = [
  /** The event app_mention. */
  'app_mentions:read',
  /** Messages, their threads, and Readout's own marks in them; one scope for each kind of conversation. */
  'channels:history',
  'groups:history',
  'im:history',
  'mpim:history',
  /** conversations.info: who created the channel, and whether Readout is in it. */
  'channels:read',
  'groups:read',
  'im:read',
  'mpim:read',
  'chat:write',
  'commands',
  /** files.info, and the files themselves. */
  'files:read',
  /** files.getUploadURLExternal, files.completeUploadExternal: exports, and pictures in messages. */
  'files:write',
  /** The event reaction_added. */
  'reactions:read',
  'reactions:write',
  /** users.info: whether a caller is an admin. */
  'users:read',
];

/** What Slack calls an agent: its own place in the sidebar, prompts to choose from, and what the writer has open. */
const AGENT = {
  /** The place in the sidebar, and its prompts. */
  scope: 'assistant:write',
  /** Messages come with the channel that their writer has open. */
  event: 'app_context_changed',
  view: {
    agent_description:
      'Answers from the articles that the channel you have open has posted, with the words they rest on.',
    suggested_prompts: [
      { title: 'Who wants what?', message: 'positions' },
      { title: 'Where are they stuck?', message: 'sticking-points' },
      { title: 'What moved this week?', message: 'changes since:7 days ago' },
      { title: 'Which articles are these?', message: 'sources' },
    ],
  },
} as const;

const BOT_EVENTS: readonly string[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'reaction_added',
  'tokens_revoked',
];

/**
 * The app's manifest, to paste at https://api.slack.com/apps → Create New App → From a manifest.
 * @param options `publicUrl`: where Slack reaches Readout over HTTP; null for Socket Mode. `isAgent`: the workspace has
 *   Slack's agents, which not every plan has
 */
export function slackManifest(
  commands: readonly CommandDeclaration[],
  { publicUrl, isAgent = false }: { readonly publicUrl: string | null; readonly isAgent?: boolean },
): object {
  const url = publicUrl === null ? null : publicUrl.replace(/\/+$/, '');
  const at = (path: string) => (url === null ? {} : { [path]: `${url}/slack/events` });
  const slashCommand = (command: string, description: string, usage: string) => ({
    command,
    description: cutText(description, LIMITS.manifestDescriptionCharacters),
    ...(usage !== '' && { usage_hint: cutText(usage, LIMITS.usageHintCharacters) }),
    should_escape: false,
    ...at('url'),
  });
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Readout',
      description: 'Briefs the articles a channel posts: who wants what, and who says so.',
      background_color: '#1f3a4d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...(isAgent && { agent_view: AGENT.view }),
      bot_user: { display_name: 'Readout', always_online: true },
      shortcuts: [
        {
          name: 'Brief this',
          type: 'message',
          callback_id: SHORTCUT_ID,
          description: 'Brief the article in this message.',
        },
      ],
      slash_commands: [
        ...commands
          .filter(({ name }) => name === OWN_COMMAND)
          .map(({ name, description, options }) =>
            slashCommand(`/${name}`, description, options.map(hintOf).filter(Boolean).join(' ')),
          ),
        slashCommand(UMBRELLA_COMMAND, 'Ask Readout, or set it up.', commands.map(({ name }) => name).join(' | ')),
      ],
    },
    oauth_config: {
      scopes: { bot: isAgent ? [...BOT_SCOPES, AGENT.scope] : BOT_SCOPES },
      ...(url !== null && { redirect_urls: [`${url}/slack/oauth_redirect`] }),
    },
    settings: {
      event_subscriptions: { ...at('request_url'), bot_events: isAgent ? [...BOT_EVENTS, AGENT.event] : BOT_EVENTS },
      interactivity: { is_enabled: true, ...at('request_url') },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}

/** How people call a command: with a slash, or in a thread, where Slack has no apps' commands, behind a mention. */
export function typedCommand(name: string, { isThread }: { readonly isThread: boolean }): string {
  if (isThread) return `@Readout ${name}`;
  return name === OWN_COMMAND ? `/${name}` : `${UMBRELLA_COMMAND} ${name}`;
}

/** A file can't be typed: it is posted, or attached in the dialog. */
function hintOf(option: CommandOption): string {
  return option.type === 'file' ? '' : usageOfOption(option);
}
