import { notifyManager, QueryClient } from '@tanstack/react-query';

// An answer is drawn as soon as it is there, and not a timer later.
notifyManager.setScheduler(queueMicrotask);

/**
 * Answers come from the same machine and stay true until an event says otherwise, so nothing is
 * read again by the clock or by focus, and a failure is shown at once instead of being retried.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 60_000, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
