import type { Session } from 'electron';

import type { Permissions } from './permission-policy.ts';

/** Electron grants every permission and lets every request through unless told otherwise. This tells it, for one session. */
export function guardSession(session: Session, permissions: Permissions, isAllowedRequest: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permissions.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => permissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowedRequest(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}
