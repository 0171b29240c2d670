// Measuring two things beside each other: rounds take turns, so that a busy machine slows both down alike.

/** The median microseconds of a call of each of the functions. */
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
  return times.map(median);
}

export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

export function heading(what, unit) {
  console.log(
    `\n${what}\n${"".padEnd(38)}${"psn-api".padStart(12)}${"here".padStart(12)}${"ratio".padStart(8)}   (${unit})`,
  );
}

export function row(name, theirs, ours, digits = 1) {
  const ratio = (ours / theirs).toFixed(2);
  console.log(
    `${name.padEnd(38)}${theirs.toFixed(digits).padStart(12)}${ours.toFixed(digits).padStart(12)}${ratio.padStart(8)}`,
  );
  return ours / theirs;
}
