/** An invented article, long enough for a page to be about it. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour board said on Monday that the cranes would stand still until the unions had answered its second letter.',
  '“We have answered twice,” the union’s speaker said, adding that nobody on the board had read the answers, or wanted to.',
  'According to the ministry of transport, which has offered to mediate, the two sides are closer on wages than on night shifts.',
  'The operators refuse to give up the night shift, while the crane drivers demand that it be paid at twice the hourly rate.',
  'Whether the mediator will be named this week, and who is to pay for the retraining of the drivers, was left open on Monday.',
];

export const ARTICLE_TEXT = PARAGRAPHS.join('\n\n');

export function paragraphs(lines: readonly string[] = PARAGRAPHS): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

/** A news site's page around the article. */
export function page({ head = '', before = '', body = paragraphs(), after = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Cranes stand still - The Harbour Post</title>${head}</head>
    <body><nav><a href="/">Home</a><a href="/ports">Ports</a></nav>${before}
    <article><h1>Cranes stand still</h1>${body}</article>${after}
    <footer>© The Harbour Post. <a href="/terms">Terms</a></footer></body></html>`;
}
