import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { readWordForms } from '../../src/language/word-forms.ts';

describe('a name is found in another form', () => {
  it.each([
    ['ru', 'Заявление Орлова о Латвии', 'Орлов', true],
    ['ru', 'переговоры с Латвией', 'Латвия', true],
    ['pl', 'zdaniem Nowaka i Sikory', 'Nowak', true],
    ['pl', 'zdaniem Nowaka i Sikory', 'Sikora', true],
    ['fi', 'Kokous pidettiin Helsingissä', 'Helsinki', true],
    ['fr', 'le gouvernement français', 'France', true],
    ['es', 'el ministro noruego', 'Noruega', true],
    ['de', 'die norwegische Regierung', 'Norwegen', true],
    ['tr', 'Sarıkaya’nın açıklaması', 'Sarıkaya', true],
    ['ar', 'قال الحداد', 'حداد', true],
    ['uk', 'за словами Петришин і Коваленка', 'Коваленко', true],
    ['en', 'Brandt and the Kestrians', 'Kestrian', true],
    ['ru', 'Заявление Орлова', 'Карпов', false],
    ['pl', 'zdaniem Nowaka', 'Maliński', false],
    ['fi', 'Kokous pidettiin Helsingissä', 'Helander', false],
    ['en', 'Austria', 'Australia', false],
  ])('%s: “%s” has %s: %s', (code, text, name, expected) => {
    expect(readWordForms(text, languageOf(code)).has(name)).toBe(expected);
  });

  it.each([
    ['ru', 'сказал Олегу Вершинину', 'Олег Вершинин', true],
    ['ru', 'Олег пришёл. Вершинин нет', 'Олег Вершинин', false],
    ['pl', 'Barbary Sikory', 'Barbara Sikora', true],
  ])('%s: “%s” has %s word by word: %s', (code, text, name, expected) => {
    expect(readWordForms(text, languageOf(code)).hasInOrder(name)).toBe(expected);
  });
});
