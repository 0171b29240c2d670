/**
 * What a module schedules its tasks by: no global that a test may replace. A task that throws has ended its instance, and
 * `ended` is told; out of here it would end a Node process.
 */
export function newMicrotask(ended: (failure: unknown) => void): (task: () => void) => void {
  return (task) => {
    run(task, ended);
  };
}

async function run(task: () => void, ended: (failure: unknown) => void): Promise<void> {
  await undefined;
  try {
    task();
  } catch (failure) {
    ended(failure);
  }
}
