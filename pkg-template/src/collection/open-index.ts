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

  /** Asks for a result, which comes as JSON. */
  result<T>(caller: string, question: (core: IndexCore) => string): T {
    return JSON.parse(this.ask(caller, question));
  }

  /** Asks for a result of the index beside another one, which the module takes; `undefined` if there is none. */
  resultBeside<T>(
    caller: string,
    other: OpenIndex,
    question: (core: IndexCore, other: IndexCore) => string | undefined,
  ): T | undefined {
    const json = this.ask(caller, (core, module) =>
      question(core, module.IndexCore.open(other.bytes, other.accountId) as IndexCore),
    );
    return json === undefined ? undefined : JSON.parse(json);
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
