import type { ActorMentions, Mention } from '../document.ts';
import type { UnnamedSource } from './introduce-source.ts';
import type { Reference } from './read-so-far.ts';

/** The groups and, after them, the unnamed sources; a source that is one of the groups is that group. */
export function withUnnamed(
  groups: readonly ActorMentions[],
  described: readonly { readonly source: UnnamedSource; readonly references: readonly Reference[] }[],
): ActorMentions[] {
  const byNoun = new Map(groups.map(({ name }) => [name.split(' ').at(-1)?.toLowerCase() ?? '', name]));
  const nameOf = ({ name, noun }: UnnamedSource) => byNoun.get(noun) ?? name;
  const ofName = Map.groupBy(
    described.filter(({ references }) => references.length > 0),
    ({ source }) => nameOf(source),
  );
  const mentionsOf = (name: string) => (ofName.get(name) ?? []).flatMap(({ references }) => references.map(toMention));
  const known = groups.map((group) => ({
    ...group,
    mentions: inOrder([...group.mentions, ...mentionsOf(group.name)]),
  }));
  const own = [...ofName.keys()].filter((name) => groups.every((group) => group.name !== name));
  return [
    ...known,
    ...own.map(
      (name): ActorMentions => ({
        ...{ name, aliases: [], kind: 'group', role: null, affiliation: null },
        mentions: inOrder(mentionsOf(name)),
        isUnnamedSource: true,
      }),
    ),
  ];
}

export function toMention({ start, end, type, isOpen }: Reference): Mention {
  return { start, end, type, ...(isOpen === true && { isOpen }) };
}

export function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((one, other) => one.start - other.start);
}
