/**
 * The service worker's source. It keeps every file of one build under one name, answers from there first, and leaves
 * an open page on the build it was opened with: a newer build takes over once all its pages are closed.
 */
export const offlineWorker = (build: string, files: readonly string[]): string => `const build = ${JSON.stringify(build)};
const files = ${JSON.stringify(files)};
const family = 'right-party ' + self.registration.scope + ' ';
const name = family + build;

self.addEventListener('install', (event) => {
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const old = (each) => each.startsWith(family) && each !== name;
  const clean = caches.keys().then((names) => Promise.all(names.filter(old).map((each) => caches.delete(each))));
  event.waitUntil(clean.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const wanted = request.mode === 'navigate' ? 'index.html' : request;
  const kept = caches.open(name).then((cache) => cache.match(wanted, { ignoreVary: true }));
  event.respondWith(kept.then((response) => response ?? fetch(request)));
});
`;
