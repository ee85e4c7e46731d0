import type { CueLexicon } from './cue-lexicon.ts';

/** Verbs of criticism, dispute and support. */
export const argumentCues: CueLexicon = {
  argue: {
    that: 'The envoy argued [that the tax would hurt farmers].',
    bare: 'The senator argued [nobody had read the draft].',
    quote: '“[The vote was fair,]” the company argued.',
  },
  assert: {
    that: 'Orlov asserted [that the sanctions were working].',
    bare: 'The minister asserted [the talks had failed].',
    quote: '“[We will not sign it,]” the ministry asserted.',
  },
  claim: {
    that: 'The aide claimed [that the border would stay closed].',
    bare: 'Brussels claimed [prices were rising again].',
    quote: '“[The border stays closed,]” the union claimed.',
    object: 'Her party claimed [the trade deal].',
  },
  contend: {
    that: 'The envoy contended [that the vote was lawful].',
    bare: 'The senator contended [the troops had left].',
    quote: '“[Nobody asked us,]” the company contended.',
  },
  emphasize: {
    that: 'Orlov emphasized [that the deal was dead].',
    bare: 'The minister emphasized [the ceasefire would hold].',
    quote: '“[This is a bad deal,]” the ministry emphasized.',
    object: 'The aide emphasized [the new pipeline].',
  },
  emphasise: {
    that: 'Brussels emphasised [that the tax would hurt farmers].',
    bare: 'The union emphasised [nobody had read the draft].',
    quote: '“[We need more time,]” her party emphasised.',
    object: 'The envoy emphasised [the ban on exports].',
  },
  insist: {
    that: 'The senator insisted [that the sanctions were working].',
    bare: 'The company insisted [the talks had failed].',
    quote: '“[The vote was fair,]” Orlov insisted.',
  },
  maintain: {
    that: 'The minister maintained [that the border would stay closed].',
    bare: 'The ministry maintained [prices were rising again].',
    quote: '“[We will not sign it,]” the aide maintained.',
  },
  stress: {
    that: 'Brussels stressed [that the vote was lawful].',
    bare: 'The union stressed [the troops had left].',
    quote: '“[The border stays closed,]” her party stressed.',
    object: 'The envoy stressed [the draft law].',
  },
  suggest: {
    that: 'The senator suggested [that the deal was dead].',
    bare: 'The company suggested [the ceasefire would hold].',
    quote: '“[Nobody asked us,]” Orlov suggested.',
    object: 'The minister suggested [the peace plan].',
  },
  observe: {
    that: 'The ministry observed [that the tax would hurt farmers].',
    bare: 'The aide observed [nobody had read the draft].',
    quote: '“[This is a bad deal,]” Brussels observed.',
  },
  complain: {
    that: 'The union complained [that the sanctions were working].',
    bare: 'Her party complained [the talks had failed].',
    quote: '“[We need more time,]” the envoy complained.',
  },
  allege: {
    that: 'The senator alleged [that the border would stay closed].',
    bare: 'The company alleged [prices were rising again].',
    quote: '“[The vote was fair,]” Orlov alleged.',
    object: 'The minister alleged [the budget cuts].',
  },
  boast: {
    that: 'The ministry boasted [that the vote was lawful].',
    quote: '“[We will not sign it,]” Brussels boasted.',
  },
  predict: {
    that: 'The union predicted [that the deal was dead].',
    bare: 'Her party predicted [the ceasefire would hold].',
    quote: '“[The border stays closed,]” the envoy predicted.',
    object: 'The senator predicted [the trade deal].',
  },
  lament: {
    that: 'The company lamented [that the tax would hurt farmers].',
    bare: 'Orlov lamented [nobody had read the draft].',
    quote: '“[Nobody asked us,]” the minister lamented.',
    object: 'The ministry lamented [the new pipeline].',
  },
  reckon: {
    that: 'The aide reckoned [that the sanctions were working].',
    bare: 'Brussels reckoned [the talks had failed].',
    quote: '“[This is a bad deal,]” the union reckoned.',
  },
  vow: {
    that: 'Her party vowed [that the border would stay closed].',
    bare: 'The envoy vowed [prices were rising again].',
    quote: '“[We need more time,]” the senator vowed.',
    to: 'The company vowed [to publish the draft].',
  },
  caution: {
    that: 'Orlov cautioned [that the vote was lawful].',
    bare: 'The minister cautioned [the troops had left].',
    quote: '“[The vote was fair,]” the ministry cautioned.',
  },
  counter: {
    that: 'The aide countered [that the deal was dead].',
    quote: '“[We will not sign it,]” Brussels countered.',
  },
  protest: {
    that: 'The union protested [that the ceasefire would hold].',
    bare: 'Her party protested [the tax would hurt farmers].',
    quote: '“[The border stays closed,]” the envoy protested.',
    object: 'The envoy protested [the seizure of the boat].',
  },
  underscore: {
    that: 'The senator underscored [that nobody had read the draft].',
    bare: 'The company underscored [the sanctions were working].',
    quote: '“[Nobody asked us,]” Orlov underscored.',
    object: 'The guild underscored [the need for a truce].',
  },
  underline: {
    that: 'The minister underlined [that the talks had failed].',
    bare: 'The ministry underlined [the border would stay closed].',
    quote: '“[This is a bad deal,]” the aide underlined.',
    object: 'The guild underlined [the need for a truce].',
  },
  highlight: {
    that: 'Brussels highlighted [that prices were rising again].',
    bare: 'The union highlighted [the vote was lawful].',
    quote: '“[We need more time,]” her party highlighted.',
    object: 'The envoy highlighted [the ban on exports].',
  },
  charge: {
    that: 'The senator charged [that the troops had left].',
    bare: 'The company charged [the deal was dead].',
    quote: '“[The vote was fair,]” Orlov charged.',
  },
  propose: {
    that: 'The minister proposed [that the ceasefire would hold].',
    bare: 'The ministry proposed [the tax would hurt farmers].',
    quote: '“[We will not sign it,]” the aide proposed.',
    object: 'Brussels proposed [the draft law].',
    to: 'The union proposed [to lift the tariffs].',
  },
};
