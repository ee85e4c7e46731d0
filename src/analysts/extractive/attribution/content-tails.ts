import { defineRules, type Rule } from '../rules/rule-table.ts';

/**
 * What the writer adds to words told of somebody: it is not theirs any more. In the examples what is theirs stands in
 * brackets.
 */
export interface ContentTail extends Rule {
  /** `any` also ends a clause ("said that …"), `phrase` only a thing or an infinitive ("rejected the scale"). */
  readonly ends: 'any' | 'phrase';
  /** The words that begin it, after a comma, in lower case, apart by single spaces. */
  readonly pattern: RegExp;
}

/** Nouns that sum up what was just told: "a development that may hurt the town". */
const SUMMING_UP =
  'accusation|admission|allegation|announcement|argument|assertion|blow|boost|call|charge|claim|comment|concession|decision|departure|development|figure|gesture|idea|message|milestone|move|position|practice|prospect|rebuke|remark|reversal|setback|shift|sign|stance|step|threat|turnaround|u-turn|view|warning';

export const CONTENT_TAILS = defineRules<ContentTail>('content tails', [
  {
    id: 'a development that',
    ends: 'any',
    pattern: new RegExp(
      `^(?:(?:an?|the latest|the first|the second|another|yet another) (?:[\\p{L}’'-]+ ){0,2}?(?:${SUMMING_UP})\\b|an? (?:[\\p{L}’'-]+ )?(?:compromise|condition|deal|demand|offer|plan|proposal|request|ultimatum) (?:that|which)\\b|the (?:${SUMMING_UP}) (?:that|which)\\b)`,
      'u',
    ),
    examples: [
      'The guild warned of [a short strike], a development that may further hurt the town.',
      'The guild threatened [to shut the port], the development that hurt the town.',
      'The ministry promised [to pay two months], an offer that the guild turned down.',
      'The mayor said [the truce would hold], a claim that many found hard to believe.',
    ],
  },
  {
    id: 'the latest',
    ends: 'any',
    pattern: /^the (?:latest|first|last|second|third|only|biggest|largest|most)\b/u,
    examples: ['The guild endorsed [the mayor], the latest turn in a long quarrel.'],
  },
  {
    id: 'leaving',
    ends: 'phrase',
    pattern:
      /^(?:\p{Ll}+ly )?(?!(?:according|regarding|following|depending|during|being|citing|(?:no|some|any|every)thing|evening|morning)\b|including)\p{Ll}{3,}ing\b/u,
    examples: ['The guild rejected [the pay scale], leaving the mill without a crew.'],
  },
  {
    id: 'something that',
    ends: 'any',
    pattern: /^(?:something|one) (?:that|which|the|his|her|its|their|he|she|they|many|few|most|critics|observers)\b/u,
    examples: ['The doctors demanded [more beds], something the ministry has never paid for.'],
  },
  {
    id: 'and there was no sign',
    ends: 'any',
    pattern:
      /^and there (?:is|are|was|were|has been) (?:no|little) (?:\p{L}+ )?(?:comment|indication|reaction|response|sign|word)\b/u,
    examples: [
      'The mayor said [the pier should stay shut], and there was no sign on Friday that the guild would give way.',
    ],
  },
  {
    id: 'even as',
    ends: 'any',
    pattern: /^even (?:as|while)\b/u,
    examples: ['The guild rejected [the pay scale], even as it drew up one of its own.'],
  },
  {
    id: 'despite the fact',
    ends: 'phrase',
    pattern: /^(?:despite|in spite of|notwithstanding) (?:the fact|having|its|his|her|their)\b/u,
    examples: ['The guild demanded [a pay scale], despite the fact that it had one.'],
  },
  {
    id: 'even though',
    ends: 'phrase',
    pattern: /^(?:even )?(?:though|although)\b/u,
    examples: ['The guild rejected [the pay scale], even though the town liked it.'],
  },
  {
    id: 'the court heard',
    ends: 'any',
    pattern:
      /^(?:an?|the) (?:[\p{L}’'-]+ ){1,5}?(?:(?:has|have|had) )?(?:heard|learn(?:ed|t)|(?:was|were|been) told)(?:$| (?:[.]|on|at|in|this|last|today|yesterday)(?: |$))/u,
    examples: [
      'The growers opposed [the wider park], the harbour council has heard.',
      'The clerk denied [that he took it], a court in Halden was told on Monday.',
    ],
  },
  {
    id: 'too',
    ends: 'any',
    pattern: /^(?:too|as well|either)(?:$| [.,])/u,
    examples: [
      'The union offered [free ferries to the islands], too.',
      'The mayor called for [a longer pier], as well.',
    ],
  },
  {
    id: 'a week after',
    ends: 'phrase',
    pattern:
      /^(?:(?:just|only|barely|nearly|less than|more than) )?(?:an?|one|two|three|four|five|six|several|a few|\p{N}+) (?:hour|day|week|fortnight|month|year)s? (?:after|before)\b/u,
    examples: ['The mayor asked [a judge to mediate], a week after she had refused to.'],
  },
  {
    id: 'only to',
    ends: 'any',
    pattern: /^only to\b/u,
    examples: ['Ghana rejected [the loan], only to take it a week later.'],
  },
  {
    id: 'with many split',
    ends: 'phrase',
    pattern: /^with (?:[\p{L}’'-]+ ){1,4}?(?:\p{L}{3,}(?:ing|ed)|split|torn|left|set)\b/u,
    examples: ['The bank opposed [the merger], with shareholders split over the price.'],
  },
]);
