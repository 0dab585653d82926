// Saves a few seconds after the last key and on leaving. Where somebody else has saved meanwhile, nothing is written over: the words
// are kept aside by the server, and saving by itself stops until the two texts are joined.
import { keepHere } from './copy.js';
import { send } from './sending.js';

const rest = 4000;
const retry = 15000;

export function saveWhileTyping(form) {
  const status = document.getElementById('saved');
  const copy = keepHere(form);
  let saved = copy.content();
  let timer = 0;
  let running = null;
  let isStopped = false;
  let isLeaving = false;

  const isChanged = () => copy.content() !== saved;

  function plan(after) {
    clearTimeout(timer);
    timer = setTimeout(save, after);
  }

  async function save() {
    clearTimeout(timer);
    if (running || isStopped || isLeaving || !isChanged()) {
      return running;
    }
    const content = copy.content();
    running = attempt(content).finally(() => {
      running = null;
    });
    await running;
    if (!isStopped && isChanged()) {
      plan(rest);
    }
    return null;
  }

  async function attempt(content) {
    try {
      const answer = await send(form, 'autosave');
      if (!answer.headers.get('Content-Type')?.includes('json')) {
        throw new Error(`${answer.status}`);
      }
      const told = await answer.json();
      if (told.basis) {
        form.elements.Basis.value = told.basis;
        saved = content;
        copy.forget();
        say(told.text);
      } else {
        isStopped = true;
        copy.keep();
        say(told.text, told.joining, told.joiningText);
      }
    } catch {
      copy.keep();
      say(form.dataset.offline);
      plan(retry);
    }
  }

  function say(text, address, words) {
    status.textContent = text;
    if (address) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = words;
      link.className = 'lk';
      status.append(' ', link);
    }
  }

  form.addEventListener('input', () => plan(rest));
  form.addEventListener('change', () => plan(rest));
  window.addEventListener('online', save);

  form.addEventListener('submit', (event) => {
    if (running) {
      // Its own save must not come before the one of the button.
      event.preventDefault();
      const button = event.submitter;
      running.finally(() => form.requestSubmit(button));
      return;
    }
    isLeaving = true;
    clearTimeout(timer);
    copy.keep();
  });

  window.addEventListener('pagehide', () => {
    if (!isLeaving && !isStopped && isChanged()) {
      copy.keep();
      navigator.sendBeacon(`${form.getAttribute('action')}/autosave`, new FormData(form));
    }
  });

  // A page that comes back from memory stands on what it was read from, which its own last save has replaced.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  return { touched: () => plan(rest) };
}
