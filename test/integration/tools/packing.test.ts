/** What electron-builder is told: its own schema accepts it, and nothing in it weakens what people get. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configurationFor } from '../../../electron-builder.config.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const release = configurationFor({ release: true });

function readText(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

describe('the packer’s configuration', () => {
  it.each([true, false])('fits electron-builder’s own schema (release: %s)', (isRelease) => {
    // The schema says `typeof: function` where JSON cannot; that keyword is its own.
    const ajv = new Ajv({ strict: false, allErrors: true });
    const fits = ajv.compile(JSON.parse(readText('node_modules/app-builder-lib/scheme.json')) as object);

    fits(configurationFor({ release: isRelease }));

    expect(fits.errors ?? []).toEqual([]);
  });

  it('switches off every way to make the packed binary run something else', () => {
    expect(release.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    });
  });

  it('seals the archive and unpacks native code only', () => {
    const { asar, disableAsarIntegrity, asarUnpack } = release;

    expect({ asar, disableAsarIntegrity, asarUnpack }).toEqual({
      asar: true,
      disableAsarIntegrity: false,
      asarUnpack: ['**/*.node'],
    });
  });

  it('never releases what is not signed', () => {
    const { forceCodeSigning, mac, win } = release;

    expect({
      forceCodeSigning,
      hardenedRuntime: mac?.hardenedRuntime,
      notarize: mac?.notarize,
      verifyUpdateCodeSignature: win?.verifyUpdateCodeSignature,
    }).toEqual({ forceCodeSigning: true, hardenedRuntime: true, notarize: true, verifyUpdateCodeSignature: true });
  });

  it('packs a dmg, an installer, an AppImage and a deb whose command is coffer', () => {
    expect([release.mac?.target, release.win?.target, release.linux?.target, release.linux?.executableName]).toEqual([
      ['dmg'],
      ['nsis'],
      ['AppImage', 'deb'],
      'coffer',
    ]);
  });

  it('asks macOS for nothing but compiling JavaScript', () => {
    const asked = [...readText('build/entitlements.mac.plist').matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key);

    expect(asked).toEqual(['com.apple.security.cs.allow-jit']);
  });

  it('has an icon large enough for every system', () => {
    const png = readFileSync(`${root}/build/icon.png`);

    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({ width: 1024, height: 1024 });
  });
});
