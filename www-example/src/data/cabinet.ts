import { effect, type Signal, signal } from "@preact/signals";
import {
  type AuthorizationPayload,
  memoryStore,
  type ProfileFromAccountIdResponse,
  PsnClient,
  RateLimiter,
  type RateLimiterState,
  type SessionTokens,
  type TrophyStore,
  type TrophyTitle,
  type UserTrophyProfileSummaryResponse,
} from "psn-api-wasm";
import { language } from "../settings";
import { tellOtherTabs } from "../storage";
import { EVERYTHING, type Wishes } from "./arrange";
import { Collector } from "./collector";
import { deviceStore, wipeDevice } from "./device";
import { Loader } from "./loader";
import { titlesLoader } from "./titles";
import { LIMIT } from "./waiting";

export type Profile = UserTrophyProfileSummaryResponse & ProfileFromAccountIdResponse;
type Secret = { npsso: string } | { tokens: AuthorizationPayload };

/** A session as it is kept: in one piece, so that tokens and account always belong together. */
export interface KeptSession {
  tokens: SessionTokens;
  profile: Profile;
}

/** How a session is kept on this device. */
export interface Keeping {
  keep(session: KeptSession): void;
  /** Keeps how many requests were sent, if the session is kept by now. */
  keepLimit(state: RateLimiterState): void;
  /** What an earlier visit has kept. */
  session: KeptSession | undefined;
  /** How many requests earlier pages have sent. */
  limit: RateLimiterState | undefined;
}

/** All that one session shows. Nothing of it outlives the session, except what `keeping` keeps. */
export class Cabinet {
  readonly limiter: RateLimiter;
  readonly client: PsnClient;
  /** Where trophies are kept: on this device if the session is, else in memory. */
  readonly store: TrophyStore;
  readonly isKept: boolean;
  readonly profile: Loader<Profile>;
  readonly titles: Loader<TrophyTitle[]>;
  readonly collector: Collector;
  /** Which titles the user wants to see, and in which order. */
  readonly wishes: Signal<Wishes> = signal(EVERYTHING);
  #closed = new AbortController();
  #memory = new Map<string, string>();
  #tokens: SessionTokens | undefined;

  constructor(secret: Secret, keeping?: Keeping) {
    this.isKept = keeping !== undefined;
    this.limiter = new RateLimiter({ ...LIMIT, state: keeping?.limit });
    if (keeping)
      addEventListener("pagehide", () => keeping.keepLimit(this.limiter.state), { signal: this.#closed.signal });
    this.store = keeping ? deviceStore(this.#closed.signal) : memoryStore(this.#memory);
    this.#tokens = keeping?.session?.tokens;
    // A sign-in is kept once the profile has proved it.
    const keepSession = () => {
      const [tokens, profile] = [this.#tokens, this.profile.value.peek()];
      if (tokens && profile) keeping?.keep({ tokens, profile });
    };
    const onTokens = (tokens: SessionTokens) => {
      this.#tokens = tokens;
      keepSession();
    };
    this.client = new PsnClient({
      ...secret,
      ...(keeping && { onTokens }),
      relay: "/psn",
      rateLimit: this.limiter,
      signal: this.#closed.signal,
    });
    this.profile = new Loader(async (signal, show) => {
      const summary = await this.client.getUserTrophyProfileSummary("me", { signal });
      const profile = { ...summary, ...(await this.client.getProfileFromAccountId(summary.accountId, { signal })) };
      show(profile);
      if (this.#tokens) keeping?.keep({ tokens: this.#tokens, profile });
    }, keeping?.session?.profile);
    this.titles = titlesLoader(this);
    this.collector = new Collector(this.client, this.store);
  }

  /** Reads the titles once the profile is there, and again whenever another language is chosen. */
  open(): void {
    const stop = effect(() => {
      language.value;
      if (this.profile.value.value) void this.titles.start();
    });
    const stopCollecting = effect(() => {
      const accountId = this.profile.value.value?.accountId;
      if (accountId) void this.collector.open(accountId);
    });
    this.#closed.signal.addEventListener("abort", () => {
      stop();
      stopCollecting();
      this.collector.forget();
    });
  }

  /** Wipes what is stored of all accounts. The session goes on. */
  async forget(): Promise<void> {
    this.collector.forget();
    this.#memory.clear();
    if (this.isKept) tellOtherTabs("forgotten");
    await wipeDevice();
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
