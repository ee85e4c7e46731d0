import { z } from 'zod';

/** What a message says beside its text: a feed puts its link into blocks or attachments, a forward the whole message. */
const ATTACHMENT = z.looseObject({
  title: z.string().nullish(),
  title_link: z.string().nullish(),
  from_url: z.string().nullish(),
  text: z.string().nullish(),
  fallback: z.string().nullish(),
  /** Whether somebody passed a message on, rather than Slack previewing a link. */
  is_share: z.boolean().nullish(),
  is_msg_unfurl: z.boolean().nullish(),
  message_blocks: z.unknown().optional(),
  blocks: z.unknown().optional(),
});
type Attachment = z.infer<typeof ATTACHMENT>;

export const SAID = z.object({
  text: z.string().nullish(),
  blocks: z.unknown().optional(),
  attachments: z.array(ATTACHMENT.nullable().catch(null)).nullish(),
});

const LINK = /https?:\/\//i;
const FORWARDED_BLOCKS = z.array(z.looseObject({ message: z.looseObject({ blocks: z.unknown() }) }));

/** A message's text with what was passed on in it; where that has no link, with the links of its blocks and attachments. */
export function textOf({ text, blocks, attachments }: z.infer<typeof SAID>): string {
  const known = (attachments ?? []).filter((each) => each !== null);
  const isForward = ({ is_share: isShare, is_msg_unfurl: isUnfurl }: Attachment) =>
    isShare === true || isUnfurl === true;
  const said = [text ?? '', ...known.filter(isForward).map(saidIn)].filter((part) => part !== '').join('\n');
  if (LINK.test(said)) return said;
  const others = [wordsIn(blocks), ...known.filter((each) => !isForward(each)).map(saidIn)];
  const linked = others.filter((part) => LINK.test(part));
  return [said, ...(linked.length > 0 || said !== '' ? linked : others)].filter((part) => part !== '').join('\n');
}

function saidIn(attachment: Attachment): string {
  const { title, title_link: link, from_url: from, text, fallback, message_blocks: forwarded, blocks } = attachment;
  const inside = FORWARDED_BLOCKS.safeParse(forwarded);
  const words = text || wordsIn(inside.success ? inside.data.map(({ message }) => message.blocks) : blocks) || fallback;
  const address = link ?? from;
  return [title ?? '', words ?? '', address == null ? '' : `<${address}>`].filter((part) => part !== '').join('\n');
}

/** Texts and addresses of blocks, whatever their types. */
function wordsIn(block: unknown): string {
  if (Array.isArray(block)) return block.map(wordsIn).filter(Boolean).join('\n');
  if (typeof block !== 'object' || block === null) return '';
  const url = 'url' in block && typeof block.url === 'string' && LINK.test(block.url) ? `<${block.url}>` : '';
  const own = 'text' in block && typeof block.text === 'string' ? block.text : '';
  return [own, url, ...Object.values(block).map(wordsIn)].filter(Boolean).join('\n');
}
