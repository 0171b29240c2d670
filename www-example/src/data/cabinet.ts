import { effect, type Signal, signal } from "@preact/signals";
import {
  type AuthorizationPayload,
  type ProfileFromAccountIdResponse,
  PsnClient,
  RateLimiter,
  type SessionTokens,
  type TrophyTitle,
  type UserTrophyProfileSummaryResponse,
} from "psn-api-wasm";
import { language } from "../settings";
import { EVERYTHING, type Wishes } from "./arrange";
import { Loader } from "./loader";
import { LIMIT } from "./waiting";

/** So that the first titles are soon there; PSN gives up to 800 at once. */
const TITLES_A_PAGE = 200;

export type Profile = UserTrophyProfileSummaryResponse & ProfileFromAccountIdResponse;
type Secret = { npsso: string } | { tokens: AuthorizationPayload };

/** All that one session shows. Nothing of it outlives the session. */
export class Cabinet {
  readonly limiter = new RateLimiter(LIMIT);
  readonly client: PsnClient;
  readonly profile: Loader<Profile>;
  readonly titles: Loader<TrophyTitle[]>;
  /** Which titles the user wants to see, and in which order. */
  readonly wishes: Signal<Wishes> = signal(EVERYTHING);
  #closed = new AbortController();

  /** With `keepTokens` the session's tokens are kept wherever that keeps them. */
  constructor(secret: Secret, keepTokens?: (tokens: SessionTokens) => void) {
    this.client = new PsnClient({
      ...secret,
      ...(keepTokens && { onTokens: keepTokens }),
      relay: "/psn",
      rateLimit: this.limiter,
      signal: this.#closed.signal,
    });
    this.profile = new Loader(async (signal, show) => {
      const summary = await this.client.getUserTrophyProfileSummary("me", { signal });
      show({ ...summary, ...(await this.client.getProfileFromAccountId(summary.accountId, { signal })) });
    });
    this.titles = new Loader(async (signal, show) => {
      const titles: TrophyTitle[] = [];
      const options = { limit: TITLES_A_PAGE, signal, ...inLanguage() };
      for await (const page of this.client.getUserTitles("me", options).pages()) {
        titles.push(...page.trophyTitles);
        show([...titles], titles.length, page.totalItemCount);
      }
    });
  }

  /** Reads the titles once the profile is there, and again whenever another language is chosen. */
  open(): void {
    const stop = effect(() => {
      language.value;
      if (this.profile.value.value) void this.titles.start();
    });
    this.#closed.signal.addEventListener("abort", stop);
  }

  /** Ends all calls, and forgets what the session is made of. */
  async close(): Promise<void> {
    this.#closed.abort();
    // A client that was given something wrong never began, and says so here too.
    await this.client.signOut().catch(() => undefined);
  }
}

/** The option that asks PSN for the chosen language; without one it answers in the account's. */
export function inLanguage(): { headerOverrides?: { "Accept-Language": string } } {
  return language.value ? { headerOverrides: { "Accept-Language": language.value } } : {};
}
