/** More of a style attribute is not read. */
const STYLE_CHARACTERS = 2_000;

/**
 * Whether an element's own attributes hide it, with all that is in it, from somebody who reads the page. Style sheets
 * are not read. The root is never taken for hidden: sites hide it until their scripts have run.
 */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'html' || name === 'body') return false;
  const { hidden, style = '', class: classes = '' } = attributes;
  return (
    // "until-found" is text behind a fold, which the browser's search opens.
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
  // What moves as well is faded in when the reader comes to it.
  return /opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)/i.test(style) && !/transform|transition|animation/i.test(style);
}
