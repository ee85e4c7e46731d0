import { describe, expect, it } from 'vitest';
import { remember, rememberFor } from '../../src/language/remember.ts';

function counted() {
  const asked: string[] = [];
  const read = (text: string) => {
    asked.push(text);
    return text.toUpperCase();
  };
  return { asked, read };
}

describe('a function that remembers', () => {
  it('gives the same answers, and reads a text once', () => {
    const { asked, read } = counted();
    const known = remember(read);
    expect([known('a'), known('b'), known('a')]).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('remembers nothing of long texts', () => {
    const { asked, read } = counted();
    const known = remember(read);
    const long = 'a'.repeat(1_001);
    expect([known(long), known(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(asked).toHaveLength(2);
  });

  it('forgets what it knew when there is too much of it', () => {
    const { asked, read } = counted();
    const known = remember(read);
    for (let count = 0; count <= 2_000; count += 1) known(`word ${count}`);
    known('word 0');
    expect(asked).toHaveLength(2_002);
  });

  it('keeps what it was asked for one language from another', () => {
    const known = rememberFor((text: string, { code }: { readonly code: string }) => `${code} ${text}`);
    const [english, german] = [{ code: 'en' }, { code: 'de' }];
    expect([known('a', english), known('a', german), known('a', english)]).toEqual(['en a', 'de a', 'en a']);
  });
});
