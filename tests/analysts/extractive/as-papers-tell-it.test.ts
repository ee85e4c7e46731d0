import { describe, expect, it } from 'vitest';
import { draftOf } from './drafting.ts';

/** "Name act/stance: statement" of every position of a text, in reading order. */
function told(text: string): string[] {
  return draftOf(text)
    .positions.toSorted((one, other) => (one.evidence[0]?.at ?? 0) - (other.evidence[0]?.at ?? 0))
    .map(({ actor, act, stance, statement }) => `${actor} ${act}/${stance}: ${statement}`);
}

describe('whose words they are, where another one stands nearer:', () => {
  it.each([
    [
      'Nora Berg is the first official to confirm that the dam leaks. She said it would be drained.',
      ['Nora Berg states/unclear: the dam leaks', 'Nora Berg states/unclear: it would be drained'],
    ],
    ['Olav Lind was the only councillor to demand a recount.', ['Olav Lind demands/supports: a recount']],
    [
      'Nora Berg wrote to Mayor Olav Lind, who heads the panel, calling for the sale to be stopped.',
      ['Nora Berg demands/supports: the sale to be stopped'],
    ],
    [
      "Olav Lind told the station's Eva Holm show that the levy was unfair, adding: “We have had enough.”",
      ['Olav Lind states/unclear: “We have had enough”', 'Olav Lind states/opposes: the levy was unfair'],
    ],
    ['Olav Lind, joined on the stage by his dog, Pepper, denied the theft.', ['Olav Lind denies/opposes: the theft']],
    [
      'Senator Olav Lind, Republican of Halden, who faces a vote in May, said the levy was unfair.',
      ['Olav Lind states/opposes: the levy was unfair'],
    ],
    [
      'The meetings were broken up by tenants, many of them Liberals, who say the levy is unfair.',
      ['tenants states/opposes: the levy is unfair'],
    ],
    [
      'Sisters who say they were struck by their headmistress feel that the school must close.',
      [
        'Sisters states/supports: the school must close',
        'Sisters states/unclear: they were struck by their headmistress',
      ],
    ],
    [
      "One tenant, who asked not to be named, claimed the guild's chief, Olav Lind, is its driving force.",
      ["one tenant states/unclear: the guild's chief, Olav Lind, is its driving force"],
    ],
    ["A Dockers' Union leader said the pier was shut.", ["Dockers' Union leader states/unclear: the pier was shut"]],
    [
      "The port is reviewing the guild's bid and a senior ministry official said nothing had been decided.",
      ['senior ministry official states/unclear: nothing had been decided'],
    ],
    [
      "Olav Lind's notes for his address to tenants said: “We will need more boats.”",
      ['Olav Lind states/unclear: “We will need more boats”'],
    ],
    [
      'They have been worried about the influence of Peru and experts say the pact is about trade.',
      ['experts states/unclear: the pact is about trade'],
    ],
    [
      'Police have set limits on where tenants could gather and said they must follow the rules.',
      ['Police states/supports: they must follow the rules'],
    ],
    ['Ten thousand tenants took to the streets in Lima, Peru, to demand a vote.', ['tenants demands/supports: a vote']],
    ["Norway met Peru. Norway's main opposition rejected the pact.", ['main opposition refuses/opposes: the pact']],
    ['The EU met. EU watchdogs criticised the pact.', ['EU watchdogs states/opposes: criticism of the pact']],
    ['Norway met Peru. Norwegian diplomats said it was late.', ['Norwegian diplomats states/unclear: it was late']],
    [
      'Given that Norway says the pact goes further than any other, the pact of May leaves little room.',
      ['Norway states/unclear: the pact goes further than any other'],
    ],
    [
      'Olav Lind testified for an hour, with prosecutors arguing at the trial that he had taken bribes.',
      ['prosecutors states/unclear: he had taken bribes'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('nobody is told to hold', () => {
  it.each([
    'They were pupils at a school where Nora Berg was the head, and have since claimed there were others.',
    'The guild is counting on skippers who are up for a licence in June to support the quota.',
    'Nothing Olav Lind said at the hearing mattered in the end.',
    'The guild is more interested in winning friends than opposing the levy.',
    'Premier Olav Lind met Mayor Nora Berg and Envoy Eva Holm, with the levy expected to be raised again.',
    'Nora Berg described herself as a rebel.',
    "Olav Lind left. Lind's latest arrest adds to several charges or suspected offences he is facing.",
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a pronoun, or an office, after somebody else was named:', () => {
  it.each([
    [
      'Spokesman Olav Lind said the vote was fair.\n\nAsked whether Karl Stein had been invited, he said it looked as though nobody had been.',
      ['Olav Lind states/supports: the vote was fair', 'Olav Lind states/unclear: it looked as though nobody had been'],
    ],
    [
      'Tenants are upset about Karl Stein.\n\nLeader Olav Lind, a Halden Liberal, accused Stein and the board of rushing it.\n\n“It is a cynical grab,” he added.',
      [
        'Tenants states/opposes: annoyance at Karl Stein',
        'Olav Lind accuses/opposes: Stein and the board of rushing it',
        'Olav Lind states/unclear: “It is a cynical grab”',
      ],
    ],
    [
      'Envoy Olav Lind said the talks had been useful.\n\nPremier Karl Stein (pictured) is believed to want a deal by May\n\nHe added that the pact was near.',
      ['Olav Lind states/unclear: the talks had been useful', 'Olav Lind states/unclear: the pact was near'],
    ],
    [
      'Olav Lind today warned Kestria that he will leave the talks.\n\nIn a blunt letter, the premier says there is no sense in going on.',
      [
        'Olav Lind warns/opposes: that he will leave the talks',
        'Olav Lind states/unclear: there is no sense in going on',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('speech in single marks that goes on over paragraphs', () => {
  it.each([
    "Nora Berg said: 'The families had to write five times, and the workers' letters were lost.\n\n'More than forty have died. He should answer.\n\n'He has not.'",
    'Nora Berg said: ‘The families had to write five times, and the workers’ letters were lost.\n\n‘More than forty have died. He should answer.’',
  ])('is all theirs: %s', (text) => {
    expect(told(text).map((one) => one.slice(0, 'Nora Berg states'.length))).toEqual([
      'Nora Berg states',
      'Nora Berg states',
    ]);
    expect(told(text)[1]).toContain('More than forty have died. He should answer');
  });

  it('is led to by a colon, however long tells where it was said', () => {
    expect(
      told(
        'Nora Berg said in remarks that were recorded in May and which are due to be aired tomorrow: “We will need more boats.”',
      ),
    ).toEqual(['Nora Berg states/unclear: “We will need more boats”']);
  });
});

describe('what the writer tells behind words in quotation marks is not said:', () => {
  it.each([
    [
      'Olav Lind said the town needed “calm and patience” in an apparent reference to the flood.',
      'the town needed “calm and patience”',
    ],
    ['Olav Lind said the plan was “fair to all” as she opened the pier.', 'the plan was “fair to all”'],
    ['Olav Lind said the plan was “fair” when questioned on Friday.', 'the plan was “fair”'],
    [
      'Olav Lind said the plan was “fair to all” but tenants are increasingly worried that the board will raise it.',
      'the plan was “fair to all”',
    ],
    // It is said.
    [
      'Olav Lind said it was “wrong” to close wards while nurses are on strike.',
      'it was “wrong” to close wards while nurses are on strike',
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^Olav Lind states/\\w+: ${RegExp.escape(statement)}$`)),
    );
  });
});

describe('a statement reads as English:', () => {
  it.each([
    [
      'Nora Berg urged insurers to “do the right thing”.',
      'Nora Berg demands/supports: that insurers “do the right thing”',
    ],
    [
      'Nora Berg urged quick passage of a law to limit sales.',
      'Nora Berg demands/supports: quick passage of a law to limit sales',
    ],
    [
      'Nora Berg said in a leaked letter the amount of work was too much.',
      'Nora Berg states/opposes: the amount of work was too much',
    ],
    ['The bank, which lost a million last year, said it would close.', 'bank states/unclear: it would close'],
    [
      'In a letter, sent two weeks ago, Nora Berg said the plan was unfair.',
      'Nora Berg states/opposes: the plan was unfair',
    ],
    [
      'Nora Berg described how there was doubt as to what the rules were.',
      'Nora Berg states/unclear: how there was doubt as to what the rules were',
    ],
    ["Nora Berg said Monday's ruling was a good one.", "Nora Berg states/unclear: Monday's ruling was a good one"],
    [
      'The mayor said the pier should stay shut, and there was no sign on Friday that the guild would give way.',
      'mayor states/supports: the pier should stay shut',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('for and against are read with what a vow, a hope or a condition makes of them:', () => {
  it.each([
    ['Nora Berg vowed to strongly oppose the sale.', 'Nora Berg states/opposes: a vow to strongly oppose the sale'],
    [
      'Nora Berg pledged that it would not open the gate to lorries.',
      'Nora Berg states/opposes: it would not open the gate to lorries',
    ],
    ['Nora Berg promised to fight for higher pay.', 'Nora Berg offers/supports: to fight for higher pay'],
    [
      'Nora Berg hopes there will not be enough time to push through the levy.',
      'Nora Berg states/unclear: hope that there will not be enough time to push through the levy',
    ],
    [
      'Norway wants guarantees that Peru will not undercut its growers.',
      'Norway demands/supports: guarantees that Peru will not undercut its growers',
    ],
    [
      'Nora Berg announced that anyone who refuses to obey the curfew could face a fine.',
      'Nora Berg states/unclear: anyone who refuses to obey the curfew could face a fine',
    ],
    [
      '“Under no circumstances should the board sell the quay,” Nora Berg said.',
      'Nora Berg demands/opposes: “Under no circumstances should the board sell the quay”',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
