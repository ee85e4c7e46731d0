import { describe, expect, it } from 'vitest';
import { extractJson } from '../../src/models/extract-json.ts';
import { measureGrowth } from '../growth/measure-growth.ts';

const KEYS = ['capital', 'river'];
const OBJECT = { capital: 'Vienna', river: 'Danube' };
const JSON_TEXT = JSON.stringify(OBJECT);

describe('the object in what a model wrote', () => {
  it.each([
    ['bare', JSON_TEXT],
    ['in a code fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in a fence, with a sentence before it', `Here is the {JSON} you asked for:\n\`\`\`\n${JSON_TEXT}\n\`\`\``],
    ['before a sentence with braces', `${JSON_TEXT}\nI kept {every} quote. Or shorter, {"short": true}?`],
    ['behind a brace that never closes', `The form { is clear: ${JSON_TEXT}`],
    ['behind a brace and a quotation mark that never close', `Use {"capital" as the key: ${JSON_TEXT}`],
    ['inside braces of a sentence', `{as asked: ${JSON_TEXT}}`],
    ['behind its thinking', `<think>Is {"capital": "Graz"} right? No.</think>${JSON_TEXT}`],
    ['behind thinking that has no beginning', `Is {"capital": "Graz"} right? No.</think>\n\n${JSON_TEXT}`],
    ['behind thinking in brackets', `[THINK]An object like {"capital": [...]}.[/THINK]${JSON_TEXT}`],
    ['inside its thinking, where nothing follows', `[THINK]${JSON_TEXT}[/THINK]`],
    ['behind the marks of another channel', `<|channel|>analysis<|message|>{}<|channel|>final<|message|>${JSON_TEXT}`],
    ['with a comma too many', '{"capital": "Vienna", "river": "Danube",}'],
    ['inside an object of one key', `{"briefing": ${JSON_TEXT}}`],
    ['inside two objects, beside a note', `{"note": {"of": 1}, "result": {"briefing": ${JSON_TEXT}}}`],
    ['inside a list', `[${JSON_TEXT}]`],
    ['inside a list in an object', `{"briefings": [${JSON_TEXT}]}`],
    ['behind the schema it was given', `{"type": "object", "required": ["capital", "river"]}\n${JSON_TEXT}`],
    ['behind a draft of it', `{"capital": "Graz"} Wait: ${JSON_TEXT}`],
  ])('is found %s', (_, text) => {
    expect(extractJson(text, KEYS)).toEqual(OBJECT);
  });

  it('keeps what its strings hold: brackets, quotation marks, marks of thinking, commas', () => {
    const object = { capital: 'a "}" and ,} and </think> and {', river: '\\"]' };
    expect(extractJson(`So: ${JSON.stringify(object)}.`, KEYS)).toEqual(object);
    expect(extractJson(`So: ${JSON.stringify(object).slice(0, -1)},\n}`, KEYS)).toEqual(object);
  });

  it('may have line breaks and tabs in its strings', () => {
    expect(extractJson('{"capital": "Vi\nen\tna"}', KEYS)).toEqual({ capital: 'Vi\nen\tna' });
  });

  it('is given even where it has none of the keys, so that its faults can be told', () => {
    expect(extractJson('{"city": "Vienna"}', KEYS)).toEqual({ city: 'Vienna' });
  });

  it.each([
    ['a sentence', 'Vienna, of course.'],
    ['nothing', ''],
    ['an object that was cut off', '{"capital": "Vienna", "river": {"name": "Dan'],
    ['a number in braces', '{7}'],
  ])('is not found in %s', (_, text) => {
    expect(extractJson(text, KEYS)).toBeUndefined();
  });

  it.each([
    ['open braces', '{'],
    ['open objects', '{"a":'],
    ['keys that never close', '{"'],
    ['empty objects', '{}'],
    ['braces far apart', '{          '],
    ['marks of thinking', '</think>'],
    ['commas', '{"a":1,   '],
    ['backslashes', '{"\\'],
  ])('is looked for in time that grows with the text, in %s', async (_, piece) => {
    const write = (characters: number) => piece.repeat(characters / piece.length);
    // A search that starts anew at each brace takes minutes.
    expect(await measureGrowth((text) => extractJson(text, KEYS), write, 100_000)).toMatchObject({
      isSuperLinear: false,
    });
  });
});
