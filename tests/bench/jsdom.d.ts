/** As far as the bench uses it: its own types bring those of a browser, which our pages don't have. */
declare module 'jsdom' {
  import type { PageDocument } from '../../src/articles/extract/page-document.ts';

  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { readonly url: string; readonly virtualConsole: VirtualConsole });
    readonly window: { readonly document: PageDocument; close(): void };
    static fragment(html: string): DocumentFragment;
  }
}
