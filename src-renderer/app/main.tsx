import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

import { coffer } from '../bridge/coffer.ts';
import { listenForEvents } from '../bridge/event-store.ts';
import { listenForChanges } from '../bridge/invalidation.ts';
import { createQueryClient } from '../bridge/query-client.ts';
import { readAhead } from '../bridge/read-ahead.ts';
import { listenForShortcuts } from '../ui/shortcuts.ts';
import { router } from './router.tsx';
import '../ui/base.css';

// The page's CSP has no 'unsafe-eval', which zod would otherwise try to use.
config({ jitless: true });

const client = createQueryClient();
listenForChanges(client, coffer());
listenForEvents();
listenForShortcuts();
void readAhead(client);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
