type Attributes = Readonly<Record<string, string>>;

/** In characters of text, unless stated otherwise. */
const LIMITS = {
  /** How far behind the heading the article's own date may stand. */
  afterHeading: 350,
  /** How far before it. */
  beforeHeading: 300,
  /** How much before a time is read for what it is the time of. */
  label: 40,
  times: 500,
} as const;

const PUBLISHED = /publish|posted|entry-date|date-published|pubdate/i;
const MODIFIED = /updat|modif|chang|edit(?!ion)|revis|aktuali|mis à jour|actuali/i;
/** Where the dates of other articles stand. */
export const ELSEWHERE =
  /(?:^|[\s_-])(?:related|more|popular|trending|latest|recent|recommend\w*|most-?\w*|side-?bar|widgets?|teasers?|cards?|comments?|footer|promo\w*|also\w*|next|archive)(?:$|[\s_-])/i;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title']);

interface Time {
  readonly datetime: string;
  isElsewhere: boolean;
  /** Characters before it on the page. */
  readonly at: number;
  label: string;
  text: string;
}

/** Collects the `<time>` elements of a page, with where they stand, to tell the article's own from others'. */
export function collectTimes() {
  const opened: { readonly name: string; readonly attributes: Attributes }[] = [];
  const times: Time[] = [];
  let current: Time | null = null;
  let length = 0;
  let recent = '';
  let headingAt: number | null = null;
  /** For each header that is open, how many times there were before it. */
  const headers: number[] = [];

  return {
    open(name: string, attributes: Attributes) {
      opened.push({ name, attributes });
      if (name === 'header') headers.push(times.length);
      const datetime = name === 'time' ? attributes.datetime : markedDate(attributes);
      if (!datetime || name === 'meta' || times.length >= LIMITS.times) return;
      const { class: names = '', itemprop = '', pubdate } = attributes;
      const isElsewhere = opened.some(standsElsewhere);
      const marks = `${names} ${itemprop} ${pubdate === undefined ? '' : 'pubdate'}`;
      current = { datetime, isElsewhere, at: length, label: `${marks} ${recent}`, text: '' };
      times.push(current);
    },
    text(text: string) {
      if (SILENT.has(opened.at(-1)?.name ?? '')) return;
      length += text.trim().length;
      recent = (recent + text).slice(-LIMITS.label);
      if (current !== null) current.text += text;
    },
    close(name: string) {
      opened.pop();
      if (name === 'h1') headingAt ??= length;
      if (name === 'header') endHeader(headers.pop() ?? times.length);
      if (name === 'time') current = null;
      if (/^(?:p|div|li|h\d|section|header|time)$/.test(name)) recent = '';
    },
    /** `datetime` of the article's date of publication; null if none stands where it would. */
    published(): string | null {
      const own = times.filter(isOwn);
      const marked = own.find((time) => PUBLISHED.test(time.label) && !isModified(time));
      return (marked ?? own.find((time) => !isModified(time) && isNearHeading(time)))?.datetime ?? null;
    },
    /** `datetime` of the last change of the article; null if none stands where it would. */
    modified(): string | null {
      return times.find((time) => isOwn(time) && isModified(time) && isNearHeading(time))?.datetime ?? null;
    },
  };

  /** A site's header, above the article with its heading, shows today's date. */
  function endHeader(from: number) {
    const isOfSite = headingAt === null && !opened.some(({ name }) => name === 'article' || name === 'main');
    if (isOfSite) for (const time of times.slice(from)) time.isElsewhere = true;
  }

  function isOwn(time: Time): boolean {
    return !time.isElsewhere;
  }

  function isNearHeading({ at }: Time): boolean {
    if (headingAt === null) return at <= LIMITS.beforeHeading;
    return at >= headingAt ? at - headingAt <= LIMITS.afterHeading : headingAt - at <= LIMITS.beforeHeading;
  }
}

function standsElsewhere({ name, attributes }: { readonly name: string; readonly attributes: Attributes }): boolean {
  return /^(?:aside|nav|footer)$/.test(name) || ELSEWHERE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}

/** A date in another element's microdata. */
function markedDate({ itemprop, content, datetime }: Attributes): string | undefined {
  return itemprop !== undefined && PUBLISHED.test(itemprop) ? (content ?? datetime) : undefined;
}

/** What stands nearest before it counts: "Published …, updated <time>". */
function isModified({ label, text }: Time): boolean {
  const said = `${label} ${text}`;
  const modified = said.search(MODIFIED);
  return modified !== -1 && !(PUBLISHED.test(said) && said.search(PUBLISHED) > modified);
}
