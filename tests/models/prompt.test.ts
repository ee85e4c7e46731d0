import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_DRAFT } from '../../src/analysts/model-draft.ts';
import { loadPrompt, parsePrompt } from '../../src/models/prompt.ts';

const GOOD =
  '---\nname: greeting\nversion: 2\n---\nBe polite.\n\nAlways.\n---\nGreet {{who}}, and {{ who }} again, {{when}}.\n';

describe('a prompt', () => {
  it('has a name, a version, a fixed part and a part that is filled in', () => {
    const prompt = parsePrompt(GOOD, 'greeting.md');
    expect(prompt).toMatchObject({ name: 'greeting', version: '2', system: 'Be polite.\n\nAlways.' });
    expect(prompt.fill({ who: 'Ada', when: 'now' })).toBe('Greet Ada, and Ada again, now.');
  });

  it('takes values as they are: slots and patterns in them mean nothing', () => {
    expect(parsePrompt(GOOD, 'greeting.md').fill({ who: '{{when}} $& $1', when: 'now' })).toBe(
      'Greet {{when}} $& $1, and {{when}} $& $1 again, now.',
    );
  });

  it('is refused with a slot that has no value, and a value that has no slot', () => {
    const prompt = parsePrompt(GOOD, 'greeting.md');
    expect(() => prompt.fill({ who: 'Ada' })).toThrow('greeting.md got no value for {{when}}');
    expect(() => prompt.fill({ who: 'Ada', when: 'now', why: '' })).toThrow('greeting.md has no slot {{why}}');
  });

  it.each([
    ['without front matter', 'Be polite.\n---\nGreet {{who}}.'],
    ['without a fixed part', '---\nname: a\nversion: 1\n---\nGreet {{who}}.'],
    ['without a version', GOOD.replace('version: 2\n', '')],
    ['with front matter of its own', GOOD.replace('version: 2', 'version: 2\nmodel: large')],
    ['with a slot in the part servers cache', GOOD.replace('polite', '{{how}}')],
  ])('is refused %s', (_, text) => {
    expect(() => parsePrompt(text, 'greeting.md')).toThrow(/greeting\.md/);
  });

  it('for briefings speaks of every key and every choice of the form', async () => {
    const { system } = await loadPrompt(path.join(import.meta.dirname, '../../prompts/briefing.md'));
    const { properties } = MODEL_DRAFT.toJSONSchema({ target: 'draft-7' });
    const words = [...JSON.stringify(properties).matchAll(/"(?:enum|required)":\[([^\]]*)\]/g)].flatMap((match) =>
      JSON.parse(`[${match[1]}]`),
    );
    const expected = [...Object.keys(properties ?? {}), ...words];
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((word) => !new RegExp(`[\`*]${word}[\`*]`).test(system))).toEqual([]);
  });
});
