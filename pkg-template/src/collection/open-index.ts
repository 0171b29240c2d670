// The index of a collection, opened in the module when it is asked.

import type { IndexCore } from "#module/collection";
import { ask, type Collection, start } from "./module.js";

export class OpenIndex {
  readonly accountId: string;
  readonly bytes: Uint8Array;
  #opened: { module: Collection; core: IndexCore } | undefined;

  constructor(accountId: string, bytes: Uint8Array) {
    this.accountId = accountId;
    this.bytes = bytes;
  }

  /** Whether the bytes are an index of the account. */
  isWhole(caller: string): boolean {
    return this.#core(start(caller), caller) !== undefined;
  }

  /** Asks the index, beside another one if one is given. After a trap, the next instance opens the bytes again. */
  ask<T>(caller: string, question: (core: IndexCore, other: IndexCore, module: Collection) => T, other?: OpenIndex): T {
    const module = start(caller);
    const core = this.#core(module, caller) as IndexCore;
    const beside = other?.#core(module, caller) ?? core;
    return ask(module, caller, () => question(core, beside, module));
  }

  #core(module: Collection, caller: string): IndexCore | undefined {
    if (this.#opened?.module === module) return this.#opened.core;
    const core = ask(module, caller, () => module.IndexCore.open(this.bytes, this.accountId));
    this.#opened = core && { module, core };
    return core;
  }
}
