// The index of a collection, opened in the module when it is asked.

import type { IndexCore } from "#module/collection";
import { ask, type Collection, start } from "./module.js";

/** The index that was asked last. One alone is open, so that many collections need little of the module's memory. */
let opened: { module: Collection; index: OpenIndex; core: IndexCore } | undefined;

export class OpenIndex {
  readonly accountId: string;
  readonly bytes: Uint8Array;

  constructor(accountId: string, bytes: Uint8Array) {
    this.accountId = accountId;
    this.bytes = bytes;
  }

  /** Whether the bytes are an index of the account. */
  isWhole(caller: string): boolean {
    return this.#core(start(caller), caller) !== undefined;
  }

  /** Asks the index. After a trap, the next instance opens the bytes again. */
  ask<T>(caller: string, question: (core: IndexCore, module: Collection) => T): T {
    const module = start(caller);
    const core = this.#core(module, caller) as IndexCore;
    return ask(module, caller, () => question(core, module));
  }

  /** Asks the index beside another one. */
  askBeside<T>(caller: string, other: OpenIndex, question: (core: IndexCore, other: IndexCore) => T): T {
    return this.ask(caller, (core, module) => {
      const beside = module.IndexCore.open(other.bytes, other.accountId) as IndexCore;
      const answer = question(core, beside);
      beside.free();
      return answer;
    });
  }

  #core(module: Collection, caller: string): IndexCore | undefined {
    if (opened?.module === module && opened.index === this) return opened.core;
    const last = opened?.module === module ? opened.core : undefined;
    opened = undefined;
    const core = ask(module, caller, () => {
      last?.free();
      return module.IndexCore.open(this.bytes, this.accountId);
    });
    opened = core && { module, index: this, core };
    return core;
  }
}
