import type { Stance } from '../../../briefings/briefing.ts';

/** What somebody holds who shows an attitude, by the word that tells it. */
interface Attitude {
  readonly stance: Stance;
  /** What stands before its object after "states": "states anger at the fee". */
  readonly stated: string;
  /** Reporting words, by their lemma, as they stand in `attribution/cues-of-*.ts`. */
  readonly lemmas: string;
}

export const ATTITUDES: readonly Attitude[] = [
  {
    stance: 'opposes',
    stated: 'opposition to',
    lemmas: 'against|come out against|weigh in against|push back on|backlash|resistance|opponent of',
  },
  { stance: 'opposes', stated: 'alarm at', lemmas: 'alarm|alarmed at|alarmed by' },
  {
    stance: 'opposes',
    stated: 'anger at',
    lemmas:
      'anger|fury|anger at|anger over|angry about|angry at|angry over|furious at|furious over|bristle at|rail against',
  },
  { stance: 'opposes', stated: 'outrage at', lemmas: 'outrage|outraged at|outraged by' },
  { stance: 'opposes', stated: 'shock at', lemmas: 'shocked at|shocked by' },
  { stance: 'opposes', stated: 'resentment of', lemmas: 'resent' },
  { stance: 'opposes', stated: 'regret over', lemmas: 'bemoan|mourn|regret over' },
  {
    stance: 'opposes',
    stated: 'frustration with',
    lemmas: 'frustrated by|frustrated with|frustration with|frustration at',
  },
  {
    stance: 'opposes',
    stated: 'disappointment with',
    lemmas: 'disappointed by|disappointed with|disappointment at',
  },
  { stance: 'opposes', stated: 'dissatisfaction with', lemmas: 'dissatisfied with|unhappy about|unhappy with' },
  {
    stance: 'opposes',
    stated: 'concern about',
    lemmas: 'concerned about|concern about|concern over|worried about|worry about|dread',
  },
  { stance: 'opposes', stated: 'doubts about', lemmas: 'doubt about|reservation about|misgiving about' },
  { stance: 'opposes', stated: 'distrust of', lemmas: 'distrust|mistrust' },
  { stance: 'opposes', stated: 'wariness of', lemmas: 'wary of' },
  { stance: 'opposes', stated: 'scepticism about', lemmas: 'scepticism|skepticism|sceptical of|skeptical of' },
  { stance: 'opposes', stated: 'hostility to', lemmas: 'hostile to' },
  {
    stance: 'opposes',
    stated: 'criticism of',
    lemmas:
      'criticism|hit out at|lash out at|take aim at|take issue with|castigate|chastise|critic of|critical of|criticism of|rebuke|scold|speak out against',
  },
  { stance: 'opposes', stated: 'condemnation of', lemmas: 'condemnation|condemnation of' },
  { stance: 'opposes', stated: 'mockery of', lemmas: 'deride|ridicule' },
  { stance: 'opposes', stated: 'complaints about', lemmas: 'complain about|complaint about' },
  { stance: 'opposes', stated: 'a complaint against', lemmas: 'complaint against' },
  { stance: 'opposes', stated: 'a lawsuit against', lemmas: 'lawsuit against|sue' },
  { stance: 'opposes', stated: 'a motion against', lemmas: 'motion against' },
  { stance: 'opposes', stated: 'a petition against', lemmas: 'petition against' },
  { stance: 'opposes', stated: 'a protest against', lemmas: 'protest against|rally against' },
  { stance: 'opposes', stated: 'a campaign against', lemmas: 'campaign against' },
  {
    stance: 'supports',
    stated: 'support for',
    lemmas:
      'in favour of|in favor of|come out for|come out in favour of|come out in favor of|speak in favour of|stand behind|support for|supporter of|backer of|advocate of|champion of|proponent of|supportive of|rally behind|side with|stand by|believe in|vote for|cheer',
  },
  { stance: 'supports', stated: 'praise for', lemmas: 'applause|commend|laud|salute|tout' },
  { stance: 'supports', stated: 'relief at', lemmas: 'relief' },
  { stance: 'supports', stated: 'joy at', lemmas: 'joy' },
  { stance: 'opposes', stated: 'dismay at', lemmas: 'dismay' },
  { stance: 'opposes', stated: 'scorn for', lemmas: 'scorn' },
  { stance: 'supports', stated: 'commitment to', lemmas: 'commitment to|committed to' },
  { stance: 'supports', stated: 'openness to', lemmas: 'open to' },
  { stance: 'supports', stated: 'satisfaction with', lemmas: 'happy with|pleased with|satisfied with' },
];
