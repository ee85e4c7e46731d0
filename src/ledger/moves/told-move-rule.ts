/** What an article says of somebody's position: that it was given up, taken up again, turned round, or came nearer or farther. */
export type ToldMoveType = 'given up' | 'back' | 'turned' | 'softer' | 'harder' | 'recalled';

export interface ToldMoveRule {
  readonly id: string;
  readonly type: ToldMoveType;
  /** What it's about may follow, as `claim`. */
  readonly pattern: RegExp;
  /** Sentences that no other rule takes. */
  readonly examples: readonly string[];
}
