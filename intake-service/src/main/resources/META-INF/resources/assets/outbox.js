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

  // An answer that will be the same next time; anything else is worth another try.
  const isFinal = status => status >= 400 && status < 500 && status !== 408 && status !== 429;
  const refuse = async (entry, answer) => {
    if (!isFinal(answer.status)) throw new Error('not now: ' + answer.status);
    const problem = await answer.json().catch(() => ({}));
    entry.state = 'refused';
    entry.fields = (problem.errors || []).map(error => error.field);
    await put(entry);
  };
  const upload = async (entry, photo) => {
    const form = new FormData();
    form.append('file', photo.blob, 'photo.jpg');
    const answer = await fetch('/api/v1/attachments', { method: 'POST', body: form });
    if (!answer.ok) return refuse(entry, answer);
    photo.id = (await answer.json()).id;
    await put(entry);
  };
  const sendOne = async entry => {
    for (const photo of entry.photos) {
      if (!photo.id) await upload(entry, photo);
      if (entry.state === 'refused') return;
    }
    const answer = await fetch('/api/v1/complaints' + (entry.follow ? '/' + entry.follow + '/followers' : ''), {
      method: 'POST',
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
    try {
      for (const entry of (await all()).reverse()) {
        if (entry.state === 'waiting') await sendOne(entry);
      }
      for (const old of (await all()).filter(entry => entry.state === 'sent').slice(KEPT_SENT)) await remove(old.key);
      return true;
    } catch (notNow) {
      return false;
    } finally {
      tell();
    }
  });

  return { add, all, get, remove, send, draft };
})();
