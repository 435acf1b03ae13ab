import { app, protocol, session } from 'electron';

import type { AppOptions } from '../app/app.ts';
import { serveFile } from './security/app-files.ts';
import { cspFor } from './security/content-security-policy.ts';
import { developmentServer, serveFromDevelopmentServer } from './security/development-server.ts';
import { guardSession } from './security/guard-session.ts';
import { appPermissions } from './security/permission-policy.ts';
import { isAllowedRequest } from './security/navigation-policy.ts';
import { appOrigin, appScheme } from './security/origins.ts';

/** Answers `app://coffer` with the built pages, and lets the app's session reach nothing else. */
export function serveAppPages(rendererFolder: string, environment: AppOptions['environment']): void {
  const server = developmentServer(environment, app.isPackaged);
  const allowedOrigins = [
    appOrigin,
    ...(server === null ? [] : [`ws://${server.host}`]),
    ...(app.isPackaged ? [] : ['devtools://devtools']),
  ];
  guardSession(session.defaultSession, appPermissions, (url) => isAllowedRequest(url, allowedOrigins));

  const served = { folder: rendererFolder, origin: appOrigin, contentSecurityPolicy: cspFor({ window: 'app' }) };
  protocol.handle(appScheme, (request) =>
    server === null ? serveFile(request, served) : serveFromDevelopmentServer(request, server),
  );
}
