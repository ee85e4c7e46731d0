import { NotAnArticleError, type NotAnArticleReason } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import { type ComparedText, FIND_HERE } from './copy-finder.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { formatOfKind } from './formats.ts';
import { detectLanguage } from './language.ts';
import { textOfPlain } from './plain-text.ts';

/** What the pool asks its threads to do. */
export type ReadingTask =
  | {
      readonly type: 'document';
      /** The format's: the row itself has functions, which cannot be sent to a thread. */
      readonly kind: string;
      readonly bytes: Uint8Array;
      readonly provenance: Provenance;
    }
  /** Pasted text, as it came. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'measure'; readonly text: string }
  | { readonly type: 'bands'; readonly text: ComparedText }
  | { readonly type: 'copy'; readonly newer: ComparedText; readonly older: readonly ComparedText[] };

/** What is found out about a whole text. */
export interface TextMeasures {
  /** ISO 639-1; null if it cannot be detected. */
  readonly language: string | null;
  readonly wordCount: number;
}

/** What a thread returns. Errors lose their class between threads, so a refusal is sent as data. */
export type ReadingResult =
  | { readonly type: 'document'; readonly document: ReadDocument }
  | ({ readonly type: 'measure' } & TextMeasures)
  | { readonly type: 'bands'; readonly bands: readonly number[] }
  | { readonly type: 'copy'; readonly index: number }
  | {
      readonly type: 'refused';
      readonly reason: NotAnArticleReason;
      readonly message: string;
      readonly advice: string;
    };

/** Runs in a thread of its own, which can be terminated. */
export default async function runReadingTask(task: ReadingTask): Promise<ReadingResult> {
  try {
    switch (task.type) {
      case 'document': {
        const read = await formatOfKind(task.kind).loadReader();
        return { type: 'document', document: await read(task.bytes, task.provenance) };
      }
      case 'text':
        return { type: 'document', document: textOfPlain(task.text) };
      case 'measure':
        return { type: 'measure', language: await detectLanguage(task.text), wordCount: countWords(task.text) };
      case 'bands':
        return { type: 'bands', bands: await FIND_HERE.bandsOf(task.text) };
      case 'copy':
        return { type: 'copy', index: await FIND_HERE.findCopy(task.newer, task.older) };
      default:
        return task satisfies never;
    }
  } catch (error) {
    if (!(error instanceof NotAnArticleError)) throw error;
    return { type: 'refused', reason: error.reason, message: error.message, advice: error.advice };
  }
}
