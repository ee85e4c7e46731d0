import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeBriefing } from './describe-briefing.ts';

const DOCS = path.join(import.meta.dirname, '../../docs');

await writeFile(path.join(DOCS, 'briefing.schema.json'), describeBriefing());
