/** Only this much of a style attribute is read. */
const STYLE_CHARACTERS = 2_000;

/**
 * What an element's own attributes hide it by, and everything in it, from readers of the page:
 * - `fold`: it is not laid out, as what scripts show when it is asked for;
 * - `style`: it is laid out, but not painted, as what scripts show when they have run;
 * - `meaning`: it is not meant for eyes at all.
 * null if nothing hides it. Style sheets are not read. The root never counts as hidden: sites hide it until their
 * scripts have run.
 */
export function hiddenBy(
  name: string,
  attributes: Readonly<Record<string, string>>,
): 'fold' | 'style' | 'meaning' | null {
  if (name === 'html' || name === 'body') return null;
  const { hidden, style = '', class: classes = '' } = attributes;
  if (
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    /(?:^|\s)(?:sr-only|screen-reader-(?:text|only)|visually-?hidden|element-invisible|a11y-hidden)(?:\s|$)/i.test(
      classes,
    )
  )
    return 'meaning';
  // "until-found" is collapsed text, which the browser's search opens.
  if (hidden !== undefined && hidden !== 'until-found') return 'fold';
  return style === '' ? null : hiddenByStyle(style.slice(0, STYLE_CHARACTERS));
}

function hiddenByStyle(style: string): 'fold' | 'style' | 'meaning' | null {
  if (/(?:left|top|right|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?:[a-z%]*)\s*(?:;|!|$)/i.test(style))
    return 'meaning';
  if (/display\s*:\s*none/i.test(style)) return 'fold';
  if (/visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return 'style';
  // An element that also moves is faded in when the reader gets to it.
  const isFadedIn = /transform|transition|animation/i.test(style);
  return /opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)/i.test(style) && !isFadedIn ? 'style' : null;
}
