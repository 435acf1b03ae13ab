/** The system's dialogs (https://www.electronjs.org/docs/latest/api/dialog), by the tools a desktop usually has. */
import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { MessageBoxOptions, MessageBoxReturnValue, SaveDialogOptions, SaveDialogReturnValue } from 'electron';

import { isHeadless } from '../browser/launch-chromium.ts';
import { testControl } from '../test-control.ts';
import { BrowserWindow } from './browser-window.ts';
import { paths } from './paths.ts';

const run = promisify(execFile);
const answers: (string | null)[] = [];
testControl.on('answer-save-dialog', ({ path }) => answers.push(path));

const cancelled: SaveDialogReturnValue = { canceled: true, filePath: '' };

async function showSaveDialog(
  first: BrowserWindow | SaveDialogOptions,
  second?: SaveDialogOptions,
): Promise<SaveDialogReturnValue> {
  const options = first instanceof BrowserWindow ? (second ?? {}) : first;
  if (isHeadless) {
    const path = answers.shift() ?? null;
    return path === null ? cancelled : { canceled: false, filePath: path };
  }
  return askDesktop(options);
}

async function askDesktop({ title = 'Save', defaultPath = 'untitled' }: SaveDialogOptions): Promise<SaveDialogReturnValue> {
  const tools: readonly (readonly [command: string, ...args: string[]])[] =
    process.platform === 'darwin'
      ? [
          [
            'osascript',
            '-e',
            `POSIX path of (choose file name with prompt ${quoted(title)} default name ${quoted(basename(defaultPath))})`,
          ],
        ]
      : [
          ['zenity', '--file-selection', '--save', '--confirm-overwrite', `--title=${title}`, `--filename=${defaultPath}`],
          ['kdialog', '--getsavefilename', defaultPath, '--title', title],
        ];
  for (const [command, ...args] of tools) {
    try {
      const { stdout } = await run(command, args);
      return { canceled: false, filePath: stdout.trim() };
    } catch (error) {
      // ENOENT: this desktop hasn't got the tool. Anything else is the user's "no".
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return cancelled;
    }
  }
  const filePath = join(paths.get('downloads'), basename(defaultPath));
  console.error(`There is no dialog tool here (zenity or kdialog), so the file goes to ${filePath}`);
  return { canceled: false, filePath };
}

async function showMessageBox(
  first: BrowserWindow | MessageBoxOptions,
  second?: MessageBoxOptions,
): Promise<MessageBoxReturnValue> {
  const {
    message,
    detail = '',
    buttons = ['OK'],
    defaultId = 0,
    cancelId = 0,
  } = first instanceof BrowserWindow ? (second ?? { message: '' }) : first;
  console.error([message, detail].filter((text) => text !== '').join('\n'));
  if (isHeadless) return { response: defaultId, checkboxChecked: false };
  const args = ['--question', '--switch', `--text=${message}\n${detail}`, ...buttons.map((button) => `--extra-button=${button}`)];
  // Zenity prints the button's label, and ends with 1 for every extra button.
  const stdout = await run('zenity', args).then(
    (done) => done.stdout,
    (error: unknown) => (error as { stdout?: string }).stdout ?? '',
  );
  const response = buttons.indexOf(stdout.trim());
  return { response: response === -1 ? cancelId : response, checkboxChecked: false };
}

function showErrorBox(title: string, content: string): void {
  console.error(`${title}\n${content}`);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

export const dialog = { showSaveDialog, showMessageBox, showErrorBox };
