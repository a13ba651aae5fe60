// The desk without a mouse: F2 takes the call that rings, Alt and a number choose a category, Ctrl+Enter files.
(() => {
  const matter = document.getElementById('matter');
  const typed = () => matter && ['phone', 'text', 'address'].some(id => document.getElementById(id).value.trim());
  const take = () => document.querySelector('a.ring')?.click();
  const keys = {
    F2: take,
    'Alt+h': () => document.querySelector('[data-look]')?.click(),
    'Ctrl+Enter': () => document.querySelector('[data-file]')?.click()
  };
  document.addEventListener('keydown', event => {
    const name = (event.ctrlKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + event.key;
    const choice = event.altKey && document.querySelector(`[data-choice="${event.key}"]`);
    if (!keys[name] && !choice) return;
    event.preventDefault();
    choice ? choice.click() : keys[name]();
  });
  // A call that rings at an idle desk opens by itself; at a busy one it waits above the form.
  document.addEventListener('htmx:afterSettle', event => {
    if (event.target.id === 'ringing' && matter && !typed()) take();
  });
})();
