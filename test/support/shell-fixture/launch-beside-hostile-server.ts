import { startHostileServer, type HostileServer } from '../hostile-server.ts';
import type { LaunchedApp } from '../launch-app.ts';
import { createShellFixture } from './launch-shell-fixture.ts';

export interface Besieged {
  readonly app: LaunchedApp;
  /** On another origin, where no page of ours should ever ask for anything. */
  readonly elsewhere: HostileServer;
  readonly end: () => Promise<void>;
}

/** The small app of the shell's tests, with somebody hostile within its reach. */
export async function launchBesideHostileServer(): Promise<Besieged> {
  const fixture = await createShellFixture();
  const elsewhere = await startHostileServer();
  const app = await fixture.launch();
  return {
    app,
    elsewhere,
    end: async () => {
      await app.close();
      await elsewhere.close();
      await fixture.remove();
    },
  };
}
