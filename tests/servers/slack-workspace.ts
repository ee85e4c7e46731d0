import { type CheckedView, checkBlocks, picturesOf, readView } from './slack-checks.ts';
import { type KeptFile, SlackFiles } from './slack-files.ts';

export type { KeptFile } from './slack-files.ts';

/** A message as Slack keeps it. */
export interface KeptMessage {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly bot_id?: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly blocks?: unknown;
  readonly metadata?: unknown;
  readonly files?: readonly unknown[];
}

export const TEAM = 'T0READOUT';
export const BOT = { user: 'U0READOUT', bot: 'B0READOUT', token: 'xoxb-1-right', appToken: 'xapp-1-right' } as const;

/** The state of one workspace, and the Web API methods on it. Each gives what Slack answers. */
export class SlackWorkspace {
  readonly messages: KeptMessage[] = [];
  readonly ephemerals: { channel: string; user: string; thread_ts: string | null; text: string; blocks: unknown }[] =
    [];
  readonly views: { method: string; id: string; view: CheckedView }[] = [];
  readonly reactions = new Set<string>();
  readonly #files = new SlackFiles();
  readonly files = this.#files.known;
  readonly channels = new Map<
    string,
    { creator: string; is_member: boolean; is_archived?: boolean; is_im?: boolean; is_private?: boolean; name?: string }
  >();
  readonly admins = new Set<string>();
  readonly guests = new Set<string>();
  /** Who else is in a channel, as "channel/user". */
  readonly members = new Set<string>();
  /** Whether the token is of an installation for a whole organisation. */
  isOrgWide = false;
  /** Messages a page of a history has at most, whatever was asked for. */
  pageMessages = 200;
  /** Channels a page of their list has at most. */
  pageChannels = 200;
  /** Microseconds; ahead where more than a message a second is posted here, and never behind: Readout looks by the clock. */
  #clock = Date.now() * 1_000;
  readonly #fileOrigin: () => string;

  constructor(fileOrigin: () => string) {
    this.#fileOrigin = fileOrigin;
  }

  /** A new message's id: seconds and microseconds. */
  nextTs(): string {
    this.#clock = Math.max(this.#clock + 1_000_001, Date.now() * 1_000 + 1);
    return `${Math.floor(this.#clock / 1e6)}.${String(this.#clock % 1e6).padStart(6, '0')}`;
  }

  /** What `conversations.*` and `files.info` tell of a file, and what a message carries. */
  /** The bytes of an upload that was begun; false where none was. */
  store(id: string, bytes: Uint8Array): boolean {
    return this.#files.store(id, bytes);
  }

  describeFile(file: KeptFile): object {
    const url = file.url ?? `${this.#fileOrigin()}/files/${file.id}`;
    const mimetype = this.#files.hasRead(file.id) ? file.mimetype : '';
    return { id: file.id, name: file.name, mimetype, size: file.bytes.length, url_private: url };
  }

  call(method: string, body: Readonly<Record<string, string>>): Record<string, unknown> {
    switch (method) {
      case 'auth.test':
        return {
          ...{ ok: true, team_id: TEAM, team: 'Desk', user_id: BOT.user, user: 'readout', bot_id: BOT.bot },
          is_enterprise_install: this.isOrgWide,
        };
      case 'oauth.v2.access':
        return {
          ok: true,
          app_id: 'A1',
          token_type: 'bot',
          access_token: BOT.token,
          scope: 'chat:write',
          bot_user_id: BOT.user,
          team: this.isOrgWide ? null : { id: TEAM, name: 'Desk' },
          enterprise: this.isOrgWide ? { id: 'E0DESKS', name: 'Desks' } : null,
          is_enterprise_install: this.isOrgWide,
          authed_user: { id: 'U0ANNA' },
        };
      case 'chat.postMessage':
        return this.#post(body);
      case 'chat.postEphemeral':
        return this.#postEphemeral(body);
      case 'chat.getPermalink':
        return this.#find(body.channel, body.message_ts) === undefined
          ? refuse('message_not_found')
          : {
              ok: true,
              permalink: `https://desk.slack.com/archives/${body.channel}/p${body.message_ts?.replace('.', '')}`,
            };
      case 'chat.delete':
        return this.#delete(body);
      case 'conversations.history':
        return this.#page(
          body,
          this.messages.filter((each) => each.channel === body.channel && each.thread_ts === undefined).toReversed(),
        );
      case 'conversations.replies':
        return this.#replies(body);
      case 'conversations.info': {
        const channel = this.channels.get(body.channel ?? '');
        return channel === undefined
          ? refuse('channel_not_found')
          : { ok: true, channel: { id: body.channel, ...channel } };
      }
      case 'users.info':
        return {
          ok: true,
          user: {
            ...{ id: body.user, is_admin: this.admins.has(body.user ?? ''), is_owner: false },
            is_restricted: this.guests.has(body.user ?? ''),
          },
        };
      case 'reactions.add':
        return this.#react(body, true);
      case 'reactions.remove':
        return this.#react(body, false);
      case 'users.conversations': {
        const all = [...this.channels].filter(
          ([id, { is_member: isBotIn, is_private: isPrivate, is_archived: isArchived, is_im: isDirect }]) =>
            (body.user === undefined ? isBotIn : this.members.has(`${id}/${body.user}`)) &&
            (!isPrivate || body.types?.includes('private_channel')) &&
            !isArchived &&
            !isDirect,
        );
        if (!body.types?.startsWith('public_channel') || body.exclude_archived !== 'true')
          return refuse('invalid_types');
        const [start, size] = [Number(body.cursor ?? '0'), Math.min(Number(body.limit ?? '100'), this.pageChannels)];
        const next = start + size < all.length ? String(start + size) : '';
        const channels = all.slice(start, start + size).map(([id, channel]) => ({ id, ...channel }));
        return { ok: true, channels, response_metadata: { next_cursor: next } };
      }
      case 'files.getUploadURLExternal': {
        const id = this.#files.begin(body);
        return id === null
          ? refuse('invalid_arguments')
          : { ok: true, file_id: id, upload_url: `${this.#fileOrigin()}/upload/${id}` };
      }
      case 'files.completeUploadExternal':
        return this.#completeUpload(body);
      case 'files.info': {
        const file = this.files.get(body.file ?? '');
        const described = file === undefined ? {} : this.describeFile(file);
        this.#files.look(body.file ?? '');
        return file === undefined ? refuse('file_not_found') : { ok: true, file: described };
      }
      case 'assistant.threads.setStatus':
        return body.thread_ts === undefined || body.status === undefined ? refuse('invalid_arguments') : { ok: true };
      case 'views.open':
      case 'views.publish': {
        const view = readView(JSON.parse(body.view ?? 'null'));
        if (view === null) return refuse('invalid_arguments');
        const id = `V${this.views.length + 1}`;
        this.views.push({ method, id, view });
        return { ok: true, view: { id } };
      }
      default:
        return refuse('unknown_method');
    }
  }

  /** Slack shares a file where it was told to: as a message of its own, without metadata. */
  #completeUpload(body: Readonly<Record<string, string>>): Record<string, unknown> {
    const { channel_id: channel, thread_ts: thread } = body;
    const completed = this.#files.complete(body);
    if (completed === null) return refuse('file_not_found');
    if (channel === undefined) return { ok: true, files: [this.describeFile(completed)] };
    const place = channel.startsWith('D') ? { is_member: true } : this.channels.get(channel);
    if (place === undefined) return refuse('channel_not_found');
    if (!place.is_member) return refuse('not_in_channel');
    const files = [this.describeFile(completed)];
    const own = { user: BOT.user, bot_id: BOT.bot, text: '', subtype: 'file_share' };
    this.messages.push({
      channel,
      ts: this.nextTs(),
      ...own,
      files,
      ...(thread !== undefined && { thread_ts: thread }),
    });
    return { ok: true, files };
  }

  #post(body: Readonly<Record<string, string>>): Record<string, unknown> {
    const { channel: asked = '', text = '', thread_ts: thread } = body;
    const refused = this.#refusePosting(asked, body);
    // The conversation with a person has an id of its own.
    const channel = asked.startsWith('U') ? asked.replace('U', 'D') : asked;
    if (refused !== null) return refused;
    const message: KeptMessage = {
      channel,
      ts: this.nextTs(),
      user: BOT.user,
      bot_id: BOT.bot,
      text,
      ...(thread !== undefined && { thread_ts: thread }),
      ...(body.blocks !== undefined && { blocks: JSON.parse(body.blocks) }),
      ...(body.metadata !== undefined && { metadata: JSON.parse(body.metadata) }),
    };
    this.messages.push(message);
    return { ok: true, channel, ts: message.ts, message };
  }

  #delete({ channel, ts }: Readonly<Record<string, string>>): Record<string, unknown> {
    const message = this.#find(channel, ts);
    if (message === undefined) return refuse('message_not_found');
    if (message.user !== BOT.user) return refuse('cant_delete_message');
    this.messages.splice(this.messages.indexOf(message), 1);
    return { ok: true, channel, ts };
  }

  #postEphemeral(body: Readonly<Record<string, string>>): Record<string, unknown> {
    const { channel = '', user = '', text = '', thread_ts: thread = null } = body;
    const refused = this.#refusePosting(channel, body);
    if (refused !== null) return refused;
    if (picturesOf(JSON.parse(body.blocks ?? '[]')).length > 0) return refuse('invalid_blocks');
    this.ephemerals.push({ channel, user, thread_ts: thread, text, blocks: JSON.parse(body.blocks ?? '[]') });
    return { ok: true, message_ts: this.nextTs() };
  }

  #refusePosting(channel: string, { text = '', blocks }: Readonly<Record<string, string>>) {
    // A person's id stands for the direct conversation with them.
    const place = channel.startsWith('U') ? { is_member: true, is_archived: false } : this.channels.get(channel);
    if (place === undefined) return refuse('channel_not_found');
    if (!place.is_member) return refuse('not_in_channel');
    if (place.is_archived) return refuse('is_archived');
    if (text.length > 40_000) return refuse('msg_too_long');
    if (text === '' && blocks === undefined) return refuse('no_text');
    const wrong = blocks === undefined ? null : checkBlocks(JSON.parse(blocks));
    const pictures = blocks === undefined ? [] : picturesOf(JSON.parse(blocks));
    if (!pictures.every((id) => this.#files.isPicture(id)))
      return { ...refuse('invalid_blocks'), response_metadata: { messages: ['[ERROR] invalid slack file'] } };
    return wrong === null ? null : { ...refuse(wrong.code), response_metadata: { messages: wrong.faults } };
  }

  #react({ channel, timestamp, name }: Readonly<Record<string, string>>, isAdding: boolean): Record<string, unknown> {
    const key = `${channel}/${timestamp}/${name}`;
    if (this.#find(channel, timestamp) === undefined) return refuse('message_not_found');
    if (isAdding === this.reactions.has(key)) return refuse(isAdding ? 'already_reacted' : 'no_reaction');
    if (isAdding) this.reactions.add(key);
    else this.reactions.delete(key);
    return { ok: true };
  }

  #replies(body: Readonly<Record<string, string>>): Record<string, unknown> {
    const asked = this.#find(body.channel, body.ts);
    if (asked === undefined) return refuse('thread_not_found');
    const thread = asked.thread_ts === undefined ? asked.ts : null;
    const own = this.messages.filter(
      (each) => each === asked || (thread !== null && each.channel === asked.channel && each.thread_ts === thread),
    );
    return this.#page(body, own);
  }

  #page(body: Readonly<Record<string, string>>, all: readonly KeptMessage[]): Record<string, unknown> {
    const { oldest = '0', latest = '9', limit = '100', cursor = '0' } = body;
    const inRange = all.filter(({ ts }) => ts >= oldest && ts <= latest);
    const start = Number(cursor);
    const end = start + Math.min(Number(limit), this.pageMessages);
    const shown = inRange.slice(start, end).map(({ channel: _channel, metadata, ...message }) => ({
      type: 'message',
      ...message,
      ...(body.include_all_metadata === 'true' && metadata !== undefined && { metadata }),
    }));
    const next = end < inRange.length ? String(end) : '';
    return { ok: true, messages: shown, has_more: next !== '', response_metadata: { next_cursor: next } };
  }

  #find(channel: string | undefined, ts: string | undefined): KeptMessage | undefined {
    return this.messages.find((each) => each.channel === channel && each.ts === ts);
  }
}

function refuse(error: string): Record<string, unknown> {
  return { ok: false, error };
}
