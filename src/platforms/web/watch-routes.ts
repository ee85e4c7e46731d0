import type { Context, Hono } from 'hono';
import type { Watch } from '../../pages/readiness.ts';
import type { PasswordGate } from './sessions.ts';
import { visitorOf } from './visitor-of.ts';
import type { WebEnv } from './web-app-parts.ts';

/**
 * `/readyz`: a line a part, and 503 where one doesn't work. `/metrics`: for Prometheus, with the page's password (basic
 * authentication, any user) where there is one.
 * @param gate of its own: a scraper with an old password must not keep people from the page; null: no password
 */
export function addWatchRoutes(
  app: Hono<WebEnv>,
  watch: Watch,
  { gate, proxies }: { readonly gate: PasswordGate | null; readonly proxies: readonly string[] },
): void {
  app.get('/readyz', async (context) => {
    const parts = await watch.readiness();
    const lines = parts.map(({ name, fault }) => `${name}: ${fault ?? 'ok'}\n`);
    context.header('Cache-Control', 'no-store');
    return context.text(lines.join(''), parts.every(({ fault }) => fault === null) ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    if (gate !== null && !isAllowed(context, gate, visitorOf(context, proxies))) {
      context.header('WWW-Authenticate', 'Basic realm="Readout metrics"');
      return context.text('The password of the page is needed: basic authentication, any user.', 401);
    }
    context.header('Content-Type', watch.metricsType);
    return context.body(await watch.metrics());
  });
}

function isAllowed(context: Context<WebEnv>, gate: PasswordGate, visitor: string): boolean {
  const [, encoded] = /^Basic ([\w+/=-]+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  if (encoded === undefined) return false;
  const [, password] = /^[^:]*:(.*)$/su.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return password !== undefined && gate.check(password, visitor).isRight;
}
