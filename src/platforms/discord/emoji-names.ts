/**
 * Discord gives an emoji as its character; people know its short name. These are the ones a channel is likely to choose
 * for requesting a briefing; any other goes by its character.
 */
const NAMES: Readonly<Record<string, string>> = {
  '📰': 'newspaper',
  '🗞': 'newspaper_roll',
  '👀': 'eyes',
  '📝': 'memo',
  '📄': 'page_facing_up',
  '📖': 'book',
  '📚': 'books',
  '📌': 'pushpin',
  '🔖': 'bookmark',
  '🔍': 'mag',
  '🧵': 'thread',
  '🤖': 'robot_face',
  '⭐': 'star',
  '👍': 'thumbsup',
};

/** "newspaper" for 📰; a custom emoji, which Discord writes as "<:name:id>", by its own name. */
export function nameOfEmoji(emoji: string): string {
  const custom = /^<a?:(\w+):\d+>$/.exec(emoji)?.[1];
  const character = emoji.replaceAll('\uFE0F', '');
  return custom ?? NAMES[character] ?? character;
}
