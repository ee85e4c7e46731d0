import type { ActRow } from './act-row.ts';

/** Words for an attitude, with what somebody holds who shows it. */
export const ATTITUDES: readonly ActRow[] = [
  {
    act: 'states',
    stance: 'opposes',
    stated: 'opposition to',
    lemmas:
      'against|come out against|weigh in against|push back on|backlash|resistance|opponent of|contest|challenge|fight',
  },
  { act: 'states', stance: 'opposes', stated: 'loathing of', lemmas: 'despise|detest|loathe|abhor' },
  { act: 'states', stance: 'opposes', stated: 'a ruling against', lemmas: 'rule against' },
  { act: 'states', stance: 'supports', stated: 'a ruling in favour of', lemmas: 'rule in favour of|rule in favor of' },
  { act: 'states', stance: 'opposes', stated: 'alarm at', lemmas: 'alarm|alarmed at|alarmed by' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'anger at',
    lemmas:
      'furious about|irate about|irate at|irate over|livid about|livid at|livid over|incensed at|incensed by|incensed over|indignant about|indignant at|indignant over|enraged at|enraged by|infuriated at|infuriated by|angered by|bitter about|bitter over|anger|fury|anger at|anger over|angry about|angry at|angry over|furious at|furious over|bristle at|rage against|rail against|rail at',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'outrage at',
    lemmas: 'indignation|outcry|uproar|outrage|outraged at|outraged by|outrage at|outrage over',
  },
  {
    act: 'states',
    stance: 'supports',
    stated: 'confidence in',
    lemmas: 'confident about|confident in|confident of|confidence in',
  },
  { act: 'states', stance: 'supports', stated: 'solidarity with', lemmas: 'solidarity with' },
  { act: 'states', stance: 'supports', stated: 'sympathy for', lemmas: 'sympathy for' },
  { act: 'states', stance: 'opposes', stated: 'shock at', lemmas: 'shocked at|shocked by' },
  { act: 'states', stance: 'opposes', stated: 'resentment of', lemmas: 'resent|resentment' },
  { act: 'states', stance: 'opposes', stated: 'regret over', lemmas: 'bemoan|mourn|regret over' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'frustration with',
    lemmas:
      'frustrated at|frustrated over|fed up with|tired of|weary of|impatient with|disillusioned by|disillusioned with|disenchanted with|frustrated by|frustrated with|frustration with|frustration at',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'disappointment with',
    lemmas:
      'disappointed at|disappointed in|disappointed over|displeased at|displeased by|displeased with|disappointed by|disappointed with|disappointment at',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'dissatisfaction with',
    lemmas: 'dissatisfied with|unhappy about|unhappy with',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'concern about',
    lemmas:
      'unease|concerned at|concerned by|concerned over|worried at|worried by|worried over|anxious about|anxious over|nervous about|uneasy about|uneasy over|uneasy with|apprehensive about|troubled by|fearful of|alarmed about|alarmed over|concerned about|concern about|concern over|fret about|fret over|worried about|worry about|dread',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'doubts about',
    lemmas: 'call into question|cast doubt on|doubt about|reservation about|misgiving about',
  },
  { act: 'states', stance: 'opposes', stated: 'distrust of', lemmas: 'distrust|mistrust' },
  { act: 'states', stance: 'opposes', stated: 'wariness of', lemmas: 'wary of' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'scepticism about',
    lemmas:
      'sceptical about|skeptical about|doubtful about|dubious about|suspicious of|distrustful of|mistrustful of|cynical about|unconvinced by|unimpressed by|unimpressed with|wary about|cautious about|lukewarm about|scepticism|skepticism|sceptical of|skeptical of',
  },
  { act: 'states', stance: 'opposes', stated: 'hostility to', lemmas: 'hostile to' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'criticism of',
    lemmas:
      'criticism|find fault with|hit out at|lash out at|take aim at|take issue with|castigate|chastise|critic of|critical of|criticism of|rebuke|scold|speak out against',
  },
  { act: 'states', stance: 'opposes', stated: 'condemnation of', lemmas: 'condemnation|condemnation of' },
  { act: 'states', stance: 'opposes', stated: 'mockery of', lemmas: 'deride|ridicule' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'complaints about',
    lemmas: 'complain about|complain of|complaint about|grumble about',
  },
  { act: 'states', stance: 'opposes', stated: 'a complaint against', lemmas: 'complaint against' },
  { act: 'states', stance: 'opposes', stated: 'a lawsuit against', lemmas: 'lawsuit against|sue' },
  { act: 'states', stance: 'opposes', stated: 'a motion against', lemmas: 'motion against' },
  { act: 'states', stance: 'opposes', stated: 'a petition against', lemmas: 'petition against' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'a protest against',
    lemmas: 'protest about|protest against|protest at|rally against',
  },
  { act: 'states', stance: 'opposes', stated: 'a campaign against', lemmas: 'campaign against' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'support for',
    lemmas:
      'in favour of|in favor of|come out for|come out in favour of|come out in favor of|speak in favour of|stand behind|throw its weight behind|throw their weight behind|throw his weight behind|throw her weight behind|support for|supporter of|backer of|advocate of|champion of|proponent of|supportive of|rally behind|side with|stand by|believe in|vote for|cheer',
  },
  { act: 'states', stance: 'supports', stated: 'praise for', lemmas: 'applause|commend|laud|salute|tout' },
  { act: 'states', stance: 'supports', stated: 'thanks to', lemmas: 'thank' },
  { act: 'states', stance: 'supports', stated: 'relief at', lemmas: 'relieved at|relieved by|relief' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'joy at',
    lemmas:
      'delighted at|delighted by|delighted with|thrilled at|thrilled by|thrilled with|overjoyed at|overjoyed by|elated at|elated by|jubilant over|joy',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'dismay at',
    lemmas:
      'dismayed at|dismayed by|appalled at|appalled by|horrified at|horrified by|disgusted at|disgusted by|disgusted with|aghast at|dismay',
  },
  { act: 'states', stance: 'opposes', stated: 'scorn for', lemmas: 'pour cold water on|pour scorn on|scorn' },
  { act: 'states', stance: 'opposes', stated: 'an appeal against', lemmas: 'appeal against' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'adherence to',
    lemmas: 'adhere to|cling to|hold fast to|hold firm on|hold firm to|persist with|stand firm on|stick to|stick with',
  },
  {
    act: 'states',
    stance: 'supports',
    stated: 'a decision to go ahead with',
    lemmas: 'forge ahead with|go ahead with|press ahead with|push ahead with',
  },
  { act: 'states', stance: 'supports', stated: 'liking for', lemmas: 'love' },
  { act: 'states', stance: 'opposes', stated: 'dislike of', lemmas: 'dislike|hate' },
  { act: 'states', stance: 'supports', stated: 'a claim to', lemmas: 'claim to' },
  { act: 'states', stance: 'supports', stated: 'hope for', lemmas: 'hope for|long for|wish for|yearn for' },
  { act: 'states', stance: 'supports', stated: 'tribute to', lemmas: 'pay tribute to' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'arguments for',
    lemmas: 'make a case for|make the case for|argue in favour of|argue in favor of',
  },
  { act: 'states', stance: 'supports', stated: 'pride in', lemmas: 'proud of' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'commitment to',
    lemmas: 'dedicated to|devoted to|commitment to|committed to',
  },
  {
    act: 'states',
    stance: 'supports',
    stated: 'openness to',
    lemmas: 'receptive to|amenable to|sympathetic to|favourable to|favorable to|open to',
  },
  {
    act: 'states',
    stance: 'supports',
    stated: 'satisfaction with',
    lemmas:
      'pleased about|pleased at|pleased by|happy about|content with|comfortable with|happy with|pleased with|satisfied with',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'annoyance at',
    lemmas:
      'annoyed about|annoyed at|annoyed by|annoyed with|irritated at|irritated by|irritated with|exasperated at|exasperated by|exasperated with|upset about|upset at|upset by|upset over|upset with',
  },
  { act: 'states', stance: 'opposes', stated: 'aversion to', lemmas: 'averse to|resistant to' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'enthusiasm for',
    lemmas: 'enthusiastic about|excited about|excited by|passionate about|keen on',
  },
  { act: 'states', stance: 'supports', stated: 'gratitude for', lemmas: 'grateful for|thankful for|appreciative of' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'optimism about',
    lemmas: 'optimistic about|hopeful about|upbeat about|positive about',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'distance from',
    lemmas: 'distance from|dissociate from|disassociate from',
  },
];
