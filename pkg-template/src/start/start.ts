// A module starts at the first call, synchronously, so that a call reads its arguments at once.

import { type CreateGlue, newGlue } from "./glue.js";
import type { InstanceLife } from "./life.js";

/** An instance of a module: its exports, and whether it lives where its futures have to know. */
export type Instance<Exports> = Exports & { life?: InstanceLife };

/**
 * A module of the package. It is a plain object: bundlers drop one that nobody uses, and keep what a function has made.
 */
export interface StartableModule<Exports> {
  createGlue: CreateGlue<Exports>;
  /** Compiles it. */
  compile(): WebAssembly.Module;
  compiled?: WebAssembly.Module;
  /** For a module with futures, which run where nobody catches what they throw. */
  newLife?: () => InstanceLife;
  /**
   * The instance in use. Whoever calls an export sets this to `undefined` when something is thrown that no export throws
   * on purpose: the memory of the instance is not to be trusted any more.
   */
  instance?: Instance<Exports> | undefined;
}

/** The exports of a module's instance. If the start fails, this throws why, and the next call tries again. */
export function startedOf<Exports>(module: StartableModule<Exports>): Instance<Exports> {
  module.instance ??= instantiate(module);
  return module.instance;
}

function instantiate<Exports>(module: StartableModule<Exports>): Instance<Exports> {
  const life = module.newLife?.();
  const glue = newGlue(module.createGlue, life?.queueMicrotask);
  module.compiled ??= compiled(module);
  // A module of another realm, as in edge runtimes, is no `instanceof WebAssembly.Module`, but can be instantiated.
  glue.finishStart(new WebAssembly.Instance(module.compiled, glue.imports()));
  if (!life) return glue;
  life.onEnd(() => {
    if (module.instance === instance) module.instance = undefined;
  });
  const instance: Instance<Exports> = Object.assign(glue, { life });
  return instance;
}

function compiled<Exports>(module: StartableModule<Exports>): WebAssembly.Module {
  try {
    return module.compile();
  } catch (failure) {
    throw refusedByPolicy(failure) ?? failure;
  }
}

/** Browsers refuse to compile where the page's policy does not allow it, and advise more than is needed. */
export function refusedByPolicy(failure: unknown): Error | undefined {
  const { name, message } = Object(failure) as { name?: unknown; message?: unknown };
  if (name !== "CompileError" && name !== "EvalError") return undefined;
  if (!/Content.Security.Policy|unsafe-eval|disallowed by embedder|blocked by CSP/i.test(String(message)))
    return undefined;
  const advice =
    "This page's Content-Security-Policy does not allow WebAssembly. Add 'wasm-unsafe-eval' to its script-src directive. " +
    "In an edge worker, import psn-api-wasm by its own name, so that the worker's build takes the module as a file.";
  const error = new Error(advice, { cause: failure });
  Object.defineProperty(error, "code", { value: "unsupported_runtime", configurable: true, writable: true });
  return error;
}
