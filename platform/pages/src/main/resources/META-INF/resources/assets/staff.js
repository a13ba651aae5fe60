// What every staff page does by itself: countdowns, live updates, keyboard shortcuts, the system's colour scheme.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const scheme = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', scheme);
  scheme();

  const english = document.documentElement.lang === 'en';
  const span = seconds => {
    const d = Math.floor(seconds / 86400), h = Math.floor(seconds % 86400 / 3600), m = Math.floor(seconds % 3600 / 60), s = Math.floor(seconds % 60);
    const unit = english ? [' d', ' h', ' min', ' s'] : [' 天', ' 小时', ' 分', ' 秒'];
    return d ? d + unit[0] + (h ? ' ' + h + unit[1] : '') : h ? h + unit[1] + ' ' + m + unit[2] : m ? m + unit[2] : s + unit[3];
  };
  // <time data-due="ISO"> says how much is left, or how late it is.
  const tick = () => document.querySelectorAll('time[data-due]').forEach(each => {
    const left = (new Date(each.dataset.due) - Date.now()) / 1000;
    each.textContent = left >= 0 ? (english ? span(left) + ' left' : '还剩 ' + span(left)) : (english ? 'late by ' + span(-left) : '已超 ' + span(-left));
    each.classList.toggle('due-late', left < 0);
    each.classList.toggle('due-soon', left >= 0 && left < 14400);
  });
  tick();
  setInterval(tick, 1000);
  document.addEventListener('htmx:afterSettle', tick);

  // <div data-live="/stream"> asks htmx to refresh what listens to "changed" when the server says so, at most twice a second.
  // Only the tab that is seen listens: browsers allow few connections, and tabs are many. Who comes back looks again.
  document.querySelectorAll('[data-live]').forEach(each => {
    let waiting = false, source = null;
    const changed = () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => { waiting = false; htmx.trigger(each, 'changed'); }, 500);
    };
    const listen = () => {
      source = new EventSource(each.dataset.live);
      source.onmessage = changed;
    };
    if (!document.hidden) listen();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        source?.close();
        source = null;
      } else if (!source) {
        listen();
        changed();
      }
    });
  });

  // Elements with data-key are reached by that key; "?" lists them.
  const typing = target => target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  document.addEventListener('keydown', event => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') return help();
    const target = [...document.querySelectorAll('[data-key]')].find(each => each.dataset.key === event.key && each.offsetParent !== null);
    if (!target) return;
    event.preventDefault();
    target.matches('input, textarea, select') ? target.focus() : target.click();
  });
  const help = () => {
    const dialog = document.createElement('dialog');
    const list = document.createElement('dl');
    document.querySelectorAll('[data-key]').forEach(each => {
      const key = document.createElement('dt'), what = document.createElement('dd');
      key.textContent = each.dataset.key;
      what.textContent = each.dataset.keyLabel || each.getAttribute('aria-label') || each.textContent.trim();
      list.append(key, what);
    });
    dialog.append(list);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', () => dialog.close());
    document.body.append(dialog);
    dialog.showModal();
  };
})();
