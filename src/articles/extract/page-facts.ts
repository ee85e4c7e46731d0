import { collapseSpace } from './block-text.ts';

/** What a page's head and data say about it, as written and unchecked. */
export interface PageFacts {
  /** `lang` of the root element. */
  readonly language: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** The text of `<title>`. */
  readonly title: string | null;
  /** The text of the first `<h1>`. */
  readonly heading: string | null;
  /** `<link rel=canonical>`. */
  readonly canonical: string | null;
  /** First content of each `<meta>`, by its name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** Sources of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** `datetime` of the first `<time>` marked as the date of publication, or else of the first. */
  readonly time: string | null;
  /** Whether an element is named like a paywall. */
  readonly hasPaywallMark: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export interface FactCollector {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  facts(): PageFacts;
}

const LIMITS = {
  titleCharacters: 1_000,
  jsonLdCharacters: 2_000_000,
  metaElements: 500,
  metaCharacters: 5_000,
} as const;

const PAYWALL_NAME =
  /(?:^|[\s_-])(?:pay-?wall|regwall|premium-wall|subscriber-?(?:wall|only)|premium-only|locked-content|metered-content|piano-inline|tp-container-inner)(?:$|[\s_-])/i;
const PUBLISHED_TIME = /publish|posted|entry-date|date-published|pubdate/i;

/** Collects a page's facts while it is parsed. Keeps the first of each, as other page readers do. */
export function collectFacts(): FactCollector {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const found: Record<'language' | 'base' | 'canonical' | 'time' | 'title' | 'h1', string | null> = {
    language: null,
    base: null,
    canonical: null,
    time: null,
    title: null,
    h1: null,
  };
  let hasMarkedTime = false;
  let hasPaywallMark = false;
  /** The element whose text is being collected, and the text so far. */
  let gathering: { readonly name: 'title' | 'h1' | 'script'; text: string } | null = null;
  let jsonLdLeft: number = LIMITS.jsonLdCharacters;

  return {
    open(name, attributes) {
      hasPaywallMark ||= PAYWALL_NAME.test(attributes.class ?? '') || PAYWALL_NAME.test(attributes.id ?? '');
      switch (name) {
        case 'html':
          found.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
          break;
        case 'base':
          found.base ??= attributes.href ?? null;
          break;
        case 'link':
          if (/\bcanonical\b/i.test(attributes.rel ?? '')) found.canonical ??= attributes.href ?? null;
          break;
        case 'meta': {
          const content = attributes.content ?? '';
          const keys = [attributes.name, attributes.property, attributes.itemprop];
          for (const key of keys.flatMap((value) => value?.toLowerCase().trim().split(/\s+/) ?? []))
            if (content.trim() !== '' && !meta.has(key) && meta.size < LIMITS.metaElements)
              meta.set(key, content.slice(0, LIMITS.metaCharacters));
          break;
        }
        case 'time': {
          const isMarked = PUBLISHED_TIME.test(`${attributes.class} ${attributes.itemprop} ${attributes.pubdate}`);
          if (attributes.datetime && (found.time === null || (isMarked && !hasMarkedTime))) {
            found.time = attributes.datetime;
            hasMarkedTime = isMarked;
          }
          break;
        }
        case 'title':
        case 'h1':
          if (found[name] === null) gathering = { name, text: '' };
          break;
        case 'script':
          if (/^application\/ld\+json/i.test(attributes.type?.trim() ?? '')) gathering = { name, text: '' };
          break;
      }
    },
    text(text) {
      if (gathering === null) return;
      const limit = gathering.name === 'script' ? jsonLdLeft : LIMITS.titleCharacters;
      if (gathering.text.length < limit) gathering.text += text;
    },
    close(name) {
      if (gathering?.name !== name) return;
      const text = gathering.text;
      gathering = null;
      if (name === 'script') {
        // A script that was cut is no longer JSON.
        if (text.length < jsonLdLeft) jsonLd.push(text);
        jsonLdLeft = Math.max(0, jsonLdLeft - text.length);
      } else if (name === 'title' || name === 'h1') {
        found[name] = collapseSpace(text) || null;
      }
    },
    facts: () => ({
      language: found.language,
      base: found.base,
      canonical: found.canonical,
      time: found.time,
      title: found.title,
      heading: found.h1,
      meta,
      jsonLd,
      hasPaywallMark,
    }),
  };
}
