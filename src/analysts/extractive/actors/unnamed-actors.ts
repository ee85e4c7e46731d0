import { overlaps } from '../../../language/span.ts';
import type { ActorMentions, Mention } from '../document.ts';
import type { UnnamedSource } from './introduce-source.ts';
import type { Reference } from './read-so-far.ts';

/** "Lawyers | for Mayor Lindt" */
const OF_WHOM = /^(.+?) (?:for|of) (?:the )?(?:\p{Lu}[\p{L}’'.-]*(?: |$))+$/u;

/** The groups and, after them, the unnamed sources; a source that is one of the groups is that group. */
export function withUnnamed(
  groups: readonly ActorMentions[],
  described: readonly { readonly source: UnnamedSource; readonly references: readonly Reference[] }[],
): ActorMentions[] {
  const byNoun = Map.groupBy(groups, ({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? '');
  const nameOf = ({ name, noun, mentions }: UnnamedSource) => {
    // One of them speaks for herself.
    if (/^one of /iu.test(name)) return name;
    const alike = byNoun.get(noun) ?? [];
    const here = alike.find((group) =>
      group.mentions.some((own) => mentions.some((mention) => overlaps(own, mention))),
    );
    return here?.name ?? (alike.length === 1 ? alike[0]?.name : undefined) ?? name;
  };
  const ofName = Map.groupBy(
    described.filter(({ references }) => references.length > 0),
    ({ source }) => nameOf(source),
  );
  const mentionsOf = (name: string) => (ofName.get(name) ?? []).flatMap(({ references }) => references.map(toMention));
  const known = groups.map((group) => ({
    ...group,
    name: fullest(group, ofName.get(group.name) ?? []),
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

/** "Lawyers for Mayor Lindt" says more than "lawyers". */
function fullest({ name }: ActorMentions, described: readonly { readonly source: UnnamedSource }[]): string {
  const longer = described
    .map(({ source }) => source.name)
    .find((one) => OF_WHOM.exec(one)?.[1]?.toLowerCase() === name.toLowerCase());
  return longer ?? name;
}

export function toMention({ start, end, type, isOpen }: Reference): Mention {
  return { start, end, type, ...(isOpen === true && { isOpen }) };
}

export function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((one, other) => one.start - other.start);
}
