/** Neither window needs a camera, a place or a notification: whatever a page asks for is denied, known to us or not. */
export const deniesEveryPermission = (): false => false;
