import type { Reply, Text } from '../chat/reply.ts';
import type { QuotaHolder } from '../config/read-quotas.ts';
import type { Submission } from '../database/submissions.ts';
import type { ReadoutError } from '../errors.ts';
import { plural } from '../text.ts';

/** A refusal or a failure, for whoever asked, in its error's own words: what failed, on what, and what to do. */
export function sayError(error: ReadoutError): Reply {
  const advice: Text = error.advice === '' ? [] : [error.advice];
  return note(error.message, advice, 'caller');
}

/** Why something wasn't briefed, for whoever asked, with the link it is about. */
export function sayRefusal(error: ReadoutError, { source }: Pick<Submission, 'source'>): Reply {
  const said = sayError(error);
  // A message with several links has several of these.
  if (source.type !== 'link') return said;
  return {
    ...said,
    blocks: [...said.blocks, { type: 'note', text: [{ type: 'link', text: source.url, url: source.url }] }],
  };
}

/** For somebody who writes to Readout a few words that are neither an article nor a question. */
export function sayNothingToBrief(): Reply {
  return note(
    'There’s nothing to brief in this message.',
    ['Post a link, a file or the text of an article, or ask a question about those posted here. /help lists the rest.'],
    'caller',
  );
}

/** Something broke that the reader cannot fix; the log has the details. */
export function sayDefect(): Reply {
  return note('Something went wrong in Readout itself.', ['Try again. The log has the details.'], 'caller');
}

/**
 * For an article briefed in the channel before: "Already briefed on 25 Nov. Open the thread · Open the briefing".
 * @param title the article's
 * @param day when it was briefed, as readers see it: "25 Nov"
 * @param link the address of the message with the briefing
 * @param page the address of the briefing beside its article; the link to it in that message may have expired
 */
export function sayKnown(title: string, day: string, link: string | null, page: string | null): Reply {
  const links = [
    ...(link === null ? [] : [{ type: 'link', text: 'Open the thread', url: link } as const]),
    ...(page === null ? [] : [{ type: 'link', text: 'Open the briefing', url: page } as const]),
  ];
  const said = `Already briefed on ${day}.${link === null ? ' It’s in this channel.' : ''}`;
  return note(title, [said, ...links.flatMap((each, place) => [place === 0 ? ' ' : ' · ', each])], 'channel');
}

/** For somebody who asks for an article that was tried before anybody asked. */
export function sayTakenBefore(isBriefed: boolean): Reply {
  return isBriefed
    ? note('This message has already been briefed.', ['The briefing is in its thread.'], 'caller')
    : note('Readout already tried this message and couldn’t brief it.', ['Paste the text with /brief.'], 'caller');
}

/** For whoever posts more than a day's share. */
export function sayUsedUp({ holder, most }: { readonly holder: QuotaHolder; readonly most: number }): Reply {
  const whose = holder === 'person' ? 'you' : `this ${holder}`;
  return note(
    `Readout takes ${plural(most, 'article')} a day from ${whose}, and has taken them.`,
    ['Post this again after midnight UTC. /usage shows what is left.'],
    'caller',
  );
}

export function sayTooMany(posted: number, taken: number): Reply {
  const left = plural(posted - taken, 'article');
  return note(
    `Briefing the first ${taken} of ${posted} articles.`,
    [`Post the other ${left} in a separate message.`],
    'caller',
  );
}

export function note(title: string, text: Text, visibility: Reply['visibility']): Reply {
  return { title, blocks: text.length === 0 ? [] : [{ type: 'text', text }], visibility };
}
