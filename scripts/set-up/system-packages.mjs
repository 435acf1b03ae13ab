/**
 * What Coffer needs from the system, and how to get it. Each need is looked for by what it brings
 * (a program, a library), so that it does not matter which package or hand brought it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';

/** Where test/chromium-host looks for its browser, unless CHROMIUM_PATH names it. */
const browserPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app',
  '/Applications/Chromium.app',
  '/Applications/Microsoft Edge.app',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => [
    join(process.env[variable] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[variable] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** @param {string} name */
const hasProgram = (name) => findProgram(name) !== null;

/** @param {string} name */
function hasLibrary(name) {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/lib'];
  const inside = folders.filter((folder) => existsSync(folder)).flatMap((folder) => [folder, ...subfolders(folder)]);
  return inside.some((folder) => existsSync(join(folder, name)));
}

/** @param {string} folder */
function subfolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('linux'))
    .map((entry) => join(folder, entry.name));
}

const hasBrowser = () =>
  (process.env['CHROMIUM_PATH'] ? [process.env['CHROMIUM_PATH']] : browserPlaces).some((file) => existsSync(file));
const hasSecretHeaders = () =>
  hasProgram('pkg-config') && spawnSync('pkg-config', ['--exists', 'libsecret-1'], { stdio: 'ignore' }).status === 0;

/**
 * @typedef {object} Need
 * @property {string} name the Debian package
 * @property {'running' | 'building' | 'testing' | 'browser'} when
 * @property {() => boolean} isThere
 */

/** @type {Need[]} */
const linuxNeeds = [
  { name: 'chromium', when: 'browser', isThere: hasBrowser },
  { name: 'libsecret-1-0', when: 'running', isThere: () => hasLibrary('libsecret-1.so.0') },
  { name: 'libsecret-1-dev', when: 'building', isThere: hasSecretHeaders },
  { name: 'pkg-config', when: 'building', isThere: () => hasProgram('pkg-config') },
  { name: 'python3', when: 'building', isThere: () => hasProgram('python3') },
  { name: 'make', when: 'building', isThere: () => hasProgram('make') },
  { name: 'g++', when: 'building', isThere: () => hasProgram('g++') || hasProgram('c++') },
  { name: 'dbus-daemon', when: 'testing', isThere: () => hasProgram('dbus-run-session') },
  { name: 'gnome-keyring', when: 'testing', isThere: () => hasProgram('gnome-keyring-daemon') },
  { name: 'xvfb', when: 'testing', isThere: () => hasProgram('Xvfb') },
  { name: 'xauth', when: 'testing', isThere: () => hasProgram('xauth') },
];

/** @type {Need[]} */
const otherNeeds = [{ name: 'Google Chrome or Chromium', when: 'browser', isThere: hasBrowser }];

/**
 * The Debian packages (elsewhere: plain words) that are needed and not there.
 * @param {{ building: boolean, testing: boolean, browserNeeded: boolean }} purpose
 * @returns {string[]}
 */
export function missingSystemPackages({ building, testing, browserNeeded }) {
  const applies = { running: true, building, testing, browser: browserNeeded };
  const needs = process.platform === 'linux' ? linuxNeeds : otherNeeds;
  return needs.filter((need) => applies[need.when] && !need.isThere()).map((need) => need.name);
}

/**
 * What this person may do here.
 * @typedef {{ hasApt: boolean, isRoot: boolean, maySudo: boolean }} Rights
 */

/** @returns {Rights} */
function rightsHere() {
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && hasProgram('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return { hasApt: hasProgram('apt-get'), isRoot, maySudo };
}

/**
 * The command that installs the packages, or null where this person may not, with the words for doing it by hand.
 * @param {string[]} packages
 * @param {Rights} rights
 * @returns {{ command: string[] | null, byHand: string }}
 */
export function planInstallation(packages, { hasApt, isRoot, maySudo }) {
  const list = packages.join(' ');
  if (!hasApt)
    return { command: null, byHand: `please install ${packages.join(', ')} with your system’s own tools, then run this again.` };

  const install = `apt-get install --yes --no-install-recommends ${list}`;
  const line = `sh -c 'apt-get update && ${install}'`;
  const byHand = `these system packages are missing: ${list}. Please run this line, then start again:\n\n  ${isRoot ? '' : 'sudo '}${line}\n`;
  if (!isRoot && !maySudo) return { command: null, byHand };
  const quietly = ['sh', '-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${install} -qq`];
  return { command: isRoot ? quietly : ['sudo', '-n', ...quietly], byHand };
}

/**
 * Installs them where that is allowed; otherwise answers with what the person has to do.
 * @param {string[]} packages
 * @param {(sentence: string) => void} say
 * @returns {string | null} the problem, or null
 */
export function installSystemPackages(packages, say) {
  const { command, byHand } = planInstallation(packages, rightsHere());
  if (command === null) return byHand;
  say(`installing system packages: ${packages.join(' ')}`);
  const [program = 'sh', ...rest] = command;
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? null : `installing them did not work. ${byHand}`;
}
