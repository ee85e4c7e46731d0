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
      storeInstallation: (installation) => installations.save(workspaceOf(installation), JSON.stringify(installation)),
      async fetchInstallation({ teamId, enterpriseId }) {
        for (const workspace of [teamId, enterpriseId]) {
          const record = workspace === undefined ? null : await installations.find(workspace);
          if (record !== null) return JSON.parse(record);
        }
        throw new Error(`Readout isn’t installed in the workspace ${teamId ?? enterpriseId}.`);
      },
      async deleteInstallation({ teamId, enterpriseId }) {
        const workspace = teamId ?? enterpriseId;
        if (workspace !== undefined) await installations.remove(workspace);
      },
    },
  };
}

function workspaceOf({ team, enterprise }: Installation): string {
  const workspace = team?.id ?? enterprise?.id;
  if (workspace === undefined) throw new Error('Slack’s installation record names no workspace.');
  return workspace;
}
