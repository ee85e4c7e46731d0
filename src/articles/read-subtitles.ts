import { dropInvisible } from '../text.ts';
import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';

/** A longer silence between two cues is a paragraph. In seconds. */
const PAUSE_SECONDS = 4;

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
/** Sounds for those who don't hear: "[applause]", "♪". */
const SOUND = /^[[(][^\])]{1,60}[\])]$|^[♪♫\s]+$/;

/** Where somebody else begins to speak. */
const TURN = /^(?:[-–—]\s|>{2,}\s*)/;

interface Cue {
  readonly start: number;
  readonly end: number;
  /** The speaker, where the cue names one. */
  readonly voice: string | null;
  readonly lines: readonly string[];
}

/** Reads subtitles (WebVTT, SubRip) as a transcript: what a speaker says is one paragraph that begins with the name. */
export function readSubtitles(bytes: Uint8Array, { contentType }: Provenance): ReadDocument {
  const cues = listCues(dropInvisible(decodeBytes(bytes, contentType)).replace(/\r\n?/g, '\n'));
  const paragraphs: string[] = [];
  let before: Cue | null = null;
  for (const cue of cues) {
    const isAfterPause = before === null || cue.start - before.end > PAUSE_SECONDS;
    const lines = withoutRepeated(cue.lines, isAfterPause ? [] : (before?.lines ?? []));
    const hasVoice = cue.voice !== null && cue.voice !== before?.voice;
    lines.forEach((line, index) => {
      const last = paragraphs.length - 1;
      const isNew = (index === 0 && (isAfterPause || hasVoice)) || TURN.test(line);
      const text = line.replace(TURN, '');
      if (isNew) paragraphs.push(index === 0 && hasVoice ? `${cue.voice}: ${text}` : text);
      else paragraphs[last] = `${paragraphs[last]} ${text}`;
    });
    before = cue;
  }
  return { title: null, text: paragraphs.join('\n\n') };
}

function listCues(source: string): Cue[] {
  return source.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    const [, start = '', end = ''] = TIMES.exec(lines[at] ?? '') ?? [];
    if (at === -1) return [];
    const body = lines.slice(at + 1);
    const voice = /<v(?:\.[^\s<>]*)?\s{1,20}([^<>]{1,80})>/.exec(body.join('\n'))?.[1]?.trim() ?? null;
    const spoken = body.map((line) => withoutTags(line).trim()).filter((line) => line !== '' && !SOUND.test(line));
    return [{ start: secondsOf(start), end: secondsOf(end), voice, lines: spoken }];
  });
}

/** Tags, times within a cue, and SubRip's positions. */
function withoutTags(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,60}\}/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/**
 * Subtitles made while somebody speaks roll up: a cue shows the last lines of the one before again, or goes on with its
 * last line.
 */
function withoutRepeated(lines: readonly string[], before: readonly string[]): string[] {
  for (let count = Math.min(lines.length, before.length); count > 0; count -= 1) {
    const shown = before.slice(-count);
    if (!shown.every((line, index) => isSameLine(lines[index] ?? '', line, index === count - 1))) continue;
    const rest = (lines[count - 1] ?? '').slice((shown.at(-1) ?? '').length).trim();
    return [rest, ...lines.slice(count)].filter((line) => line !== '');
  }
  return [...lines];
}

function isSameLine(line: string, before: string, mayGoOn: boolean): boolean {
  return line === before || (mayGoOn && line.startsWith(before));
}
