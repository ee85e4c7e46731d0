// What happens in the channel, as it happens.

import { announce, element } from './elements.js';
import { showMessage, showStage } from './flow.js';
import { startAnew } from './request.js';

/** Milliseconds between tries once the browser itself has given up. */
const RETRY_MS = 1_000;

/** Follows the channel from what the page was made with; the browser goes on from the last event when it reconnects. */
export function follow() {
  const revision = element('flow', HTMLOListElement).dataset.revision ?? '0';
  const source = new EventSource(`/events?after=${revision}`);
  source.addEventListener('open', () => say('live'));
  source.addEventListener('message', (event) => {
    const message = JSON.parse(event.data);
    showMessage(message);
    if (message.announce) announce(message.announce);
  });
  source.addEventListener('stage', (event) => showStage(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    say('reconnecting');
    if (source.readyState === EventSource.CLOSED) void startAnewWhenBack();
  });
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) startAnew();
  });
}

/** Readout answers again, but not this page's session: it was started anew. */
async function startAnewWhenBack() {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    const isBack = await fetch('/healthz').then(
      ({ ok }) => ok,
      () => false,
    );
    if (isBack) return startAnew();
  }
}

/** @param {'live' | 'reconnecting'} state */
function say(state) {
  const place = element('connection', HTMLElement);
  if (place.textContent === state) return;
  if (state === 'reconnecting') announce('The connection is lost; trying again.');
  place.textContent = state;
  place.dataset.state = state;
}
