import type { Guard } from './guard.ts';

const APART = 'tests/database/keep-apart.test.ts';
const BRIEFINGS_TEST = 'tests/database/briefings.test.ts';
const LINKS = 'src/app/reading-room/signed-links.ts';
const LINKS_TEST = 'tests/app/reading-room/signed-links.test.ts';
const SESSIONS = 'src/platforms/web/sessions.ts';
const SESSIONS_TEST = 'tests/platforms/web/sessions.test.ts';
const WEB = 'src/platforms/web/app.ts';
const WEB_TEST = 'tests/platforms/web/app.test.ts';

/** Who may see and do what. */
export const TENANT_GUARDS: readonly Guard[] = [
  {
    against: 'rows of another workspace, whatever a query forgets to ask for',
    file: 'src/database/scoped-access.ts',
    code: 'within: (area) => open(settingsOf(area), role)',
    without: 'within: () => open(EVERYWHERE, role)',
    test: APART,
    title: '',
  },
  {
    against: 'words of a channel’s own in another channel’s briefing',
    file: 'src/database/briefings.ts',
    code: 'if (other === null || !hasOwnLabels(other.article, other.briefing)) return null;',
    without: 'if (other === null) return null;',
    test: BRIEFINGS_TEST,
    title: 'it may be that channel’s own',
  },
  {
    against: 'a forged link to a briefing',
    file: LINKS,
    code: "if (!isOurs) return 'unknown';",
    test: LINKS_TEST,
    title: '',
  },
  {
    against: 'a link that has ended',
    file: LINKS,
    code: "return expiresAt <= now() ? 'expired' :",
    without: "return expiresAt.getTime() === 0 ? 'expired' :",
    test: LINKS_TEST,
    title: '',
  },
  {
    against: 'a link to a ledger that opens a briefing',
    file: LINKS,
    code: '{kind}\\n$',
    without: '{payload}\\n$',
    test: LINKS_TEST,
    title: '',
  },
  {
    against: 'a session that somebody made up',
    file: SESSIONS,
    code: 'const isOurs = isSame(sign(session), signature) && Number(ends) > now().getTime();',
    without: 'const isOurs = Number(ends) > now().getTime();',
    test: SESSIONS_TEST,
    title: 'a session',
  },
  {
    against: 'a session that lasts for ever',
    file: SESSIONS,
    code: '&& Number(ends) > now().getTime()',
    test: SESSIONS_TEST,
    title: 'a session',
  },
  {
    against: 'the copy of a cookie after its owner has signed out',
    file: SESSIONS,
    code: 'return isOurs && !(await store.isEnded(session)) ? session : null;',
    without: 'return isOurs ? session : null;',
    test: SESSIONS_TEST,
    title: 'a session',
  },
  {
    against: 'guessing the password',
    file: SESSIONS,
    code: 'if (waitMs > 0) return { isRight: false, waitMs };',
    test: SESSIONS_TEST,
    title: 'the password',
  },
  {
    against: 'locking everybody out by guessing from one address',
    file: SESSIONS,
    code: "takeTry(key, LIMITS.TRIES) || takeTry('of all', LIMITS.TRIES_OF_ALL)",
    without: "takeTry('of all', LIMITS.TRIES)",
    test: SESSIONS_TEST,
    title: 'the password',
  },
  {
    against: 'requests that another site makes a visitor send',
    file: WEB,
    code: 'app.use(sameOriginOnly);',
    test: WEB_TEST,
    title: 'another site',
  },
  {
    against: 'writing without the token of the page',
    file: WEB,
    code: 'if (isWriting && !isRoom && !sessions.isTokenOf(',
    without: 'if (path === null && !sessions.isTokenOf(',
    test: WEB_TEST,
    title: 'cannot do anything without the token of the page',
  },
  {
    against: 'a host name that is made to lead to this machine',
    file: WEB,
    code: 'if (parts.isLoopback) app.use(loopbackHostOnly);',
    test: WEB_TEST,
    title: 'another site',
  },
  {
    against: 'scripts, pictures and frames from elsewhere',
    file: 'src/platforms/web/security-headers.ts',
    code: "context.header('Content-Security-Policy', POLICY);",
    test: WEB_TEST,
    title: 'each answer',
  },
  {
    against: 'a file that a browser takes for another type',
    file: 'src/platforms/web/security-headers.ts',
    code: "context.header('X-Content-Type-Options', 'nosniff');",
    test: WEB_TEST,
    title: 'each answer',
  },
  {
    against: 'a form of a gigabyte',
    file: 'src/platforms/web/limit-body.ts',
    code: 'return Number(told) > maxBytes ? tooLarge(context) : await next();',
    without: 'return await next();',
    test: WEB_TEST,
    title: 'refuses what is too much',
  },
  {
    against: 'the token of a workspace read as another’s',
    file: 'src/database/token-cipher.ts',
    code: "createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(about))",
    without: "createCipheriv('aes-256-gcm', first, nonce)",
    test: 'tests/database/token-cipher.test.ts',
    title: '',
  },
  {
    against: 'an article that was erased while it was briefed',
    file: 'src/database/erasing/tombstones.ts',
    code: 'if (rows[0]?.isWanted !== true) throw',
    without: 'if (rows.length > 1) throw',
    test: 'tests/app/erasing/forgetting.test.ts',
    title: 'an article that is forgotten while it is read',
  },
  {
    against: 'one person’s flood of links',
    file: 'src/app/intake/take-share.ts',
    code: 'const left = firstLeft === -1 ? [] : priced.slice(firstLeft);',
    without: 'const left = priced.slice(0, 0);',
    test: 'tests/app/intake/quotas.test.ts',
    title: 'takes what a person may post in a day',
  },
  {
    against: 'a port for Slack’s events that all of the network may call',
    file: 'src/platforms/slack/connection.ts',
    code: 'receiver.start({ host: config.host, port: config.port })',
    without: 'receiver.start({ port: config.port })',
    test: 'tests/platforms/slack/start.test.ts',
    title: 'listens where SLACK_HOST says',
  },
];
