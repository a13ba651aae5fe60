// Makes the filing form quick on a phone: position, shrunk photos, a draft that survives, a suggestion while typing, and
// a send that waits for the network. Without this script the same form is simply posted.
(() => {
  const form = document.getElementById('filing'), words = document.getElementById('words').dataset;
  const { text, qr, at, grid, address, phone, confidential, anonymous, website, photos: picker } = form.elements;
  const byId = id => document.getElementById(id);
  const MOST_PHOTOS = 6;
  let photos = [], sending = false;

  form.classList.add('scripted');
  form.querySelector('.camera').hidden = false;
  byId('locate').hidden = !navigator.geolocation;
  byId('show-map').hidden = false;
  // a code scanned without network opens the page that was kept: the address still has the code
  if (!qr.value && !navigator.onLine && location.pathname.startsWith('/s/')) qr.value = location.pathname.slice(3);

  const later = (work, wait) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, wait); }; };
  const progress = (words, look = 'hint') => { byId('progress').textContent = words; byId('progress').className = look; };

  // the draft
  const save = () => sending || outbox.draft.keep({
    photos, fields: { text: text.value, at: at.value, grid: grid.value, address: address.value, phone: phone.value,
      confidential: confidential.checked, anonymous: anonymous.checked } }).then(() => { byId('draft').hidden = !text.value && !photos.length; });
  const fill = draft => {
    for (const [name, value] of Object.entries(draft.fields)) {
      const field = form.elements[name];
      if (field.type === 'checkbox') field.checked = value; else field.value = value;
    }
    point(at.value);
    photos = draft.photos;
    showPhotos();
    byId('draft').hidden = !text.value && !photos.length;
  };
  const empty = async () => {
    await outbox.draft.clear();
    fill({ photos: [], fields: { text: '', at: '', grid: '', address: '', phone: '', confidential: true, anonymous: false } });
    byId('suggestion').replaceChildren();
    byId('here').hidden = true;
  };
  byId('discard').addEventListener('click', empty);
  form.addEventListener('input', later(save, 250));
  addEventListener('pagehide', save);

  // photos
  const showPhotos = () => byId('picked').replaceChildren(...photos.map((photo, index) => {
    const item = document.createElement('li'), image = new Image(), remove = document.createElement('button');
    image.alt = '';
    image.src = URL.createObjectURL(photo);
    image.onload = () => URL.revokeObjectURL(image.src);
    remove.type = 'button';
    remove.textContent = words.remove;
    remove.setAttribute('aria-label', words.remove + ' ' + (index + 1));
    remove.addEventListener('click', () => { photos.splice(index, 1); showPhotos(); save(); });
    item.append(image, remove);
    return item;
  }));
  picker.addEventListener('change', async () => {
    const files = [...picker.files];
    picker.value = '';
    progress(words.shrinking);
    const shrunk = await Promise.all(files.map(file => shrinkPhoto(file).catch(() => null)));
    fault('photos', shrunk.includes(null) || photos.length + shrunk.length > MOST_PHOTOS);
    photos = [...photos, ...shrunk.filter(Boolean)].slice(0, MOST_PHOTOS);
    // kept first: a photo that is shown is there again when the page has gone
    await Promise.resolve(save()).catch(() => {});
    progress('');
    showPhotos();
  });

  // where
  const named = () => [...grid.options]
    .filter(option => option.value && address.value.includes(option.text.replace(/社区$/, '')))
    .sort((a, b) => b.text.length - a.text.length)[0];
  grid.addEventListener('change', () => point(''));
  byId('locate').addEventListener('click', () => {
    say(words.locating);
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      point(coords.latitude.toFixed(6) + ',' + coords.longitude.toFixed(6));
      grid.value = '';
      say(at.value);
      save();
      suggest();
    }, () => say(words.noPosition), { enableHighAccuracy: true, timeout: 10000, maximumAge: 60000 });
  });
  let map;
  const point = value => { at.value = value; map?.setAttribute('pin', value); };
  const load = (name, attributes) => new Promise((done, failed) =>
    document.head.append(Object.assign(document.createElement(name), { onload: done, onerror: failed, ...attributes })));
  const openMap = async () => {
    await Promise.all([load('link', { rel: 'stylesheet', href: '/assets/map.css' }), load('script', { src: '/assets/map.js' })]);
    map = document.createElement('whistle-map');
    for (const [name, value] of [['areas', '/map/areas?level=community'], ['pin', at.value], ['label', words.map]]) map.setAttribute(name, value);
    const hint = document.createElement('p');
    hint.className = 'hint';
    hint.textContent = words.map;
    map.textContent = words.noMap;
    byId('spot').replaceChildren(hint, map);
  };
  byId('show-map').addEventListener('click', async () => {
    const shown = byId('spot').toggleAttribute('hidden') === false;
    byId('show-map').setAttribute('aria-expanded', shown);
    if (shown && !map) await openMap().catch(() => { byId('spot').textContent = words.noMap; });
  });
  byId('spot').addEventListener('pin', ({ detail }) => {
    at.value = detail.lat + ',' + detail.lon;
    grid.value = '';
    save();
    suggest();
  });
  const say = words => { byId('here').textContent = words; byId('here').hidden = !words; };

  // the suggestion
  let asked;
  const suggest = async () => {
    asked?.abort();
    asked = new AbortController();
    const said = new URLSearchParams({ text: text.value, at: at.value, grid: grid.value, address: address.value, qr: qr.value });
    try {
      const answer = await fetch('/suggestion', { method: 'POST', body: said, signal: asked.signal });
      if (!answer.ok) return;
      const box = document.createElement('div');
      box.innerHTML = await answer.text();
      const place = box.querySelector('#resolved');
      place?.remove();
      if (box.innerHTML !== byId('suggestion').innerHTML) byId('suggestion').innerHTML = box.innerHTML;
      if (place) { say(place.textContent.trim()); fault('place', false); }
      else if (at.value) { point(''); say(words.outside); }
      else say('');
    } catch (noNetwork) { /* it can be sent all the same */ }
  };
  const soon = later(suggest, 350);
  text.addEventListener('input', soon);
  address.addEventListener('input', soon);
  grid.addEventListener('change', suggest);

  // faults
  const fault = (field, is) => {
    byId(field + '-wrong').hidden = !is;
    if (byId(field).matches('input, textarea')) byId(field).setAttribute('aria-invalid', is);
  };
  const FIELDS = ['text', 'place', 'address', 'phone', 'photos'];
  const show = wrong => {
    FIELDS.forEach(field => fault(field, wrong.includes(field)));
    byId('wrong').hidden = !wrong.length;
    byId('wrong').querySelector('ul').replaceChildren(...wrong.map(field => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = '#' + field;
      link.textContent = byId(field + '-wrong').textContent;
      item.append(link);
      return item;
    }));
    if (wrong.length) byId('wrong').focus();
  };
  const fieldOf = name => name === 'place.address' ? 'address' : name.startsWith('place') || name === 'qr' ? 'place'
    : name.startsWith('reporter') ? 'phone' : name === 'attachments' || name === 'file' ? 'photos' : 'text';

  // sending
  const place = () => {
    const said = address.value.trim() || undefined, [lat, lon] = at.value.split(',').map(Number);
    if (at.value) return { lat, lon, crs: 'WGS84', address: said };
    const code = grid.value || named()?.value;
    return code || said ? { grid: code, address: said } : undefined;
  };
  const filing = () => ({
    channel: qr.value ? 'qr' : 'app', text: text.value, place: place(), qr: qr.value || undefined,
    reporter: phone.value.trim() ? { phone: phone.value.trim() } : undefined,
    anonymous: anonymous.checked, confidential: confidential.checked });
  const missing = filed => [
    ...filed.text.trim() ? [] : ['text'],
    ...filed.qr || filed.place?.grid || filed.place?.lat !== undefined ? [] : ['place'],
    ...filed.reporter && filed.anonymous ? ['phone'] : []];
  const send = async () => {
    const filed = filing(), wrong = missing(filed);
    show(wrong);
    if (wrong.length || website.value) return;
    const key = outbox.newKey(), follow = form.querySelector('[name=follow]:checked')?.value;
    await outbox.add({ key, follow, state: 'waiting', at: Date.now(), filing: filed, photos: photos.map(blob => ({ blob })) });
    await outbox.draft.clear();
    progress(words.sending);
    await outbox.send();
    await arrive(await outbox.get(key));
  };
  const arrive = async entry => {
    progress('');
    if (entry.state === 'sent') {
      location.assign('/t/' + entry.number + '/receipt?code=' + entry.code);
    } else if (entry.state === 'refused') {
      await outbox.remove(entry.key);
      show([...new Set(entry.fields.map(fieldOf))]);
    } else {
      await empty();
      progress(entry.busy ? words.busy : words.queued, 'warn');
      (await navigator.serviceWorker?.ready)?.sync?.register('outbox').catch(() => {});
    }
  };
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    byId('send').disabled = true;
    try { await send(); } finally {
      sending = false;
      byId('send').disabled = false;
      if (text.value) save();
    }
  });
  document.addEventListener('whistle:edit', async ({ detail: entry }) => {
    const { filing: filed } = entry;
    fill({ photos: entry.photos.map(photo => photo.blob), fields: {
      text: filed.text, at: filed.place?.lat === undefined ? '' : filed.place.lat + ',' + filed.place.lon,
      grid: filed.place?.grid || '', address: filed.place?.address || '', phone: filed.reporter?.phone || '',
      confidential: filed.confidential, anonymous: filed.anonymous } });
    show([...new Set(entry.fields.map(fieldOf))]);
    await outbox.remove(entry.key);
    save();
  });

  outbox.draft.read().then(draft => { if (draft && !text.value) { fill(draft); suggest(); } });
})();
