import type { CDPSession } from 'playwright';

/** Electron's names for what a page may ask for, with Chromium's own. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  media: ['camera', 'microphone'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  'idle-detection': ['idle-detection'],
  midi: ['midi'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
};

/** Chromium wants the answers before a page asks; Electron asks its handler each time. For a fixed policy that's the same. */
export async function applyPermissions(cdp: CDPSession, grants: (permission: string) => boolean): Promise<void> {
  for (const [permission, names] of Object.entries(permissions)) {
    const setting = grants(permission) ? 'granted' : 'denied';
    for (const name of names) await cdp.send('Browser.setPermission', { permission: { name }, setting });
  }
}
