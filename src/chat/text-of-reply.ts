import type { Block, Reply, Text } from './reply.ts';

/** Every word of a reply that its readers see, a line each part: for measuring it, and for looking for words in it. */
export function textOfReply({ title, subtitle, blocks }: Reply): string {
  return [title, subtitle ?? '', ...blocks.flatMap(linesOf)].filter((line) => line !== '').join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
      return [block.heading ?? '', plainText(block.text)];
    case 'list':
      return [
        ...[block.heading ?? '', block.aside ?? '', plainText(block.subject ?? [])],
        ...block.items.flatMap(({ heading, label, text, quote, translation, source, mark }) => [
          [heading ?? label ?? '', plainText(text), mark ?? ''].filter(Boolean).join(' '),
          ...[quote ?? '', translation ?? '', plainText(source ?? [])],
        ]),
        block.more ?? '',
      ];
    case 'quote':
      return [block.text, plainText(block.source)];
    case 'facts':
      return [block.heading ?? '', ...block.facts.map(({ label, value }) => `${label} ${plainText(value)}`)];
    case 'table':
      return [block.heading ?? '', ...block.rows.map((row) => row.map(plainText).join(' ')), block.more ?? ''];
    case 'note':
      return [plainText(block.text)];
    case 'actions':
      return [block.buttons.map(({ label }) => label).join(' ')];
    case 'divider':
      return [];
    default:
      return block satisfies never;
  }
}

/** The words of a text without its markup. */
export function plainText(text: Text): string {
  return text.map((span) => (typeof span === 'string' ? span : span.type === 'actor' ? span.name : span.text)).join('');
}
