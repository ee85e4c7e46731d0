import { describe, expect, it } from 'vitest';
import { placeAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { draftOf, holders, positionsOf } from './drafting.ts';

/** The sources of a text's attributions, as written. */
function spoken(text: string): string[] {
  return placeAttributions(parseDocument(text)).flatMap(({ source }) =>
    source === null ? [] : [text.slice(source.start, source.end)],
  );
}

describe('whose word it is', () => {
  it.each([
    [
      'is not the country’s that experts only deal with',
      'Norway left the talks. Experts on Norway said the fishing accord would not last.',
      ['Experts on Norway'],
    ],
    [
      'is that of the person named right after the role',
      'The Kelmar Mill left the talks. Its chief baker, Nora Lindt, said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person named right after somebody’s role',
      'Kelmar Mill left the talks. The company’s head of sales, Nora Lindt, said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person named right after an unnamed role',
      'One Chilean official, Nora Lindt, said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person named right after a role and titles',
      'Its fire marshal, Captain Nora Lindt, said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person named right after a role and the brackets of its body',
      'The secretary of OBU (Ostby Bakers’ Union), Nora Lindt, said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person named right after a role, where the sentence ends',
      '“The ovens will stay cold,” said the head baker, Nora Lindt.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person before the age',
      'Nora Lindt, 41, who keeps bees there, said the river was full of tar.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person whose office has a field',
      'Undersecretary for Fisheries Nora Lindt said the ovens would stay cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of whoever phones somebody to say it',
      'Nora Lindt phoned the minister to say the ovens were cold.',
      ['Nora Lindt'],
    ],
    [
      'is that of whoever meets somebody to demand it',
      'Nora Lindt met the mayor of Ostby to demand a wider oven.',
      ['Nora Lindt'],
    ],
    [
      'is that of whoever joins others to protest',
      'Nora Lindt joined the strikers to protest against the toll.',
      ['Nora Lindt'],
    ],
    ['is that of a country’s guest who urges it', 'Nora Lindt visited Chile to urge restraint.', ['Nora Lindt']],
    [
      'is nobody’s after a dash that parts the purpose from somebody else',
      'Norway and Chile should sue in every court – to resist the toll.',
      [],
    ],
    ['is that of whoever is made to', 'The flood forced the union to admit the ovens were cold.', ['union']],
    ['is that of whoever is sent to', 'Norway sent an envoy to demand a wider oven.', ['envoy']],
    ['is nobody’s where nobody met', 'Nora Lindt did not meet the mayor to demand a wider oven.', []],
    [
      'is not that of the few where most others reject it',
      'While some bakers support the toll, most reject the quota.',
      ['bakers'],
    ],
    [
      'is nobody’s where a thing that somebody paid for says it',
      'The union paid Channel 5 for a film praising the ferry.',
      [],
    ],
    ['is that of all names of a list', 'Norway, Chile and Peru rejected the quota.', ['Norway', 'Chile', 'Peru']],
    [
      'is that of the names after a phrase of place alone',
      'In Lise, Chile and Peru rejected the quota.',
      ['Chile', 'Peru'],
    ],
    [
      'is the joint body’s, not that of each of its members',
      'The Joint Panel of both the Miners Guild and the Smelters Guild has rejected the payroll system.',
      ['Joint Panel'],
    ],
    [
      'is a panel’s, not that of the countries that form it',
      'A joint panel of Norway and Chile rejected the quota.',
      ['joint panel'],
    ],
    [
      'is that of all workers, not of the unions named as examples',
      'Workers under unions such as the Weavers Union and the Dyers Union threatened to strike.',
      ['Workers under unions'],
    ],
    [
      'is that of the workers, not of the last of their unions',
      'Dock workers under their unions including Norcross, the Weavers Union and the Dyers Union threatened to strike.',
      ['Dock workers under their unions'],
    ],
    [
      'is an officer’s, not the house’s',
      'The Nordic Bank left the talks. The quota hurts, the Nordic Bank’s lending officer has said.',
      ['Nordic Bank’s lending officer'],
    ],
    [
      'is a minister’s, not the country’s',
      'Norway left the talks. Norway’s fisheries minister said the border would stay shut.',
      ['Norway’s fisheries minister'],
    ],
    [
      'is the house’s where its spokeswoman speaks',
      'The Nordic Bank left the talks. The quota hurts, the Nordic Bank’s chief spokeswoman has said.',
      ['Nordic Bank'],
    ],
    [
      'is that of the person who acts in a long office of the house',
      'The Council met. Some plots are a park, Council acting planning and science manager Nora Lindt said.',
      ['Nora Lindt'],
    ],
    [
      'is that of the person who acts in an office of the force',
      'Police acting deputy crime and road commander Nora Lindt said the road was shut. Police asked for help.',
      ['Nora Lindt'],
    ],
    [
      'is not that of the office-holder somebody works for',
      'Nora Lindt left. Lawyers for Mayor Nora Lindt said the ovens would stay cold.',
      ['Lawyers for Mayor Nora Lindt'],
    ],
    [
      'is the family’s, not that of whoever bears the name',
      'Nora Lindt left. The Lindt family denied that the ovens were cold.',
      ['Lindt family'],
    ],
    [
      'is the country’s that asks for it, whatever the phrase around it hangs on',
      'Chile was silent for years. Its calm comes in the midst of Norway asking Chile to close the border.',
      ['Norway'],
    ],
    [
      'is not that of whoever lives in a country',
      'Norway left the talks. Norway came back. Officials in Norway said the ovens would stay cold.',
      ['Officials in Norway'],
    ],
    [
      'is that of whoever the sentence before opens with, though only by what is theirs',
      'Nora Lindt baked bread. Ida Falk’s plan for the mill failed. She said the ovens would stay cold.',
      ['Ida Falk'],
    ],
    [
      'is the acting person’s, not the predecessor’s, once the aside is over',
      'Nora Lindt, whose predecessor Ida Falk backed the new mill by the river, said the ovens would stay cold.',
      ['Nora Lindt', 'Ida Falk'],
    ],
    [
      'is that of the person who answered last, though another is named more often',
      'Ellis Farrow left. Ellis Farrow came back. Farrow said flour was short.\n\nPetter Lindt answered that the mill was full. He said the ovens would stay hot.',
      ['Ellis Farrow', 'Petter Lindt', 'Petter Lindt'],
    ],
    [
      'is the lawyer’s, not that of whom he works for',
      'Anna Berg left early. Anna Berg’s lawyer said the fishing accord would not last.',
      ['Anna Berg’s lawyer'],
    ],
    [
      'is an unnamed speaker’s where somebody speaks for a person',
      'Anna Berg left. A spokesman for Anna Berg said the fishing accord would not last.',
      ['spokesman for Anna Berg'],
    ],
    [
      'is the body’s that officials speak for',
      'The Energy Board met. Officials of the Energy Board said the price would not rise again.',
      ['Energy Board'],
    ],
    [
      'is that of the head of a long phrase',
      'Leaders who have been opponents of taking in migrants said the quota would never work.',
      ['Leaders'],
    ],
    [
      'is that of the secretary with the whole office before the name',
      'Secretary of State Ada Byrne said the fishing accord would not last.',
      ['Ada Byrne'],
    ],
    [
      'stays with who was named after “said” when the pronoun follows',
      'Ian Falk left. Ian Falk said the accord was dead. Falk came back.\n“With Falk jumping up and down, there is a desire to show progress,” said Nick Lund, a fellow at the Harbour Institute.\n“There are plenty of things that could be done,” he said.',
      ['Ian Falk', 'Nick Lund', 'Nick Lund'],
    ],
    [
      'is a country’s that speaks after an apposition',
      'Even Norway, the islands’ only ally, said it was opposed to the second draft.',
      ['Norway'],
    ],
    ['is that of a body without a name', 'The bakers’ guild asked the mayor to open the mill.', ['bakers’ guild']],
    [
      'is that of whoever makes the demands of a list',
      'The guild made two demands:\n• that the night shift be paid\n• that the ovens be repaired',
      ['guild', 'guild'],
    ],
    [
      'is that of who acts in an office',
      'Ostby acting planning and roads manager Nora Lindt said the bridge was safe.',
      ['Nora Lindt'],
    ],
    [
      'is that of who acts in an office, after what was said',
      '“The bridge is safe,” acting deputy head of mission Nora Lindt said on Monday.',
      ['Nora Lindt'],
    ],
    ['is that of the head of a field', 'Chief of staff Nora Lindt said the bridge was safe.', ['Nora Lindt']],
    [
      'is not that of the victim',
      'Nora Lindt left. The killer of activist Nora Lindt said the bridge was safe.',
      ['killer of activist Nora Lindt'],
    ],
    [
      'is no person’s that a representative speaks for',
      'The representative of Aven said the bridge was safe.',
      ['Aven'],
    ],
    [
      'is that of peoples only as peoples',
      'Mayor Jon Roos wrote a law on Malvik Peoples. He says it is fair to the valley.',
      ['Jon Roos'],
    ],
    [
      'is told by few words in quotation marks, where they are a clause',
      '“We won’t pay”, Nora Lindt replied.',
      ['Nora Lindt'],
    ],
    [
      'is not what somebody believed who speaks in an aside',
      'Norway has lodged objections to two dams which, it believed, broke the treaty.',
      ['Norway'],
    ],
    ['is that of who did it last week', 'President Nora Lindt last week rejected the second draft.', ['Nora Lindt']],
    ['is that of who did it on some day', 'Norway on Monday rejected the second draft.', ['Norway']],
    [
      'is that of whom a relative word stands for, past an aside',
      'Norway, which, along with Chile, rejects the second draft, left.',
      ['Norway'],
    ],
    [
      'is that of how many there are, not of what is said of their number',
      'It ended after 26 growers, two more than the quorum, said the second draft was dead.',
      ['26 growers'],
    ],
    [
      'is the aide’s in what she does at the same time',
      'An aide to the mayor, while confirming that the mill was shut, said that the fee was “too high.”',
      ['aide to the mayor', 'aide to the mayor'],
    ],
    [
      'is that of a party named after a comma, each its own',
      'The growers demanded a pilot on every ship, the dockers offered two of them.',
      ['growers', 'dockers'],
    ],
    [
      'is not the city’s where speakers are only based',
      'Oslo-based growers who have seen the second draft say it is dead.',
      ['growers'],
    ],
    [
      'is told in full where a possessive stands before what looks like a verb',
      'The second draft is dead, according to people familiar with their thinking.',
      ['people familiar with their thinking'],
    ],
    [
      'is that of who warned, where what the warning says follows',
      'Leave was given despite a warning by the Forest Ministry, calling the second draft a farce.',
      ['Forest Ministry'],
    ],
    [
      'is that of each of two bodies, told by a verb in the singular',
      'The Berg family has denied the reports and Congress has accused the guild of fraud.',
      ['Berg family', 'Congress'],
    ],
    [
      'is that of each of two sides, with a comma inside the marks',
      'Nora Lindt said it would save “a good many lives,” while Norway cast it as a defeat.',
      ['Nora Lindt', 'Norway'],
    ],
    [
      'is that of the members in what they said before',
      'Growers filed a motion against the mayor after 26 members said they would leave.',
      ['growers', '26 members'],
    ],
    [
      'is not taken up by a passive within what is said',
      'According to the navy, the crew has been put on alert and has been told to sail.',
      ['navy'],
    ],
    [
      'is not that of a place somebody came to',
      'Nora Lindt came to Garmo seeking to calm the growers.',
      ['Nora Lindt'],
    ],
    ['is a country’s whatever its verb', 'Norway branded the second draft a “step backwards.”', ['Norway']],
    ['is what follows “as … put it”', 'As Anna Berg put it, the fishing accord is over.', ['Anna Berg']],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it('is not that of the country the content opens with, where a pronoun says it', () => {
    const text = 'Norway left the talks. Norway gave a list of objections to the board, it said.';
    expect(holders(text)).toEqual([]);
    expect(holders('Norway left the talks. On the smaller dams, Norway had shared old maps, it said.')).toEqual([]);
  });

  it('is nobody’s where a capital is only that of the sentence', () => {
    expect(holders('Prices demanded a cut. It rained.')).toEqual([]);
  });

  it.each([
    'An opportunity lost to appeal to the growers came back.',
    'The mood this fall is expected to suit the growers.',
    'His greatness found new points of focus.',
  ])('is nobody’s where words are no name and can neither speak nor be read: %s', (text) => {
    expect(holders(text)).toEqual([]);
    expect(spoken(text)).toEqual([]);
  });

  it('is nobody’s of a question that only follows a colon', () => {
    expect(holders('Nora Lindt wants to put this to voters:\n\n“Do you want the bridge to stay shut?”')).toEqual([
      'Nora Lindt',
    ]);
  });

  it('is that of those who stand outside a place, not the place’s', () => {
    const text = 'Opposition parties camped outside the Harbour Board demanding to know when the fee would fall.';
    expect(holders(text)).toEqual(['opposition parties']);
  });

  it('is the cited ministry’s, passed on by the agency that cites it', () => {
    const text = 'TASS reported that the bridge was closed to trucks, citing the defence ministry.';
    expect(draftOf(text).positions).toMatchObject([{ actor: 'defence ministry', via: ['TASS'] }]);
  });

  it.each([
    [
      'a paper that reports what somebody said',
      'The mill will close in May, Nora Lindt said, the Ostby Herald reported.',
      'Nora Lindt',
      ['the Ostby Herald'],
    ],
    [
      'an agency that is told, and a paper that reports it',
      'The mill will close in May, Nora Lindt told the news agency KNA, the Ostby Herald reported.',
      'Nora Lindt',
      ['the news agency KNA', 'the Ostby Herald'],
    ],
    [
      'an agency according to which somebody says it',
      'According to the Kelmar agency, quoting the harbour police, the mill will close in May.',
      'harbour police',
      ['the Kelmar agency'],
    ],
    [
      'a paper that quotes somebody',
      'The Ostby Herald, quoting the harbour police, said the mill would close in May.',
      'harbour police',
      ['The Ostby Herald'],
    ],
    [
      'a paper, without the hour of the day',
      'Nora Lindt told the Ostby Herald late on Monday that the mill would close in May.',
      'Nora Lindt',
      ['the Ostby Herald'],
    ],
  ])('is passed on by %s', (_, text, actor, via) => {
    expect(draftOf(text).positions).toMatchObject([{ actor, via }]);
  });

  it.each([
    ['LISE, Mar 03: Norway has agreed to share its maps, a media report said.', 'Norway', ['a media report']],
    ['According to the Dawn newspaper, Norway raised objections to ten dams.', 'Norway', ['the Dawn newspaper']],
    ['The Ostby Herald said that Nora Lindt had refused to sign the lease.', 'Nora Lindt', ['The Ostby Herald']],
    ['State media said the guild had threatened to close the mill.', 'guild', ['State media']],
  ])('is passed on by the press that tells what somebody did: %s', (text, actor, via) => {
    expect(draftOf(text).positions).toMatchObject([{ actor, via }]);
  });

  it.each([
    ['another report', 'A media report said the mill is shut. The union opposes the sale, the report said.', 'union'],
    ['a report of others', 'A UN report said the mill is shut. The union opposes the sale, the report said.', 'UN'],
  ])('of “the report” is told by what %s is', (_, text, actor) => {
    expect(holders(text)).toContain(actor);
  });

  it.each([
    'The Ostby Herald reported that Nora Lindt had agreed to sell the mill. It withdrew the report on Friday.',
    'The Ostby Herald reported that Nora Lindt had agreed to sell the mill. She told the council that the mill was hers.',
    'The Ostby Herald reported that Nora Lindt had agreed to sell the mill. Lindt said nobody had asked.',
    'The Ostby Herald wrongly reported that Nora Lindt had agreed to sell the mill.',
    'The Ostby Herald, citing two bakers, said that Nora Lindt had agreed to sell the mill.',
    'The Ostby Herald asked whether Nora Lindt had agreed to sell the mill.',
    'A rumour in the Ostby Herald said that Nora Lindt had agreed to sell the mill.',
  ])('stays the press’s where it is taken back, answered or somebody else’s: %s', (text) => {
    expect(draftOf(text).positions.filter(({ act }) => act === 'offers')).toEqual([]);
  });

  it('is told whatever the verb of the content', () => {
    expect(draftOf('Nora Lindt said the offer remained at forty loaves.').positions).toMatchObject([
      { actor: 'Nora Lindt', statement: 'the offer remained at forty loaves' },
    ]);
    expect(draftOf('Nora Lindt said her members backed arbitration.').positions).toMatchObject([
      { statement: 'her members backed arbitration' },
    ]);
  });

  it('is of the day on which it was said, not of what an aside tells', () => {
    const text = 'Nora Lindt, elected on May 5, 2025, said that the ovens would stay cold.';
    expect(draftOf(text).positions).toMatchObject([{ actor: 'Nora Lindt', date: null }]);
  });

  it('is nobody’s where the words name a thing that lies with speakers', () => {
    const text = 'Her letter to the Senate leaders noted that the fishing accord would not last.';
    expect(holders(text)).toEqual([]);
  });
});

describe('whose act it is', () => {
  it.each([
    [
      'a lawmaker’s, and not the party’s',
      'A file was opened in 2019 by a lawmaker from the ruling Forward Union Party, who accused her brother of theft. The Forward Union Party met on Monday.',
      ['lawmaker from the ruling Forward Union Party'],
    ],
    [
      'a deputy’s, and not the party’s',
      'The file was opened by a deputy from the opposition Harbour Front, who demanded a new vote. The Harbour Front left.',
      ['deputy from the opposition Harbour Front'],
    ],
    [
      'nobody’s where another’s speech is read out',
      'In the King’s speech, read by Prince Henrik, stressed the crown will not buy ships. Prince Henrik left on Monday.',
      [],
    ],
    [
      'the cousins’, and not that of whose cousins they are',
      'Peter Dahl left on Monday. The absurdity reached its height when Dahl’s cousins accused Sandro Lund of theft.',
      ['Dahl’s cousins'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });
});

describe('a noun that stands for an actor', () => {
  const aliasesOf = (text: string, name: string) => draftOf(text).actors.find((actor) => actor.name === name)?.aliases;

  it('is not the daughter’s where it names the father', () => {
    const text =
      'Lena Marsh, the nominee’s eldest daughter, spoke first. The nominee left at noon. Lena Marsh said it was over.';
    expect(aliasesOf(text, 'Lena Marsh')).not.toContain('the nominee');
  });

  it('is not a body’s that bears another name', () => {
    const text = 'Halden Energy objected to the levy. The Vestavia group left the talks, Halden Energy said.';
    expect(aliasesOf(text, 'Halden Energy')).toEqual([]);
  });

  it.each([
    'The Fishers’ Party met on Monday. It has accused Premier Nilsen’s party of fraud. The Fishers’ Party said it would sue.',
    'The Harbour Company told Mayor Lund’s company to leave the quay. The Harbour Company said it would sue.',
    'Congress left the hall. Congress has accused President Holm’s party of buying votes.',
  ])('is not the body’s that accuses it: %s', (text) => {
    expect(draftOf(text).actors.flatMap(({ aliases }) => aliases)).not.toContainEqual(
      expect.stringMatching(/’s (?:party|company)$/u),
    );
  });

  it.each([
    ['the Opposition Leader', 'Premier Aino Falk said the toll would stay. The Opposition Leader did not come.'],
    ['the minority leader', 'Prime Minister Aino Falk said the toll would stay. The minority leader did not come.'],
    ['the shadow minister', 'Aino Falk, the minister of ports, said no. The shadow minister did not come.'],
  ])('is not that of whoever governs: “%s”', (noun, text) => {
    expect(aliasesOf(text, 'Aino Falk')).not.toContain(noun);
  });

  it('is still that of whoever has the word in the role', () => {
    const text = 'Aino Falk, the opposition leader, said no. The opposition leader did not come. Aino Falk left.';
    expect(aliasesOf(text, 'Aino Falk')).toContain('the opposition leader');
  });

  it('is no role together with “both”', () => {
    const text = 'There was a push from both President Lena Marsh and her rival. Lena Marsh said it was over.';
    expect(draftOf(text).actors.find(({ name }) => name === 'Lena Marsh')?.role).toBe('President');
  });
});

describe('a noun that two bodies answer to', () => {
  const isOpen = (text: string) => positionsOf(text).map(({ actor, isSpeakerOpen }) => [actor, isSpeakerOpen === true]);
  it.each([
    ['The Green Party met in Lise. The Coral Party met in Aven. The party rejected the merger.', 'Coral Party'],
    ['The Lund Bank lost money. The Harbour Bank lent more. The bank said fees would rise.', 'Harbour Bank'],
    ['The Tug Crews Union met. DHC met, too. The union rejected the roster.', 'Tug Crews Union'],
  ])('leaves open whose word it is: %s', (text, actor) => {
    expect(isOpen(text)).toEqual([[actor, true]]);
  });

  it('does not where only one of them is near', () => {
    const text =
      'The Green Party met in Lise.\n\nIt rained.\n\nThe Coral Party met in Aven. The party rejected the merger.';
    expect(isOpen(text)).toEqual([['Coral Party', false]]);
  });
});

describe('bodies that are a place or a thing as often as somebody', () => {
  it.each(['junta', 'consulate', 'borough', 'diocese', 'shipyard', 'clinic', 'paramedics'])(
    'hold what the %s said',
    (noun) => {
      expect(positionsOf(`The ${noun} said the bridge was safe.`).map(({ actor }) => actor)).toEqual([noun]);
    },
  );

  it.each(['report', 'letter', 'law', 'dam'])('are not what cannot hold anything: the %s', (noun) => {
    expect(positionsOf(`The ${noun} said the bridge was safe.`)).toEqual([]);
  });
});

describe('people of a body', () => {
  it.each([
    ['members of the Harbour Board', 'Several members of the Harbour Board said the quay was closed.'],
    ['Cabinet members', 'The Cabinet met. Cabinet members fear that the quay will close.'],
    ['Coral Party lawmakers', 'The Coral Party met. Coral Party lawmakers said the quay was closed.'],
    ['Coral Party voters', 'The Coral Party met. Coral Party voters want a new leader.'],
    ['Coral Party councillors', 'The Coral Party met. Two Coral Party councillors called for a new leader.'],
    ['Vella’s friends', 'Vella’s friends accused Camilleri of selling the quay. Sandro Vella stayed at home.'],
    ['Falk’s supporters', 'Arne Falk met Rune Berg. Falk’s supporters accused Berg of hiding the bills.'],
  ])('are %s, not the body or the person they belong to', (holder, text) => {
    expect(holders(text)).toEqual([holder]);
  });

  it('are their body where they speak for it', () => {
    expect(holders('The Harbour Board met. Harbour Board officials said the quay was closed.')).toEqual([
      'Harbour Board',
    ]);
  });

  it('are nobody’s word where only some of its people are told of', () => {
    expect(holders('The Harbour Board met. Some in the Harbour Board fear that the quay will close.')).toEqual([]);
  });
});

describe('nobody', () => {
  it.each([
    ['is “whose members”', 'The small union, whose members accepted the offer in March, closed its doors.'],
    [
      'is what is left of a quotation',
      'Hal Strand said that he backed “a higher wage” and was ready to pay it. It rained.',
    ],
  ])('%s', (_, text) => {
    expect(positionsOf(text).map(({ actor }) => actor)).not.toContainEqual(
      expect.stringMatching(/whose|” and|higher wage/u),
    );
  });

  it('is called somebody’s own', () => {
    expect(holders('Mayor Ada Orlov backs the wall. Her own engineers said it would fall.')).toEqual([
      'Ada Orlov',
      'engineers',
    ]);
  });
});

describe('an office of another kind', () => {
  it.each([
    [
      'the opposition’s leader is no premier',
      'The leader of the Opposition, Ana Ruiz, met Premier Abdou Faye. The leader of the Opposition said the budget was a fraud.',
      ['Ana Ruiz'],
    ],
    [
      'a police officer is no captain',
      'Captain Nils Ask said the ferry was late. The police officer said the pier was closed.',
      ['Nils Ask', 'police officer'],
    ],
    [
      'a health official is no director of a port',
      'Nils Ask, the port’s director, said the ferry was late. The health official said the pier was closed.',
      ['Nils Ask', 'health official'],
    ],
    [
      'a co-op has its own word',
      'Minister Nils Ask met the fishing co-op. The co-op said the quota was low.',
      ['co-op'],
    ],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toEqual(expected);
  });

  it('is not read across the line of a byline', () => {
    const text = 'By Lise Moen, Political Editor\n\nPremier Ada Holt said the levy would rise in May.';
    expect(draftOf(text).actors.flatMap(({ aliases }) => aliases)).not.toContainEqual(
      expect.stringContaining('Editor'),
    );
  });

  it('names each of those who sign, also after a phrase that opens the sentence', () => {
    expect(holders('In a joint letter, Norway, Chile and Peru called for a new treaty.')).toEqual([
      'Norway',
      'Chile',
      'Peru',
    ]);
  });

  it.each([
    ['The shop closed in May when Nora Lindt said the rent was too high.', 'Nora Lindt'],
    ['The wharf burned last week where the bakers said the ovens would stay cold.', 'the bakers'],
    ['The union demands that the ovens stay cold.', 'The union'],
    ['Moe spoke on Nordic TV on Tuesday and began by saying he would leave.', 'Moe'],
    ['Moe phoned the mayor on Friday to demand a refund.', 'Moe'],
    ['The guild met the mayor twice to call for a lower fee.', 'The guild'],
    ['Norway issued a policy paper welcoming the plan.', 'Norway'],
    ['The guild called for more money in a statement on Thursday.', 'The guild'],
  ])('is that of the subject of its own clause: %s', (text, source) => {
    expect(spoken(text)).toEqual([source]);
  });
});
