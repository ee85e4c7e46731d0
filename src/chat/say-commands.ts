import type { Block, ListItem, Reply, Text } from './reply.ts';

/** A command as people of a platform type it: "/readout positions". */
export type TypedCommand = (name: string) => string;

/**
 * A reply with its commands as they are typed where it is read. What it quotes, its links and its names stay as they
 * are.
 * @param names of all commands
 */
export function sayCommandsAs(reply: Reply, names: readonly string[], typed: TypedCommand): Reply {
  const say = (text: string): string => sayCommandsIn(text, names, typed);
  const sayAll = (text: Text): Text =>
    text.map((span) =>
      typeof span === 'string' ? say(span) : span.type === 'bold' ? { ...span, text: say(span.text) } : span,
    );
  return { ...reply, title: say(reply.title), blocks: reply.blocks.map((block) => inBlock(block, say, sayAll)) };
}

/** A text with its commands as they are typed where it is read. */
export function sayCommandsIn(text: string, names: readonly string[], typed: TypedCommand): string {
  // A command stands after white space, a bracket or a quotation mark, and isn't the beginning of a path.
  return text.replace(/(?<=^|[\s(“"])\/([a-z]+(?:-[a-z]+)*)(?![\w/-])/gu, (command, name: string) =>
    names.includes(name) ? typed(name) : command,
  );
}

function inBlock(block: Block, say: (text: string) => string, sayAll: (text: Text) => Text): Block {
  switch (block.type) {
    case 'text':
    case 'note':
      return { ...block, text: sayAll(block.text) };
    case 'list': {
      const { items, more } = block;
      return {
        ...block,
        items: items.map((item) => inItem(item, say, sayAll)),
        ...(more !== undefined && { more: say(more) }),
      };
    }
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: sayAll(fact.value) })) };
    case 'table': {
      const { rows, more } = block;
      return { ...block, rows: rows.map((row) => row.map(sayAll)), ...(more !== undefined && { more: say(more) }) };
    }
    case 'quote':
    case 'actions':
    case 'divider':
      return block;
    default:
      return block satisfies never;
  }
}

function inItem(item: ListItem, say: (text: string) => string, sayAll: (text: Text) => Text): ListItem {
  return {
    ...item,
    text: sayAll(item.text),
    ...(item.label !== undefined && { label: say(item.label) }),
    ...(item.source !== undefined && { source: sayAll(item.source) }),
  };
}
