// Keeps what could not be saved on this computer, and offers it when the page is opened again.
const skipped = new Set(['Basis', 'form-token']);

export function keepHere(form) {
  const key = `entry ${form.dataset.staff} ${form.getAttribute('action')}`;

  const content = () => JSON.stringify([...new FormData(form)].filter(([name, value]) => !skipped.has(name) && typeof value === 'string'));

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), content: content() }));
    } catch {
      // A full or forbidden storage leaves the text on the screen.
    }
  }

  function forget() {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept then.
    }
  }

  offer();
  return { content, keep, forget };

  function offer() {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      forget();
    }
    if (!kept?.content || kept.content === content()) {
      forget();
      return;
    }
    const note = document.createElement('div');
    note.className = 'note warn';
    note.setAttribute('role', 'status');
    const words = document.createElement('p');
    words.textContent = form.dataset.kept.replace('{time}', new Date(kept.at).toLocaleString(document.documentElement.lang, { timeZone: 'Asia/Tokyo', hour12: false }));
    const take = button(form.dataset.take, () => {
      fill(JSON.parse(kept.content));
      note.remove();
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const drop = button(form.dataset.drop, () => {
      forget();
      note.remove();
    });
    const buttons = document.createElement('p');
    buttons.className = 'btns';
    buttons.append(take, drop);
    note.append(words, buttons);
    form.before(note);
  }

  function button(text, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  }

  function fill(fields) {
    const values = Map.groupBy ? Map.groupBy(fields, ([name]) => name) : fields.reduce((map, field) => map.set(field[0], [...(map.get(field[0]) ?? []), field]), new Map());
    for (const control of form.elements) {
      if (!control.name || skipped.has(control.name) || control.type === 'submit') {
        continue;
      }
      const kept = (values.get(control.name) ?? []).map(([, value]) => value);
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked = kept.includes(control.value);
      } else if (kept.length > 0) {
        control.value = kept[0];
      }
    }
  }
}
