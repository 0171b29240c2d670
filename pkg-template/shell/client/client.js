// What `PsnClient` is made of; its methods, one for each endpoint, are generated.

import { carryOut } from "./calls.js";
import { Core } from "./core.js";
import { given } from "./given.js";
import { pagedPromise } from "./pages.js";
import { PsnError, thrown } from "./psn-error.js";

const MISTAKE = { code: "invalid_argument", endpoint: "PsnClient", attempts: 0 };

/** In place of a client's core, for a method that is called without its client. */
const NOBODYS = {
  open() {
    throw new PsnError({ ...MISTAKE, message: "A method of PsnClient has to be called as one: client.method()." });
  },
};

/** A session with PSN. Constructing it neither throws nor starts the module. */
export class Base {
  #core;

  constructor(options) {
    this.#core = new Core(options);
  }

  /** The tokens in use. */
  get tokens() {
    return this.#core.tokens;
  }

  /** When the session ends, refreshed or not. */
  get sessionExpiresAt() {
    const time = this.#core.sessionExpiresAt;
    return time === undefined ? undefined : new Date(time);
  }

  /** Forgets tokens and NPSSO. */
  async signOut() {
    this.#core.signOut();
  }

  static coreOf(client) {
    return #core in Object(client) ? client.#core : NOBODYS;
  }
}

/** Calls an endpoint's method in the module. */
export function call(client, method, values, options) {
  try {
    const core = Base.coreOf(client);
    return carryOut(core, given(core, method, values, options));
  } catch (failure) {
    return Promise.reject(thrown(failure, method));
  }
}

/** The same for an endpoint that gives a page of a list. */
export function list(client, method, values, options) {
  return pagedPromise(Base.coreOf(client), method, values, options);
}
