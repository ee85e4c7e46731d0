import { createRequire } from 'node:module';
import path from 'node:path';
import type { Attachment } from '../chat/reply.ts';
import type { LedgerPosition } from '../ledger/ledger.ts';
import { makeMatrix } from '../ledger/matrix.ts';
import { describeMatrix, drawMatrix } from '../ledger/present/draw-matrix.ts';

/** The most that stays legible on a phone. */
const ROOM = { actors: 8, issues: 6 } as const;
/** Fewer fit in a sentence. */
const LEAST = { actors: 2, issues: 2 } as const;

const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const FONT_FILES = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) => path.join(FONTS, name));

/**
 * Who holds what on which issue, as a picture with a text alternative; null unless there are two actors and two issues
 * to compare.
 * @param positions newest first
 * @param today ISO 8601 date: dates in the same year are shown without it; the newest position's by default
 */
export async function matrixPicture(
  positions: readonly LedgerPosition[],
  title: string,
  today = positions[0]?.date ?? '',
): Promise<Attachment | null> {
  const matrix = makeMatrix(positions, ROOM);
  if (matrix === null || matrix.actors.length < LEAST.actors || matrix.issues.length < LEAST.issues) return null;
  const png = await drawPicture(drawMatrix(matrix, { title, today }));
  return {
    name: 'positions.png',
    mediaType: 'image/png',
    base64: png.toString('base64'),
    alternative: describeMatrix(matrix, { title, today }),
  };
}

/** Renders SVG as PNG with Readout's own fonts only, in a thread of the library's. */
async function drawPicture(svg: string): Promise<Buffer> {
  // Loaded with the first picture: most processes draw none.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'DejaVu Sans Condensed' },
    background: '#ffffff',
    logLevel: 'off',
  });
  return image.asPng();
}
