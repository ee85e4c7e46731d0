import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { INTERVIEW_FORMS } from '../../../src/analysts/extractive/passages/find-interviewee.ts';
import { genreAt } from '../../../src/analysts/extractive/passages/find-passages.ts';
import { ISSUER_FORMS } from '../../../src/analysts/extractive/passages/issuers.ts';
import { LABEL_FORMS, readTurnLabel } from '../../../src/analysts/extractive/passages/turn-labels.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { draftOf, examplesOf, holders } from './drafting.ts';

/** The passages of a text: whose voice it is, or null, and what is said. */
function voices(text: string): [string | null, string][] {
  return parseDocument(text).passages.map(({ speaker, words }) => [
    speaker === null ? null : text.slice(speaker.start, speaker.end),
    words.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

/** Who does what by each position of a text. */
function actsOf(text: string): string[] {
  return draftOf(text).positions.map(({ actor, act }) => `${actor} ${act}`);
}

describe('the labels of turns', () => {
  it.each(examplesOf(LABEL_FORMS))(
    'are read as $id: “$example”, and not so without that form',
    ({ key, example, type }) => {
      const span = { start: 0, end: example.length };
      const label = readTurnLabel(example, span);
      expect(label?.type).toBe(type);
      expect(withoutRule(key, () => readTurnLabel(example, span))).not.toEqual(label);
    },
  );

  it.each(['Photo: Nora Lindt', 'Talks: no end in sight', 'Note: The mill is closed.', 'the mill: a history'])(
    'are not those of headings: “%s”',
    (line) => {
      expect(readTurnLabel(line, { start: 0, end: line.length })).toBeNull();
    },
  );
});

describe('turns', () => {
  it('belong to their label until the next one', () => {
    const text = 'SENATOR LINDT: The bill is a gift.\n\nMy party is against it.\n\nSENATOR OSK: Mine is for it.';
    expect(voices(text)).toEqual([
      ['SENATOR LINDT', 'The bill is a gift. / My party is against it.'],
      ['SENATOR OSK', 'Mine is for it.'],
    ]);
    expect(genreAt(parseDocument(text).passages, 20)).toBe('turns');
  });

  it.each([
    ['with a title', 'MR. FALK: We urge both towns to wait.\n\nMS. LINDT: We reject any levy.'],
    ['in plain letters', 'Ian Falk: We will wait.\n\nNora Lindt: Then we shall strike.'],
    ['with a country', 'IAN FALK (Tessaly): We will wait.\n\nNORA LINDT (Velmora): We will not wait.'],
    ['on lines of their own', 'Ian Falk:\n\nWe will wait.\n\nNora Lindt:\n\nWe will not wait.'],
    ['without a colon', 'Ian Falk\nWe will wait.\n\nNora Lindt\nWe will not wait.\n\nIan Falk\nThen we leave.'],
    ['in the form of a record', 'Mr. FALK. We will wait.\n\nMs. LINDT. We will not wait.'],
    ['with the time', '[00:01] Ian Falk: We will wait.\n\n[00:09] Nora Lindt: We will not wait.'],
    ['as a list of quotations', '- Ian Falk, baker: "The oven is cold."\n- Nora Lindt, miller: "The mill is closed."'],
  ])('are told %s', (_, text) => {
    const { actors, positions } = draftOf(text);
    expect(actors.map(({ name }) => name.split(' ').at(-1)).toSorted()).toEqual(['Falk', 'Lindt']);
    expect(new Set(positions.map(({ actor, directness }) => `${actor.split(' ').at(-1)} ${directness}`))).toEqual(
      new Set(['Falk direct', 'Lindt direct']),
    );
  });

  it('name people as names are written, with the name’s full form from the head of the text', () => {
    const text = 'MINISTER HALLE: We will not sign.\n\nMS. OSK: We must wait.\n\nKarin Halle left at noon.';
    const { actors } = draftOf(text);
    expect(actors).toMatchObject([{ name: 'Karin Halle', role: 'Minister' }, { name: 'Osk' }]);
  });

  it('end where a narrator goes on', () => {
    const text =
      'FALK: You will pay.\n\nLINDT: I paid last year.\n\nThe court sits on Thursday. Lindt said it was late.';
    expect(voices(text)).toEqual([
      ['FALK', 'You will pay.'],
      ['LINDT', 'I paid last year.'],
    ]);
  });

  it('are not the headline’s, which tells what somebody said', () => {
    expect(voices('Osk: Rival Will Not Come Tonight\n\nFALK: We will wait.\n\nOSK: We will not wait.')).toEqual([
      ['FALK', 'We will wait.'],
      ['OSK', 'We will not wait.'],
    ]);
  });

  it.each([
    ['staff', 'Our team\nNora Lindt: Nora writes about rivers.\nPetter Falk: Petter joined us in May.'],
    ['a cast', 'The Judge: Nora Lindt\n\nThe Thief: Petter Falk'],
    ['credits', 'Editor: Nora Lindt\n\nPhotos: Petter Falk\n\nReporter: Ian Osk'],
    ['countries', 'Norway: The country has two ports.\n\nChile: It exports copper. We were there in May.'],
    ['headings', 'Background: The dam was built in May.\n\nCost: Nobody knows.\n\nNext steps: We expect a vote.'],
    ['opening hours', 'Nora Lindt: closed on Sunday\n\nPetter Falk: open at noon'],
  ])('are not those of a list: %s', (_, text) => {
    expect(voices(text)).toEqual([]);
    expect(draftOf(text).positions).toEqual([]);
  });

  it('leave greetings out, and tell what takes a stand', () => {
    const text =
      'MINISTER HALLE: Good afternoon. It is good to see you. We will not sign the accord.\n\nMS. OSK: Thank you all.';
    expect(draftOf(text).positions).toMatchObject([
      { actor: 'Halle', act: 'refuses', statement: 'to sign the accord', directness: 'direct' },
    ]);
  });
});

describe('questions', () => {
  it('are nobody’s positions, and what is said in answer is', () => {
    const text =
      'QUESTION: Tessaly has signaled a willingness to share the water. Do you believe them?\n\nMR. OSK: We will believe it when the gates are open.';
    expect(actsOf(text)).toEqual(['Osk states']);
  });

  it('may report what somebody else says, not what the one who is asked does', () => {
    const text =
      'Question: Mayor Ruth Adler says the cap would ruin the landlords. Your party says so too.\n\nOren Malik: My party is wrong.';
    expect(actsOf(text).toSorted()).toEqual(['Oren Malik states', 'Ruth Adler states']);
  });

  it.each(examplesOf(INTERVIEW_FORMS))('are answered by whoever is interviewed: $example', ({ key, example }) => {
    const text = `${example}\n\nQ: Will you sell it?\n\nA: I will never sell it.`;
    expect(voices(text)).toEqual([
      [null, 'Will you sell it?'],
      [expect.stringMatching(/Kofi Asare|Mei Tan/), 'I will never sell it.'],
    ]);
    expect(withoutRule(key, () => voices(text))).toEqual([[null, 'Will you sell it?']]);
  });

  it('are not answered by the newspaper that somebody spoke to', () => {
    const text = 'Mei Tan, the mayor, spoke to The Courier.\n\nQ: Will you sell it?\n\nA: I will never sell it.';
    expect(holders(text)).toEqual(['Mei Tan']);
  });

  it('need no label where each is answered by the next paragraph', () => {
    const text =
      'The Herald spoke to Nora Lindt.\n\nWhy did you stop?\n\nWe lost money every night.\n\nWill you go on?\n\nI would need two crews.';
    expect(voices(text)).toEqual([
      ['Nora Lindt', 'We lost money every night.'],
      ['Nora Lindt', 'I would need two crews.'],
    ]);
  });

  it('are the interviewer’s without a label too, and whoever spoke before goes on to answer', () => {
    const text =
      'Courier: Why the ferry?\n\nNora Lindt: We needed it.\n\nI saw the old boat last week. How did it last?\n\nThe crew mended it.\n\nWill it go on?\n\nWe hope so.';
    expect(voices(text)).toEqual([
      ['Courier', 'Why the ferry?'],
      ['Nora Lindt', 'We needed it.'],
      [null, 'I saw the old boat last week. How did it last?'],
      ['Nora Lindt', 'The crew mended it.'],
      [null, 'Will it go on?'],
      ['Nora Lindt', 'We hope so.'],
    ]);
  });

  it('leave answers to nobody where the text does not say whose they are', () => {
    expect(voices('Q: Will you sell it?\n\nA: I will never sell it.')).toEqual([[null, 'Will you sell it?']]);
    for (const opening of ['On Monday Norwegian skippers met.', 'Two Chilean voters objected.'])
      expect(voices(`${opening}\n\nQ: Will you sell it?\n\nA: I will not.`)).toEqual([[null, 'Will you sell it?']]);
  });

  it('of the article itself are nobody’s either', () => {
    expect(draftOf('Norway left the talks. Does Norway still oppose the fishing accord?').positions).toEqual([]);
  });
});

describe('statements in the first person', () => {
  it.each(examplesOf(ISSUER_FORMS))('belong to the issuer: $example', ({ key, example }) => {
    const text = `${example}\n\nWe regret the delay. The ferry will run in May.\n\nWe ask for patience.`;
    expect(voices(text)).toEqual([
      [expect.stringMatching(/Board of Balder Ltd|growers/), expect.stringMatching(/We regret .* patience\./)],
    ]);
    expect(withoutRule(key, () => voices(text))).toEqual([]);
  });

  it('belong to those whom “we” is', () => {
    const text = 'We, the bakers of the Lower Quay, condemn the new levy. We call on the county to drop it.';
    expect(draftOf(text).positions).toMatchObject([
      { actor: 'bakers of the Lower Quay', act: 'demands', statement: '“We call on the county to drop it”' },
      { actor: 'bakers of the Lower Quay', stance: 'opposes', statement: '“We … condemn the new levy”' },
    ]);
  });

  it('belong to the body at the head of a long list, and nobody in the list goes unheard', () => {
    const text =
      'We, the River Council ministers of Norway, Chile, Peru and Ghana, condemn the closing of the gates. Norway will send a ship. Norway and Chile will pay.';
    const { positions, absentVoices } = draftOf(text);
    expect(positions[0]?.actor).toMatch(/^(?:River Council|River Council ministers)$/);
    expect(absentVoices).toEqual([]);
  });

  it('belong to whoever signs a letter', () => {
    const text =
      'Dear neighbours,\n\nI will not sell the orchard.\n\nI urge the council to move the line.\n\nYours sincerely,\nPetra Holm';
    expect(actsOf(text)).toEqual(['Petra Holm demands', 'Petra Holm refuses']);
  });

  it('end where the article goes on', () => {
    const text =
      'The Board of Balder Ltd issued the following statement:\n\nWe regret the delay.\n\nShares fell. Analysts said the board had waited.';
    expect(voices(text)).toEqual([['The Board of Balder Ltd', 'We regret the delay.']]);
  });

  it('are not told of by “we” in quotation marks, nor without an issuer', () => {
    expect(voices('“We, the bakers, object,” Nora Lindt said.')).toEqual([]);
    expect(voices('We went to the mill. We saw the baker.')).toEqual([]);
  });
});

describe('the operative paragraphs of a resolution', () => {
  it('belong to the body that adopts it', () => {
    const text =
      'The Harbour Assembly,\n\nRecalling its resolution of last spring,\n\n1. Strongly condemns the closing of the gates;\n\n2. Demands that Tessaly reopen the gates;\n\n3. Urges Velmora to wait for the harvest.';
    expect(draftOf(text).positions.toSorted((a, b) => a.statement.localeCompare(b.statement))).toMatchObject([
      { actor: 'Harbour Assembly', act: 'states', statement: 'condemnation of the closing of the gates' },
      { actor: 'Harbour Assembly', act: 'demands', statement: 'that Tessaly reopen the gates' },
      { actor: 'Harbour Assembly', act: 'demands', statement: 'that Velmora wait for the harvest' },
    ]);
  });

  it('are no list of what is in dispute, also where the first one demands something', () => {
    const text =
      'The Harbour Assembly,\n\nAlarmed by the flood,\n\n1. Demands that all crews leave the quay;\n\n2. Calls upon Tessaly to open the gates;\n\n3. Urges Velmora to send boats.';
    expect(draftOf(text).positions.map(({ act }) => act)).toEqual(['demands', 'demands', 'demands']);
    expect(draftOf(text).stickingPoints.map(({ issue }) => issue)).not.toContain(
      'Calls upon Tessaly to open the gates',
    );
  });
});
