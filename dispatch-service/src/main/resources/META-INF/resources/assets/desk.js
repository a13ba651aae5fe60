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
})();
