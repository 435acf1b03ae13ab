/** What the project takes from others (security matrix, rows H1, H2 and H4). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const lockedPackage = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  link: z.boolean().optional(),
});
const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedPackage) });
const manifest = z.looseObject({
  allowScripts: z.record(z.string(), z.boolean()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

function readJson<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> {
  return shape.parse(JSON.parse(readFileSync(`${root}/${path}`, 'utf8')));
}

const { packages } = readJson('package-lock.json', lockfile);
const project = readJson('package.json', manifest);
const dependencies = Object.entries(packages).filter(([folder]) => folder !== '');

function versionOf(name: string): string {
  return packages[`node_modules/${name}`]?.version ?? '0';
}

describe('the lockfile', () => {
  it('names a version and a SHA-512 checksum for every package', () => {
    const unsure = dependencies.filter(
      ([, locked]) => locked.version === undefined || locked.integrity?.startsWith('sha512-') !== true || locked.link === true,
    );

    expect(unsure.map(([folder]) => folder)).toEqual([]);
  });

  it('names no registry, so that the lockfile works with any', () => {
    expect(readFileSync(`${root}/package-lock.json`, 'utf8')).not.toContain('"resolved"');
  });

  it('holds no package under a licence that would bind Coffer’s users', () => {
    const binding = /(^|[^L])GPL|AGPL|SSPL|BUSL|UNLICENSED|SEE LICENSE/i;
    const bound = dependencies.filter(([, { license }]) => license === undefined || binding.test(license));

    expect(bound.map(([folder, { license }]) => `${folder}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('lets exactly the named packages run install scripts', () => {
    const withScripts = dependencies.filter(([, locked]) => locked.hasInstallScript === true).map(([folder]) => folder);

    expect({ withScripts, allowScripts: project.allowScripts }).toEqual({
      withScripts: ['node_modules/electron-winstaller', 'node_modules/keytar', 'node_modules/node'],
      allowScripts: { keytar: true, node: true, 'better-sqlite3-multiple-ciphers': false, 'electron-winstaller': false },
    });
  });

  it('is installed from the registry only, without any other install script', () => {
    const settings = readFileSync(`${root}/.npmrc`, 'utf8').split('\n');

    expect(settings).toEqual(expect.arrayContaining(['strict-allow-scripts=true', 'allow-git=none', 'allow-remote=none']));
  });
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
      ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version),
    );

    expect(loose).toEqual([]);
  });

  it('uses an Electron that still gets security fixes', () => {
    // Electron 45 is the newest as this is written; the latest three majors are supported.
    expect(Number.parseInt(versionOf('electron'), 10)).toBeGreaterThanOrEqual(45);
  });

  it('uses a SQLite without the write-ahead-log reset race of versions before 3.51.3', () => {
    const database = new Database(':memory:');
    const version = z.string().parse(database.prepare('SELECT sqlite_version()').pluck().get());
    database.close();
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);

    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
  });
});

describe('the preloads', () => {
  it.each(['app-bridge', 'link-bridge'])('%s imports nothing but Electron and the contract', (name) => {
    const source = readFileSync(`${root}/src-preload/${name}.ts`, 'utf8');
    const imported = [...source.matchAll(/^import (?:type )?[^;]*? from '(.*?)'/gms)].map(([, from]) => from ?? '');

    expect(imported.filter((from) => from !== 'electron' && !from.startsWith('#contract/') && !from.startsWith('./'))).toEqual(
      [],
    );
  });
});
