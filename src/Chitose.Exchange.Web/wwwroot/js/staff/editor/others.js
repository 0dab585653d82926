// Tells who else has the entry open. Whoever was not heard of for half a minute has gone.
const every = 15000;

export function showOthers(form) {
  const place = document.getElementById('others');

  async function look() {
    if (document.hidden) {
      return;
    }
    const body = new FormData();
    body.set('form-token', form.elements['form-token'].value);
    try {
      const answer = await fetch(`${form.getAttribute('action')}/presence`, { method: 'POST', body, redirect: 'error' });
      const html = answer.ok ? (await answer.text()).trim() : null;
      if (html !== null && html !== place.innerHTML.trim()) {
        place.innerHTML = html;
      }
    } catch {
      // The next look will tell.
    }
  }

  setInterval(look, every);
}
