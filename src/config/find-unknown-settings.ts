import { countEdits } from '../text.ts';

/** Variables that begin so are Readout's, whatever comes after. */
const OURS = /^(?:SLACK|DISCORD|MODEL|FETCH|ARTICLES|QUOTA)_/;
/** Others may use these too: theirs are faults where they are a slip away from one of Readout's. */
const SHARED = /^(?:WEB|DATABASE|DATA|PUBLIC|LOG|TRUST|ENCRYPTION)_/;
/** What Kubernetes sets in every container for a service that happens to be called so. */
const SERVICE_LINK = /_(?:SERVICE_(?:HOST|PORT(?:_\w+)?)|PORT(?:_\d+_(?:TCP|UDP)(?:_(?:PROTO|PORT|ADDR))?)?)$/;
/** Letters added, dropped, changed or swapped. */
const SLIP = 2;
/** Of a name's letters, the share that may differ for it to be suggested. */
const LIKENESS = 0.4;

/** What is wrong with variables that look like settings and are none. @param settings the names of all settings */
export function findUnknownSettings(
  env: Readonly<Record<string, string | undefined>>,
  settings: ReadonlySet<string>,
): readonly string[] {
  return Object.keys(env)
    .filter((name) => !settings.has(name) && (env[name] ?? '').trim() !== '')
    .flatMap((name) => {
      const [nearest] = [...settings]
        .map((setting) => ({ setting, edits: countEdits(name, setting) }))
        .toSorted((one, other) => one.edits - other.edits);
      const isSlip = nearest !== undefined && SHARED.test(name) && nearest.edits <= SLIP;
      if ((!OURS.test(name) || SERVICE_LINK.test(name)) && !isSlip) return [];
      const isNear = nearest !== undefined && nearest.edits <= LIKENESS * name.length;
      return [`${name} is no setting of Readout’s${isNear ? `; did you mean ${nearest.setting}?` : ': remove it.'}`];
    });
}
