// Opens the filing page and the patrol's pages without network, and sends what waits when the network is back, even with
// the page closed. The pages are kept by themselves (waiting.js, patrol.js), in the language they were seen in.
importScripts('/assets/outbox.js', '/assets/proof.js');
const KEPT = 'whistle-2', PATIENCE = 5000;
const FILES = ['/offline', '/assets/resident.css', '/assets/filing.css', '/assets/outbox.js', '/assets/waiting.js', '/assets/photos.js', '/assets/proof.js',
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
const PATROL = ['/grid', '/grid/new'];
// of a page of staff only what it kept for itself is at hand: addresses with a version never change, others may
const lent = async request => {
  const kept = await caches.match(request, { cacheName: KEPT });
  return kept && new URL(request.url).pathname.startsWith('/webjars/') ? kept : fetch(request).catch(failed => kept || Promise.reject(failed));
};
const patrol = (request, pathname) => impatient(request).catch(async () => await caches.match(pathname) || caches.match('/offline'));
const forgetPatrol = async () => { const kept = await caches.open(KEPT); return Promise.all(PATROL.map(page => kept.delete(page))); };

self.addEventListener('fetch', event => {
  const { request } = event, { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (FILES.includes(pathname) && request.mode !== 'navigate') return event.respondWith(asset(request));
  if (/^\/(assets|webjars)\//.test(pathname)) return event.respondWith(lent(request));
  if (request.mode !== 'navigate') return;
  if (PATROL.includes(pathname)) return event.respondWith(patrol(request, pathname));
  if (pathname === '/sign-out') return event.waitUntil(forgetPatrol());
  if (pathname === '/' || pathname.startsWith('/s/')) return event.respondWith(filingPage(request));
  if (pathname === '/t' || pathname.startsWith('/t/')) event.respondWith(fetch(request).catch(() => caches.match('/offline')));
});

self.addEventListener('sync', event => {
  if (event.tag === 'outbox') event.waitUntil(outbox.send().then(through => { if (!through) throw new Error('not yet'); }));
});
