import { assertPageIsArticle } from '../../../src/articles/article-checks.ts';
import { extractPage } from '../../../src/articles/extract/extract-page.ts';

/** What somebody is told who posts the page; "an article" if that is what it is. */
export function refusalOf(html: string): string {
  try {
    assertPageIsArticle(extractPage(html, 'https://post.example/ports/cranes'));
    return 'an article';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
