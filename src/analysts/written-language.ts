import type { Article } from '../articles/article.ts';
import { isInOtherThan } from '../briefings/evidence-check.ts';
import { languageOfText } from '../language/guess-language.ts';
import { languageOf } from '../language/languages.ts';
import type { ModelDraft } from './model-draft.ts';

/**
 * The language a draft is written in: the one it was asked for, or null where most of its sentences are in the article's
 * all the same. Then they are held against the article as in any other draft, because some models don't translate.
 */
export function writtenLanguage(
  { bottomLine, positions }: Pick<ModelDraft, 'bottomLine' | 'positions'>,
  article: Pick<Article, 'language' | 'text'>,
  asked: string | null,
): string | null {
  if (asked === null) return null;
  const own = languageOfText(article.language, article.text);
  const sentences = [...bottomLine.map(({ text }) => text), ...positions.map(({ statement }) => statement)];
  const others = sentences.filter((sentence) => isInOtherThan(languageOf(asked), sentence, own));
  return others.length * 2 > sentences.length ? null : asked;
}
