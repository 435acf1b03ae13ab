import { resolve } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import type { Linter } from 'eslint';
import { arrows, homes, rooms, roomsWithoutNode, typeArrows } from './rooms.ts';

const root = resolve(import.meta.dirname, '../..');

const inRooms = (names: readonly string[]) => ({ file: { categories: { anyOf: [...names] } } });
const outsideRooms = (names: readonly string[]) => ({ file: { categories: { noneOf: [...names] } } });
const fromNode = { to: { module: { origin: 'core' } } };
const fromPackages = { to: { module: { origin: 'external' } } };

const arrowPolicies = Object.entries(arrows).map(([room, others]) => ({
  from: inRooms([room]),
  allow: { to: inRooms([room, ...others]) },
}));

const typeArrowPolicies = Object.entries(typeArrows).map(([room, others]) => ({
  from: inRooms([room]),
  allow: { to: inRooms(others), dependency: { kind: 'type' } },
}));

const viewsStandAlone = {
  from: inRooms(['view']),
  disallow: { to: { file: { categories: 'view', captured: { view: '!{{from.file.captured.view}}' } } } },
  message: 'A view never imports another view: what two views share lives in ui or format.',
};

const homePolicies = homes.flatMap(({ package: name, rooms: keepers, typesIn = [] }) => {
  const to = { module: { origin: 'external', source: name } };
  const message = `${name} is imported from ${keepers.join(', ')} only.`;
  return [
    { from: outsideRooms([...keepers, ...typesIn, 'test', 'tool']), disallow: { to }, message },
    { from: inRooms(typesIn), disallow: { to, dependency: { kind: 'value' } }, message },
  ];
});

const nodePolicy = { from: inRooms(roomsWithoutNode), disallow: fromNode, message: 'There is no Node in this room.' };

/** Holds the arrows between rooms, the single home of each outside package, and Node where Node is. */
export const roomRules: Linter.Config = {
  files: ['**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': root,
    'boundaries/files': Object.entries(rooms).map(([category, pattern]) => ({
      category,
      pattern,
      ...(category === 'view' ? { capture: ['view'] } : {}),
    })),
    'boundaries/files-single-match': true,
    'boundaries/legacy-warnings': false,
    'boundaries/legacy-templates': false,
    'import/resolver': { [resolve(root, 'scripts/lint/import-resolver.ts')]: {} },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies: [
          ...arrowPolicies,
          ...typeArrowPolicies,
          { from: inRooms(['test', 'tool']), allow: { to: { module: { origin: '*' } } } },
          { allow: [fromNode, fromPackages] },
          viewsStandAlone,
          ...homePolicies,
          nodePolicy,
        ],
      },
    ],
  },
};
