// The patrol's pages on a telephone: they know where it is, send what is filled in once there is a network, and can be
// read without one. Without this script the same forms are simply posted.
(() => {
  const byId = id => document.getElementById(id);
  const words = byId('words').dataset, form = byId('patrol'), at = byId('at');

  // where it is, so that nobody need choose a grid; who chooses one by hand goes before it
  const tell = value => { at.value = value; byId('located').hidden = !value; };
  const locate = () => navigator.geolocation?.getCurrentPosition(
    ({ coords }) => tell(coords.latitude + ',' + coords.longitude), () => {}, { enableHighAccuracy: true, timeout: 8000 });

  // without network
  const offline = () => { byId('offline').hidden = navigator.onLine; };
  addEventListener('online', offline);
  addEventListener('offline', offline);
  offline();

  // sending
  const entryOf = async (sent, submitter) => {
    const fields = [['by', words.by]], photos = [], key = outbox.newKey();
    for (const [name, value] of new FormData(sent, submitter)) {
      if (typeof value === 'string') fields.push([name, name === 'key' ? key : value]);
      else if (value.size) photos.push({ field: name, blob: await shrinkPhoto(value).catch(() => value) });
    }
    const title = sent.dataset.title || [...sent.querySelectorAll('.tile :checked')].map(each => each.parentElement.textContent.trim())[0]
      || sent.elements.text?.value || words.report;
    return { key, state: 'waiting', at: Date.now(), by: words.by, to: sent.getAttribute('action'), title, fields, photos };
  };
  const arrive = async (sent, entry) => {
    if (entry.state === 'sent') return location.assign('/grid?' + sent.dataset.outbox + '=' + entry.number);
    if (entry.state === 'refused') {
      // the page says at the fields what is wrong
      await outbox.remove(entry.key);
      return sent.submit();
    }
    await Promise.race([navigator.serviceWorker?.ready, new Promise(done => setTimeout(done, 1000))])
      .then(worker => worker?.sync?.register('outbox')).catch(() => {});
    location.assign('/grid');
  };
  let sending = false;
  document.addEventListener('submit', async event => {
    const sent = event.target;
    if (!sent.dataset.outbox) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    const entry = await entryOf(sent, event.submitter);
    await outbox.add(entry);
    await outbox.send();
    await arrive(sent, await outbox.get(entry.key));
    sending = false;
  });

  // what was refused is filled in again
  document.addEventListener('whistle:edit', ({ detail: entry }) => location.assign('/grid/new#' + entry.key));
  const fill = async entry => {
    for (const field of form.elements) {
      if (['radio', 'checkbox'].includes(field.type)) field.checked = entry.fields.some(([name, value]) => name === field.name && value === field.value);
      else if (field.type === 'file') {
        const files = new DataTransfer();
        entry.photos.filter(photo => photo.field === field.name).forEach(photo => files.items.add(new File([photo.blob], 'photo.jpg', { type: photo.blob.type })));
        field.files = files.files;
      } else field.value = entry.fields.find(([name]) => name === field.name)?.[1] ?? field.value;
    }
    form.querySelectorAll('details').forEach(each => { each.open = [...each.querySelectorAll('input, textarea')].some(field => field.type === 'checkbox' ? field.checked : field.value); });
    byId('located').hidden = !at.value;
    await outbox.remove(entry.key);
  };

  if (form) {
    byId('grid').addEventListener('change', () => tell(''));
    outbox.get(location.hash.slice(1)).then(entry => {
      if (entry) return fill(entry);
      if (!document.querySelector('.alert-danger')) locate();
    });
    return;
  }
  // the list, the form and what they look like are kept for when there is no network
  const keep = async () => {
    const own = performance.getEntriesByType('resource').map(each => new URL(each.name))
      .filter(({ origin, pathname }) => origin === location.origin && /^\/(assets|webjars)\//.test(pathname)).map(({ href }) => href);
    const pages = ['/grid', '/grid/new'].map(page => new Request(page, { cache: 'reload' }));
    await (await caches.open('whistle-2')).addAll([...new Set(own), ...pages]);
    document.documentElement.dataset.kept = 'yes';
  };
  if (navigator.onLine && self.caches) addEventListener('load', () => keep().catch(() => {}));
})();
