/** What the threads of a draft checker run. */
export { checkDraft, weighDraft } from './check-draft.ts';
