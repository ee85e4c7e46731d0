/** Only this much of a style attribute is read. */
const STYLE_CHARACTERS = 2_000;

/**
 * Whether an element's own attributes hide it, and everything in it, from readers of the page. Style sheets are not
 * read. The root never counts as hidden: sites hide it until their scripts have run.
 */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'html' || name === 'body') return false;
  const { hidden, style = '', class: classes = '' } = attributes;
  return (
    // "until-found" is collapsed text, which the browser's search opens.
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    (style !== '' && isHiddenByStyle(style.slice(0, STYLE_CHARACTERS))) ||
    /(?:^|\s)(?:sr-only|screen-reader-(?:text|only)|visually-?hidden|element-invisible|a11y-hidden)(?:\s|$)/i.test(
      classes,
    )
  );
}

function isHiddenByStyle(style: string): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:[a-z%]*)\s*(?:;|!|$)/i.test(style))
    return true;
  if (/(?:left|top|right|text-indent)\s*:\s*-\d{3,}/i.test(style)) return true;
  // An element that also moves is faded in when the reader gets to it.
  return /opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)/i.test(style) && !/transform|transition|animation/i.test(style);
}
