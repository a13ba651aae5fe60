// What waits on this phone to be sent. Kept in IndexedDB with its photos, sent by the page or by the service worker,
// each exactly once: a photo that was taken is not sent again, and the filing carries the same Idempotency-Key each time.
self.outbox = (() => {
  const KEPT_SENT = 10;
  let database;
  const open = () => database ??= new Promise((done, failed) => {
    const request = indexedDB.open('whistle', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts');
      request.result.createObjectStore('entries', { keyPath: 'key' });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const run = async (store, mode, work) => {
    const transaction = (await open()).transaction(store, mode);
    const request = work(transaction.objectStore(store));
    return new Promise((done, failed) => {
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
    });
  };

  const changes = new BroadcastChannel('whistle-outbox');
  const tell = () => changes.postMessage('changed');
  const put = entry => run('entries', 'readwrite', store => store.put(entry));
  const get = key => run('entries', 'readonly', store => store.get(key));
  const all = async () => (await run('entries', 'readonly', store => store.getAll())).sort((a, b) => b.at - a.at);
  const remove = async key => { await run('entries', 'readwrite', store => store.delete(key)); tell(); };
  const add = async entry => { await put(entry); tell(); };

  const draft = {
    read: () => run('drafts', 'readonly', store => store.get('filing')),
    keep: content => run('drafts', 'readwrite', store => store.put(content, 'filing')),
    clear: () => run('drafts', 'readwrite', store => store.delete('filing')),
  };

  // An answer that will be the same next time; anything else is worth another try, maybe after signing in.
  const SIGN_IN = [401, 403, 499];
  const isFinal = status => status >= 400 && status < 500 && ![408, 429].includes(status);
  const refuse = async (entry, answer) => {
    if (entry.to && SIGN_IN.includes(answer.status)) await put({ ...entry, signIn: true });
    if (answer.status === 429) await put({ ...entry, busy: true });
    if (!isFinal(answer.status) || entry.to && SIGN_IN.includes(answer.status)) throw new Error('not now: ' + answer.status);
    const problem = await answer.json().catch(() => ({}));
    entry.state = 'refused';
    entry.fields = (problem.errors || []).map(error => error.field);
    await put(entry);
  };
  // Who sends very much is asked for a little arithmetic first. A page leaves it to a worker, the service worker does it itself.
  const solve = challenge => self.solveProof ? self.solveProof(challenge) : new Promise((done, failed) => {
    const worker = new Worker('/assets/proof.js');
    worker.onmessage = ({ data }) => { worker.terminate(); done(data); };
    worker.onerror = failed;
    worker.postMessage(challenge);
  });
  const post = async (address, request) => {
    const answer = await fetch(address, { method: 'POST', ...request });
    const problem = answer.status === 429 ? await answer.clone().json().catch(() => ({})) : {};
    if (problem.proof !== 'required') return answer;
    const proof = await solve(await (await fetch(problem.challenge)).json());
    return fetch(address, { method: 'POST', ...request, headers: { ...request.headers, 'X-Altcha': proof } });
  };
  const upload = async (entry, photo) => {
    const form = new FormData();
    form.append('file', photo.blob, 'photo.jpg');
    const answer = await post('/api/v1/attachments', { body: form });
    if (!answer.ok) return refuse(entry, answer);
    photo.id = (await answer.json()).id;
    await put(entry);
  };
  // A form of staff goes where the form would have gone, as it was filled in; the session signs it.
  const sendForm = async entry => {
    const form = new FormData();
    for (const [name, value] of entry.fields) form.append(name, value);
    for (const photo of entry.photos) form.append(photo.field, photo.blob, 'photo.jpg');
    const answer = await fetch(entry.to, {
      method: 'POST', body: form, headers: { Accept: 'application/json', 'X-Requested-With': 'JavaScript' } });
    if (!answer.ok) return refuse(entry, answer);
    const { number } = await answer.json();
    const { key, at, by, to, title } = entry;
    await put({ key, at, by, to, title, state: 'sent', photos: [], number });
  };
  const sendOne = async entry => {
    if (entry.to) return sendForm(entry);
    for (const photo of entry.photos) {
      if (!photo.id) await upload(entry, photo);
      if (entry.state === 'refused') return;
    }
    const answer = await post('/api/v1/complaints' + (entry.follow ? '/' + entry.follow + '/followers' : ''), {
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': entry.key },
      body: JSON.stringify({ ...entry.filing, attachments: entry.photos.map(photo => photo.id) }),
    });
    if (entry.follow && isFinal(answer.status)) {
      // what it was to follow is over by now: it is filed by itself
      delete entry.follow;
      await put(entry);
      return sendOne(entry);
    }
    if (!answer.ok) return refuse(entry, answer);
    const filed = await answer.json();
    // of what was sent only the beginning stays here, and the way to its receipt
    await put({ key: entry.key, state: 'sent', at: entry.at, photos: [],
      filing: { text: entry.filing.text.slice(0, 40) }, number: filed.number, code: filed.accessCode });
  };

  const oneAtATime = work => navigator.locks ? navigator.locks.request('whistle-outbox', work) : work();
  const send = () => oneAtATime(async () => {
    let through = true;
    for (const entry of (await all()).reverse()) {
      if (entry.state === 'waiting') await sendOne(entry).catch(() => { through = false; });
    }
    for (const old of (await all()).filter(entry => entry.state === 'sent').slice(KEPT_SENT)) await remove(old.key);
    tell();
    return through;
  });

  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

  return { add, all, get, remove, send, draft, newKey };
})();
