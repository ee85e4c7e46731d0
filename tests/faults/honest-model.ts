import type { ChatBody, ModelAnswer } from '../servers/model-server.ts';

/** A model that tells one sentence of the article as it stands there. */
export function answerHonestly({ messages }: ChatBody): ModelAnswer {
  const article = messages.map(({ content }) => content).join('\n');
  const [sentence] = /The residents’ association of [^.\n]*\./u.exec(article) ?? [];
  const text = sentence ?? '';
  const [name] = /residents’ association of \p{Lu}[\p{L} ]*?(?= demanded)/u.exec(text) ?? [''];
  return {
    type: 'answer',
    content: {
      bottomLine: [{ text, quotes: [text] }],
      actors: [{ name, aliases: [], kind: 'organization', role: null, affiliation: null }],
      positions: [],
      stickingPoints: [],
      openQuestions: [],
      events: [],
      absentVoices: [],
    },
  };
}
