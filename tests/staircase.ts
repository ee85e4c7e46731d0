/** The staircase: a floor imports from itself and from floors above it in this list, which are lower in the house. */
export const FLOORS: readonly (readonly string[])[] = [
  ['text', 'errors', 'log', 'config', 'threads', 'back-off', 'metrics'],
  ['language'],
  ['articles', 'chat', 'models', 'pages'],
  ['briefings'],
  ['analysts', 'ledger', 'digests'],
  ['database'],
  ['jobs'],
  ['app'],
  ['commands'],
  ['main', 'cli'],
];

/** The room a file stands in: "ledger/present/day.ts" in "ledger", "app.ts" in "app", a platform's in "platforms/slack". */
export function roomOf(file: string): string {
  const [room = '', inner = ''] = file.replace(/\.\w+$/, '').split('/');
  return room === 'platforms' ? `${room}/${inner}` : room;
}

export function isPlatform(room: string): boolean {
  return room.startsWith('platforms/');
}

/** Its place in `FLOORS`; -1 for a platform, which stands aside. @throws where a room has no floor */
export function floorOf(room: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor === -1 && !isPlatform(room)) throw new Error(`${room} has no floor`);
  return floor;
}
