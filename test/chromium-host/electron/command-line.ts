/** `app.commandLine` (https://www.electronjs.org/docs/latest/api/command-line): what each Chromium is started with. */
const switches = new Map<string, string | undefined>();

export class CommandLine {
  appendSwitch(name: string, value?: string): void {
    switches.set(name, value);
  }

  hasSwitch(name: string): boolean {
    return switches.has(name);
  }
}

/** `--name` or `--name=value` for each. */
export function chosenSwitches(): readonly string[] {
  return [...switches].map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`));
}
