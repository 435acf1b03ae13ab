import type { Session } from 'electron';

import { deniesEveryPermission } from './permission-policy.ts';

/** Electron grants every permission and lets every request through unless told otherwise. This tells it, for one session. */
export function guardSession(session: Session, isAllowedRequest: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(deniesEveryPermission()));
  session.setPermissionCheckHandler(deniesEveryPermission);
  session.setDevicePermissionHandler(deniesEveryPermission);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowedRequest(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}
