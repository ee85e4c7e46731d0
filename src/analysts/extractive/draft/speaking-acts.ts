import type { ActRow } from './act-row.ts';

/** Words for asking, offering, refusing, denying, warning, accusing, and for being for or against. */
export const SPEAKING: readonly ActRow[] = [
  {
    act: 'demands',
    stance: 'supports',
    lemmas:
      'demand|urge|encourage|press|call for|call on|call upon|ask|ask for|request|order|press for|push for|require|seek|appeal|plead|want|insist on|insist upon|lobby|petition|instruct|beg|implore|exhort|direct|command|counsel|campaign for|fight for|decree|mandate|agitate for|clamour for|clamor for|cry out for|rally for|advocate for|plea for|advise|appeal to|tell to',
  },
  {
    act: 'offers',
    stance: 'supports',
    lemmas: 'offer|promise|pledge|propose|vow|commit|volunteer|agree|undertake|guarantee',
  },
  {
    act: 'refuses',
    stance: 'opposes',
    lemmas:
      'refuse|reject|decline|rule out|balk|oppose|resist|veto|rebuff|spurn|boycott|vote against|refusal|reluctance|reluctant|unwilling|unwillingness|opposed to|opposition|turn down|say no to|brush aside|brush off|shrug off|wave away|laugh off|scoff at|push back against|shun',
  },
  { act: 'states', stance: 'unclear', stated: 'an invitation to', lemmas: 'invite' },
  { act: 'denies', stance: 'opposes', lemmas: 'deny|dispute|refute|rebut|disavow|denial|contradict' },
  { act: 'warns', stance: 'opposes', lemmas: 'warn|warning|threaten|threat|caution|fear|worry|afraid|worried' },
  {
    act: 'accuses',
    stance: 'opposes',
    lemmas: 'accuse|accusation|accusation of|allegation|allegation of|blame|allege|charge|fault',
  },
  {
    act: 'states',
    stance: 'supports',
    lemmas:
      'support|back|advocate|embrace|defend|reiterate|ready|readiness|eagerness|desire|ambition|willing|willingness|determined|determination|eager|keen|agree with',
  },
  { act: 'states', stance: 'supports', stated: 'endorsement of', lemmas: 'endorse' },
  { act: 'states', stance: 'supports', stated: 'a welcome for', lemmas: 'welcome' },
  { act: 'states', stance: 'supports', stated: 'praise for', lemmas: 'praise|hail|applaud' },
  { act: 'states', stance: 'supports', stated: 'appreciation of', lemmas: 'appreciate' },
  { act: 'states', stance: 'supports', stated: 'a preference for', lemmas: 'favor|favour' },
  { act: 'states', stance: 'supports', stated: 'approval of', lemmas: 'approve' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'acceptance of',
    lemmas: 'accept|say yes to|yield to|bow to|give in to|abide by',
  },
  { act: 'states', stance: 'supports', stated: 'hope', supposed: 'hope', lemmas: 'hope|hopeful' },
  { act: 'states', stance: 'supports', stated: 'recommendation of', lemmas: 'recommend' },
  { act: 'states', stance: 'opposes', stated: 'condemnation of', lemmas: 'condemn' },
  { act: 'states', stance: 'opposes', stated: 'denunciation of', lemmas: 'denounce' },
  { act: 'states', stance: 'opposes', stated: 'criticism of', lemmas: 'criticize|criticise' },
  {
    act: 'states',
    stance: 'opposes',
    lemmas: 'slam|blast|decry|lambaste|attack|mock|chide|protest|disagree with',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'objections to',
    lemmas:
      'object|object to|take exception to|objection|objection against|objection on|objection over|objection regarding|objection to',
  },
  { act: 'states', stance: 'opposes', stated: 'regret over', lemmas: 'deplore|lament|regret|bewail|begrudge' },
  { act: 'states', stance: 'opposes', stated: 'complaint', lemmas: 'complain' },
  { act: 'states', stance: 'opposes', stated: 'doubt about', supposed: 'doubt', lemmas: 'doubt|doubtful|question' },
  { act: 'states', stance: 'opposes', stated: 'dismissal of', lemmas: 'dismiss' },
  { act: 'states', stance: 'opposes', stated: 'a ban on', lemmas: 'outlaw|prohibit' },
  // Whoever makes little of a danger is not against it.
  { act: 'states', stance: 'unclear', stated: 'doubt about the weight of', lemmas: 'downplay|play down' },
  // What somebody means to do, expects or would like is not what they support.
  { act: 'states', stance: 'unclear', stated: 'plans for', lemmas: 'plan' },
  { act: 'states', stance: 'unclear', lemmas: 'intend|foresee' },
  { act: 'states', stance: 'unclear', supposed: 'a wish', lemmas: 'wish' },
  { act: 'states', stance: 'unclear', supposed: 'hope', lemmas: 'pray' },
  { act: 'states', stance: 'unclear', stated: 'suspicion of', supposed: 'a suspicion', lemmas: 'suspect' },
  {
    act: 'states',
    stance: 'unclear',
    supposed: 'an assumption',
    lemmas: 'assume|conjecture|guess|hypothesize|presume|speculate|surmise|theorise|theorize',
  },
  { act: 'states', stance: 'unclear', stated: 'consideration of', lemmas: 'consider' },
  {
    act: 'states',
    stance: 'unclear',
    stated: 'expectation of',
    supposed: 'an expectation',
    lemmas: 'expect|anticipate',
  },
];
