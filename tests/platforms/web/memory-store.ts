import { randomBytes } from 'node:crypto';
import type { LocalMessage } from '../../../src/chat/local-message.ts';
import type { SessionStore } from '../../../src/platforms/web/sessions.ts';
import type { WebStore } from '../../../src/platforms/web/store.ts';

/** The local channel's store without a database; passes the same tests as the one with. */
export function createMemoryStore(now: () => Date = () => new Date()): WebStore {
  const messages: (LocalMessage & { key: string; channel: string })[] = [];
  const files = new Map<string, { name: string; size: number; bytes: Uint8Array }>();
  let revision = 0;
  const bare = ({ key, channel, ...message }: (typeof messages)[number]): LocalMessage => message;
  const inChannel = ({ platform, workspace, channel }: { platform: string; workspace: string; channel: string }) => {
    const name = `${platform}/${workspace}/${channel}`;
    return { name, messages: messages.filter((message) => message.channel === name) };
  };
  return {
    async keepMessage(scope, { key, files: sent, ...message }) {
      const known = inChannel(scope).messages.find((candidate) => candidate.key === key);
      if (known !== undefined) return bare(known);
      revision += 1;
      const id = String(messages.length + 1);
      const kept = sent.map(({ name, bytes }, index) => {
        const file = { name, size: bytes.length, bytes };
        files.set(`${inChannel(scope).name} ${id}-${index}`, file);
        return { id: `${id}-${index}`, name, size: bytes.length };
      });
      const stored = { ...message, id, revision, key, channel: inChannel(scope).name, files: kept };
      messages.push({ ...stored, mark: null, createdAt: now() });
      return bare({ ...stored, mark: null, createdAt: now() });
    },
    async findMessage(scope, id) {
      const found = inChannel(scope).messages.find((message) => message.id === id);
      return found === undefined ? null : bare(found);
    },
    async recentMessages(scope, { before, limit }) {
      const all = inChannel(scope).messages;
      const roots = all.filter(({ thread, id }) => thread === null && (before === null || Number(id) < Number(before)));
      const shown = roots.slice(-limit);
      const replies = all.filter(({ thread }) => shown.some(({ id }) => id === thread));
      return { messages: [...shown, ...replies].map(bare), hasEarlier: roots.length > shown.length };
    },
    async messagesSince(scope, after, limit) {
      return inChannel(scope)
        .messages.filter((message) => message.revision > after)
        .toSorted((one, other) => one.revision - other.revision)
        .slice(0, limit)
        .map(bare);
    },
    async setMark(scope, id, mark) {
      const { name } = inChannel(scope);
      const at = messages.findIndex((message) => message.channel === name && message.id === id);
      const message = messages[at];
      if (message === undefined || message.mark === mark) return;
      revision += 1;
      messages[at] = { ...message, mark, revision };
    },
    readFile: async (scope, id) => files.get(`${inChannel(scope).name} ${id}`) ?? null,
  };
}

/** As the database keeps them, whatever processes there are. */
export function createMemorySessions(secret = randomBytes(32)): SessionStore {
  const ended = new Set<string>();
  return {
    secret: async () => secret,
    end: async (session) => void ended.add(session),
    isEnded: async (session) => ended.has(session),
  };
}
