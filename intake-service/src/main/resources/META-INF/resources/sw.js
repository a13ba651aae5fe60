// Opens the filing page without network, and sends what waits when the network is back, even with the page closed. The
// filing page itself is kept by the page (waiting.js), in the language it was seen in.
importScripts('/assets/outbox.js');
const KEPT = 'whistle-1', PATIENCE = 5000;
const FILES = ['/offline', '/assets/resident.css', '/assets/filing.css', '/assets/outbox.js', '/assets/waiting.js',
  '/assets/filing.js', '/assets/whistle.svg', '/assets/whistle-192.png', '/manifest.webmanifest'];

self.addEventListener('install', event => event.waitUntil(
  caches.open(KEPT).then(cache => cache.addAll(FILES.map(file => new Request(file, { cache: 'reload' })))).then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name)))).then(() => self.clients.claim())));

const keep = async (request, answer) => {
  if (answer.ok) await (await caches.open(KEPT)).put(request, answer.clone());
  return answer;
};
const impatient = request => Promise.race([
  fetch(request), new Promise((_, late) => setTimeout(() => late(new Error('slow')), PATIENCE))]);
// the page itself is worth a moment's wait: the one kept may be old, or in the other language
const filingPage = request => impatient(request)
  .then(answer => new URL(request.url).pathname === '/' ? keep('/', answer) : answer)
  .catch(() => caches.match('/'));
const asset = async request => {
  const kept = await caches.match(request, { cacheName: KEPT });
  const fresh = fetch(request).then(answer => keep(request, answer));
  if (!kept) return fresh;
  fresh.catch(() => {});
  return kept;
};

self.addEventListener('fetch', event => {
  const { request } = event, { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (FILES.includes(pathname) && request.mode !== 'navigate') return event.respondWith(asset(request));
  if (request.mode !== 'navigate') return;
  if (pathname === '/' || pathname.startsWith('/s/')) return event.respondWith(filingPage(request));
  if (pathname === '/t' || pathname.startsWith('/t/')) event.respondWith(fetch(request).catch(() => caches.match('/offline')));
});

self.addEventListener('sync', event => {
  if (event.tag === 'outbox') event.waitUntil(outbox.send().then(through => { if (!through) throw new Error('not yet'); }));
});
