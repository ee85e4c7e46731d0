import { describe, expect, it, onTestFinished } from 'vitest';
import { elementsNamed, linksIn, parsePage } from '../../../src/articles/extract/page-document.ts';

describe('a parsed page', () => {
  it('keeps no listeners for its nodes, which cost more than the rest of them', () => {
    const { set } = WeakMap.prototype;
    onTestFinished(() => {
      WeakMap.prototype.set = set;
    });
    let kept = 0;
    WeakMap.prototype.set = function (key, value) {
      kept += 1;
      return set.call(this, key, value);
    };
    const page = parsePage(`<html><body>${'<p class="line">A <a href="/b">link</a></p>'.repeat(100)}</body></html>`);
    expect(linksIn(page.body)).toHaveLength(100);
    expect(kept).toBeLessThan(100);
  });

  it('gives the class of an element as it is written, and takes a new one', () => {
    const { body } = parsePage('<html><body><p class="lead  wide">A</p><p>B</p></body></html>');
    const [first, second] = elementsNamed(body, 'P');
    expect([first?.className, second?.className]).toEqual(['lead  wide', '']);
    first?.removeAttribute('class');
    expect(first?.className).toBe('');
  });
});
