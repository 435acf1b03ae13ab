import { _electron, type Page } from 'playwright';

import type { LaunchedApp, LaunchOptions } from './launch-app.ts';

/** What the spec does in the user's place, kept inside of Electron's main process. */
interface InTheUsersPlace {
  answers: (string | null)[];
  opened: string[];
}
declare global {
  var inTheUsersPlace: InTheUsersPlace;
}

export async function launchOnElectron(
  options: LaunchOptions,
  projectFolder: string,
  executablePath: string,
): Promise<LaunchedApp> {
  const { dataFolder, environment, args = [], mainFile } = options;
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const electron = await _electron.launch({
    executablePath,
    args: ['--force-prefers-reduced-motion', mainFile ?? projectFolder, ...args],
    env: { ...Object.fromEntries(inherited), COFFER_DATA_DIR: dataFolder, ...environment },
  });
  const process_ = electron.process();
  const output: string[] = [];
  for (const stream of [process_.stdout, process_.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const exited = new Promise<number | null>((resolve) => process_.once('exit', resolve));

  await electron.evaluate(({ dialog, shell }) => {
    globalThis.inTheUsersPlace = { answers: [], opened: [] };
    dialog.showSaveDialog = () => {
      const path = globalThis.inTheUsersPlace.answers.shift() ?? null;
      return Promise.resolve(path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path });
    };
    shell.openExternal = (url: string) => {
      globalThis.inTheUsersPlace.opened.push(url);
      return Promise.resolve();
    };
  });
  const page = await electron.firstWindow();
  await page.waitForURL(/^app:/);

  async function linkPage(): Promise<Page> {
    const isLink = (window: Page): boolean => window.url().startsWith('http://localhost');
    const link = electron.windows().find(isLink) ?? (await electron.waitForEvent('window'));
    await link.waitForURL(/^http:\/\/localhost/);
    return link;
  }

  return {
    host: 'Electron',
    page,
    linkPage,
    answerSaveDialog: async (path) => {
      await electron.evaluate((_electron, answer) => globalThis.inTheUsersPlace.answers.push(answer), path);
    },
    openedExternally: () => electron.evaluate(() => [...globalThis.inTheUsersPlace.opened]),
    chooseMenuItem: (label) =>
      electron.evaluate(({ Menu }, wanted) => {
        const everyItem = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
          menu?.items.flatMap((item) => [item, ...everyItem(item.submenu)]) ?? [];
        everyItem(Menu.getApplicationMenu())
          .find((item) => item.label === wanted)
          ?.click();
      }, label),
    output: () => output.join(''),
    exited,
    close: async () => {
      await electron.close();
    },
    kill: async () => {
      process_.kill('SIGKILL');
      await exited;
    },
  };
}
