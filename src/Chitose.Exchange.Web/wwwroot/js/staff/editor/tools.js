// A small toolbar for marks that people may not know by heart.
const marks = {
  heading: { before: '## ', line: true },
  bold: { before: '**', after: '**' },
  list: { before: '- ', line: true },
  link: { before: '[', after: '](https://)' },
};

export function showTools(form, names) {
  for (const bar of form.querySelectorAll('.tools')) {
    const field = document.getElementById(bar.dataset.for);
    bar.hidden = false;
    bar.addEventListener('click', (event) => {
      const name = event.target.closest('button')?.dataset.insert;
      if (name === 'term') {
        names.open(field);
      } else if (marks[name]) {
        insert(field, marks[name]);
      }
    });
  }
}

function insert(field, mark) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (mark.line) {
    const line = value.lastIndexOf('\n', start - 1) + 1;
    field.setRangeText(mark.before, line, line, 'preserve');
    field.setSelectionRange(start + mark.before.length, end + mark.before.length);
  } else {
    field.setRangeText(mark.before + value.slice(start, end) + mark.after, start, end, 'end');
    if (start === end) {
      const inside = start + mark.before.length;
      field.setSelectionRange(inside, inside);
    }
  }
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
