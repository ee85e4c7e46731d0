import type { Reply } from '../../chat/reply.ts';
import { plural } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import type { ExportFormat } from '../export-ledger.ts';
import type { LedgerStatement } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
};

/** The exported file, with a summary. */
export function presentExport(
  question: Question,
  { items, isCut }: Found<LedgerStatement>,
  { format, text }: { readonly format: ExportFormat; readonly text: string },
): Reply {
  if (items.length === 0) return nothingFound(question, 'Nothing to export', 'positions');
  const { actor, issue, today } = question;
  const about = [actor?.name, issue?.label].filter((part) => part !== undefined);
  const name = `positions-${today}.${format}`;
  const asked = [...about, ...askedOf(question)].join(' · ');
  return {
    title: `${plural(items.length, 'statement')} in ${name}`,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [
      {
        type: 'note',
        text: ['One row per statement, oldest first: date, person, organization, concept, agreement, quote, url.'],
      },
      ...olderOnes(items, isCut, today),
    ],
    visibility: 'caller',
    attachment: { name, mediaType: MEDIA_TYPES[format], base64: Buffer.from(text).toString('base64') },
  };
}
