import { describe, expect, it } from 'vitest';
import { IDLE_SPEECH_RULES } from '../../../src/analysts/extractive/draft/idle-speech.ts';
import { SPEECH_ACT_RULES } from '../../../src/analysts/extractive/draft/speech-act-rules.ts';
import { actOfSpeech } from '../../../src/analysts/extractive/draft/speech-acts.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf } from './drafting.ts';

const examples = examplesOf(SPEECH_ACT_RULES);

describe('what a sentence of direct speech does', () => {
  it.each(examples)('$id: “$example” $act, $stance', ({ id, example, act, stance }) => {
    expect(actOfSpeech(example)).toMatchObject({ act, stance, rule: { id } });
  });

  it.each(examples)('is not read without its rule: $id in “$example”', ({ key, example, act, stance }) => {
    expect(withoutRule(key, () => actOfSpeech(example))).not.toMatchObject({ act, stance });
  });

  it.each(['We never count the boats.', 'I never look at the books.'])(
    'denies nothing by telling of a habit: %s',
    (words) => {
      expect(actOfSpeech(words)).toBeNull();
    },
  );

  it.each([
    ['We demand the return of the nets.', 'demands', 'supports'],
    ['We call on the county to pay.', 'demands', 'supports'],
    ['I strongly urge both towns to wait.', 'demands', 'supports'],
    ['We, the bakers of Halden, ask the mayor to open the mill.', 'demands', 'supports'],
    ['We reject the second draft.', 'refuses', 'opposes'],
    ['We condemn the attack on the lighthouse.', 'states', 'opposes'],
    ['I accuse the harbour master of hiding the map.', 'accuses', 'opposes'],
    ['I promise that no nurse will lose her post.', 'offers', 'supports'],
    ['We deny that oil has reached the river.', 'denies', 'opposes'],
    ['We have always supported the ferry.', 'states', 'supports'],
    ['We cannot support a second closure.', 'states', 'opposes'],
  ])('is told by its own verb in the first person: “%s”', (sentence, act, stance) => {
    expect(actOfSpeech(sentence)).toMatchObject({ act, stance });
  });

  it.each([
    'Should we pay for a road that nobody uses?',
    'Must the port be sold?',
    'I want to thank the crew.',
    'I have to say that the crew was brave.',
    'They must have known about the leak.',
    'We will not rest.',
    'I don’t know what the crew wants.',
    'The villages that must be moved are empty.',
    'The tide was late.',
    'Let us begin with the mill.',
    'Thank the crew for that.',
    'Only the crew came.',
    'Six on a winter night would cost us the route.',
    'Life on the island is hard for everybody.',
    'People in the valley have no water.',
    'Work on the bridge will stop in the autumn.',
    'Snow over the pass was the reason.',
    'Half the boats were lost in the storm.',
  ])('is nothing but a statement or a question: “%s”', (sentence) => {
    expect(actOfSpeech(sentence)).toBeNull();
  });

  it('is not against what it says it is not against', () => {
    const { positions } = draftOf('“We are not against the railway,” Mayor Nora Lindt said on Monday.');
    expect(positions).toMatchObject([{ actor: 'Nora Lindt', act: 'states', stance: 'unclear' }]);
  });

  it('is conditional under a condition', () => {
    expect(actOfSpeech('If the meters are read, they must pay.')).toMatchObject({ stance: 'conditional' });
  });
});

describe('direct speech of several sentences', () => {
  const told = (text: string) => draftOf(text).positions.map(({ act, statement }) => `${act} ${statement}`);

  it('is cut into its stands, on both sides of its speaker', () => {
    expect(told('“The levy did nothing for us,” Nora Lindt said. “We demand a new vote in the autumn.”')).toEqual([
      'demands “We demand a new vote in the autumn”',
      'states “The levy did nothing for us”',
    ]);
  });

  it('is cut where one sentence does two things', () => {
    expect(told('“I support the crew and I oppose the strike at sea,” Nora Lindt said.')).toEqual([
      'refuses “I oppose the strike at sea”',
      'states “I support the crew”',
    ]);
  });

  it('keeps what explains a stand with it', () => {
    expect(told('“We reject the second draft,” Nora Lindt said. “It was written in a night.”')).toEqual([
      'refuses “We reject the second draft”',
    ]);
  });

  it('does what its first sentence does, or what is said of that', () => {
    expect(told('“The bridge was never safe for trucks. Close it,” Nora Lindt said.')).toEqual([
      'states “The bridge was never safe for trucks. Close it”',
    ]);
    expect(told('“The army never fired on the boats. That is a lie,” Nora Lindt said.')).toEqual([
      'denies “The army never fired on the boats. That is a lie”',
    ]);
  });

  it('are two sentences, where the second one starts with “I” after the speaker’s sentence has ended', () => {
    expect(told('“This is a disgrace for all,” Nora Lindt said. “I saw the fire.”')).toEqual([
      'states “This is a disgrace for all”',
    ]);
  });

  it('takes no stand by what it quotes from others', () => {
    const text = '“He told me, ‘You must never work here again,’ and I left,” Nora Lindt said.';
    expect(draftOf(text).positions).toMatchObject([{ act: 'states', stance: 'unclear' }]);
  });

  it('keeps the condition of a refusal', () => {
    expect(told('“Until the meters are read, we will not pay,” Nora Lindt said.')).toEqual([
      'refuses “Until the meters are read, we will not pay”',
    ]);
  });

  it('is no position where it only asks, and whoever asks is heard all the same', () => {
    const text =
      'Nora Lindt came late. Lindt sat down. Lindt spoke last. “Why should we pay for the road?” Nora Lindt asked.';
    expect(draftOf(text)).toMatchObject({ positions: [], absentVoices: [] });
  });
});

describe('a question that is asked before more is said', () => {
  it.each([
    '“Why should anyone pay for the road? It is full of holes,” the columnist Nora Lindt asked.',
    '“Who must pay for the road? The town is broke,” Nora Lindt asks.',
  ])('demands nothing: %s', (text) => {
    expect(draftOf(text).positions).toMatchObject([{ actor: 'Nora Lindt', act: 'states' }]);
  });

  it('demands where it begs for something', () => {
    const text = '“Will you please open the gate? We are cold,” Nora Lindt asked.';
    expect(draftOf(text).positions).toMatchObject([{ actor: 'Nora Lindt', act: 'demands' }]);
  });
});

describe('what people say in a conversation and hold no position by', () => {
  const idle = examplesOf(IDLE_SPEECH_RULES);

  it.each(idle)('$id: “$example”, and no other rule', ({ id, example }) => {
    expect(IDLE_SPEECH_RULES.all.filter(({ pattern }) => pattern.test(example)).map((rule) => rule.id)).toEqual([id]);
  });

  it.each(idle)('would be one without its rule: $id in “$example”', ({ key, example }) => {
    const turns = `NORA LINDT: ${example} We sold the ferry in the spring.\n\nIAN FALK: The mill was lost in the storm.`;
    const told = () => draftOf(turns).positions.map(({ statement }) => statement);
    expect(told()).not.toContainEqual(expect.stringContaining(example.slice(0, -1)));
    expect(withoutRule(key, told)).toContainEqual(expect.stringContaining(example.slice(0, -1)));
  });
});
