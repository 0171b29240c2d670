// Keeps the page itself, so that it opens without a connection. Nothing of PSN comes here: neither `/psn/` nor what the
// server says of itself is answered from a cache. `vite.config.ts` writes the two constants.
const FILES = __FILES__;
const VERSION = __VERSION__;

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(VERSION);
      await cache.addAll(["/", ...FILES]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== VERSION) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === "/") event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request));
});

/** How long the server may take, in milliseconds, before the page is shown that is kept. */
const PATIENCE = 4000;

/** The newest page, or without a connection the one that is kept. */
async function page(request) {
  const newest = fetch(request);
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    return await Promise.race([newest, late]);
  } catch {
    return (await caches.match("/")) ?? newest;
  }
}

/** A file, whose name changes with what is in it. */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}
