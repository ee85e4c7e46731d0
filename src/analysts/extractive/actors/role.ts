import type { Entity } from '../document.ts';

/** A person's role and affiliation as given next to the name. `affiliation` is as written, including a nationality. */
export interface Role {
  readonly role: string;
  readonly affiliation: Entity | null;
}
