// Work that a program awaits, iterates over, or both.

import { onAbort } from "../abort.js";
import type { PsnClient } from "../client/psn-client.js";
import { type CheckedSyncOptions, checkedClient } from "./options.js";
import { Places } from "./places.js";
import type { Work } from "./run.js";
import { TitleQueue } from "./title-queue.js";
import { SharedSets } from "./titles.js";
import type { SyncedCollection, SyncedTitle } from "./types.js";
import { putBack } from "./untold.js";

/** How many titles are read at once. */
export const CONCURRENCY = 8;

/** Runs under way: the promise of their result, and an iterable over the titles as they are done. */
export interface TrophySync<Result = SyncedCollection> extends Promise<Result>, AsyncIterable<SyncedTitle> {}

/** Begins work. Nothing is thrown: what is wrong, the promise and the iterable reject with. */
export function begin<Result>(
  caller: string,
  client: PsnClient,
  options: () => CheckedSyncOptions,
  job: (work: Work) => Promise<Result>,
): TrophySync<Result> {
  const queue = new TitleQueue();
  const promise = carryOut(caller, client, options, queue, job);
  // Whoever iterates hears of a failure there.
  promise.catch(() => {});
  return Object.assign(promise, { [Symbol.asyncIterator]: () => queue.iterate(promise) });
}

async function carryOut<Result>(
  caller: string,
  client: PsnClient,
  readOptions: () => CheckedSyncOptions,
  queue: TitleQueue,
  job: (work: Work) => Promise<Result>,
): Promise<Result> {
  checkedClient(caller, client);
  const options = readOptions();
  const { signal, concurrency = CONCURRENCY } = options;
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    queue.stop();
  };
  const release = signal && onAbort(signal, stop);
  if (signal?.aborted) stop();
  queue.onStop = stop;
  queue.onLeft = (untold) => putBack(caller, untold);
  // Whoever iterates does so in the same turn.
  await undefined;
  try {
    const places = new Places(concurrency);
    return await job({ caller, client, options, queue, places, sets: new SharedSets(), stop: controller.signal });
  } finally {
    release?.();
    stop();
  }
}
