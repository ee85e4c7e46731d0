import { z } from 'zod';

const YES = z.union([z.literal(true), z.literal('true')]);
const ORG_WIDE = z.union([
  z.object({ is_enterprise_install: YES }),
  z.object({ authorizations: z.tuple([z.object({ is_enterprise_install: YES })], z.unknown()) }),
]);

/**
 * Whether it comes from an installation for a whole organisation. Those name no workspace, or any of them: what is known
 * in one would be known in the others.
 */
export function isOrgWide(body: unknown): boolean {
  return ORG_WIDE.safeParse(body).success;
}

const PRESSED = z.object({
  type: z.literal('block_actions'),
  team: z.looseObject({ id: z.string() }),
  message: z.object({ team: z.string() }),
});

/**
 * A press with the workspace that Readout's message is from. In a channel that organisations share, whoever presses may be
 * of another one. (That Slack then names theirs as the press's team was not seen.)
 */
export function withTeamOfMessage<Body>(body: Body): Body {
  const pressed = PRESSED.safeParse(body);
  if (!pressed.success) return body;
  const { team, message } = pressed.data;
  return { ...body, team: { ...team, id: message.team } };
}
