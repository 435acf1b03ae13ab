import type { App, AppOptions } from './app.ts';

/** The one place where everything is wired. */
export declare function createApp(options: AppOptions): Promise<App>;
