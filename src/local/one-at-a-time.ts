/**
 * Runs a task never twice at once. Asking while it runs asks for exactly one more run after it, shared by all who ask:
 * the answer is always of a run that began after the question.
 */
export function oneAtATime<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;

  const start = () => {
    next = undefined;
    current = task().finally(() => {
      if (!next) current = undefined;
    });
    return current;
  };

  return () => (current ? (next ??= current.then(start, start)) : start());
}
