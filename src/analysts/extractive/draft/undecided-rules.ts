import type { OpenQuestionRule } from './open-question-rule.ts';

/** What opens a question inside a sentence. */
export const ASK = '(?:whether|if|how|who|when|what|why|where|which)';

/** How an article says that something is still being found out, weighed or put off. */
export const UNDECIDED_RULES: readonly OpenQuestionRule[] = [
  {
    id: 'weighing it',
    examples: ['The board is still weighing its options.', 'The council is considering a further appeal.'],
    pattern:
      /\b(?:is|are|was|were|[’']s)\s(?:still\s|now\s|also\s|currently\s)?(?:weighing|mulling|considering|contemplating|pondering|debating|studying)\s(?:(?:its|their|his|her|the|an?)\s(?:\w+\s)?(?:options?|appeal|response|offer|proposal|request|bid|next steps?|move)|how|what|whether)\b/iu,
  },
  {
    id: 'trying to find out',
    examples: ['Investigators are still trying to find the cause of the fire.'],
    pattern:
      /\b(?:trying|seeking|working)\sto\s(?:establish|find out|determine|piece together|identify|find the (?:cause|source|reason))\b/iu,
  },
  {
    id: 'needs approval',
    examples: ['The bill still needs the approval of the senate.', 'The plan is subject to approval by the owners.'],
    pattern:
      /\b(?:still\s(?:needs?|requires?)|subject to|pending|conditional on|awaits|await(?:s|ing)?)\s(?:[\p{L}’']+\s){0,3}?(?:approval|ratification|consent|assent|backing|endorsement|clearance|sign-?off|vote|review)\b/iu,
  },
  {
    id: 'awaited',
    examples: ['The outcome of the appeal is awaited.'],
    pattern:
      /\b(?:is|are|was|were)\s(?:still\s|now\s|eagerly\s)*(?:awaited|waiting for\s(?:[\p{L}’'-]+\s){0,3}?(?:answer|reply|response|decision|ruling|results?|outcome|verdict))\b|\bawait(?:s|ing)?\s(?:word|clarification|details|the outcome|an? response|an? reply)\b/iu,
  },
  {
    id: 'divided on whether',
    examples: ['Experts are divided on whether the dam is safe.', 'It is doubtful whether the bridge will be ready.'],
    pattern: new RegExp(
      `\\b(?:divided|split|disagree[ds]?|differ(?:s|ed)?|at odds)\\s(?:on|over|about|as to)\\s${ASK}\\b|\\b(?:doubtful|questionable|debatable|uncertain|open to (?:doubt|question))\\s(?:whether|if|how)\\b`,
      'iu',
    ),
  },
  {
    id: 'jury is out',
    examples: ['The jury is still out on the reform.'],
    pattern: /\bjury (?:is|remains) (?:still )?out\b/iu,
  },
  {
    id: 'rests with others',
    examples: ['The decision now rests with the president.'],
    pattern: /\b(?:decision|choice|matter|answer)\s(?:now|still)\s(?:rests?|lies?) with\b/iu,
  },
  {
    id: 'still open to do',
    examples: ['A date for the hearing is still to be fixed.', 'Parliament must still vote on the deal.'],
    pattern:
      /\b(?:still|remains?) to be (?:fixed|set|chosen|named|found|explained|answered|defined|clarified|hammered out|worked out)\b|\b(?:must|has to|have to|needs? to)\s(?:still|yet)\s(?:vote|decide|agree|approve|ratify|rule|sign)\b|\bstill (?:must|has to|have to|needs? to)\s(?:vote|rule|sign|approve|ratify)\b/iu,
  },
  {
    id: 'time will tell',
    examples: ['Only time will tell what the pact brings.', 'The vote could go either way.'],
    pattern:
      /\b(?:(?:only )?time will tell|could go either way|(?:hard|difficult|impossible) to (?:say|tell|know|predict)|no telling)\b/iu,
  },
  {
    id: 'put off',
    examples: ['The hearing was adjourned until March.', 'The court has reserved its judgment.'],
    pattern:
      /\b(?:(?:was|were|is|has been|have been) (?:adjourned|put on hold|shelved|postponed (?:indefinitely|until|without)|put off)|reserved (?:its|his|her|their)? ?(?:judge?ment|ruling|decision|verdict)|(?:trial|hearing|case|inquiry|inquest) continues)\b/iu,
  },
  {
    id: 'inquiry under way',
    examples: ['A probe has been launched into the leak.', 'Police said inquiries were continuing.'],
    pattern:
      /\b(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|audits?|reviews?)\b[^.;“”"]{0,40}?\s(?:(?:is|are|was|were|has|have)\s(?:still\s|now\s|been\s)*(?:under ?way|ongoing|continuing|launched|opened|ordered|begun|in progress|not (?:yet )?(?:finished|complete))|continues?)\b/iu,
  },
  {
    id: 'before the courts',
    examples: ['The case is still before the courts.', 'The matter has been referred to the ombudsman.'],
    pattern:
      /\b(?:is|are|still|now) before (?:the|a) (?:courts?|tribunal|judges?)\b|\b(?:matter|case|complaint|dispute|question|file) (?:has been|was|is) (?:referred|handed over|passed) to\b/iu,
  },
  {
    id: 'still going on',
    examples: ['Negotiations over the lease are continuing.', 'No end to the strike is in sight.'],
    pattern:
      /\b(?:negotiations?|talks|discussions?|consultations?|efforts?|searche?s?)\b[^.;“”"]{0,40}?\s(?:is|are|was|were)\s(?:still\s)?(?:continuing|ongoing|under ?way|in progress)\b|\bno (?:end|solution|agreement|deal|settlement|compromise|breakthrough)\b[^.;“”"]{0,30}?\s(?:in sight|(?:has|had) been (?:reported|reached|announced))\b|\bshow(?:s|ed|ing)? no signs? of (?:ending|easing|abating|a solution)\b/iu,
  },
  {
    id: 'will be looked into',
    examples: ['The board promised to look into the complaint.', 'The ministry will review the contract.'],
    pattern:
      /\b(?:(?:promis|pledg|agre|vow)(?:es|e?d|ing)? to|will|would|(?:is|are|was|were) (?:going )?to)\s(?:now\s|also\s)?(?:look into|examine|investigate|review|study|assess|reconsider|re-?examine)\s/iu,
  },
  {
    id: 'vote or ruling to come',
    examples: ['The council will vote on the plan on Tuesday.', 'The cabinet meets on Friday to decide on the levy.'],
    pattern:
      /\b(?:will|is to|are to|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to)\s(?:vote|rule|decide|deliberate)\s(?:on|upon|over)\b|\bmeets?\b[^.;“”"]{0,30}?\sto (?:decide|vote|rule) (?:on|over)\b/iu,
  },
  {
    id: 'unsolved still',
    examples: ['Several issues remain outstanding.', 'Two of the attackers remain at large.'],
    pattern:
      /\b(?:remains?|remained|is still|are still|was still|were still)\s(?:outstanding|at large|missing|unaccounted for|unsolved|unexplained|unanswered|disputed|contested)\b/iu,
  },
  {
    id: 'asked and not answered',
    examples: ['Residents demanded to know why the alarm failed.', 'The leak raises questions about who had the keys.'],
    pattern: new RegExp(
      `\\b(?:demand(?:s|ed|ing)|wants?) to (?:know|be told) ${ASK}\\b|\\brais(?:es|ed|ing) (?:\\w+ )?(?:questions?|doubts) (?:about|over|as to|of) ${ASK}\\b|\\bquestions? (?:that )?(?:ha(?:s|ve)|had) (?:still )?not been answered\\b`,
      'iu',
    ),
  },
];
