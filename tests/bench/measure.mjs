// Measuring things beside each other: rounds take turns, so that a busy machine slows all of them down alike.

/** The microseconds that a call of each function takes: for each function, one number a round. */
export async function beside(functions, { rounds, calls }) {
  const times = functions.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, call] of functions.entries()) {
      const start = performance.now();
      for (let count = 0; count < calls; count++) await call();
      // The first round warms up.
      if (round >= 0) times[index].push(((performance.now() - start) * 1000) / calls);
    }
  }
  return times;
}

/** Calls a function `calls` times, `inFlight` of them at once. */
export async function callAtOnce(call, { calls, inFlight }) {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

/** How many microseconds something takes, once, and what it resolves with. */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, micros: (performance.now() - start) * 1000 };
}

export const median = (numbers) => quantile(numbers, 0.5);

/** The median, and the quartiles: half of the numbers are between `low` and `high`. */
export function spread(numbers) {
  return { median: median(numbers), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) };
}

function quantile(numbers, part) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part + 0.5)];
}
