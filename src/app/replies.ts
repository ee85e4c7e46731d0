import type { Reply, Text } from '../chat/reply.ts';
import type { ReadoutError } from '../errors.ts';
import { plural } from '../text.ts';

/** A refusal or a failure as its error words it: what failed, on what, and what to do. */
export function sayError(error: ReadoutError, visibility: Reply['visibility']): Reply {
  const advice: Text = error.advice === '' ? [] : [error.advice];
  return note(error.message, advice, visibility);
}

/** Something broke that the reader can do nothing about; the log has it. */
export function sayDefect(visibility: Reply['visibility']): Reply {
  return note(
    'This did not work, and the fault is Readout’s own.',
    ['Try again; its log says what happened.'],
    visibility,
  );
}

/**
 * A briefing the channel has already: "Already briefed on 25 Nov. Open the thread · Open the briefing".
 * @param title the article's
 * @param day when it was briefed, as a reader scans it
 * @param link the address of the message it was posted as
 * @param page the address of the briefing beside its article: the link in the message expires
 */
export function sayKnown(title: string, day: string, link: string | null, page: string | null): Reply {
  const links = [
    ...(link === null ? [] : [{ type: 'link', text: 'Open the thread', url: link } as const]),
    ...(page === null ? [] : [{ type: 'link', text: 'Open the briefing', url: page } as const]),
  ];
  const said = `Already briefed on ${day}.${link === null ? ' It is in this channel.' : ''}`;
  return note(title, [said, ...links.flatMap((each, place) => [place === 0 ? ' ' : ' · ', each])], 'channel');
}

/** For who asks for an article that was posted, and tried, before anybody asked. */
export function sayTakenBefore(isBriefed: boolean): Reply {
  return isBriefed
    ? note('This message is briefed already.', ['The briefing is in its thread.'], 'caller')
    : note('This message was tried before, and could not be briefed.', ['Paste the text with /brief.'], 'caller');
}

export function sayTooMany(posted: number, taken: number): Reply {
  const left = plural(posted - taken, 'link');
  return note(
    `The first ${taken} of ${posted} articles are briefed.`,
    [`Post the other ${left} in a message of their own.`],
    'caller',
  );
}

export function note(title: string, text: Text, visibility: Reply['visibility']): Reply {
  return { title, blocks: text.length === 0 ? [] : [{ type: 'text', text }], visibility };
}
