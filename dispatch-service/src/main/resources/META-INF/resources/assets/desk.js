// The desk by keyboard: j and k walk the rows, x picks one; a box picks them all.
(() => {
  const rows = () => [...document.querySelectorAll('a.desk-row')];
  const here = () => rows().indexOf(document.activeElement.closest('tr')?.querySelector('a.desk-row'));
  const walk = step => {
    const all = rows(), next = all[Math.min(Math.max(here() + step, 0), all.length - 1)];
    next?.focus();
  };
  const on = (id, act) => document.getElementById(id)?.addEventListener('click', act);
  on('row-down', () => walk(1));
  on('row-up', () => walk(-1));
  on('row-pick', () => rows()[here()]?.closest('tr').querySelector('[name=pick]')?.click());
  document.addEventListener('change', event => {
    if (event.target.id !== 'pick-all') return;
    document.querySelectorAll('[name=pick]').forEach(each => { each.checked = event.target.checked; });
  });

  // Canned texts: chosen from the list above a field, or by Alt and a digit inside it, they go where the cursor is.
  const insert = (field, text) => {
    if (!text) return;
    const before = field.value.slice(0, field.selectionStart);
    field.setRangeText((before && !/\s$/.test(before) ? '\n' : '') + text, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
  };
  const lists = document.querySelectorAll('select[data-insert]');
  lists.forEach(list => {
    const field = document.getElementById(list.dataset.insert);
    list.hidden = false;
    // the arrows open the list, so that walking through it inserts nothing
    list.addEventListener('keydown', event => {
      if (!/^Arrow(Up|Down)$/.test(event.key) || !list.showPicker) return;
      event.preventDefault();
      list.showPicker();
    });
    list.addEventListener('change', () => { insert(field, list.value); list.value = ''; });
    field.addEventListener('keydown', event => {
      const digit = event.altKey && /^Digit([1-9])$/.exec(event.code);
      if (!digit) return;
      event.preventDefault();
      insert(field, list.options[Number(digit[1])]?.value);
    });
  });
})();
