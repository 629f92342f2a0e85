/*
 * A kiosk's pages: start (languages, state for the operator) and questions in one language. Every person has a page
 * loaded anew, so that nothing is left of the one before.
 */
import { keepForOffline } from './kiosk/offline.ts';
import { createSender } from './kiosk/sender.ts';
import { askQuestions } from './kiosk/questions.ts';
import { showStart } from './kiosk/start.ts';
import { showState } from './kiosk/state.ts';

const { start = '', worker = '', scope = '', pages = '[]' } = document.body.dataset;
const address = new URL(`${scope}/risposte`, location.href).href;
const asking = document.querySelector('[data-kiosk="questions"]') !== null;
const sender = createSender(address, (outcome) => {
  if (!asking) void showState(address, outcome);
});

sender.sendSoon();
void keepForOffline({ worker, scope, pages: JSON.parse(pages) });
if (asking) askQuestions({ start, address, onKept: sender.sendSoon });
else void showStart(address);
