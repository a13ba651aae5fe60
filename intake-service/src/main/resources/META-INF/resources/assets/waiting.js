// Shows what waits on this phone, what was refused and what was sent from it; sends whenever there may be a network. A
// page of staff shows what the one who is signed in left there.
(() => {
  const box = document.getElementById('outbox'), words = document.getElementById('words').dataset;
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = box.dataset.button || '';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  const line = (entry, text, ...more) => {
    const item = document.createElement('li');
    item.dataset.key = entry.key;
    item.dataset.state = entry.state;
    const what = document.createElement('div');
    what.textContent = text;
    item.append(what, ...more);
    return item;
  };
  const short = entry => (entry.title || entry.filing.text).slice(0, 40)
    + (entry.photos.length ? ' · ' + entry.photos.length + ' ' + words.waitingPhotos : '');
  const receipt = entry => {
    if (entry.to) return entry.number;
    const link = document.createElement('a');
    link.href = '/t/' + entry.number + '?code=' + entry.code;
    link.textContent = entry.number;
    return link;
  };
  const forget = entry => button(words.forget, () => outbox.remove(entry.key));
  const item = entry => ({
    waiting: () => line(entry, (entry.signIn ? words.signIn + ' ' : '') + short(entry), button(words.tryNow, outbox.send), forget(entry)),
    refused: () => line(entry, words.refused + ' ' + short(entry),
      button(words.edit, () => document.dispatchEvent(new CustomEvent('whistle:edit', { detail: entry }))), forget(entry)),
    sent: () => line(entry, short(entry), receipt(entry), ' ', forget(entry)),
  })[entry.state]();
  const part = (title, entries) => {
    if (!entries.length) return [];
    const heading = document.createElement('h2'), list = document.createElement('ul');
    heading.textContent = title + ' (' + entries.length + ')';
    list.append(...entries.map(item));
    return [heading, list];
  };

  const show = async () => {
    const entries = (await outbox.all()).filter(entry => entry.by === box.dataset.by);
    const waiting = entries.filter(entry => entry.state !== 'sent'), sent = entries.filter(entry => entry.state === 'sent');
    box.replaceChildren(...part(words.waiting, waiting), ...part(words.sent, sent));
    box.hidden = !entries.length;
    return waiting.some(entry => entry.state === 'waiting');
  };

  // Tries again after 5 seconds, then twice as long each time, up to five minutes.
  let pause = 5000, timer;
  const attempt = async () => {
    clearTimeout(timer);
    if (!await show()) return;
    const through = await outbox.send();
    pause = through ? 5000 : Math.min(pause * 2, 300000);
    timer = setTimeout(attempt, pause);
  };
  const again = () => { pause = 5000; attempt(); };
  new BroadcastChannel('whistle-outbox').addEventListener('message', show);
  addEventListener('online', again);
  document.addEventListener('visibilitychange', () => document.hidden || again());
  again();

  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (!box.dataset.by && !navigator.serviceWorker.controller) navigator.serviceWorker.ready.then(() => caches.open('whistle-2')).then(kept => kept.add('/'));
})();
