import { describe, expect, it } from 'vitest';
import { joinActors } from '../../../src/analysts/parts/join-actors.ts';
import type { Actor } from '../../../src/briefings/briefing.ts';
import { languageOf } from '../../../src/language/languages.ts';

const TEXT = 'Mira Tolvan spoke first. On Tuesday Tolvan said no. Commissioner Tolvan left. But Tolvan came back.';

const person = (name: string, ...aliases: string[]): Actor => actorOf('person', name, aliases);
const body = (name: string, ...aliases: string[]): Actor => actorOf('organization', name, aliases);

function actorOf(kind: Actor['kind'], name: string, aliases: readonly string[]): Actor {
  return { name, aliases, kind, role: null, affiliation: null };
}

/** Who is who, one actor a line, with the aliases behind. */
function join(actors: readonly Actor[], { text = TEXT, language = 'en' } = {}): string[] {
  return joinActors(actors, text, languageOf(language)).actors.map(({ name, aliases }) =>
    [name, ...aliases].join(' = '),
  );
}

describe('the actors of several parts', () => {
  it.each<[what: string, actors: readonly Actor[], expected: readonly string[]]>([
    ['a name in another case', [person('Mira Tolvan'), person('MIRA TOLVAN', 'Tolvan')], ['Mira Tolvan = Tolvan']],
    ['a surname', [person('Mira Tolvan'), person('Tolvan')], ['Mira Tolvan = Tolvan']],
    ['a surname that came first', [person('Tolvan'), person('Mira Tolvan')], ['Mira Tolvan = Tolvan']],
    ['a first name', [person('Mira Tolvan'), person('Mira')], ['Mira Tolvan = Mira']],
    ['a surname with a title', [person('Mira Tolvan'), person('Mrs. Tolvan')], ['Mira Tolvan = Mrs. Tolvan']],
    ['its initials', [body('Northern Dyke Board'), body('NDB')], ['Northern Dyke Board = NDB']],
    ['an abbreviation', [body('Dyke Board of the North', 'DBN'), body('DBN')], ['Dyke Board of the North = DBN']],
    [
      'a short name',
      [body('Dyke Board', 'the Northern Board'), body('Northern Board')],
      ['Dyke Board = the Northern Board = Northern Board'],
    ],
    [
      'names that are aliases of each other',
      [body('DBN', 'Dyke Board'), body('Dyke Board', 'DBN')],
      ['Dyke Board = DBN'],
    ],
  ])('are one by %s', (_, actors, expected) => {
    expect(join(actors)).toEqual(expected);
  });

  it.each<[what: string, actors: readonly Actor[], text?: string]>([
    ['two have the surname', [person('Mira Tolvan'), person('Joost Tolvan'), person('Tolvan')]],
    [
      'the text names another with the surname',
      [person('Mira Tolvan'), person('Tolvan')],
      `${TEXT} Joost Tolvan was there.`,
    ],
    [
      'the text names another with the first name',
      [person('Mira Tolvan'), person('Mira')],
      `${TEXT} Mira Quade was there.`,
    ],
    ['two have the initials', [body('Northern Dyke Board'), body('New Dutch Bank'), body('NDB')]],
    ['one is an aide of the other', [person('Mira Tolvan'), person('Commissioner Tolvan’s aide')]],
    ['one is the junior', [person('Mira Tolvan'), person('Mira Tolvan Junior')]],
    ['one is named by the other', [person('Mira Tolvan'), person('Tolvan’s aide')]],
    ['one has another initial', [person('M. Tolvan'), person('Joost Tolvan')]],
    ['one is an office', [person('Mira Tolvan', 'the Minister'), person('the Minister')]],
    ['one is a common noun', [body('Dyke Board', 'the board'), body('the board')]],
    ['one is a body', [person('Mira Tolvan'), body('Tolvan')]],
    ['two have the alias', [body('Dyke Board', 'North'), body('Lock Board', 'North'), body('North')]],
  ])('stay apart where %s', (_, actors, text = TEXT) => {
    expect(join(actors, { text }).map((line) => line.split(' = ')[0])).toEqual(actors.map(({ name }) => name));
  });

  it('are one by a surname, with an office or without, where the text has no fuller name', () => {
    const text = 'Tolvan spoke. Then Commissioner Tolvan left.';
    expect(join([person('Tolvan'), person('Commissioner Tolvan')], { text })).toEqual(['Tolvan = Commissioner Tolvan']);
  });

  it('lose an alias that would be another’s too', () => {
    expect(join([body('Dyke Board', 'the board', 'DB'), body('Lock Board', 'the board')])).toEqual([
      'Dyke Board = DB',
      'Lock Board',
    ]);
  });

  it('are called by one name wherever they were called by another', () => {
    const { nameOf } = joinActors([person('Tolvan'), person('Mira Tolvan'), body('DBN')], TEXT, languageOf('en'));
    expect(['Tolvan', 'MIRA TOLVAN', 'DBN', 'Somebody'].map(nameOf)).toEqual([
      'Mira Tolvan',
      'Mira Tolvan',
      'DBN',
      'Somebody',
    ]);
  });

  it('keep the role and the office that one part alone gives', () => {
    const given: Actor = { ...person('Tolvan'), role: 'envoy', affiliation: 'Dyke Board' };
    expect(joinActors([person('Mira Tolvan'), given], TEXT, languageOf('en')).actors).toEqual([
      { ...person('Mira Tolvan', 'Tolvan'), role: 'envoy', affiliation: 'Dyke Board' },
    ]);
  });

  it('are not one by a noun that the language writes with a capital', () => {
    const german = { text: 'Der Vorstand tagte.', language: 'de' };
    expect(join([body('Deichverband', 'der Vorstand'), body('Vorstand')], german)).toHaveLength(2);
    expect(join([body('Deichverband Nord', 'DVN'), body('DVN')], german)).toEqual(['Deichverband Nord = DVN']);
  });
});
