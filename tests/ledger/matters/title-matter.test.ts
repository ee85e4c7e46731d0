import { describe, expect, it } from 'vitest';
import { ownWords, wordsOf } from '../../../src/ledger/matter-words.ts';
import { type Naming, titleMatter } from '../../../src/ledger/matters/title-matter.ts';

const said = (label: string, statement: string, { title = '', direct = '' } = {}): Naming => ({
  ...{ label, own: ownWords({ label, statement, quote: statement }), quote: statement, title },
  ...{ speaker: direct || 'Bo Holt', isDirect: direct !== '' },
});
const BERTHS = [
  said('accepting berths', 'the guild could accept forty berths'),
  said('-day wait', 'a three-day wait for berths'),
  said('harbour berths', 'fifty harbour berths are the least'),
  said('2 May', 'the berths will be there on 2 May'),
  said('Bo Holt', 'Bo Holt wants berths'),
  said('he saw no need for berths', 'he saw no need for berths in the harbour'),
];
const NAMES = new Set(wordsOf('Bo Holt'));

describe('the title of a matter', () => {
  it('is the noun phrase that most of its statements share the words of', () => {
    expect(titleMatter(BERTHS, NAMES, null)).toBe('harbour berths');
  });

  it.each(['accepting berths', '-day wait', '2 May', 'Bo Holt', 'he saw no need for berths'])(
    'is not what nobody would call a matter, while it has another name: “%s”',
    (label) => {
      const two = BERTHS.filter((each) => each.label === label || each.label === 'harbour berths');
      expect(titleMatter([...two, ...two.filter((each) => each.label === label)], NAMES, null)).toBe('harbour berths');
    },
  );

  it.each([
    ['percent of drained land', ['40 percent of drained land', 'a third of drained land'], 'drained land'],
    ['cent', ['12 per cent on the wage rise', '60 per cent on the wage rise', 'no wage rise at all'], 'wage rise'],
    ['kilometres', ['nine kilometres of border strip', 'a border strip', 'no border strip'], 'border strip'],
  ])('is what is measured, and no measure: “%s”', (label, statements, title) => {
    expect(
      titleMatter(
        statements.map((statement) => said(label, statement)),
        NAMES,
        null,
      ),
    ).toBe(title);
  });

  it('is not what somebody said', () => {
    const statements = [
      said('said half', 'she said half'),
      said('said half', 'he said half'),
      said('lake', 'the lake'),
    ];
    expect(titleMatter(statements, NAMES, null)).toBe('lake');
  });

  it('stays while it is nearly as good as another: people know the matter by it', () => {
    const later = [
      ...BERTHS,
      said('berths', 'sixty berths'),
      said('harbour berths', 'harbour berths for all'),
      said('berths', 'no berths'),
    ];
    expect(titleMatter(later, NAMES, 'harbour berths')).toBe('harbour berths');
    expect(titleMatter(later, NAMES, 'tolls')).toBe('berths');
  });

  it.each([
    ['date', 'she gave a date for the ferry, he said', 'date for the ferry'],
    ['lock', 'they asked for control of the lock', 'control of the lock'],
    ['offer', 'he kept his offer on berths.', 'offer on berths'],
    ["port's tolls", "the port's tolls are high", 'tolls'],
    ['tolls', 'they ask for tolls of nine percent', 'tolls'],
    ['tolls', 'they ask for tolls for the summer', 'tolls'],
    ['crowns of debts', 'they owe nine crowns of debts', 'debts'],
  ])('is a noun with what it is of, or that alone: “%s” where “%s”', (label, statement, title) => {
    expect(titleMatter([said(label, statement)], NAMES, null)).toBe(title);
  });

  it('is what the articles’ titles are on, where a label says less', () => {
    const title = 'Guild digs in on ferry tolls';
    const statements = [
      said('tolls', 'no tolls will be paid', { title }),
      said('ferry', 'the ferry has to pay', { title }),
    ];
    expect(titleMatter(statements, NAMES, null)).toBe('ferry tolls');
  });

  it('is no figure of speech of one speaker', () => {
    const statements = [
      said('straw', 'this is the last straw', { direct: 'Ann Lee' }),
      said('toll', 'the guild paid a toll'),
    ];
    expect(titleMatter(statements, NAMES, null)).toBe('toll');
    const taken = [...statements, said('straw', 'the farmers sold straw and bought straw')];
    expect(titleMatter(taken, NAMES, null)).toBe('straw');
  });

  it('is a name only where nothing else is said', () => {
    expect(titleMatter([said('Port Ellen', 'the closure of Port Ellen will last')], NAMES, null)).toBe(
      'closure of Port Ellen',
    );
    expect(titleMatter([said('Port Ellen', 'Port Ellen is closed')], NAMES, null)).toBe('Port Ellen');
  });

  it('may be what is done, with where or to what', () => {
    const denial = said('firing on the town', 'he denied firing on the town');
    const statements = [denial, denial, said('town', 'the town was hit')];
    expect(titleMatter(statements, NAMES, null)).toBe('firing on the town');
  });
});
