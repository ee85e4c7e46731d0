import { describe, expect, it } from 'vitest';
import { CAPS, MODEL_DRAFT, type ModelDraft } from '../../src/analysts/model-draft.ts';
import { salvageDraft } from '../../src/analysts/salvage-draft.ts';

const POSITION = {
  actor: 'Ines Halvorsen',
  issue: 'night flights',
  act: 'refuses',
  stance: 'opposes',
  statement: 'to allow landings after eleven',
  quotes: ['will not allow landings after eleven'],
  via: ['Lake Radio'],
  directness: 'direct',
  hedge: null,
  date: null,
  relation: 'softer',
};
const ACTOR = { name: 'Ines Halvorsen', aliases: ['Halvorsen'], kind: 'person', role: 'mayor', affiliation: null };
const POINT = {
  issue: 'night flights',
  parties: [{ actor: 'Ines Halvorsen', holds: 'no landings after eleven' }],
  status: 'open',
  via: [],
  quotes: ['will not allow landings after eleven'],
};
const EVENT = { dateAsWritten: '4 May', date: null, text: 'The council votes.', quotes: ['votes on 4 May'] };
const ANSWER = {
  bottomLine: [{ text: 'The mayor refuses night flights.', quotes: ['will not allow landings after eleven'] }],
  actors: [ACTOR],
  positions: [POSITION],
  stickingPoints: [POINT],
  openQuestions: [{ text: 'Who pays is not said.', quotes: ['did not say who pays'] }],
  events: [EVENT],
  absentVoices: ['the airline'],
};

function salvage(answer: unknown): ModelDraft & { readonly broken?: number } {
  const read = salvageDraft(answer);
  if (!read.success) throw read.error;
  return read.data;
}

const positionOf = (changes: object) => salvage({ ...ANSWER, positions: [{ ...POSITION, ...changes }] }).positions[0];

describe('of a model’s answer', () => {
  it('all is taken as it is where it keeps to the form', () => {
    expect(salvage(ANSWER)).toEqual({ ...ANSWER, broken: 0 });
  });

  it.each([
    ['in an object with its quote', { quotes: [{ quote: 'votes on 4 May', translation: 'stimmt am 4. Mai ab' }] }],
    ['in a list beside the quotes', { quotes: ['votes on 4 May'], translations: ['stimmt am 4. Mai ab'] }],
  ])('takes a quote’s translation %s', (_, quoting) => {
    const { bottomLine } = salvage({ ...ANSWER, bottomLine: [{ text: 'Der Rat stimmt ab.', ...quoting }] });
    expect(bottomLine[0]?.quotes).toEqual([{ quote: 'votes on 4 May', translation: 'stimmt am 4. Mai ab' }]);
  });

  it.each([
    ['as a list', [{ name: 'the council', rendering: 'der Rat' }, { name: 'Bern' }, 'Rat']],
    ['under the names as keys', { 'the council': 'der Rat' }],
  ])('takes the renderings of names %s, as far as there are any', (_, names) => {
    expect(salvage({ ...ANSWER, names })).toMatchObject({ names: [{ name: 'the council', rendering: 'der Rat' }] });
  });

  it.each([
    ['act', 'REFUSES', 'refuses'],
    ['act', ' Refused. ', 'refuses'],
    ['act', 'said', 'states'],
    ['act', 'calls_for', 'demands'],
    ['act', 'obeys', 'states'],
    ['act', null, 'states'],
    ['stance', 'In favour', 'supports'],
    ['stance', 'neutral', 'unclear'],
    ['directness', 'Direct quote', 'direct'],
    ['directness', 'hearsay', 'indirect'],
    ['relation', 'Hardened', 'harder'],
    ['relation', 'given up', 'withdrawn'],
    ['relation', 'new', null],
    ['relation', undefined, null],
  ])('%s “%s” is read as %s', (key, written, value) => {
    expect(positionOf({ [key]: written })).toEqual({ ...POSITION, [key]: value });
  });

  it('an actor of a kind nobody knows is a group, a point of such a status unclear', () => {
    const { actors, stickingPoints } = salvage({
      ...ANSWER,
      actors: [
        { ...ACTOR, kind: 'Organisation' },
        { ...ACTOR, kind: 'choir' },
      ],
      stickingPoints: [
        { ...POINT, status: 'Resolved' },
        { ...POINT, status: 'a mess' },
      ],
    });
    expect(actors.map(({ kind }) => kind)).toEqual(['organization', 'group']);
    expect(stickingPoints.map(({ status }) => status)).toEqual(['settled', 'unclear']);
  });

  it.each([
    ['via', null, []],
    ['via', '', []],
    ['via', 'Lake Radio', ['Lake Radio']],
    ['via', 'her deputy, Lake Radio', ['her deputy', 'Lake Radio']],
    ['via', [{ name: 'Lake Radio' }], ['Lake Radio']],
    ['quotes', 'will not allow', ['will not allow']],
    ['quotes', [{ quote: 'will not allow' }, 7, null], ['will not allow', '7']],
    ['quotes', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd']],
    ['hedge', 'N/A', null],
    ['statement', 'to  allow\nland\u200Bings', 'to allow landings'],
    ['actor', { name: 'Ines Halvorsen' }, 'Ines Halvorsen'],
  ])('%s %j is read as %j', (key, written, value) => {
    expect(positionOf({ [key]: written })).toEqual({ ...POSITION, [key]: value });
  });

  it('keys that are missing are as if they were empty, and a label is taken from what is held', () => {
    const { actor, statement } = POSITION;
    const quotes = { quote: 'will not allow' };
    const { positions, actors, events, absentVoices } = salvage({
      positions: [{ actor, statement, ...quotes }],
      actors: ['Ines Halvorsen'],
      events: [{ text: 'The council votes.', date: '2026-05-04', ...quotes }],
    });
    const rest = { act: 'states', stance: 'unclear', via: [], directness: 'indirect', hedge: null };
    const unsaid = { date: null, relation: null };
    expect(positions).toEqual([{ actor, issue: statement, statement, quotes: ['will not allow'], ...rest, ...unsaid }]);
    expect(actors).toEqual([{ ...ACTOR, aliases: [], kind: 'group', role: null }]);
    expect(events[0]).toMatchObject({ dateAsWritten: '2026-05-04', date: '2026-05-04' });
    expect(absentVoices).toEqual([]);
  });

  it('strings are cut at a word, and lists where they are longer than they may be', () => {
    const long = 'night flights '.repeat(60);
    const { positions, actors } = salvage({
      ...ANSWER,
      positions: Array(CAPS.POSITIONS + 1).fill({ ...POSITION, issue: long, statement: long }),
      actors: [{ ...ACTOR, aliases: Array(30).fill('Halvorsen') }],
    });
    expect(positions).toHaveLength(CAPS.POSITIONS);
    expect(actors[0]?.aliases).toHaveLength(CAPS.ALIASES);
    expect(positions[0]?.issue).toMatch(/^(?:night flights )+night flights$|^(?:night flights )+night$/);
    expect(positions[0]?.issue.length).toBeLessThanOrEqual(CAPS.LABEL_CHARACTERS);
    expect(positions[0]?.statement.length).toBeGreaterThan(CAPS.PROSE_CHARACTERS - 'flights '.length);
  });

  it('a broken item costs that item, and is counted', () => {
    const { positions, events, stickingPoints, broken } = salvage({
      ...ANSWER,
      positions: [{ ...POSITION, actor: null }, 'night flights', POSITION, { ...POSITION, statement: ' ' }],
      events: [{ ...EVENT, text: [] }],
      stickingPoints: [{ ...POINT, parties: [{ actor: 'Halvorsen' }, 3, ...POINT.parties] }],
    });
    expect(positions).toEqual([POSITION]);
    expect(events).toEqual([]);
    expect(stickingPoints).toEqual([POINT]);
    expect(broken).toBe(4);
  });

  it('what comes out keeps to the form, whatever goes in', () => {
    const read = salvage({ ...ANSWER, bottomLine: 'The mayor refuses.', positions: POSITION, absentVoices: [ACTOR] });
    expect(MODEL_DRAFT.safeParse(read).success).toBe(true);
    expect(read).toMatchObject({ positions: [POSITION], absentVoices: ['Ines Halvorsen'] });
    expect(read.bottomLine).toEqual([{ text: 'The mayor refuses.', quotes: [] }]);
  });

  it.each([
    ['no object', 'The mayor refuses night flights.'],
    ['no list', { summary: 'The mayor refuses night flights.' }],
    ['no item that can be read', { positions: [{ text: 'no' }, 4], actors: [{}] }],
  ])('nothing can be used where it has %s', (_, answer) => {
    expect(salvageDraft(answer)).toMatchObject({ success: false });
  });

  it('an answer without items is one: the article may have none', () => {
    expect(salvageDraft({ positions: [], actors: [] })).toMatchObject({ success: true });
  });
});
