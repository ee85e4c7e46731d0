import type { ActRow } from './act-row.ts';

/** Words for an attitude, with what somebody holds who shows it. */
export const ATTITUDES: readonly ActRow[] = [
  {
    act: 'states',
    stance: 'opposes',
    stated: 'opposition to',
    lemmas: 'against|come out against|weigh in against|push back on|backlash|resistance|opponent of',
  },
  { act: 'states', stance: 'opposes', stated: 'alarm at', lemmas: 'alarm|alarmed at|alarmed by' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'anger at',
    lemmas:
      'anger|fury|anger at|anger over|angry about|angry at|angry over|furious at|furious over|bristle at|rail against',
  },
  { act: 'states', stance: 'opposes', stated: 'outrage at', lemmas: 'outrage|outraged at|outraged by' },
  { act: 'states', stance: 'opposes', stated: 'shock at', lemmas: 'shocked at|shocked by' },
  { act: 'states', stance: 'opposes', stated: 'resentment of', lemmas: 'resent' },
  { act: 'states', stance: 'opposes', stated: 'regret over', lemmas: 'bemoan|mourn|regret over' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'frustration with',
    lemmas: 'frustrated by|frustrated with|frustration with|frustration at',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'disappointment with',
    lemmas: 'disappointed by|disappointed with|disappointment at',
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
    lemmas: 'concerned about|concern about|concern over|worried about|worry about|dread',
  },
  { act: 'states', stance: 'opposes', stated: 'doubts about', lemmas: 'doubt about|reservation about|misgiving about' },
  { act: 'states', stance: 'opposes', stated: 'distrust of', lemmas: 'distrust|mistrust' },
  { act: 'states', stance: 'opposes', stated: 'wariness of', lemmas: 'wary of' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'scepticism about',
    lemmas: 'scepticism|skepticism|sceptical of|skeptical of',
  },
  { act: 'states', stance: 'opposes', stated: 'hostility to', lemmas: 'hostile to' },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'criticism of',
    lemmas:
      'criticism|hit out at|lash out at|take aim at|take issue with|castigate|chastise|critic of|critical of|criticism of|rebuke|scold|speak out against',
  },
  { act: 'states', stance: 'opposes', stated: 'condemnation of', lemmas: 'condemnation|condemnation of' },
  { act: 'states', stance: 'opposes', stated: 'mockery of', lemmas: 'deride|ridicule' },
  { act: 'states', stance: 'opposes', stated: 'complaints about', lemmas: 'complain about|complaint about' },
  { act: 'states', stance: 'opposes', stated: 'a complaint against', lemmas: 'complaint against' },
  { act: 'states', stance: 'opposes', stated: 'a lawsuit against', lemmas: 'lawsuit against|sue' },
  { act: 'states', stance: 'opposes', stated: 'a motion against', lemmas: 'motion against' },
  { act: 'states', stance: 'opposes', stated: 'a petition against', lemmas: 'petition against' },
  { act: 'states', stance: 'opposes', stated: 'a protest against', lemmas: 'protest against|rally against' },
  { act: 'states', stance: 'opposes', stated: 'a campaign against', lemmas: 'campaign against' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'support for',
    lemmas:
      'in favour of|in favor of|come out for|come out in favour of|come out in favor of|speak in favour of|stand behind|support for|supporter of|backer of|advocate of|champion of|proponent of|supportive of|rally behind|side with|stand by|believe in|vote for|cheer',
  },
  { act: 'states', stance: 'supports', stated: 'praise for', lemmas: 'applause|commend|laud|salute|tout' },
  { act: 'states', stance: 'supports', stated: 'relief at', lemmas: 'relief' },
  { act: 'states', stance: 'supports', stated: 'joy at', lemmas: 'joy' },
  { act: 'states', stance: 'opposes', stated: 'dismay at', lemmas: 'dismay' },
  { act: 'states', stance: 'opposes', stated: 'scorn for', lemmas: 'scorn' },
  { act: 'states', stance: 'supports', stated: 'commitment to', lemmas: 'commitment to|committed to' },
  { act: 'states', stance: 'supports', stated: 'openness to', lemmas: 'open to' },
  { act: 'states', stance: 'supports', stated: 'satisfaction with', lemmas: 'happy with|pleased with|satisfied with' },
];
