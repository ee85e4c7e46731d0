import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

describe('the log', () => {
  it('tells what an error says and where it comes from, with its cause, and nothing that hangs on it', () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => void lines.push(line) });
    log.error({ error: new Error('No room.', { cause: new Error('The disk is full.') }) }, 'a job failed');
    log.error({ error: Object.assign(new Error('Refused.'), { request: { token: 'xoxb-1' } }) }, 'a call failed');
    log.warn({ error: 'only words' }, 'told in words');
    expect(lines[0]).toMatch(/No room\.[\s\S]*The disk is full\.[\s\S]*log\.test\.ts/);
    expect(lines[1]).toContain('Refused.');
    expect(lines[1]).not.toContain('xoxb-1');
    expect(lines[2]).toContain('"error":"only words"');
  });
});
