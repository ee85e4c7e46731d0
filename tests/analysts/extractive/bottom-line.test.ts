import { describe, expect, it } from 'vitest';
import { ASIDE_RULES } from '../../../src/analysts/extractive/draft/aside-rules.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftFrom, draftOf, examplesOf } from './drafting.ts';

describe('the bottom line', () => {
  it('opens with the lead, without its dateline', () => {
    const text = 'NORWICK (AP) — The harbour board will close two of its three piers next spring, officials said.';
    expect(draftFrom(text).bottomLine[0]?.text).toBe(
      'The harbour board will close two of its three piers next spring, officials said.',
    );
  });

  it('passes over a headline and a byline', () => {
    const text =
      'Harbour To Close\n\nBy Ada Quist\n\nThe harbour board will close two of its three piers next spring, officials said.';
    expect(draftFrom(text).bottomLine[0]?.text).toMatch(/^The harbour board/);
  });

  it('reads alone: “meanwhile” and “also” go, a pronoun becomes the name', () => {
    const text =
      'The harbour board will close two of its three piers next spring. Meanwhile, she also rejected the plea of the fishermen for a new pier.';
    const start = text.indexOf('she');
    const quist = {
      name: 'Ada Quist',
      kind: 'person' as const,
      mentions: [{ start, end: start + 3, type: 'pronoun' as const }],
    };
    const texts = draftFrom(text, { actors: [quist] }).bottomLine.map((sentence) => sentence.text);
    expect(texts).toContain('Ada Quist rejected the plea of the fishermen for a new pier.');
  });

  it('of an opinion piece is what its author wants, as the author’s words', () => {
    const text =
      'Opinion: Say no to the wall\n\nI have lived by this harbour for forty years and never saw a flood. The council must vote against the wall on Friday. Mayor Ruth Adler said the wall was needed.';
    expect(draftOf(text).bottomLine.map((sentence) => sentence.text)).toEqual([
      'The author: “The council must vote against the wall on Friday.”',
      'Mayor Ruth Adler said the wall was needed.',
    ]);
  });

  it('of an editorial keeps its “we”', () => {
    const text =
      'EDITORIAL\n\nIt has been a long winter for the teachers of this valley. We believe the minister should keep his word to them.';
    expect(draftOf(text).bottomLine[0]?.text).toBe(
      'The author: “We believe the minister should keep his word to them.”',
    );
  });

  it('leaves out a sentence that ends with a report nobody can name', () => {
    const text =
      'The harbour board will close two of its three piers next spring. The growers refused a list of twenty objections to the new fee, it said.';
    const texts = draftFrom(text, { actors: ['growers'] }).bottomLine.map((sentence) => sentence.text);
    expect(texts.join(' ')).not.toContain('it said');
  });

  it.each([
    '“The fee stays at 900 until the loan is repaid,” he said, but added that the board rejected no plan of the growers.',
    'The plea of the growers for a lower fee was rejected in May, he recalled, and nobody has demanded less since then.',
  ])('leaves out a sentence whose speaker only the one before names: %s', (sentence) => {
    const { bottomLine } = draftOf(
      `The growers of the eastern shore will not land their catch until the fee is lowered, their head, Ada Quist, said on Monday.\n\nTreasurer Daniel Wekesa rejected the demand. ${sentence}`,
    );
    expect(bottomLine.map(({ text }) => text).join(' ')).not.toContain(sentence.slice(0, 30));
  });

  it('keeps a sentence that names who “he” is before it says so', () => {
    const sentence =
      'The fee that Daniel Wekesa rejected stays at 900 until the loan of the growers is repaid, he said on Monday evening.';
    expect(draftOf(`${sentence}\n\nAda Quist disagreed.`).bottomLine.map(({ text }) => text)).toContain(sentence);
  });

  it('leaves out a sentence whose pronoun nobody can resolve', () => {
    const text =
      'The harbour board will close two of its three piers next spring. They rejected the plea of the fishermen for a new pier.';
    expect(draftFrom(text).bottomLine).toHaveLength(1);
  });

  it('never tells in its own voice what only the next sentence attributes', () => {
    const text =
      'The harbour board will close two of its three piers next spring. The mayor took bribes from the builders of the pier. So said Ada Quist.';
    const draft = draftFrom(text, {
      actors: ['Ada Quist'],
      attributions: [
        {
          actor: 'Ada Quist',
          source: 'Ada Quist',
          cue: 'said',
          lemma: 'say',
          content: 'The mayor took bribes from the builders of the pier.',
        },
      ],
    });
    expect(draft.bottomLine.map((sentence) => sentence.text).join(' ')).not.toContain('bribes');
  });

  const NEWS = 'The harbour board will close two of its three piers next spring to save money for a new quay.';

  describe.each(examplesOf(ASIDE_RULES))('leaves out what the rule “$id” finds', ({ id, key, example }) => {
    it('in front of the news', () => {
      expect(draftOf(`${example}\n\n${NEWS}`).bottomLine.map(({ text }) => text)).toEqual([NEWS]);
    });

    it('and needs it for that', () => {
      const text = `${example}\n\n${NEWS}`;
      const draft = withoutRule(key, () => draftOf(text));
      expect(ASIDE_RULES.all.filter(({ pattern }) => pattern.test(example)).map((rule) => rule.id)).toEqual([id]);
      expect(draft.bottomLine.map((sentence) => sentence.text)).not.toEqual([NEWS]);
    });
  });

  it('never leads with what a correction takes back', () => {
    const text = `Correction, Nov. 19: An earlier version of this article said that Oren Dahl had accepted the joint board of the mine. He has rejected it.\n\n${NEWS}`;
    expect(draftOf(text).bottomLine.map((sentence) => sentence.text)).toEqual([NEWS]);
  });

  it('takes no family name for a pronoun', () => {
    const text = 'He Jianxiong, who chairs the harbour board, said it would close two of its three piers next spring.';
    expect(draftOf(text).bottomLine.map((sentence) => sentence.text)).toEqual([text]);
  });

  it('begins after where and when it was written', () => {
    const text = `Coast News / Island Post, 5 November - ${NEWS}`;
    expect(draftOf(text).bottomLine.map((sentence) => sentence.text)).toEqual([NEWS]);
  });

  it('has three sentences at most, each with its evidence in the article', () => {
    const text = Array.from(
      { length: 12 },
      (_, index) => `The board rejected plan number ${index} for the harbour after a long dispute over pier ${index}.`,
    ).join(' ');
    const { bottomLine } = draftFrom(text, { actors: ['board'] });
    expect(bottomLine.length).toBeLessThanOrEqual(3);
    for (const { evidence } of bottomLine) expect(text).toContain(evidence[0]?.quote);
  });
});

describe('absent voices', () => {
  it('are those spoken about who say nothing, countries before people', () => {
    const text =
      'Quist said Norland and Brandt had lied. Norland owns the pier. Brandt runs it. Brandt left. Quist stayed.';
    const draft = draftFrom(text, {
      actors: [
        { name: 'Quist', kind: 'person' },
        { name: 'Brandt', kind: 'person' },
        { name: 'Norland', kind: 'country' },
      ],
      attributions: [
        { actor: 'Quist', source: 'Quist', cue: 'said', lemma: 'say', content: 'Norland and Brandt had lied' },
      ],
    });
    expect(draft.absentVoices).toEqual(['Norland', 'Brandt']);
  });

  it('are not the outlets that carry the words of others', () => {
    const text = 'The Post quoted Quist as saying that the pier would close. The Post asked twice. The Post waited.';
    const draft = draftFrom(text, {
      actors: ['Quist', 'Post'],
      attributions: [
        {
          actor: 'Quist',
          source: 'Quist',
          cue: 'saying',
          lemma: 'say',
          content: 'that the pier would close',
          via: ['Post'],
        },
      ],
    });
    expect(draft.absentVoices).toEqual([]);
  });
});

describe('a bottom line with “it”', () => {
  const lead = 'Chile’s harbour board will close two of its three piers next spring, officials said on Monday evening.';
  const texts = (text: string) => draftOf(text).bottomLine.map((sentence) => sentence.text);

  it.each([
    'The islet lies off Chile. Word of the wreck soon reached the papers. It also moved Labour lawmakers to demand an inquiry by the ministry.',
    'Norway is far off. The vote was lost in March. It led the growers to demand an inquiry by the ministry.',
  ])('names no body of which the sentence before says nothing: %s', (text) => {
    expect(texts(`${lead}\n\n${text}`).join(' ')).not.toMatch(/(?:Chile|Norway) (?:also )?(?:moved|led)/u);
  });

  it('names the body that the sentence before is about', () => {
    const text =
      'The Growers’ League met on Tuesday in the town hall. It demanded an inquiry into the closure of the piers.';
    expect(texts(`${lead}\n\n${text}`).join(' ')).toContain('Growers’ League demanded an inquiry');
  });
});
