import { collapseSpace } from './block-text.ts';
import { collectTimes } from './collect-times.ts';
import { jsonInScript } from './json-in-script.ts';
import { UNFOLD } from './page-lines.ts';
import { VALUE_LIMITS } from './value-limits.ts';

/** What a page's head and data say about it, as written and unchecked. */
export interface PageFacts {
  /** `lang` of the root element. */
  readonly language: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** The text of `<title>`. */
  readonly title: string | null;
  /** The text of the first `<h1>` that isn't the site's own. */
  readonly heading: string | null;
  /** What the link to the site's home page is called. */
  readonly home: string | null;
  /** `<link rel=canonical>`. */
  readonly canonical: string | null;
  /** `<link rel=next>`, with the title that it gives the page it leads to. */
  readonly next: { readonly href: string; readonly title: string | null } | null;
  /** Contents of each `<meta>`, by its name, property or itemprop in lower case; never empty. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `<meta http-equiv=refresh>`, as written: seconds and address. */
  readonly refresh: string | null;
  /** Sources of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Sources of other scripts that hold nothing but JSON. */
  readonly data: readonly string[];
  /** `datetime` of the `<time>` that stands where the article's date of publication does. */
  readonly time: string | null;
  /** The same of one that stands above the heading and may be the day of the visit. */
  readonly timeAbove: string | null;
  /** `datetime` of the `<time>` that says when the article was changed. */
  readonly modifiedTime: string | null;
  /** Whether an element is named like a paywall. */
  readonly hasPaywallMark: boolean;
  /** Whether an element is named as what stands in place of a page that isn't there. */
  readonly hasErrorMark: boolean;
  /** Whether it asks for a password. */
  readonly hasPassword: boolean;
  /** Whether something can be pressed to see the rest of the article. */
  readonly hasUnfold: boolean;
  /** The address that a script sends every visitor on to. */
  readonly scriptTarget: string | null;
  /** Whether it loads scripts, or asks for them. */
  readonly hasScripts: boolean;
}

/** The first content of a `<meta>`. */
export function firstMeta({ meta }: Pick<PageFacts, 'meta'>, name: string): string | null {
  return meta.get(name)?.[0] ?? null;
}

type Attributes = Readonly<Record<string, string>>;

export interface FactCollector {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  facts(): PageFacts;
}

const LIMITS = {
  buttonCharacters: 60,
  homeCharacters: 40,
  /** A longer script does more than send visitors on. */
  redirectCharacters: 1_000,
  jsonLdCharacters: 2_000_000,
  dataCharacters: 4_000_000,
  metaElements: 500,
} as const;

/** What these say are names and titles, which are compared with each other. */
const NAMING = /title|name|author|headline/;
const PAYWALL_NAME =
  /(?:^|[\s_-])(?:pay-?wall|regwall|premium-wall|subscriber-?(?:wall|only)|premium-only|locked-content|metered-content|piano-inline|(?:post-)?upgrade-cta|content-gate|premium-gate|meter-?wall|members?-only|tp-container-inner)(?:$|[\s_-])/i;
const ERROR_NAME =
  /(?:^|[\s_-])(?:error-?_?(?:page-?)?404|404(?:-?page)?|(?:page-?)?not-?found|error-?page)(?:$|[\s_-])/i;
const REDIRECT =
  /\blocation(?:\.href)?\s*=\s*["']([^"']{1,2000})["']|\blocation\.(?:replace|assign)\(\s*["']([^"']{1,2000})["']/;
/** Names of a heading that every page of a site has. */
const SITE_NAME = /(?:^|\s)(?:site|blog|brand|logo)[-_]?(?:title|name|logo|header|heading)?(?=\s|$)/i;
type Gathered = 'title' | 'h1' | 'home' | 'json-ld' | 'data' | 'button';

/** Collects a page's facts while it is parsed. Keeps the first of each, as other page readers do. */
export function collectFacts(): FactCollector {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const data: string[] = [];
  const times = collectTimes();
  const found: Record<
    'language' | 'base' | 'canonical' | 'title' | 'h1' | 'home' | 'refresh' | 'scriptTarget',
    string | null
  > = {
    language: null,
    base: null,
    canonical: null,
    title: null,
    h1: null,
    home: null,
    refresh: null,
    scriptTarget: null,
  };
  let next: PageFacts['next'] = null;
  const has = { paywallMark: false, errorMark: false, password: false, unfold: false, scripts: false };
  /** The element whose text is being collected, and the text so far. */
  let gathering: { type: Gathered; readonly name: string; text: string } | null = null;
  let noscripts = 0;
  let jsonLdLeft: number = LIMITS.jsonLdCharacters;
  let dataLeft: number = LIMITS.dataCharacters;

  const limitOf = (type: Gathered): number => {
    if (type === 'json-ld') return jsonLdLeft;
    if (type === 'data') return dataLeft;
    return VALUE_LIMITS.naming;
  };
  const addMeta = (attributes: Attributes) => {
    const content = attributes.content ?? '';
    if (noscripts === 0 && attributes['http-equiv']?.trim().toLowerCase() === 'refresh') found.refresh ??= content;
    const keys = [attributes.name, attributes.property, attributes.itemprop];
    for (const key of keys.flatMap((value) => value?.toLowerCase().trim().split(/\s+/) ?? [])) {
      if (content.trim() === '' || (!meta.has(key) && meta.size >= LIMITS.metaElements)) continue;
      const values = meta.get(key) ?? [];
      const most = NAMING.test(key) ? VALUE_LIMITS.naming : VALUE_LIMITS.other;
      if (values.length < LIMITS.metaElements) values.push(content.slice(0, most));
      meta.set(key, values);
    }
  };

  return {
    open(name, attributes) {
      times.open(name, attributes);
      for (const names of [attributes.class, attributes.id])
        if (names !== undefined) {
          has.paywallMark ||= PAYWALL_NAME.test(names);
          has.errorMark ||= ERROR_NAME.test(names);
        }
      switch (name) {
        case 'html':
          found.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
          break;
        case 'base':
          found.base ??= attributes.href ?? null;
          break;
        case 'link':
          if (/\bcanonical\b/i.test(attributes.rel ?? '')) found.canonical ??= attributes.href ?? null;
          if (/^next$/i.test(attributes.rel ?? '') && attributes.href !== undefined)
            next ??= { href: attributes.href, title: attributes.title ?? null };
          break;
        case 'meta':
          addMeta(attributes);
          break;
        case 'input':
          has.password ||= attributes.type?.toLowerCase() === 'password';
          break;
        case 'span':
        case 'div':
          // Only what is pressed is a button.
          if (attributes.onclick !== undefined || attributes.role === 'button')
            gathering ??= { type: 'button', name, text: '' };
          break;
        case 'title':
          if (found.title === null) gathering = { type: name, name, text: '' };
          break;
        case 'h1':
          if (found.h1 === null)
            gathering = {
              type: SITE_NAME.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`) ? 'home' : name,
              name,
              text: '',
            };
          break;
        case 'a':
          // A heading that is a link home is the site's name.
          if (gathering?.type === 'h1' && gathering.text.trim() === '' && leadsHome(attributes.href))
            gathering.type = 'home';
          gathering ??= { type: attributes.href === '/' ? 'home' : 'button', name, text: '' };
          break;
        case 'button':
        case 'label':
          gathering ??= { type: 'button', name, text: '' };
          break;
        case 'noscript':
          noscripts += 1;
          break;
        case 'script': {
          const type = attributes.type?.trim() ?? '';
          has.scripts ||= !/json/i.test(type);
          gathering = { type: /^application\/ld\+json/i.test(type) ? 'json-ld' : 'data', name, text: '' };
          break;
        }
      }
    },
    text(text) {
      times.text(text);
      has.scripts ||= noscripts > 0 && /\b(?:java)?scripts?\b/i.test(text);
      if (gathering !== null) gathering.text += text.slice(0, limitOf(gathering.type) - gathering.text.length);
    },
    close(name) {
      times.close(name);
      if (name === 'noscript') noscripts -= 1;
      if (gathering?.name !== name) return;
      const { type: gathered, text } = gathering;
      gathering = null;
      switch (gathered) {
        case 'json-ld':
          // A script that was cut is no longer JSON.
          if (text.length < jsonLdLeft) jsonLd.push(text);
          jsonLdLeft = Math.max(0, jsonLdLeft - text.length);
          break;
        case 'data': {
          if (text.length <= LIMITS.redirectCharacters) found.scriptTarget ??= redirectIn(text);
          const json = text.length < dataLeft ? jsonInScript(text) : null;
          if (json === null) break;
          data.push(json);
          dataLeft -= text.length;
          break;
        }
        case 'home':
          found.home ??= nameOfHome(text);
          break;
        case 'button':
          has.unfold ||= text.length <= LIMITS.buttonCharacters && UNFOLD.test(collapseSpace(text));
          break;
        case 'title':
        case 'h1':
          found[gathered] = collapseSpace(text) || null;
          break;
        default:
          gathered satisfies never;
      }
    },
    facts: () => ({
      language: found.language,
      base: found.base,
      canonical: found.canonical,
      next,
      time: times.published(),
      timeAbove: times.above(),
      modifiedTime: times.modified(),
      title: found.title,
      heading: found.h1,
      meta,
      home: found.home,
      refresh: found.refresh,
      scriptTarget: found.scriptTarget,
      jsonLd,
      data,
      hasPaywallMark: has.paywallMark,
      hasErrorMark: has.errorMark || /(?<!\d)404(?!\d)/.test(found.title ?? ''),
      hasPassword: has.password,
      hasUnfold: has.unfold,
      hasScripts: has.scripts,
    }),
  };
}

function nameOfHome(text: string): string | null {
  const name = collapseSpace(text);
  return name === '' || name.length > LIMITS.homeCharacters || /^home/i.test(name) ? null : name;
}

/** Whether a link leads to a site's first page, by its path. */
function leadsHome(href: string | undefined): boolean {
  const path = URL.parse(href ?? '', 'https://page.invalid/a/b')?.pathname;
  return (
    path !== undefined &&
    /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(path) &&
    !(href ?? '').startsWith('#') &&
    href !== ''
  );
}

function redirectIn(script: string): string | null {
  const found = REDIRECT.exec(script);
  const written = found?.[1] ?? found?.[2] ?? null;
  // As scripts write it: "https:\/\/post.example\u002Fcranes".
  const characterOf = (_: string, code: string) => String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return written?.replace(/\\(u[\da-f]{4}|x[\da-f]{2})/gi, characterOf).replaceAll('\\/', '/') ?? null;
}
