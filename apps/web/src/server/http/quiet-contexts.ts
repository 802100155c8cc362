import { AsyncLocalStorage } from "node:async_hooks";

/** Says that something runs that may look at its context; the answer is called when it is done. */
export type Contexts = { hold(): () => void };

/**
 * Lets Node carry contexts only while somebody looks at them. Before Node 24 every `AsyncLocalStorage` that has run
 * once is copied to each resource of each request for ever after, and Next has eight: a page from the cache then costs
 * half as much again. So the storages that ran are noted, and switched off when nothing was held for `idle`
 * milliseconds; the next `run` of each switches it on again. Next also puts a function of its own in the place of
 * `process.nextTick`, which Node calls several times for each answer: it stands there while something is held. Called
 * before Next is loaded.
 */
export function quietContexts(idle = 1000): Contexts {
  const own = process.nextTick;
  let replaced = own;
  const ran = new Set<AsyncLocalStorage<unknown>>();
  for (const name of ["run", "enterWith"] as const) {
    const original = AsyncLocalStorage.prototype[name];
    Object.assign(AsyncLocalStorage.prototype, {
      [name](this: AsyncLocalStorage<unknown>, ...given: unknown[]): unknown {
        ran.add(this);
        return Reflect.apply(original, this, given);
      },
    });
  }
  let held = 0;
  let timer: NodeJS.Timeout | undefined;

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (held > 0) return;
      for (const storage of ran) storage.disable();
      ran.clear();
      if (process.nextTick !== own) replaced = process.nextTick;
      process.nextTick = own;
    }, idle).unref();
  }

  wait();
  return {
    hold() {
      held += 1;
      if (process.nextTick === own) process.nextTick = replaced;
      let done = false;
      return () => {
        if (done) return;
        done = true;
        held -= 1;
        if (held === 0) wait();
      };
    },
  };
}
