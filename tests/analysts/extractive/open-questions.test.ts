import { describe, expect, it } from 'vitest';
import { OPEN_QUESTION_RULES } from '../../../src/analysts/extractive/draft/open-question-rules.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftFrom, draftOf, examplesOf } from './drafting.ts';

const textsOf = (text: string, actors: readonly string[] = []) =>
  draftFrom(text, { actors }).openQuestions.map((question) => question.text);

describe('open questions', () => {
  it('say what was not told, with the subject of their sentence', () => {
    expect(
      textsOf('Quist repeated the goal of a fair price and did not mention the subsidy that the board had floated.', [
        'Quist',
      ]),
    ).toEqual(['Quist did not mention the subsidy that the board had floated.']);
  });

  it('say about what no details were given', () => {
    expect(textsOf('It emerged that the two also discussed the pipeline, though no details were provided.')).toEqual([
      'The two discussed the pipeline, though no details were provided.',
    ]);
  });

  it('name whoever a pronoun stands for', () => {
    const text = 'Quist spoke for an hour. She declined to say who had paid for the trip.';
    const start = text.indexOf('She');
    const actor = {
      name: 'Quist',
      kind: 'person' as const,
      mentions: [{ start, end: start + 3, type: 'pronoun' as const }],
    };
    expect(draftFrom(text, { actors: [actor] }).openQuestions[0]?.text).toBe(
      'Quist declined to say who had paid for the trip.',
    );
  });

  it('say who tells that something is unknown', () => {
    const text = 'It is unclear who gave the order, Quist said.';
    const draft = draftFrom(text, {
      actors: ['Quist'],
      attributions: [
        { actor: 'Quist', source: 'Quist', cue: 'said', lemma: 'say', content: 'It is unclear who gave the order' },
      ],
    });
    expect(draft.openQuestions[0]?.text).toContain('Quist');
  });

  it('begin with a capital and without the “and” that joined them', () => {
    const text = 'The mill did not say how many ovens it would shut, and it is not known who would pay for the bread.';
    expect(textsOf(text)).toEqual([
      'The mill did not say how many ovens it would shut.',
      'It is not known who would pay for the bread.',
    ]);
  });

  it('are none where the article only denies something', () => {
    expect(textsOf('The board did not raise the price this year. The ferry does not run on Sundays.')).toEqual([]);
    expect(textsOf('Voters lost their right because they did not respond to letters from the board.')).toEqual([]);
  });

  it.each([
    'The size of the fine has yet to be fixed.',
    'The identity of the buyer has not been revealed.',
    'The claim has not been independently verified.',
    'Officials would not be drawn on the cost.',
    'It is too soon to tell how many jobs will go.',
    'Whether the strike will spread is anybody’s guess.',
    'The two governments have kept the text under wraps.',
    'The law is silent on what happens to tenants.',
    'He dodged questions on whether he would stand again.',
    'The board is still weighing its options.',
    'The accord awaits ratification by the senate.',
    'The parties differ on when the talks should begin.',
    'Investigators are still trying to establish how the fire began.',
    'An investigation into the crash is under way.',
    'The court is to rule on the appeal next month.',
    'The sale has been postponed indefinitely.',
    'Three sailors are still missing.',
    'It is hard to say how many will leave.',
    'The row shows no sign of ending.',
    'The ministry has so far failed to explain the shortfall.',
  ])('are what an article says is not settled: %s', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it.each([
    'The board has not raised the levy.',
    'The guild kept its secret recipe.',
    'The poem was read before the court.',
    'The mayor considered the offer and refused it.',
    'He was silent during the service.',
    'The class was divided into two groups.',
    'The clerk has not been given a raise.',
    'He has not been found guilty.',
    'The town voted on the plan in May.',
    'She was asked about the loan and answered.',
    'The band continues its tour.',
  ])('are not what is only so: %s', (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it('are none where somebody asks, or where it is only a condition', () => {
    expect(textsOf('“Is it unclear to you who runs the port?” a reporter asked.')).toEqual([]);
    expect(textsOf('Is it still unclear who runs the port?')).toEqual([]);
    expect(textsOf('If the row remains unresolved, the ferries will stop.')).toEqual([]);
  });

  it('never put an actor in the place of an “it” that stands for nobody', () => {
    const text =
      'The Baltic Union has put forward a plan. Since March, and for some time to come, it remains to be seen whether Ostland will sign.';
    const draft = draftOf(`The Baltic Union has put forward a plan. It remains to be seen whether Ostland will sign.`);
    expect(draft.openQuestions.map((question) => question.text)).toEqual([
      'It remains to be seen whether Ostland will sign.',
    ]);
    expect(draftOf(text).openQuestions.map((question) => question.text)).toEqual([
      'For some time to come, it remains to be seen whether Ostland will sign.',
    ]);
  });

  it('are whole sentences', () => {
    expect(textsOf('While the board agreed to the plan it was far from clear whether the crews would follow.')).toEqual(
      ['While the board agreed to the plan it was far from clear whether the crews would follow.'],
    );
    expect(textsOf('It is unclear whether the guards - who built and kept the wall - would leave.')).toEqual([
      'It is unclear whether the guards - who built and kept the wall - would leave.',
    ]);
    expect(textsOf('Smoke rose over the quay, though it was unclear who had lit the fire.')).toEqual([
      'It was unclear who had lit the fire.',
    ]);
  });

  describe.each(examplesOf(OPEN_QUESTION_RULES))('the rule “$id”', ({ id, key, example }) => {
    it('finds its example', () => {
      expect(textsOf(example)).toHaveLength(1);
    });

    it('is needed for it', () => {
      expect(withoutRule(key, () => textsOf(example))).toEqual([]);
      expect(OPEN_QUESTION_RULES.all.filter(({ pattern }) => pattern.test(example)).map((rule) => rule.id)).toEqual([
        id,
      ]);
    });
  });
});
