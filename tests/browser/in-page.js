// What the tests look at from inside the page.

/** Texts whose contrast is under 4.5 to 1 (WCAG 2.2, 1.4.3). */
function faintTexts() {
  const numbersOf = (/** @type {string} */ colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const lightOf = (/** @type {string} */ colour) => {
    const [red = 0, green = 0, blue = 0] = numbersOf(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** @type {(element: Element | null) => string} */
  const groundOf = (element) => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return numbersOf(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .flatMap((element) => {
      const [text, ground] = [lightOf(getComputedStyle(element).color), lightOf(groundOf(element))];
      const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      return contrast < 4.5 ? [`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 80)}`] : [];
    });
}

/** What can be used and is called nothing. */
function namelessControls() {
  return [...document.querySelectorAll('button, a[href], input, textarea, select, summary')]
    .filter((element) => {
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      const names = [
        element.getAttribute('aria-label'),
        element.textContent,
        ...labels.map(({ textContent }) => textContent),
      ];
      return !names.some((name) => name?.trim());
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Buttons under 24 pixels either way (WCAG 2.2, 2.5.8). */
function smallControls() {
  return [...document.querySelectorAll('button, .button, .attach, summary')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** @param {string} name */
function transferOf(name) {
  const data = new DataTransfer();
  data.items.add(new File(['The talks go on.'], name));
  return data;
}

/** @param {string} text */
function paste(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

/**
 * Texts that an element is drawn over.
 * @param {string} id
 */
function coveredBy(id) {
  const over = document.getElementById(id)?.getBoundingClientRect();
  if (over === undefined) return ['there is no such element'];
  const places = [over.left + 2, (over.left + over.right) / 2, over.right - 2].flatMap((x) =>
    [over.top + 2, over.bottom - 2].map((y) => ({ x, y })),
  );
  return places.flatMap(({ x, y }) =>
    document
      .elementsFromPoint(x, y)
      .filter((element) => element.closest('.message, textarea') !== null && !isBehindGround(element, x, y))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

/**
 * Whether something opaque lies between an element and whatever is drawn over it.
 * @param {Element} element
 * @param {number} x
 * @param {number} y
 */
function isBehindGround(element, x, y) {
  const above = document.elementsFromPoint(x, y);
  return above
    .slice(1, above.indexOf(element))
    .some((each) => !/, 0\)$|transparent/.test(getComputedStyle(each).backgroundColor));
}

Object.assign(globalThis, { inPage: { faintTexts, namelessControls, smallControls, transferOf, paste, coveredBy } });
