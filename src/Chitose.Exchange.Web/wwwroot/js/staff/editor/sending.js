// A form as it stands, sent to a place below its own address.
export function send(form, place, more = {}) {
  const body = new FormData(form);
  for (const [name, value] of Object.entries(more)) {
    body.set(name, value);
  }
  return fetch(`${form.getAttribute('action')}/${place}`, { method: 'POST', body, headers: { Accept: 'application/json, text/html' }, redirect: 'error' });
}

export function afterRest(milliseconds, act) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}
