import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderForTerminal } from '../../src/cli/print.ts';

const REPLY = {
  title: 'Who holds what',
  blocks: [{ type: 'text', text: ['word '.repeat(60).trim()] }],
  visibility: 'caller',
} as const;

describe('an answer on standard output', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('has colours in a pipe only where they are asked for', () => {
    expect(renderForTerminal(REPLY)).not.toContain('\u001B[');
    vi.stubEnv('FORCE_COLOR', '1');
    expect(renderForTerminal(REPLY)).toContain('\u001B[');
    vi.stubEnv('FORCE_COLOR', '0');
    expect(renderForTerminal(REPLY)).not.toContain('\u001B[');
  });

  it('is as wide as a narrow terminal', () => {
    const { isTTY, columns } = process.stdout;
    Object.assign(process.stdout, { isTTY: true, columns: 44, hasColors: () => false });
    try {
      expect(
        Math.max(
          ...renderForTerminal(REPLY)
            .split('\n')
            .map(({ length }) => length),
        ),
      ).toBeLessThanOrEqual(44);
    } finally {
      Object.assign(process.stdout, { isTTY, columns });
    }
  });
});
