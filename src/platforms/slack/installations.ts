import type { HTTPReceiverOptions, Installation } from '@slack/bolt';
import type { SlackConfig } from '../../config/read-slack-config.ts';
import { BOT_SCOPES } from './manifest.ts';

/** Stores the workspaces that installed Readout. A record is opaque, and secret: it contains a token. */
export interface Installations {
  save(workspace: string, record: string): Promise<void>;
  find(workspace: string): Promise<string | null>;
  remove(workspace: string): Promise<void>;
}

export type InstallationParts = Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore'
> & { readonly installerOptions: { readonly directInstall: true } };

/** What Bolt needs to let workspaces install Readout at /slack/install; null if a single bot token is configured. */
export function createInstallation(
  { clientId, clientSecret, stateSecret }: SlackConfig,
  installations: Installations | undefined,
): InstallationParts | null {
  if (clientId === null || clientSecret === null || stateSecret === null || installations === undefined) return null;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...BOT_SCOPES],
    installerOptions: { directInstall: true },
    installationStore: {
      storeInstallation: async (installation) =>
        await installations.save(workspaceOf(installation), JSON.stringify(installation)),
      async fetchInstallation({ teamId }) {
        const record = teamId === undefined ? null : await installations.find(teamId);
        if (record !== null) return JSON.parse(record);
        throw new Error(`Readout isn’t installed in the workspace ${teamId}.`);
      },
      async deleteInstallation({ teamId }) {
        if (teamId !== undefined) await installations.remove(teamId);
      },
    },
  };
}

/** @throws Error for an organisation as a whole: its workspaces would share what each of them knows */
function workspaceOf({ team, isEnterpriseInstall }: Installation): string {
  if (team === undefined || isEnterpriseInstall === true)
    throw new Error('Readout is installed in a workspace, not in a whole organisation.');
  return team.id;
}
