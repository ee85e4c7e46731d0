/** A part that Readout needs, and whether it works. */
export interface PartState {
  readonly name: string;
  /** Why it doesn't, for an operator: no address, no token; null where it works. */
  readonly fault: string | null;
}

/** What an operator's tools ask. */
export interface Watch {
  readiness(): Promise<readonly PartState[]>;
  /** In Prometheus's text format. */
  metrics(): Promise<string>;
  readonly metricsType: string;
}
