/** What a page may use beside what every page may. Nothing that is not named here is granted, known to us or not. */
export type Permissions = ReadonlySet<string>;

/**
 * Our own page may put plain text on the clipboard, which a press on Copy asks for. It may not read
 * what is there, nor use a camera, a place or a notification.
 */
export const appPermissions: Permissions = new Set(['clipboard-sanitized-write']);

/** Link's page runs a script from elsewhere. */
export const linkPermissions: Permissions = new Set();
