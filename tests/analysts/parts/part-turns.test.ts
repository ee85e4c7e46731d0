import { describe, expect, it } from 'vitest';
import { createPartTurns, type DocumentTurns } from '../../../src/analysts/parts/part-turns.ts';

/** Questions that end when they are told to, and in which order they began. */
function openQuestions() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (turns: DocumentTurns, name: string) =>
    turns.take(() => {
      begun.push(name);
      return new Promise<void>((end) => ends.set(name, end));
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { begun, ask, end, settle };
}

describe('the parts of a document', () => {
  it('are read four at once, in order', async () => {
    const turns = createPartTurns(16).open();
    const { begun, ask, end, settle } = openQuestions();
    for (const part of ['1', '2', '3', '4', '5', '6']) void ask(turns, part);
    await settle();
    expect(begun).toEqual(['1', '2', '3', '4']);
    await end('3');
    expect(begun).toEqual(['1', '2', '3', '4', '5']);
  });

  it('leave a quarter of what may wait to articles that come after', async () => {
    const turns = createPartTurns(8);
    const { begun, ask, settle } = openQuestions();
    for (const name of ['a', 'b', 'c']) {
      const document = turns.open();
      for (const part of [1, 2, 3, 4]) void ask(document, `${name}${part}`);
    }
    await settle();
    expect(begun).toHaveLength(7);
    expect(begun).toEqual(expect.arrayContaining(['a1', 'b1', 'c1']));
    void ask(turns.open(), 'short');
    await settle();
    expect(begun).toContain('short');
  });

  it('wait for an article that has nothing under way', async () => {
    const turns = createPartTurns(1);
    const long = turns.open();
    const { begun, ask, end, settle } = openQuestions();
    for (const part of ['1', '2', '3']) void ask(long, part);
    void ask(turns.open(), 'short');
    await settle();
    await end('1');
    expect(begun).toEqual(['1', 'short']);
    await end('short');
    expect(begun).toEqual(['1', 'short', '2']);
  });

  it('give their turn back where they fail', async () => {
    const turns = createPartTurns(1).open();
    await expect(turns.take(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    expect(await turns.take(async () => 'read')).toBe('read');
  });
});
