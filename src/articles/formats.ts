import type { DocumentReader } from './document.ts';

/** A document format that Readout reads: one row of `FORMATS`, and a reader in its own file. */
export interface Format {
  readonly kind: string;
  /** In a list of readable formats: "PDF", ".txt". */
  readonly name: string;
  /** In a sentence: "This page couldn’t be read." */
  readonly noun: string;
  /** File extensions: lower case, without the dot, the usual one first. */
  readonly endings: readonly string[];
  /** As servers declare it: lower case. */
  readonly mediaTypes: readonly string[];
  /**
   * Whether the bytes show that they are in this format, whatever the name says. Left out if bytes never show it.
   * @param start the first 4 KB of them, one character per byte
   */
  readonly sniff?: (start: string, bytes: Uint8Array) => boolean;
  /** Whether a name or a media type is enough. False if `sniff` recognises every document of the format. */
  readonly isToldByName: boolean;
  /** Of a file, and of what a link leads to; web pages have a smaller limit in transit (`fetch.ts`). */
  readonly maxBytes: number;
  /** Whether links are expected to lead to it: requested first, and checked for paywalls and teasers. */
  readonly isPage: boolean;
  /** Loads the reader, in the worker and only for the first such document, so that the table costs nothing. */
  readonly loadReader: () => Promise<DocumentReader>;
}

const MB = 1_000_000;

/** How far from the beginning readers look for the mark of a PDF (ISO 32000-1, annex H, implementation note 13). */
const PDF_MARK_BYTES = 1024;
/** Comments may stand before the first tag. Each ends at its first mark of an end alone: else many of them are read in every combination. */
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b/i;

/** A ZIP archive; which one is told by the files in it. */
const ZIP_START = 'PK\x03\x04';
/** Fields of a mail's header, line by line, before anything else. */
const MAIL_START =
  /^(?:From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Reply-To|Sender|DKIM-Signature|X-[\w-]+|ARC-[\w-]+)\s?:[^\n]*\n(?:[ \t][^\n]*\n|[\w-]+\s?:[^\n]*\n)*/i;

/** Everything that can be read. Bytes are sniffed in this order, which is also the order in lists for people. */
export const FORMATS: readonly Format[] = [
  {
    kind: 'pdf',
    name: 'PDF',
    noun: 'PDF',
    endings: ['pdf'],
    mediaTypes: ['application/pdf', 'application/x-pdf'],
    sniff: (start) => start.slice(0, PDF_MARK_BYTES).includes('%PDF-'),
    isToldByName: false,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-pdf.ts')).readPdf,
  },
  {
    kind: 'word',
    name: '.docx',
    noun: 'Word document',
    endings: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    sniff: (start, bytes) => start.startsWith(ZIP_START) && asBuffer(bytes).includes('word/document.xml'),
    isToldByName: false,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-word.ts')).readWord,
  },
  {
    kind: 'open-document',
    name: '.odt',
    noun: 'document',
    endings: ['odt'],
    mediaTypes: ['application/vnd.oasis.opendocument.text'],
    sniff: (start) => start.startsWith(ZIP_START) && start.includes('mimetypeapplication/vnd.oasis.opendocument.text'),
    isToldByName: false,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-open-document.ts')).readOpenDocument,
  },
  {
    kind: 'rtf',
    name: '.rtf',
    noun: 'document',
    endings: ['rtf'],
    mediaTypes: ['application/rtf', 'text/rtf', 'text/richtext'],
    sniff: (start) => /^\s*\{\\rtf/.test(start),
    isToldByName: false,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-rtf.ts')).readRtf,
  },
  {
    kind: 'mail',
    name: '.eml',
    noun: 'mail',
    endings: ['eml', 'mht', 'mhtml'],
    mediaTypes: ['message/rfc822', 'multipart/related', 'application/x-mimearchive'],
    sniff: (start) => {
      const header = MAIL_START.exec(start.replaceAll('\r', ''))?.[0] ?? '';
      return /^(?:MIME-Version|Content-Type)\s?:/im.test(header) && /^(?:From|Subject|Date)\s?:/im.test(header);
    },
    isToldByName: true,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-mail.ts')).readMail,
  },
  {
    kind: 'web-archive',
    name: '.webarchive',
    noun: 'web archive',
    endings: ['webarchive'],
    mediaTypes: ['application/x-webarchive'],
    sniff: (start, bytes) => start.startsWith('bplist00') && asBuffer(bytes).includes('WebMainResource'),
    isToldByName: false,
    maxBytes: 20 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-web-archive.ts')).readWebArchive,
  },
  {
    kind: 'text',
    name: '.txt',
    noun: 'text',
    endings: ['txt', 'text'],
    mediaTypes: ['text/plain'],
    isToldByName: true,
    maxBytes: 10 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-text.ts')).readText,
  },
  {
    kind: 'markdown',
    name: '.md',
    noun: 'text',
    endings: ['md', 'markdown'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    isToldByName: true,
    maxBytes: 10 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-markdown.ts')).readMarkdown,
  },
  {
    kind: 'subtitles',
    name: '.vtt',
    noun: 'transcript',
    endings: ['vtt', 'srt'],
    mediaTypes: ['text/vtt', 'application/x-subrip'],
    sniff: (start) =>
      /^(?:\xEF\xBB\xBF)?(?:WEBVTT\b|\s*\d+\s*\r?\n\d\d:\d\d:\d\d[.,]\d{3} --> \d\d:\d\d:\d\d[.,]\d{3})/.test(start),
    isToldByName: true,
    maxBytes: 10 * MB,
    isPage: false,
    loadReader: async () => (await import('./read-subtitles.ts')).readSubtitles,
  },
  {
    kind: 'html',
    name: '.html',
    noun: 'page',
    endings: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    sniff: (start) => HTML_START.test(start.replaceAll('\0', '')),
    isToldByName: true,
    maxBytes: 20 * MB,
    isPage: true,
    loadReader: async () => (await import('./read-html.ts')).readHtml,
  },
];

/** The format for the extension of a file's name, or of an address's path; null if it is none of these. */
export function formatByEnding(name: string): Format | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** @param type a media type in lower case, without parameters */
export function formatByMediaType(type: string): Format | null {
  return FORMATS.find(({ mediaTypes }) => mediaTypes.includes(type)) ?? null;
}

/** @throws Error for a kind that is not in the table */
export function formatOfKind(kind: string): Format {
  const format = FORMATS.find((row) => row.kind === kind);
  if (format === undefined) throw new Error(`There is no format “${kind}”.`);
  return format;
}

/** The same bytes, not a copy: documents are large, and each is looked at for each format. */
function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
