type Closer = () => unknown;

/** Collects what has been opened and closes it, the last first; one that fails does not keep the rest open. */
export function createClosers() {
  const closers: Closer[] = [];
  return {
    add: (closer: Closer) => void closers.push(closer),
    async close() {
      for (let closer = closers.pop(); closer; closer = closers.pop()) {
        try {
          await closer();
        } catch (error) {
          console.error('Closing failed:', error);
        }
      }
    },
  };
}
