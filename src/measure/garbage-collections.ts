import { setImmediate } from "node:timers/promises";

/** Counts garbage collections by when they began. */
export interface GarbageCollections {
  /** How many began from `start` to `end`, both as `performance.now()` tells them; null where the runtime does not tell. */
  readonly between: (start: number, end: number) => Promise<number | null>;
}

/** Watches the runtime's garbage collector. Its entries are queued for the next turn of the event loop, so asking waits for two. */
export function watchGarbageCollections(): GarbageCollections {
  if (!PerformanceObserver.supportedEntryTypes.includes("gc"))
    return { between: () => Promise.resolve(null) };
  let starts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) starts.push(startTime);
  });
  observer.observe({ entryTypes: ["gc"] });
  return {
    between: async (start, end) => {
      await setImmediate();
      await setImmediate();
      const within = starts.filter((time) => time >= start && time <= end).length;
      starts = [];
      return within;
    },
  };
}
