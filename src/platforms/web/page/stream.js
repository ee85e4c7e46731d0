// The channel's events, live.

import { announce, element } from './elements.js';
import { showMessage, showStage } from './flow.js';
import { startAnew } from './request.js';

/** Milliseconds between attempts once the browser itself has given up. */
const RETRY_MS = 1_000;

/** Follows the channel from the page's revision on; when the browser reconnects, it continues from the last event. */
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

/** Waits until Readout answers again. It has restarted, so this page's session is no longer valid. */
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
  if (state === 'reconnecting') announce('Connection lost. Trying again…');
  place.textContent = state;
  place.dataset.state = state;
}
