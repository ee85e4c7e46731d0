import type { CueLexicon } from './cue-lexicon.ts';

/** Verbs that report what somebody found, showed or spoke about. */
export const reportCues: CueLexicon = {
  indicate: {
    that: 'Her party indicated [that nobody had read the draft].',
    bare: 'The envoy indicated [the sanctions were working].',
  },
  show: {
    that: 'The senator showed [that the talks had failed].',
    bare: 'The company showed [the border would stay closed].',
  },
  reveal: {
    that: 'Orlov revealed [that prices were rising again].',
    bare: 'The minister revealed [the vote was lawful].',
    object: 'The ministry revealed [the peace plan].',
  },
  find: { that: 'The aide found [that the troops had left].', bare: 'Brussels found [the deal was dead].' },
  estimate: {
    that: 'The union estimated [that the ceasefire would hold].',
    bare: 'Her party estimated [the tax would hurt farmers].',
  },
  learn: {
    that: 'The envoy learned [that nobody had read the draft].',
    bare: 'The senator learned [the sanctions were working].',
  },
  signal: {
    that: 'The company signaled [that the talks had failed].',
    bare: 'Orlov signaled [the border would stay closed].',
  },
  hint: {
    that: 'The minister hinted [that prices were rising again].',
    bare: 'The ministry hinted [the vote was lawful].',
  },
  imply: { that: 'The aide implied [that the troops had left].', bare: 'Brussels implied [the deal was dead].' },
  disclose: {
    that: 'The union disclosed [that the ceasefire would hold].',
    bare: 'Her party disclosed [the tax would hurt farmers].',
  },
  deny: {
    that: 'The envoy denied [that nobody had read the draft].',
    bare: 'The senator denied [the sanctions were working].',
    object: 'The company denied [the budget cuts].',
  },
  'point out': {
    quote: '“[Open the gate,]” the envoy pointed out.',
    that: 'Orlov pointed out [that the talks had failed].',
    bare: 'The minister pointed out [the border would stay closed].',
  },
  discover: {
    that: 'The ministry discovered [that prices were rising again].',
    bare: 'The aide discovered [the vote was lawful].',
  },
  demonstrate: {
    that: 'Brussels demonstrated [that the troops had left].',
    bare: 'The union demonstrated [the deal was dead].',
  },
  'make clear': {
    that: 'Her party made clear [that the ceasefire would hold].',
    bare: 'The envoy made clear [the tax would hurt farmers].',
  },
  calculate: {
    that: 'The senator calculated [that nobody had read the draft].',
    bare: 'The company calculated [the sanctions were working].',
  },
  advise: {
    quote: '“[Open the gate,]” the envoy advised.',
    object: 'The envoy advised [the council to open the gate].',
    that: 'Orlov advised [that the talks had failed].',
    bare: 'The minister advised [the border would stay closed].',
  },
  speculate: {
    that: 'The ministry speculated [that prices were rising again].',
    bare: 'The aide speculated [the vote was lawful].',
  },
  attest: { that: 'Brussels attested [that the troops had left].', bare: 'The union attested [the deal was dead].' },
  rule: {
    that: 'Her party ruled [that the ceasefire would hold].',
    bare: 'The envoy ruled [the tax would hurt farmers].',
  },
  cite: { object: 'The senator cited [the trade deal].' },
  describe: { object: 'The company described [the new pipeline].' },
  call: { object: 'Orlov called [the ban on exports].' },
  discuss: { object: 'The minister discussed [the draft law].' },
  detail: { object: 'The ministry detailed [the peace plan].' },
  outline: { object: 'The aide outlined [the budget cuts].' },
  'refer to': { object: 'Brussels referred to [the trade deal].' },
  'point to': { object: 'The union pointed to [the new pipeline].' },
  'speak of': { object: 'Her party spoke of [the ban on exports].' },
  'talk about': { object: 'The envoy talked about [the draft law].' },
  'speak about': { object: 'The senator spoke about [the peace plan].' },
  quote: { object: 'The company quoted [the budget cuts].' },
  label: { object: 'Orlov labeled [the trade deal].' },
  brand: { object: 'The minister branded [the new pipeline].' },
  dub: { object: 'The ministry dubbed [the ban on exports].' },
  'lay out': { object: 'The aide laid out [the draft law].' },
  'spell out': { object: 'Brussels spelled out [the peace plan].' },
  compare: { object: 'The union compared [the budget cuts].' },
  liken: { object: 'Her party likened [the trade deal].' },
  portray: { object: 'The envoy portrayed [the new pipeline].' },
  characterize: { object: 'The senator characterized [the ban on exports].' },
  characterise: { object: 'The senator characterised [the ban on exports].' },
  depict: { object: 'The company depicted [the draft law].' },
  dismiss: { object: 'Orlov dismissed [the peace plan].' },
  echo: { object: 'The minister echoed [the budget cuts].' },
  document: { object: 'The ministry documented [the trade deal].' },
  tout: { object: 'The aide touted [the new pipeline].' },
  reference: { object: 'Brussels referenced [the ban on exports].' },
  mock: { object: 'The union mocked [the draft law].' },
  reject: { object: 'Her party rejected [the peace plan].' },
  dispute: {
    that: 'The elder disputed [that his men had blocked the road].',
    object: 'The envoy disputed [the budget cuts].',
  },
  rebut: { object: 'The senator rebutted [the trade deal].' },
  refute: { object: 'The company refuted [the new pipeline].' },
  question: { object: 'Orlov questioned [the ban on exports].' },
};
