/** Articles arrive at random, several servers work on them, first come, first served: M/M/c, by Erlang's C formula. */
export interface Station {
  /** Arrivals a second. */
  readonly arrivals: number;
  /** Seconds that one server needs for one. */
  readonly serviceSeconds: number;
}

/** The share of arrivals that find all servers busy. 1 where they cannot keep up. */
export function shareThatWaits({ arrivals, serviceSeconds }: Station, servers: number): number {
  const load = arrivals * serviceSeconds;
  if (load >= servers) return 1;
  // Erlang B by its recursion, which no factorial overflows; C follows from it.
  let blocked = 1;
  for (let count = 1; count <= servers; count += 1) blocked = (load * blocked) / (count + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** The seconds that all but a share of the arrivals wait at most. */
export function waitOfMost(station: Station, servers: number, share = 0.05): number {
  const { arrivals, serviceSeconds } = station;
  const waiting = shareThatWaits(station, servers);
  if (waiting >= 1) return Number.POSITIVE_INFINITY;
  return waiting <= share ? 0 : Math.log(waiting / share) / (servers / serviceSeconds - arrivals);
}

/** The fewest servers with which all but one in twenty wait no longer than that, and which are not busy all the time. */
export function serversFor(station: Station, limits: { readonly waitSeconds: number; readonly busy: number }): number {
  let servers = Math.max(1, Math.ceil((station.arrivals * station.serviceSeconds) / limits.busy));
  while (waitOfMost(station, servers) > limits.waitSeconds) servers += 1;
  return servers;
}
