// A run that is taken apart, for programs that work on many machines: a plan, a task for each title, and the end.

import { SyncJob } from "#enums";
import type { PsnClient } from "../client/psn-client.js";
import {
  checkedAccount,
  checkedPlan,
  checkedTask,
  checkedTaskOptions,
  type FinishTrophySyncOptions,
  type PlanTrophySyncOptions,
  type RunTrophySyncTaskOptions,
} from "./options.js";
import { Run } from "./run.js";
import type { SyncedTitle, TrophySyncPlan, TrophySyncTask } from "./types.js";
import { begin, CONCURRENCY, type TrophySync } from "./work.js";

/**
 * Finds out what has changed in an account since it was stored, with two requests, and gives one task for each title that
 * has to be read. `runTrophySyncTask()` does a task, on any machine; `finishTrophySync()` closes the work.
 *
 * Resolves with the plan, which is JSON. Rejects as `syncTrophies()` does.
 *
 * ```ts
 * const plan = await planTrophySync(client, accountId, { store });
 * for (const task of plan.tasks) await queue.add("title", task);
 * ```
 *
 * @param client A `PsnClient`.
 * @param accountId The account to read: its numeric id, or `"me"` for the signed-in account.
 * @param options The store, which all machines must reach.
 */
export async function planTrophySync(
  client: PsnClient,
  accountId: string,
  options: PlanTrophySyncOptions,
): Promise<TrophySyncPlan> {
  const caller = "planTrophySync";
  const names = ["store", "language", "filter", "maxAge", "signal"];
  return begin(
    caller,
    client,
    () => checkedTaskOptions(caller, options, names),
    async (work) => {
      const { maxAge } = work.options;
      const plannedAt = Date.now();
      const job = { kind: SyncJob.Plan, accountId: checkedAccount(caller, accountId), concurrency: 1 };
      const run = new Run(work, job);
      const planned = await run.carryOut(() => run.planned());
      const { accountId: owner, language } = planned;
      const how = {
        accountId: owner,
        plannedAt,
        ...(language === undefined ? {} : { language }),
        ...(maxAge === undefined ? {} : { maxAge }),
      };
      return { ...how, tasks: planned.titles.map((title) => ({ ...how, title })) };
    },
  );
}

/**
 * Does one task of a plan: reads the title and saves it. It does no harm to do a task twice: what is stored takes no
 * request. A title that PSN does not have yet is asked for again, for up to three minutes.
 *
 * Resolves with the title; its `changes` are against what was stored of it. Rejects with a `PsnError` if the title cannot
 * be read: then try again later, or leave it to `finishTrophySync()`.
 *
 * ```ts
 * const worker = new Worker("trophies", (job) => runTrophySyncTask(client, job.data, { store }));
 * ```
 *
 * @param client A `PsnClient`.
 * @param task A task of a plan.
 * @param options The store.
 */
export async function runTrophySyncTask(
  client: PsnClient,
  task: TrophySyncTask,
  options: RunTrophySyncTaskOptions,
): Promise<SyncedTitle> {
  const caller = "runTrophySyncTask";
  const run = begin(
    caller,
    client,
    () => ({ ...checkedTaskOptions(caller, options, ["store", "signal"]), ...howOf(checkedTask(caller, task)) }),
    async (work) => {
      const { accountId, plannedAt, title } = checkedTask(caller, task);
      const one = new Run(work, { kind: SyncJob.Title, accountId, plannedAt, title, concurrency: 1 });
      const [failed] = await one.carryOut(() => one.failed);
      if (failed) throw failed.error;
    },
  );
  const titles: SyncedTitle[] = [];
  for await (const title of run) titles.push(title);
  return titles[0] as SyncedTitle;
}

/**
 * Closes the work of a plan: looks at the account again, takes up what the tasks have stored, reads what they have not,
 * and saves the account's index. It takes two requests if all tasks are done.
 *
 * It is a run as `syncTrophies()` begins one: await it, iterate over it, or both. The `changes` of its titles are against
 * what was stored before the plan, so a program that announces trophies does so here. Each change is told once, unless the
 * process dies inside the loop: see `syncTrophies()`.
 *
 * ```ts
 * for await (const title of finishTrophySync(client, plan, { store, onlyChanged: true })) announce(title.changes);
 * ```
 *
 * @param client A `PsnClient`.
 * @param plan The plan, with or without its tasks.
 * @param options The store, and how to go about it.
 */
export function finishTrophySync(
  client: PsnClient,
  plan: Omit<TrophySyncPlan, "tasks">,
  options: FinishTrophySyncOptions,
): TrophySync {
  const caller = "finishTrophySync";
  const names = ["store", "filter", "onProgress", "signal", "concurrency", "maxRequests", "onlyChanged"];
  return begin(
    caller,
    client,
    () => ({ ...checkedTaskOptions(caller, options, names), ...howOf(checkedPlan(caller, plan)) }),
    async (work) => {
      const { concurrency = CONCURRENCY, maxRequests } = work.options;
      const { accountId, plannedAt } = checkedPlan(caller, plan);
      const run = new Run(work, { kind: SyncJob.Sync, accountId, plannedAt, concurrency, maxRequests });
      return run.carryOut((outcome) => run.collection(outcome));
    },
  );
}

function howOf({ language, maxAge }: Omit<TrophySyncPlan, "tasks">) {
  return { language, maxAge };
}
