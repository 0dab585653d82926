// Findings, preview and the ways of writing facts follow what is typed. The server writes all of it; this only puts it in its place.
import { afterRest, send } from './sending.js';

const rest = 900;

export function followTyping(form, saving) {
  let latest = 0;
  let width = form.querySelector('[name=Preview][aria-pressed=true]')?.value ?? 'phone';

  async function ask(more) {
    const turn = ++latest;
    try {
      const answer = await send(form, 'findings', { Preview: width, ...more });
      if (!answer.ok || turn !== latest) {
        return false;
      }
      const parts = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
      place(parts);
      return true;
    } catch {
      return false;
    }
  }

  function place(parts) {
    for (const mended of parts.querySelectorAll('[data-value-of]')) {
      const field = document.getElementById(mended.dataset.valueOf);
      if (field && field.value !== mended.value) {
        field.value = mended.value;
      }
    }
    const wasOpen = document.querySelector('#findings details')?.open ?? true;
    for (const part of [...parts.children].filter((child) => child.id)) {
      document.getElementById(part.id)?.replaceWith(part);
    }
    const list = document.querySelector('#findings details');
    if (list) {
      list.open = wasOpen;
    }
  }

  form.addEventListener('input', afterRest(rest, () => ask({})));

  form.addEventListener('click', async (event) => {
    const button = event.target.closest('button[name=Fix], button[name=Preview]');
    if (!button) {
      return;
    }
    event.preventDefault();
    if (button.name === 'Preview') {
      width = button.value;
      for (const other of form.querySelectorAll('button[name=Preview]')) {
        other.setAttribute('aria-pressed', String(other === button));
      }
      if (!(await ask({}))) {
        form.requestSubmit(button);
      }
    } else if (await ask({ Fix: button.value })) {
      saving.touched();
      const left = document.querySelectorAll('#findings li').length;
      document.getElementById('saved').textContent = form.dataset.mended.replace('{count}', left);
      (document.querySelector('#findings li .fix') ?? document.getElementById('findings-heading'))?.focus();
    } else {
      form.requestSubmit(button);
    }
  });
}
