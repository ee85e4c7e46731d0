import { languageName } from '../../articles/language.ts';
import { oneLine, quoted } from '../../text.ts';
import type { Briefing, Evidence } from '../briefing.ts';

/** “We want 12 percent” · translated by small-model; null where there is no translation. */
export function sayTranslation({ translation }: Evidence, { receipt }: Pick<Briefing, 'receipt'>): string | null {
  return translation === undefined ? null : `${quoted(oneLine(translation))} · translated by ${receipt.analyst}`;
}

/** Whose words a translated briefing is in, and whose its quotes are; empty for any other. */
export function sayLanguage({ translation, receipt }: Pick<Briefing, 'translation' | 'receipt'>): readonly string[] {
  if (translation === undefined) return [];
  return [
    `Written in ${languageName(translation.language)} by ${receipt.analyst}. The quotes are the article’s own words; their translations are the model’s.`,
  ];
}

/** "Names as small-model writes them: Djerba (جربة)": every one, with the article's own; empty where there is none. */
export function sayRenderings({ translation, receipt }: Pick<Briefing, 'translation' | 'receipt'>): readonly string[] {
  const names = (translation?.names ?? []).map(({ name, rendering }) => `${rendering} (${name})`);
  return names.length === 0 ? [] : [`Names as ${receipt.analyst} writes them: ${names.join(' · ')}`];
}
