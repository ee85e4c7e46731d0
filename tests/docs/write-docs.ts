import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeBriefing } from './describe-briefing.ts';
import { drawRooms } from './draw-rooms.ts';
import { readHouse } from './read-house.ts';

const DOCS = path.join(import.meta.dirname, '../../docs');

await writeFile(path.join(DOCS, 'briefing.schema.json'), describeBriefing());
await writeFile(path.join(DOCS, 'rooms.svg'), drawRooms(await readHouse()));
