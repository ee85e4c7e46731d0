import { describe, expect, it } from 'vitest';
import { draftFrom } from './drafting.ts';

describe('positions', () => {
  it('give a demand as what is demanded, readable after the actor and “demands”', () => {
    const text = 'The union urged the council to open the ferry route before winter.';
    const [position] = draftFrom(text, {
      actors: ['union', 'council'],
      attributions: [
        {
          actor: 'union',
          source: 'The union',
          cue: 'urged',
          lemma: 'urge',
          content: 'the council to open the ferry route before winter',
        },
      ],
    }).positions;
    expect(position).toMatchObject({
      actor: 'union',
      act: 'demands',
      stance: 'supports',
      statement: 'that the council open the ferry route before winter',
    });
  });

  it('read “we will not” as a refusal of the one who says it', () => {
    const text = '“We will not publish the contract before the vote,” Harlan Moss said.';
    const [position] = draftFrom(text, {
      actors: ['Harlan Moss'],
      attributions: [
        {
          actor: 'Harlan Moss',
          source: 'Harlan Moss',
          cue: 'said',
          lemma: 'say',
          directness: 'direct',
          content: 'We will not publish the contract before the vote',
        },
      ],
    }).positions;
    expect(position).toMatchObject({
      act: 'refuses',
      stance: 'opposes',
      statement: 'to publish the contract before the vote',
    });
  });

  it('do not make a refusal of one party that of another who reports it', () => {
    const text = 'Harlan Moss said that Norland will not give in on the fishing quota.';
    const [position] = draftFrom(text, {
      actors: ['Harlan Moss', 'Norland'],
      attributions: [
        {
          actor: 'Harlan Moss',
          source: 'Harlan Moss',
          cue: 'said',
          lemma: 'say',
          content: 'that Norland will not give in on the fishing quota',
        },
      ],
    }).positions;
    expect(position).toMatchObject({
      actor: 'Harlan Moss',
      act: 'states',
      statement: 'Norland will not give in on the fishing quota',
    });
  });

  it('are the outer speaker’s where a claim holds another claim', () => {
    const text = 'The envoy added that the islanders had allegedly declined to take part in the talks.';
    const { positions } = draftFrom(text, {
      actors: ['envoy', 'islanders'],
      attributions: [
        {
          actor: 'envoy',
          source: 'The envoy',
          cue: 'added',
          lemma: 'add',
          content: 'that the islanders had allegedly declined to take part in the talks',
        },
        {
          actor: 'islanders',
          source: 'the islanders',
          cue: 'declined',
          lemma: 'decline',
          content: 'to take part in the talks',
        },
      ],
    });
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({ actor: 'envoy', hedge: 'allegedly' });
  });

  it('go to each of two who say the same together', () => {
    const text = 'Adams and Brandt said the bridge was closed without any warning to the town.';
    const { positions } = draftFrom(text, {
      actors: ['Adams', 'Brandt'],
      attributions: [
        {
          actor: 'Adams',
          source: 'Adams and Brandt',
          cue: 'said',
          lemma: 'say',
          content: 'the bridge was closed without any warning to the town',
        },
      ],
    });
    expect(positions.map(({ actor }) => actor)).toEqual(['Adams', 'Brandt']);
  });

  it('keep the article’s words for a source without a name, and list it among the actors', () => {
    const text = 'Two people briefed on the merger said the price had been cut by a third.';
    const draft = draftFrom(text, {
      attributions: [
        {
          source: 'Two people briefed on the merger',
          cue: 'said',
          lemma: 'say',
          content: 'the price had been cut by a third',
        },
      ],
    });
    expect(draft.positions[0]?.actor).toBe('two people briefed on the merger');
    expect(draft.actors).toContainEqual({
      name: 'two people briefed on the merger',
      aliases: [],
      kind: 'group',
      role: null,
      affiliation: null,
    });
  });

  it('leave out what only tells what was talked about', () => {
    const text = 'The ministers discussed the new harbour at length in the old town hall.';
    const { positions } = draftFrom(text, {
      actors: ['ministers'],
      attributions: [
        {
          actor: 'ministers',
          source: 'The ministers',
          cue: 'discussed',
          lemma: 'discuss',
          content: 'the new harbour at length',
        },
      ],
    });
    expect(positions).toEqual([]);
  });

  it('carry the day they were said, where the sentence gives it', () => {
    const text = '“The toll has to go before the summer season starts,” Ada Quist said on 4 March 2024.';
    const [position] = draftFrom(text, {
      actors: ['Ada Quist'],
      attributions: [
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          directness: 'direct',
          content: 'The toll has to go before the summer season starts',
        },
      ],
    }).positions;
    expect(position).toMatchObject({ date: '2024-03-04', stance: 'opposes' });
  });

  it('are conditional where the speaker sets a condition', () => {
    const text = 'Ada Quist said the town would accept the toll if the ferry stays free.';
    const [position] = draftFrom(text, {
      actors: ['Ada Quist'],
      attributions: [
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          content: 'the town would accept the toll if the ferry stays free',
        },
      ],
    }).positions;
    expect(position?.stance).toBe('conditional');
  });

  it('say once what an actor says twice, with the evidence of both', () => {
    const text =
      'The harbour fee must be halved this year, Ada Quist said.\nAda Quist said the harbour fee must be halved this year.';
    const { positions } = draftFrom(text, {
      actors: ['Ada Quist'],
      attributions: [
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          content: 'The harbour fee must be halved this year',
        },
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          content: 'the harbour fee must be halved this year',
        },
      ],
    });
    expect(positions).toHaveLength(1);
    expect(positions[0]?.evidence).toHaveLength(2);
  });

  it('name the issue by what is held, in six words at most, without a pronoun', () => {
    const text = 'The ministry will not disclose details of the negotiations on the northern pipeline, Ada Quist said.';
    const [position] = draftFrom(text, {
      actors: ['Ada Quist'],
      attributions: [
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          content: 'The ministry will not disclose details of the negotiations on the northern pipeline',
        },
      ],
    }).positions;
    expect(position?.issue).toBe('disclosure of the negotiations');
  });

  describe.each([
    ['The mayor called the audit a farce.', 'call', 'called', 'the audit a farce', 'the audit is a farce'],
    [
      'The mayor described the talks as long and bitter.',
      'describe',
      'described',
      'the talks as long and bitter',
      'the talks are long and bitter',
    ],
    [
      'The mayor welcomed the plan for a new pier.',
      'welcome',
      'welcomed',
      'the plan for a new pier',
      'a welcome for the plan for a new pier',
    ],
    [
      'The mayor condemned the attack on the ferry.',
      'condemn',
      'condemned',
      'the attack on the ferry',
      'condemnation of the attack on the ferry',
    ],
    [
      'The mayor reiterated the goal of a free ferry.',
      'reiterate',
      'reiterated',
      'the goal of a free ferry',
      'the goal of a free ferry',
    ],
    [
      'The mayor alleged that the fee was raised in secret.',
      'allege',
      'alleged',
      'that the fee was raised in secret',
      'the fee was raised in secret',
    ],
  ])('from “%s”', (text, lemma, cue, content, statement) => {
    it('read after “states”', () => {
      const { positions } = draftFrom(text, {
        actors: ['mayor'],
        attributions: [{ actor: 'mayor', source: 'The mayor', cue, lemma, content }],
      });
      expect(positions).toMatchObject([{ act: 'states', statement }]);
    });
  });

  it('are not made of a bare noun that somebody only mentioned', () => {
    const text = 'The new ferry terminal, the mayor said, when asked for an example.';
    const { positions } = draftFrom(text, {
      actors: ['mayor'],
      attributions: [
        { actor: 'mayor', source: 'the mayor', cue: 'said', lemma: 'say', content: 'The new ferry terminal' },
      ],
    });
    expect(positions).toEqual([]);
  });

  it('tell the refusal and what else is said apart', () => {
    const text =
      '“We will not publish the contract. The council talks to nobody except the builder,” Harlan Moss said.';
    const { positions } = draftFrom(text, {
      actors: ['Harlan Moss'],
      attributions: [
        {
          actor: 'Harlan Moss',
          source: 'Harlan Moss',
          cue: 'said',
          lemma: 'say',
          directness: 'direct',
          content: 'We will not publish the contract. The council talks to nobody except the builder',
        },
      ],
    });
    expect(positions.map(({ act, statement }) => [act, statement])).toEqual([
      ['refuses', 'to publish the contract'],
      ['states', '“The council talks to nobody except the builder”'],
    ]);
  });

  it('give what a party insists on, where the article lists it, as its demands, told by whoever published the list', () => {
    const text =
      'Local papers published two points on which Norland insists. The sticking points are a reduction of the fishing fleet and recognition of the old border.';
    const { positions } = draftFrom(text, { actors: ['Norland'] });
    expect(positions.map(({ act, statement, via }) => [act, statement, via])).toEqual([
      ['demands', 'a reduction of the fishing fleet', ['Local papers']],
      ['demands', 'recognition of the old border', ['Local papers']],
    ]);
  });
});
