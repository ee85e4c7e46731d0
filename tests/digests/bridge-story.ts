import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import { countWords } from '../../src/language/count-words.ts';

/**
 * A second story of the same days, the same country, coast and minister as the series about the railway strike: what is
 * common to both are the government, the town of Marholm, and Lukas Brandt.
 */
export const BRIDGE_STORY: readonly Article[] = [
  article(
    '2026-03-04',
    'Engineers close the harbour bridge in Marholm',
    `The harbour bridge in Marholm was closed to trucks on Wednesday after engineers found cracks in two pillars.

Ines Calder, the city engineer of Marholm, said trucks must stay off the harbour bridge until the pillars were repaired. "No truck will cross the harbour bridge this year," Calder said.

Oskar Fenn, who leads the Hauliers' Guild, demanded a detour through the naval yard. "We want the naval yard opened for our trucks," Fenn said.

The government has not said who will pay for the repair of the pillars.`,
  ),
  article(
    '2026-03-05',
    'Hauliers block the approach to the harbour bridge',
    `Forty trucks stood on the approach to the harbour bridge on Thursday while hauliers protested against its closure.

"We want the naval yard opened for our trucks," Oskar Fenn of the Hauliers' Guild repeated. Ines Calder said the harbour bridge would stay closed to trucks.

Transport Minister Lukas Brandt said the government would send an expert to Marholm. A hearing on the harbour bridge is planned for Monday at 14:00 in the town hall.`,
  ),
  article(
    '2026-03-06',
    'City opens harbour bridge to small trucks',
    `Small trucks may use the harbour bridge in Marholm again, the city engineer said on Friday.

"Small trucks can cross the harbour bridge from Saturday," Ines Calder said after a test with sandbags.

Oskar Fenn of the Hauliers' Guild welcomed the step. The city will pay for the repair of the pillars, the town hall announced.`,
  ),
];

function article(date: string, title: string, text: string): Article {
  return {
    ...{
      url: null,
      canonicalUrl: null,
      title,
      byline: null,
      siteName: 'Marholm Courier',
      publishedAt: date,
      language: 'en',
    },
    ...{ text, wordCount: countWords(text), contentHash: createHash('sha256').update(text).digest('hex') },
  };
}
