/**
 * What Coffer needs from the system, and how to get it. Each need is looked for by what it brings
 * (a program, a library), so that it does not matter which package or hand brought it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const browserFiles = [
  '/Applications/Google Chrome.app',
  '/Applications/Chromium.app',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
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

const hasBrowser = () => browsers.some(hasProgram) || browserFiles.some((file) => existsSync(file));
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
 * Installs them where that is allowed; otherwise answers with what the person has to do.
 * @param {string[]} packages
 * @param {(sentence: string) => void} say
 * @returns {string | null} the problem, or null
 */
export function installSystemPackages(packages, say) {
  const list = packages.join(' ');
  if (!hasProgram('apt-get')) return `please install ${packages.join(', ')} with your system’s own tools, then run this again.`;

  const install = `apt-get install --yes --no-install-recommends ${list}`;
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && hasProgram('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  const byHand = `sudo sh -c 'apt-get update && ${install}'`;
  if (!isRoot && !maySudo)
    return `these system packages are missing and only an administrator may install them. Please run:\n\n  ${byHand}\n`;

  say(`installing system packages: ${list}`);
  const apt = ['sh', '-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${install} -qq`];
  const [command = 'sh', ...rest] = isRoot ? apt : ['sudo', '-n', ...apt];
  // Its own words go to stderr, so that stdout stays the script's.
  const { status } = spawnSync(command, rest, { stdio: ['ignore', 2, 2] });
  return status === 0
    ? null
    : `the system packages could not be installed. Please run:\n\n  ${isRoot ? byHand.replace('sudo ', '') : byHand}\n`;
}
