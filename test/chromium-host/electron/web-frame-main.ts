/** The frame an IPC message came from (https://www.electronjs.org/docs/latest/api/web-frame-main). */
export interface WebFrameMain {
  readonly url: string;
  readonly origin: string;
  readonly parent: WebFrameMain | null;
  readonly top: WebFrameMain;
}

export function mainFrameAt(url: string): WebFrameMain {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  const frame = {
    url,
    origin: host === '' ? 'null' : `${protocol}//${host}`,
    parent: null,
    get top(): WebFrameMain {
      return frame;
    },
  };
  return frame;
}
