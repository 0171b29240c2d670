// What runs reject with.

import type { TrophyTitle } from "#models";
import { shown } from "../checks.js";
import { PsnError } from "../psn-error.js";

export function aborted(caller: string, cause: unknown): PsnError {
  const message = "The run was stopped by its signal. All that was read is saved, and the next run goes on.";
  return new PsnError({ code: "aborted", message, endpoint: caller, cause });
}

export function withoutTrophies(caller: string, { npCommunicationId }: TrophyTitle): PsnError {
  const message = `PSN answers without the trophies of ${npCommunicationId}, though it counts some. Sync again later.`;
  return new PsnError({ code: "invalid_response", message, endpoint: caller });
}

export function otherAccount(caller: string, wanted: string, given: unknown): PsnError {
  const whose = wanted === "me" ? "the signed-in account" : `account ${wanted}`;
  const message = `PSN answers with the summary of account ${shown(given)}, and not of ${whose}. Sync again later.`;
  return new PsnError({ code: "invalid_response", message, endpoint: caller });
}
