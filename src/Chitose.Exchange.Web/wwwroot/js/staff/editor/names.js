// Offers names of the glossary while their beginning is typed, in the language itself or in Japanese. Down chooses, Enter inserts,
// Escape closes; all other keys go on typing.
const least = 2;
const most = 8;

export function offerNames(form) {
  let names = null;
  let field = null;
  let typed = '';
  let chosen = -1;
  let offered = [];
  let isTaken = false;

  const list = document.createElement('ul');
  list.className = 'offers';
  list.id = 'offers';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.offers);
  list.hidden = true;

  async function load() {
    names ??= fetch(form.dataset.glossary, { redirect: 'error' }).then((answer) => (answer.ok ? answer.json() : [])).catch(() => []);
    return names;
  }

  const begins = (name, start) => [name.text, name.japanese, name.reading].some((text) => text?.toLowerCase().startsWith(start.toLowerCase()));

  /** The longest end of what stands before the caret with which a name begins. */
  function matching(all, before) {
    for (let length = Math.min(20, before.length); length >= least; length--) {
      const start = before.slice(-length);
      const found = /^\s|\s$/.test(start) ? [] : all.filter((name) => begins(name, start) && name.text !== start);
      if (found.length > 0) {
        return [start, found];
      }
    }
    return ['', []];
  }

  async function look(event) {
    const target = event.target;
    if (!isText(target) || event.isComposing || isTaken) {
      return;
    }
    const all = await load();
    if (document.activeElement !== target) {
      // Whoever has gone on meanwhile needs no names here, and they would lie over other buttons.
      return;
    }
    const [start, found] = matching(all, target.value.slice(0, target.selectionStart));
    show(target, start, found.slice(0, most));
  }

  function show(target, start, found) {
    [field, typed, offered, chosen] = [target, start, found, -1];
    list.replaceChildren(...found.map((name, index) => {
      const item = document.createElement('li');
      item.id = `offer-${index}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.lang = field.lang;
      item.textContent = name.text;
      if (name.japanese !== name.text) {
        const source = document.createElement('span');
        source.lang = 'ja';
        source.className = 'muted';
        source.textContent = ` ${name.japanese}`;
        item.append(source);
      }
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(index);
      });
      return item;
    }));
    list.hidden = found.length === 0;
    if (list.hidden) {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    } else {
      field.after(list);
      field.setAttribute('aria-controls', list.id);
    }
  }

  function choose(index) {
    chosen = (index + offered.length) % offered.length;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === chosen)));
    field.setAttribute('aria-activedescendant', `offer-${chosen}`);
    list.children[chosen].scrollIntoView({ block: 'nearest' });
  }

  function take(index) {
    const end = field.selectionStart;
    field.setRangeText(offered[index].text, end - typed.length, end, 'end');
    close();
    isTaken = true;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    isTaken = false;
  }

  function close() {
    list.hidden = true;
    offered = [];
    field?.removeAttribute('aria-controls');
    field?.removeAttribute('aria-activedescendant');
  }

  const isText = (target) => target.name?.startsWith('Text.');

  form.addEventListener('input', look);
  form.addEventListener('focusout', () => close());
  form.addEventListener('keydown', (event) => {
    if (list.hidden || event.target !== field || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape') {
      close();
    }
  });

  return {
    async open(target) {
      target.focus();
      show(target, '', await load());
      if (offered.length > 0) {
        choose(0);
      }
    },
  };
}
