/**
 * How Coffer is packed for each system (`npm run dist`). What it must hold, test/integration/tools
 * asserts: security first, then that nothing is carried that does not run.
 */
import type { Configuration } from 'electron-builder';

/** Only the bundles and the two native packages, each with no more than it needs at run time. */
const files = [
  '!**/*',
  'package.json',
  'out/**/*',
  'node_modules/keytar/{package.json,LICENSE.md,lib/*.js,build/Release/keytar.node}',
  'node_modules/better-sqlite3/{package.json,LICENSE,lib/**/*.js,prebuilds/${platform}-${arch}.node}',
  '!**/*.{map,ts,tsx,d.ts,tsbuildinfo}',
  '!**/.env*',
];

/**
 * @param release signs, and fails where it cannot: what people download is never unsigned.
 */
export function configurationFor({ release }: { readonly release: boolean }): Configuration {
  return {
    appId: 'org.coffer.desktop',
    productName: 'Coffer',
    directories: { output: 'dist', buildResources: 'build' },
    files,
    asar: true,
    disableAsarIntegrity: false,
    // Native code is loaded from real files.
    asarUnpack: ['**/*.node'],
    // Both native packages speak N-API: one binary for Node and every Electron.
    npmRebuild: false,
    // Electron's switches, flipped in its binary (https://www.electronjs.org/docs/latest/tutorial/fuses).
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    },
    forceCodeSigning: release,
    mac: {
      target: ['dmg'],
      category: 'public.app-category.finance',
      hardenedRuntime: true,
      notarize: release,
      entitlements: 'build/entitlements.mac.plist',
      entitlementsInherit: 'build/entitlements.mac.plist',
    },
    win: {
      target: ['nsis'],
      verifyUpdateCodeSignature: true,
    },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'coffer',
      category: 'Office;Finance;',
      synopsis: 'See and keep all of your money on your own machine',
      maintainer: 'The Coffer authors <coffer@coffer.invalid>',
    },
    // No update feed yet: a new version is installed by hand.
    publish: null,
  };
}

export default configurationFor({ release: process.env['COFFER_RELEASE'] === 'true' });
