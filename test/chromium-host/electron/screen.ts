/** `screen` (https://www.electronjs.org/docs/latest/api/screen): one display of the usual size. What there really is, only Chromium knows. */
const workArea = { x: 0, y: 0, width: 1920, height: 1080 };

export const screen = {
  getAllDisplays: (): { id: number; bounds: typeof workArea; workArea: typeof workArea }[] => [
    { id: 1, bounds: workArea, workArea },
  ],
};
