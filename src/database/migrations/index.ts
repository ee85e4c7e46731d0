import type { Migration } from 'kysely/migration';
import { articlesAndBriefings } from './001-articles-and-briefings.ts';
import { submissionsAndDeliveries } from './002-submissions-and-deliveries.ts';
import { localChannel } from './003-local-channel.ts';
import { installations } from './004-installations.ts';
import { ledger } from './005-ledger.ts';
import { signingKey } from './006-signing-key.ts';
import { sentences } from './007-sentences.ts';
import { digests } from './008-digests.ts';
import { tombstones } from './009-tombstones.ts';
import { channelLanguage } from './010-channel-language.ts';
import { passedSubmissions } from './011-passed-submissions.ts';
import { channelBriefing } from './012-channel-briefing.ts';
import { datedArticles } from './013-dated-articles.ts';
import { refusals } from './014-refusals.ts';
import { articleCopies } from './015-article-copies.ts';
import { matters } from './016-matters.ts';
import { retractions } from './017-retractions.ts';
import { ownWords } from './019-own-words.ts';
import { placedStatements } from './020-placed-statements.ts';
import { toldMoves } from './022-told-moves.ts';
import { reportKinds } from './023-report-kinds.ts';
import { howArticlesWereRead } from './025-how-articles-were-read.ts';
import { deadLetters } from './026-dead-letters.ts';
import { unknownMarks } from './027-unknown-marks.ts';
import { spending } from './028-spending.ts';
import { rowsKeptApart } from './029-rows-kept-apart.ts';
import { endedSessions } from './030-ended-sessions.ts';
import { directMessagesApart } from './031-direct-messages-apart.ts';
import { knownMatters } from './032-known-matters.ts';
import { retention } from './033-retention.ts';
import { usage } from './034-usage.ts';
import { largeMatters } from './036-large-matters.ts';
import { comparedStatements } from './037-compared-statements.ts';
import { usageByDay } from './038-usage-by-day.ts';
import { articlesByModel } from './039-articles-by-model.ts';
import { correctedStatements } from './040-corrected-statements.ts';

/** All migrations by name, applied in the order of their names. One that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-articles-and-briefings': articlesAndBriefings,
  '002-submissions-and-deliveries': submissionsAndDeliveries,
  '003-local-channel': localChannel,
  '004-installations': installations,
  '005-ledger': ledger,
  '006-signing-key': signingKey,
  '007-sentences': sentences,
  '008-digests': digests,
  '009-tombstones': tombstones,
  '010-channel-language': channelLanguage,
  '011-passed-submissions': passedSubmissions,
  '012-channel-briefing': channelBriefing,
  '013-dated-articles': datedArticles,
  '014-refusals': refusals,
  '015-article-copies': articleCopies,
  '016-matters': matters,
  '017-retractions': retractions,
  '019-own-words': ownWords,
  '020-placed-statements': placedStatements,
  '022-told-moves': toldMoves,
  '023-report-kinds': reportKinds,
  '025-how-articles-were-read': howArticlesWereRead,
  '026-dead-letters': deadLetters,
  '027-unknown-marks': unknownMarks,
  '028-spending': spending,
  '029-rows-kept-apart': rowsKeptApart,
  '030-ended-sessions': endedSessions,
  '031-direct-messages-apart': directMessagesApart,
  '032-known-matters': knownMatters,
  '033-retention': retention,
  '034-usage': usage,
  '036-large-matters': largeMatters,
  '037-compared-statements': comparedStatements,
  '038-usage-by-day': usageByDay,
  '039-articles-by-model': articlesByModel,
  '040-corrected-statements': correctedStatements,
};
