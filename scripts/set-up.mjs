#!/usr/bin/env node
/**
 * node scripts/set-up.mjs <npm script> [arguments]
 *
 * Makes a fresh clone on a fresh machine ready, then runs the script. Plain JavaScript without
 * dependencies, for any Node from 18 on: nothing is installed yet when it starts. It looks at what
 * is there each time and remembers nothing, so that it cannot be wrong about yesterday.
 */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './running/end-with-parent.mjs';
import { electronBinary, fetchElectron } from './set-up/electron-binary.mjs';
import { installNpmPackages, npmPackagesAreCurrent, oldNodeIn } from './set-up/npm-packages.mjs';
import { npmCommand } from './set-up/programs.mjs';
import { installSystemPackages, missingSystemPackages } from './set-up/system-packages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...scriptArguments] = process.argv.slice(2);

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`set-up: ${sentence}\n`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}

if (script === undefined) stop('name the npm script to run, as in: node scripts/set-up.mjs start:here');

const packagesAreCurrent = npmPackagesAreCurrent(root);
const missing = missingSystemPackages({
  building: !packagesAreCurrent,
  testing: script.startsWith('test'),
  // Elsewhere Electron comes by npm: ask for a browser only if it did not.
  browserNeeded: electronBinary(root) === null && (process.platform === 'linux' || packagesAreCurrent),
});
if (missing.length > 0) {
  const problem = installSystemPackages(missing, say);
  if (problem !== null) stop(problem);
}

if (!packagesAreCurrent) {
  const problem = installNpmPackages(root, say);
  if (problem !== null) stop(problem);
  if (process.env['CI'] === undefined) await fetchElectron(root, say);
}

const oldNode = oldNodeIn(root);
if (oldNode !== null) stop(oldNode);
if (electronBinary(root) === null) {
  say('Electron’s binary is not here (npx install-electron fetches it), so Coffer uses Chromium in its place.');
}

const npm = npmCommand();
const child = spawn(
  npm.command,
  [...npm.arguments, 'run', '--silent', script, ...(scriptArguments.length > 0 ? ['--', ...scriptArguments] : [])],
  {
    cwd: root,
    stdio: 'inherit',
    shell: npm.shell,
  },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
endWithParent();
