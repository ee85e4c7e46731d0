/** What notices speak of in languages other than English, as sources of regular expressions. */
export interface NoticeWords {
  readonly hasSpaces: boolean;
  /** Words for their reader, and for those who run the site. */
  readonly address: string;
  /** For each notice its title or heading, then one for each thing that it speaks of. */
  readonly notices: Readonly<Record<'missing' | 'consent' | 'sign-in' | 'bot-check', readonly string[]>> & {
    /** Where its reader is, that it is shut there, what is shut, and why. */
    readonly region: readonly [place: string, shut: string, what: string, why: string];
  };
}
