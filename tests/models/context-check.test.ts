import { describe, expect, it } from 'vitest';
import { estimateTokens, neededContext, readContextSign } from '../../src/models/context-check.ts';

const usage = (input: number | null, output: number | null = 300, cached = 0) => ({ input, output, cached });

describe('an estimate of tokens', () => {
  // Counted with o200k.
  it.each([
    ['English', 'The prime minister said on Tuesday that the talks would go on next week.', 15],
    ['German', 'Die Ministerin sagte am Dienstag, dass die Gespräche nächste Woche fortgesetzt würden.', 17],
    ['Russian', 'Министр заявил во вторник, что переговоры продолжатся на следующей неделе.', 18],
    ['Chinese', '部长周二表示，谈判将于下周继续举行，双方仍有分歧。', 21],
  ])('is not higher than the count in %s, and not below half of it', (_, text, tokens) => {
    const estimate = estimateTokens(text);
    expect(estimate).toBeLessThanOrEqual(tokens + 1);
    expect(estimate).toBeGreaterThan(tokens / 2);
  });
});

describe('the tokens a server counted', () => {
  it.each([
    ['as many as were sent', usage(5_200)],
    ['more, by another tokenizer', usage(7_000)],
    ['somewhat fewer, by another tokenizer', usage(3_900)],
    ['none', usage(0)],
    ['nothing', usage(null, null)],
    ['few, in a way of its own', usage(12)],
    ['near a context and not at it', usage(4_094)],
    ['near a context and not at it', usage(4_094)],
    ['those known from before apart', usage(700, 300, 4_500)],
  ])('are no sign of anything where they are %s', (_, counted) => {
    expect(readContextSign(counted, { estimate: 5_000, isCutOff: false })).toBeNull();
  });

  it.each([
    ['all of it', 4_096],
    ['all but one token', 4_095],
    ['all of a larger one', 8_192],
    ['half of it and the first tokens, the rest being kept for the answer', 2_050],
    ['far fewer than were sent', 1_500],
  ])('are a sign of a prompt that was cut where they are %s', (_, read) => {
    const sign = readContextSign(usage(read), { estimate: 6_000, isCutOff: false });
    expect(sign).toEqual({ type: 'prompt cut', read, estimate: 6_000 });
  });

  it('show a full context where an answer was cut off just there, and nowhere else', () => {
    const full = usage(3_000, 1_096);
    expect(readContextSign(full, { estimate: 2_800, isCutOff: true })).toEqual({ type: 'full', context: 4_096 });
    expect(readContextSign(full, { estimate: 2_800, isCutOff: false })).toBeNull();
    expect(readContextSign(usage(3_000, 1_200), { estimate: 2_800, isCutOff: true })).toBeNull();
  });

  it.each([4_096, 4_000, 1_024])(
    'show a limit of the server’s own where an answer was cut off at %i tokens',
    (output) => {
      expect(readContextSign(usage(3_000, output), { estimate: 2_800, isCutOff: true })).toEqual({
        type: 'output limit',
      });
      expect(readContextSign(usage(null, output), { estimate: 2_800, isCutOff: true })).toEqual({
        type: 'output limit',
      });
    },
  );
});

describe('the context to ask for', () => {
  it('leaves as much room for the answer as the prompt takes, and is never less than an article needs', () => {
    expect(neededContext(3_000)).toBe(16_384);
    expect(neededContext(12_000)).toBe(32_768);
  });
});
