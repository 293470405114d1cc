/** Work that functions hand to `waitUntil`: it outlives the answer, and closing waits for it. */
export function createBackground() {
  const running = new Set<Promise<unknown>>();
  return {
    /** Takes a promise; a failure is logged, nobody is left to be told. */
    add(work: Promise<unknown>) {
      const settled = work
        .catch((error: unknown) => console.error('Work after an answer failed:', error))
        .finally(() => running.delete(settled));
      running.add(settled);
    },
    /** Waits until nothing is running, also what the running work adds. */
    async settle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
