import { describe, expect, it } from 'vitest';
import { createTurnCheck, type Turn } from '../../src/briefings/turned-check.ts';
import { ENGLISH } from '../../src/language/languages/en.ts';

const TOLD = [
  'Selma Orvik, the mayor of Tarn, said on Friday that the town would not sell the mill to Karsten Foods.',
  'Karsten Foods, which owns two mills on the river, offered to repair the dam and raised its bid.',
  '“We refuse to close the canteen,” said Bo Lindqvist of the millers’ union.',
  'The union warned that its members would stop loading grain.',
  'The dam was built by the provincial water board in 1961.',
  'Orvik is ready to meet the union, and was uncertain whether the levy imposed in May would stay.',
];

function turnIn(text: string, except: readonly Turn[] = []): Turn | null {
  return createTurnCheck(ENGLISH, TOLD)(text, TOLD, except);
}

describe('a sentence that tells what its sources tell', () => {
  it.each([
    'The town will not sell the mill, Mayor Selma Orvik said.',
    'Karsten Foods offered to repair the dam.',
    'Karsten Foods has raised its bid.',
    'The millers’ union refuses to close the canteen.',
    'The members of the union would stop loading grain.',
    'The water board built the dam.',
    'Orvik is ready to meet the union.',
    'A levy was imposed in May.',
    'Will the town sell the mill?',
    'Orvik is going to meet the union.',
    'a raised bid',
    'the mill and the dam',
  ])('stays: %s', (text) => {
    expect(turnIn(text)).toBeNull();
  });

  it('stays where what is refused is told without the refusal, as the act of a position tells that', () => {
    expect(turnIn('to close the canteen')).toBe('denial');
    expect(turnIn('to close the canteen', ['denial'])).toBeNull();
  });
});

describe('whether somebody said what they would do', () => {
  const told = ['The board has not said what it would charge.', 'Orvik explained why the mill matters.'];
  const turn = (text: string) => createTurnCheck(ENGLISH, told)(text, told);

  it.each(['The board has not said what it would charge.', 'What would the board charge?', 'Orvik explained why.'])(
    'is told as the sources tell it: %s',
    (text) => {
      expect(turn(text)).toBeNull();
    },
  );

  it.each([
    'The board has said what it would charge.',
    'What would the board charge? the board has said what it would charge',
    'Orvik explained how the mill matters.',
  ])('is not told the other way round, nor where they say nothing of it: %s', (text) => {
    expect(turn(text)).toBe('denial');
  });
});

describe('who does what, to what and when', () => {
  const told = [
    'The harbour guild demanded a new crane for the quay.',
    '“The crane is old,” said Bo Lindqvist, the head of Karsten Foods.',
    'A spokesman for the water board declined to comment.',
    'Lindqvist called the plan a joke.',
    'Selma Orvik said the town was counting the offers of other firms.',
    'Karsten Foods would repair the dam if the town sold the mill.',
    'The farmers have paid for it.',
    'The lease of the mill ends on 3 June.',
    'The town council meets on Friday.',
  ];
  const turn = (text: string) => createTurnCheck(ENGLISH, told)(text, told);

  it.each([
    'A spokesman for the board declined to comment.',
    'Lindqvist called the plan a joke.',
    'Orvik said the town was counting the offers.',
    'The town council meets on Friday.',
    'The lease of the mill ends on 3 June.',
    'The guild demanded a new crane.',
  ])('is told as the sources tell it: %s', (text) => {
    expect(turn(text)).toBeNull();
  });

  it.each<[Turn, string]>([
    ['doer', 'A spokesman for Karsten Foods declined to comment.'],
    ['doer', 'Karsten Foods called the plan a joke.'],
    ['doer', 'Lindqvist said the town was counting the offers of other firms.'],
    ['doer', 'The town council demanded a new crane.'],
    ['doer', 'to repair the old dam Lindqvist meets the town council'],
    ['denial', 'Karsten Foods would repair the dam if the town sold the mill. the town would sell the mill'],
    ['object', 'The farmers have paid for the dam.'],
    ['object', 'Selma Orvik leads the guild.'],
    ['time', 'The lease of the mill ends on Friday.'],
  ])('is not shown, for the %s: %s', (why, text) => {
    expect(turn(text)).toBe(why);
  });

  it('is read apart from a question that follows without a stop', () => {
    expect(turn('Lindqvist said the town was counting the offers What would the town sell?')).toBe('doer');
  });
});

describe('a sentence that turns its sources round', () => {
  it.each<[Turn, string]>([
    ['verb', 'Orvik resigned.'],
    ['verb', 'Lindqvist chairs the town.'],
    ['verb', 'The union attacked the mill.'],
    ['verb', 'Karsten Foods apologised to the mayor.'],
    ['verb', 'Lindqvist is corrupt.'],
    ['verb', 'Karsten Foods pledged to repair the dam.'],
    ['denial', 'The town would sell the mill to Karsten Foods.'],
    ['denial', 'The union will close the canteen without delay.'],
    ['doer', 'Karsten Foods refused to repair the dam.'],
    ['denial', 'The members would never stop loading grain.'],
    ['denial', 'Karsten Foods never raised its bid.'],
    ['mood', 'The members of the union have stopped loading grain.'],
    ['mood', 'Karsten Foods has repaired the dam.'],
    ['mood', 'Karsten Foods repaired the dam in May.'],
    ['doer', 'Selma Orvik raised her bid.'],
    ['doer', 'Bo Lindqvist offered to repair the dam.'],
    ['doer', 'The dam was built by Karsten Foods.'],
    ['doer', 'The town offered to repair the dam.'],
    ['doer', 'Karsten Foods refuses to close the canteen.'],
    ['doer', 'Bo Lindqvist is the mayor of Tarn.'],
    ['time', 'Selma Orvik said on Monday that the town would not sell the mill.'],
    ['object', 'Karsten Foods offered to repair the canteen.'],
    ['object', 'The town would not sell the dam.'],
  ])('is not shown, for the %s: %s', (why, text) => {
    expect(turnIn(text)).toBe(why);
  });

  it('is found where it is run into a true one, without a stop', () => {
    expect(turnIn('Karsten Foods offered to repair the dam Orvik resigned as the mayor')).toBe('verb');
    expect(turnIn('the union has stopped loading grain Karsten Foods raised its bid')).toBe('mood');
    expect(turnIn('it is wise to say nothing that the town would not sell the mill')).toBe('verb');
  });

  it('is found behind a question, which leaves open what it tells', () => {
    expect(turnIn('Would the town sell the mill? Karsten Foods has repaired the dam.')).toBe('mood');
  });
});
