import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, npmCommand } from './programs.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesIn(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what package-lock.json says, by npm's own record of what it installed.
 * @param {string} root
 */
export function npmPackagesAreCurrent(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return (
    existsSync(node24In(root)) &&
    Object.entries(wanted).every(([folder, locked]) => {
      const there = installed[folder];
      // What is optional may be meant for other systems.
      if (there === undefined) return folder === '' || locked.optional === true || locked.devOptional === true;
      return there.version === locked.version && there.integrity === locked.integrity;
    })
  );
}

/**
 * @param {string} root
 * @param {(sentence: string) => void} say
 * @returns {string | null} the problem, or null
 */
export function installNpmPackages(root, say) {
  say('installing npm packages from the lockfile; the first time takes a minute or two');
  const npm = npmCommand();
  const { status } = spawnSync(npm.command, [...npm.arguments, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
    env: { ...process.env, ...buildSettings() },
  });
  return status === 0 ? null : 'npm could not install the packages; its words are above. Is the npm registry within reach?';
}

/**
 * keytar is built here from the source that the lockfile's checksum covers, not fetched as a binary
 * that it doesn't, and with the headers that came with Node, so that nothing else is downloaded.
 */
function buildSettings() {
  if (process.platform !== 'linux') return {};
  const places = [process.execPath, findProgram('node') ?? '', '/usr/bin/node', '/usr/local/bin/node'];
  const headers = places
    .map((place) => dirname(dirname(place)))
    .find((folder) => existsSync(join(folder, 'include/node/node_api.h')));
  return { npm_config_build_from_source: 'keytar', ...(headers === undefined ? {} : { npm_config_nodedir: headers }) };
}

/** @param {string} root */
function node24In(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Coffer runs on the Node that its packages bring. Answers with a sentence when that one is missing or too old.
 * @param {string} root
 * @returns {string | null}
 */
export function oldNodeIn(root) {
  const { stdout } = spawnSync(node24In(root), ['--version'], { encoding: 'utf8' });
  const major = Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
  return major >= 24 ? null : 'the npm package “node” did not bring Node 24. Please delete node_modules and run this again.';
}
