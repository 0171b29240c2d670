// A PSN of chance in virtual time: the counterpart of `tests/native/client/psn.rs`.

/** Numbers that look random: SplitMix64. */
class Chance {
  #state;

  constructor(seed) {
    this.#state = BigInt(seed);
  }

  below(end) {
    const of64 = (number) => BigInt.asUintN(64, number);
    this.#state = of64(this.#state + 0x9e3779b97f4a7c15n);
    let mixed = of64((this.#state ^ (this.#state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = of64((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return Number((mixed ^ (mixed >> 31n)) % BigInt(end));
  }
}

const CODE = "com.scee.psxandroid.scecompcall://redirect/?code=v3.code";
const LIVES = [3599, 90, 10, 1];
const json = (status, body = {}, headers = {}) => Response.json(body, { status, headers });
const html = (status, headers) =>
  new Response("<html>", { status, headers: { "content-type": "text/html", ...headers } });

/** What a client's `fetch` may be. It takes its time, refuses, fails and limits, by the same chance for the same seed. */
export class Psn {
  #chance;
  #trouble;
  #time;
  /** The one access token that is good. */
  #valid;
  #issued = 0;

  constructor(seed, trouble, time) {
    this.#chance = new Chance(seed);
    this.#trouble = trouble;
    this.#time = time;
  }

  expireTokens() {
    this.#valid = undefined;
  }

  fetch = (url, { headers, signal }) => {
    const answer = url.includes("oauth/") ? this.#signIn(url) : this.#ask(headers.Authorization);
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      if (answer !== "timeout") setTimeout(() => settle(answer), this.#chance.below(3000));
      const settle = (answer) => (answer instanceof Response ? resolve(answer) : reject(new TypeError("no network")));
    });
  };

  #ask(authorization) {
    if (authorization !== `Bearer ${this.#valid}`) return json(401);
    return this.#chance.below(this.#trouble) === 0 ? this.#troubleAt() : json(200);
  }

  #signIn(url) {
    const chance = this.#chance.below(this.#trouble * 2);
    if (chance === 0) return this.#troubleAt();
    if (chance === 1) return json(400, { error: "invalid_grant" });
    if (url.includes("authorize")) return new Response(null, { status: 302, headers: { location: CODE } });
    return json(200, this.#issue());
  }

  /** New tokens, which may live shortly. */
  #issue() {
    this.#valid = `token ${++this.#issued}`;
    const life = LIVES[this.#chance.below(LIVES.length)];
    return {
      access_token: this.#valid,
      expires_in: this.#chance.below(8) === 0 ? undefined : life,
      refresh_token: "refresh",
      refresh_token_expires_in: this.#chance.below(1000),
    };
  }

  #troubleAt() {
    const seconds = this.#chance.below(100);
    const tooMany = (until) => json(429, {}, { "X-RateLimit-Next-Available": `${until}` });
    const incomplete = new ReadableStream({ start: (controller) => controller.error(new TypeError("cut off")) });
    return [
      () => "network",
      () => "timeout",
      () => new Response(incomplete),
      () => tooMany(Math.floor(this.#time.now / 1000) + seconds),
      () => tooMany("absurd"),
      () => html(503, { "Retry-After": `${seconds}` }),
      () => new Response(null, { status: 500 }),
      () => html(403),
      () => new Response(null, { status: 404 }),
    ][this.#chance.below(9)]();
  }
}

/** Time that passes only when it is told to, for all timers and clocks of the program. */
export class VirtualTime {
  #due = [];
  #passed = 0;
  #clock = 0;
  #told = 0;
  #scheduled = 0;
  /** The time of a clock that stands still when it is set back. */
  shown = 0;
  steps = 0;

  constructor(start) {
    this.start = start;
    this.#told = start;
    globalThis.setTimeout = (act, delay = 0) => this.at(this.#passed + Math.max(1, delay), act);
    globalThis.clearTimeout = (timer) => {
      this.#due = this.#due.filter(({ number }) => number !== timer);
    };
    Date.now = () => this.now;
    performance.now = () => this.#passed;
  }

  get now() {
    return this.start + this.#passed + this.#clock;
  }

  /** Whether a timer is set. */
  get isIdle() {
    return this.#due.length === 0;
  }

  at(time, act) {
    const number = ++this.#scheduled;
    this.#due.push({ time, number, act });
    return number;
  }

  setClock(by) {
    this.#clock += by;
    this.#tell();
  }

  #tell() {
    this.shown += Math.max(0, this.now - this.#told);
    this.#told = this.now;
  }

  /** Lets everything happen that is due, until nothing is left. */
  async run() {
    while (this.#due.length > 0) {
      if (++this.steps > 100_000) throw new Error("this goes on for ever");
      const next = this.#due.reduce((one, other) =>
        other.time < one.time || (other.time === one.time && other.number < one.number) ? other : one,
      );
      this.#due.splice(this.#due.indexOf(next), 1);
      this.#passed = next.time;
      this.#tell();
      next.act();
      await promises();
    }
  }
}

const { setImmediate } = globalThis;

/** Lets all that promises have to do be done. */
async function promises() {
  for (let round = 0; round < 2; round++) await new Promise((resolve) => setImmediate(resolve));
}
