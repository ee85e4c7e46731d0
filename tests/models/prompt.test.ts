import path from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { CAPS, MODEL_DRAFT, TRANSLATED_DRAFT } from '../../src/analysts/model-draft.ts';
import { toDraft } from '../../src/analysts/read-model-draft.ts';
import { salvageDraft } from '../../src/analysts/salvage-draft.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { loadPrompt, parsePrompt } from '../../src/models/prompt.ts';
import { articleOf } from '../fixtures/article-of.ts';

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
});

describe('the prompt for briefings', async () => {
  const { system } = await loadPrompt(path.join(import.meta.dirname, '../../prompts/briefing.md'));

  it('speaks of every key and every choice of the form', () => {
    const { properties } = MODEL_DRAFT.toJSONSchema({ target: 'draft-7' });
    const words = [...JSON.stringify(properties).matchAll(/"(?:enum|required)":\[([^\]]*)\]/g)].flatMap((match) =>
      JSON.parse(`[${match[1]}]`),
    );
    const expected = [...Object.keys(properties ?? {}), ...words];
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((word) => !new RegExp(`[\`*]${word}[\`*]`).test(system))).toEqual([]);
  });

  it('has a fixed part of at most 1,500 tokens', () => {
    expect(encode(system).length).toBeLessThanOrEqual(1_500);
  });

  it('for readers of another language speaks of what its form has beside, in few words', async () => {
    const translation = await loadPrompt(path.join(import.meta.dirname, '../../prompts/translation.md'));
    const keysOf = (form: typeof MODEL_DRAFT | typeof TRANSLATED_DRAFT) =>
      new Set([...JSON.stringify(form.toJSONSchema()).matchAll(/(\w+)":\{(?=")/g)].map(([, key]) => key ?? ''));
    const added = keysOf(TRANSLATED_DRAFT).difference(keysOf(MODEL_DRAFT));
    expect([...added].toSorted()).toEqual(['names', 'quote', 'rendering', 'translation']);
    for (const key of added) expect(translation.system).toMatch(new RegExp(`[\`*]${key}[\`*]`));
    expect(encode(translation.system).length).toBeLessThanOrEqual(400);
  });

  it('asks for no more than is taken of an answer', () => {
    const told =
      /At most (\d+) items in bottomLine, (\d+) actors, (\d+) positions, (\d+) stickingPoints, (\d+)\s+openQuestions, (\d+) events; (\d+) aliases; (\d+) names in `via`; names up to (\d+) characters, labels and roles (\d+), sentences (\d+)\./
        .exec(system)
        ?.slice(1)
        .map(Number);
    const taken = [
      CAPS.SENTENCES,
      CAPS.ACTORS,
      CAPS.POSITIONS,
      CAPS.STICKING_POINTS,
      CAPS.QUESTIONS,
      CAPS.EVENTS,
      CAPS.ALIASES,
      CAPS.CHAIN,
      CAPS.NAME_CHARACTERS,
      CAPS.LABEL_CHARACTERS,
      CAPS.PROSE_CHARACTERS,
    ];
    expect(told).toHaveLength(taken.length);
    expect(told?.filter((cap, index) => cap > (taken[index] ?? 0))).toEqual([]);
  });

  it('shows an example that follows its own rules: nothing of it is lost or doubted', () => {
    const [, text = '', answer = ''] = /Article: "(.*?)"\n\n(\{.*\})\s*$/s.exec(system) ?? [];
    const article = articleOf(text.replaceAll('\n', ' '));
    const json: unknown = JSON.parse(answer);
    expect(MODEL_DRAFT.safeParse(json).success).toBe(true);
    const salvaged = salvageDraft(json);
    if (!salvaged.success) throw salvaged.error;
    const { draft } = toDraft(salvaged.data, article.text);
    const { locked, fallen } = lockDraft(article, draft);
    expect([...fallen]).toEqual([]);
    expect(locked.positions.map(({ attribution }) => attribution)).toEqual(['verified', 'verified']);
    expect(locked.actors).toEqual(draft.actors);
    expect(locked.absentVoices).toEqual([]);
  });
});
