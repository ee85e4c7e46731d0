import { describe, expect, it } from 'vitest';
import { draftOf, told } from './drafting.ts';

describe('“the company”', () => {
  it.each([
    [
      'Hexo offers free advice to sellers.\n\nFelion is a Halden-based firm that reads faces. The company wants to help workers.',
      ['Hexo: free advice to sellers', 'Felion: to help workers'],
    ],
    [
      'Hexo offers free advice to sellers. Hexo buys boats.\n\nChipo is a network that links shops.\n\nThe company has promised to deliver in a day.',
      ['Hexo: free advice to sellers', 'Chipo: to deliver in a day'],
    ],
    [
      'Hexo offers free advice to sellers.\n\nPolym Ventures is a studio helping to build boats. Polym believes that boats are good. This company hopes to build more.',
      ['Hexo: free advice to sellers', 'Polym Ventures: boats are good', 'Polym Ventures: a hope to build more'],
    ],
    [
      'Vozo is the first platform where you can rent nets. Brill is a retailer with ten shops. The firm wants to sell nets.',
      ['Brill: to sell nets'],
    ],
    [
      'Tamsel is a start-up founded in May. The startup wants to sell nets. Brill is one of the retailers.',
      ['Tamsel: to sell nets'],
    ],
  ])('is the one that the text has just turned to: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('may be one spoken of again since the text told what another is', () => {
    expect(
      told(
        'Hexo Shipping sells nets. Felion is a firm that reads faces. Hexo Shipping left. The company wants more nets.',
      ),
    ).toEqual(['Hexo Shipping: more nets']);
  });
});

describe('the name of a generation', () => {
  it.each([
    'People born after 1995 – known as Generation Z – care for the sea. “The port was foul,” he said.',
    'Generation Alpha is small. “The port was foul,” he said.',
    'Some of Gen Z care for the sea. “The port was foul,” he said.',
    'Gen Zers care for the sea. “The port was foul,” he said.',
    'Generation X cares for the sea. “The port was foul,” she said.',
  ])('is nobody’s: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is no general’s', () => {
    expect(told('Gen Omar said that the port was foul.')).toEqual(['Omar: the port was foul']);
  });
});

describe('what nobody is told to have said or done', () => {
  it.each([
    // Somebody else is to do it.
    ['Ada Lind is still waiting for someone to tell her that the case is open.', []],
    ['Norway waits for Peru to accept the quota.', []],
    ['Halden says it is time for Norway to drop the quota.', ['Halden: it is time for Norway to drop the quota']],
    ['The guild expects Norway to reject the quota.', []],
    ['The fishers stay and pressure the government to agree on new quotas.', []],
    // Somebody is charged with it, or told off for it.
    ['Lars Lund appeared in court on charges of assault, damage, and resisting arrest by an officer.', []],
    ['Police held Lars Lund on suspicion of theft and refusing a search.', []],
    ['Ivo Moe abused Lars Lund for asking for money.', []],
    // How, and not by whose word.
    ['Norway can shape the plan according to its individual needs.', []],
    ['Pay in Norway rises according to seniority.', []],
    ['In Norway, when there is hope, there is promise.', []],
    // It says nothing.
    ['The costs that growers contend with are high. Growers left Norway.', []],
    ['Norway contends with a lack of boats.', []],
  ])('is nobody’s: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The fishers forced Norway to accept the quota.', ['Norway: acceptance of the quota']],
    ['Norway expects to reject the quota.', ['Norway: an expectation to reject the quota']],
    ['Norway refused for the third time to accept the quota.', ['Norway: not to accept the quota']],
    ['Lars Lund left the court, resisting calls to resign.', ['Lars Lund: calls to resign']],
    ['Norway contends that the quota is unfair.', ['Norway: the quota is unfair']],
  ])('is somebody’s where it is told: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the speaker beside what only leads to the words', () => {
  it.each([
    // According to somebody, behind what says when or where.
    [
      'In the first half of 2019, according to Ferroz, at least 300 miners were hurt.',
      ['Ferroz: in the first half of 2019 at least 300 miners were hurt'],
    ],
    [
      'At the port, according to the guild, ten boats were lost. The guild met.',
      ['guild: at the port ten boats were lost'],
    ],
    ['“Not by themselves,” according to Carl Luster, lawyer of the guild.', ['Carl Luster: “Not by themselves”']],
    [
      'According to lawyer Marta Oden, of the charity Safe Harbour, “the cases have patterns. A plan is seen.”',
      ['Marta Oden: “the cases have patterns. A plan is seen”'],
    ],
    ['According to Marta Oden, of the Harbour Guild, the pier is closed.', ['Marta Oden: the pier is closed']],
    ['The dam leaks, according to the guild, which met in May. The guild left.', ['guild: the dam leaks']],
    // Only the clause that the speaker is named in.
    ['If, as Lars Lund said, the dam of Halden leaks, the town should pay.', ['Lars Lund: the dam of Halden leaks']],
    ['Since, as Lars Lund noted, the dam is old, the next step would be a survey.', ['Lars Lund: the dam is old']],
    // Behind a phrase that ends in somebody else’s quoted words.
    [
      'Shortly after the agency published a report on “the checks of the plan,” Lars Lund complained that ten boats had burnt.',
      ['Lars Lund: ten boats had burnt'],
    ],
    ['After a talk on “the sea and us,” Lars Lund said that ten boats had burnt.', ['Lars Lund: ten boats had burnt']],
    // Of things and people only these are “who”.
    [
      'Ada Lind gave a photo of her dog to Lars Lund, who told her that he never reads his post.',
      ['Lars Lund: he never reads his post'],
    ],
    [
      'Ada Lind, a researcher at the Halden Forum think tank, is concerned that growers leave.',
      ['Ada Lind: growers leave'],
    ],
  ])('is told with the words: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is meant', () => {
  it.each([
    // Long after a quotation alone spoke of one who holds the office.
    [
      '“Chief Prosecutor Karl Hahn may look at it,” Lars Lund said. The dam is old. It rains. The boats are out. The quay is shut. The prosecutor rejected the plan.',
      ['Lars Lund: “Chief Prosecutor Karl Hahn may look at it”', 'prosecutor: the plan'],
    ],
    // What a body is told to be is no other one named before.
    [
      'Lars Lund started the Hash Club.\n\nVozo is the first company in Norway that sells nets. They believe that nets have to last.',
      ['Vozo: nets have to last'],
    ],
    // A thing that a clause is about since, and no country named to tell where.
    [
      'Ivo Brun of Vevey, Switzerland, explained that the map was in the shop. It refuses no visitor.',
      ['Ivo Brun: the map was in the shop'],
    ],
    // Whoever is scolded speaks as little as whoever scolds.
    [
      'Inzo Haq brings up a moment when a cousin abused Lars Lund for asking for money. “I decided to earn what I need.”',
      [],
    ],
    // Whoever was spoken to answers.
    [
      '“Tell me more,” said the inspector to Ada Lind once more, and she, again, replied: “No, you tell me more!”',
      ['inspector: “Tell me more”', 'Ada Lind: “No, you tell me more!”'],
    ],
    [
      'Ada Lind told Eva Berg that the dam is safe, but she answered that it leaks badly.',
      ['Ada Lind: the dam is safe', 'Eva Berg: it leaks badly'],
    ],
    [
      'Ada Lind said the dam is safe. Asked about Eva Berg, she replied that it holds well.',
      ['Ada Lind: the dam is safe', 'Ada Lind: it holds well'],
    ],
    // Of two who bear the name, not whom the text calls by the given one.
    [
      'Mara Sund leads the guild. “The dam of Halden leaks,” says Mara. Ivo Sund, a psychologist, came. Mara met the board. So, as Sund warns, the town is at risk.',
      ['Mara Sund: “The dam of Halden leaks”', 'Ivo Sund: that the town is at risk'],
    ],
    [
      'Mara Sund leads the guild. Ivo Sund, a psychologist, came. Mara Sund met the board. Sund warned that the town is at risk.',
      ['Mara Sund: that the town is at risk'],
    ],
    // Called by the given name here and there, and by the surname as often.
    [
      'Mara Sund leads the guild. Mara met the board and Mara left. Ivo Sund came. Mara Sund met the board. Sund warned that the town is at risk. Sund said the pier is shut.',
      ['Mara Sund: that the town is at risk', 'Mara Sund: the pier is shut'],
    ],
    // Whichever do.
    ['The toll is a blow for women who decide to leave Norway.', []],
    ['One of three members who opposed the toll left.', ['one of three members: the toll']],
  ])('is told with the words: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the whole name', () => {
  it.each([
    ['Deputy Minister of Justice Ada Lind said the plan is bad.', ['Ada Lind: the plan is bad']],
    ['First Deputy Minister of Justice Ada Lind said the plan is bad.', ['Ada Lind: the plan is bad']],
    ['Chief Justice Ada Lind said the plan is bad.', ['Ada Lind: the plan is bad']],
    [
      'The National Committee for the Liberation of Detainees said the plan is bad.',
      ['National Committee for the Liberation of Detainees: the plan is bad'],
    ],
    ['The Guild for Housing of Norway said the plan is bad.', ['Guild for Housing of Norway: the plan is bad']],
    [
      'The Halden Commission on the Status of Women said the plan is bad.',
      ['Halden Commission on the Status of Women: the plan is bad'],
    ],
  ])('is told with the words: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(draftOf(text).actors.map(({ name }) => name)).toEqual(expected.map((line) => line.split(':')[0]));
  });

  it('ends before whoever leads the body', () => {
    expect(
      draftOf('The Alliance for Action of Ana Lind said the plan is bad.').actors.map(({ name }) => name),
    ).toContain('Alliance for Action');
  });
});

describe('a speaker in another form', () => {
  it.each([
    // An age without hyphens.
    [
      'Ada Lind studies in Oslo. Her five neighbours mostly drive, said the 22 year old, who walks.',
      ['Ada Lind: her five neighbours mostly drive'],
    ],
    // Behind a comma that parts nothing.
    [
      'A statement issued online by the Harbour Board, said: “The pier is closed for the winter.”',
      ['Harbour Board: “The pier is closed for the winter”'],
    ],
    [
      'The notice posted by the Harbour Board, said the pier is closed for the winter.',
      ['Harbour Board: the pier is closed for the winter'],
    ],
    // Behind “by” and a colon.
    [
      'It is a long fight, explained by Marta Albers: “They think in decades, not days.”',
      ['Marta Albers: “They think in decades, not days”'],
    ],
    // A clause of its own behind what came before.
    [
      'Even deputy Ada Lind demanded a ban on nets, despite the fact that, in 2015, in a talk with the Herald, she said: “Nets are no problem.”',
      ['Ada Lind: a ban on nets', 'Ada Lind: “Nets are no problem”'],
    ],
    ['Prices fell in May, Ada Lind said: “We are ruined.”', ['Ada Lind: Prices fell in May']],
    [
      'Even deputy Ada Lind demanded a ban on nets, although, in a talk with the Herald, she stated: “we have no nets, and I see none.”',
      ['Ada Lind: a ban on nets', 'Ada Lind: “we have no nets, and I see none”'],
    ],
    // A dash that closes an aside.
    [
      'The growers are leaving – even the young – said Ada Lind.',
      ['Ada Lind: the growers are leaving – even the young'],
    ],
    // “For Lind, …” and “Lind did that: …” before what is said.
    [
      'Raul Ode is a lawyer. For Ode, the costs are hidden: “Let’s not forget that the port was built for whales.”',
      ['Raul Ode: the costs are hidden: “Let’s not forget that the port was built for whales.”'],
    ],
    ['For Ada Lind, a baker, it is over: “We pay twice.”', ['Ada Lind: it is over: “We pay twice.”']],
    ['Lena Rask went to the court to lose a day: “I have five cases here.”', ['Lena Rask: “I have five cases here”']],
    // A survey of whoever “its” is.
    [
      'The Halden Institute counts fish. Its latest survey found that trout are rare.',
      ['Halden Institute: trout are rare'],
    ],
    // Who speaks, not what it was done under, nor whom the verb before is about.
    [
      'The Halden Guild’s last survey conducted under its Programme for Adult Skills found that a third of adults cannot read.',
      ['Halden Guild: a third of adults cannot read'],
    ],
    ['The skippers backed by their union said the pier is closed.', ['skippers: the pier is closed']],
    [
      'Ivo Stein came to Halden. The library lent the map to a club and Stein feared that the club had lost it.',
      ['Ivo Stein: that the club had lost it'],
    ],
    [
      'Norway met. Norway said the growers and Peru opposed the toll.',
      ['Norway: the growers and Peru opposed the toll'],
    ],
  ])('is told with the words: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('words behind a colon', () => {
  it.each([
    'Lena Rask received a call: “I have five cases here.”',
    'Lena Rask saw Ivo Lund in court: “I have five cases here.”',
    'Lena Rask passed a sign: “We have five cases here.”',
    'Lena Rask went to the court: “The best place in town.”',
    'The clerk went to the court: “I have five cases here.”',
    'For years, the toll was low: “We paid little.”',
  ])('are not told of somebody who only may have said them: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what stands for a name', () => {
  it.each([
    // A verb that looks like a noun.
    [
      'The Halden Fishers Association met. The association demands a new quota.',
      ['Halden Fishers Association: a new quota'],
    ],
    ['Lund Shipping closed the line. The firm plans to sell two boats.', ['Lund Shipping: a plan to sell two boats']],
    ['Lund Shipping closed the line. The firm demands a lower toll.', ['Lund Shipping: a lower toll']],
    ['The Forward Party met. The party claims that votes were lost.', ['Forward Party: votes were lost']],
    // Whose office it is.
    ['Ada Lind came. Her office said the port is shut.', ['Ada Lind: the port is shut']],
    ['Ada Lind came. Lind’s office said the port is shut.', ['Ada Lind: the port is shut']],
    ['Minister Ada Lind came. The minister’s office said the port is shut.', ['Ada Lind: the port is shut']],
    ['Ada Lind met Ivo Moe. His post office said the port is shut.', ['post office: the port is shut']],
    // Whose lawyer it is, where nobody else may have one.
    [
      'Ivo Moe’s lawyer, Ada Lind, said he is innocent. Moe left. His lawyer said he would appeal.',
      ['Ada Lind: he is innocent', 'Ada Lind: he would appeal'],
    ],
    [
      'Ivo Moe’s lawyer, Ada Lind, said he is innocent. Karl Holm left. His lawyer said he would appeal.',
      ['Ada Lind: he is innocent', 'lawyer: he would appeal'],
    ],
    [
      'Senator Ivo Moe of Ohio came. “Nets kill trout in every river,” the Ohio Democrat said.',
      ['Ivo Moe: “Nets kill trout in every river”'],
    ],
    // Whose mother or father somebody is.
    ['Ada Lind met Karl Holm. “I ran away,” the mother of three said.', ['Ada Lind: “I ran away”']],
    [
      'Ada Lind met Karl Holm. The father of four told reporters that his house is gone.',
      ['Karl Holm: his house is gone'],
    ],
    ['Karl Holm came. “I ran away,” the mother of three said.', ['mother of three: “I ran away”']],
    // Who wrote the report.
    ['The report, by the Halden Institute, says trout are rare.', ['Halden Institute: trout are rare']],
    // Another word for the office.
    [
      'President Karl Berg met Prime Minister Ada Lind. The premier said the talks were hard.',
      ['Ada Lind: the talks were hard'],
    ],
    ['Ada Lind, a biologist, met Ivo Moe. “Trout are rare,” the scientist said.', ['Ada Lind: “Trout are rare”']],
  ])('is told with the words: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('two who speak together', () => {
  it.each([
    [
      'Ada Lind, chair of the Harbour Guild, and Ivo Moe, head of the Skippers League, said the toll is unfair.',
      ['Ada Lind: the toll is unfair', 'Ivo Moe: the toll is unfair'],
    ],
    [
      'Ada Lind, a baker, and Ivo Moe said the toll is unfair.',
      ['Ada Lind: the toll is unfair', 'Ivo Moe: the toll is unfair'],
    ],
    [
      '“It is unfair,” said Ada Lind, a baker, and Ivo Moe, a clerk.',
      ['Ada Lind: “It is unfair”', 'Ivo Moe: “It is unfair”'],
    ],
    // Only the second.
    ['The town has fired Ada Lind, a baker, and Ivo Moe said the toll is unfair.', ['Ivo Moe: the toll is unfair']],
    ['Ada Lind, a baker, left, and Ivo Moe said the toll is unfair.', ['Ivo Moe: the toll is unfair']],
    // Only the first.
    ['“It is unfair,” said Ada Lind, a baker, and Ivo Moe left.', ['Ada Lind: “It is unfair”']],
  ])('are both told with the words, and nobody else: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
