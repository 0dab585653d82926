// Who writes in a translation whose Japanese has changed is most likely bringing it up to date: the box is ticked for them, once,
// where they can see it and take the tick away.
export function followJapanese(form) {
  const box = form.querySelector('#brought-up');
  if (!box) {
    return;
  }
  let decided = false;
  box.addEventListener('change', () => { decided = true; });
  form.addEventListener('input', event => {
    if (!decided && event.target.name?.startsWith('Text.')) {
      decided = true;
      box.checked = true;
    }
  });
}
