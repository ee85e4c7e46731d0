/** Elements that have no end tag in HTML either. */
const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const CLOSED = /<([a-z][a-z\d-]*)((?:\s[^<>]*)?)\/>/gi;

/**
 * A page written as XML, as HTML. An element may close itself there (`<script src="menu.js" />`), which in HTML only opens
 * it: all that follows would be taken for the script.
 */
export function htmlOfXhtml(source: string): string {
  return source.replace(CLOSED, (tag, name, attributes) =>
    EMPTY.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
}

/** Whether a browser would read a page as XML. @param contentType as the server sent it; null for a file */
export function isXhtml(source: string, contentType: string | null): boolean {
  return /\bxhtml\+xml\b/i.test(contentType ?? '') || /^\uFEFF?\s*<\?xml\b/.test(source);
}
