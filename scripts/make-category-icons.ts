/**
 * Writes `src-renderer/ui/category-icon.module.css`: one class for each icon that a category may have, as a mask.
 * A list that scrolls by thousands of rows draws one element with it, where an inline SVG is four to eight that
 * come and go. Run it after a category got another icon: `node scripts/make-category-icons.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as lucide from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { categories } from '../src-main/domain/categories.ts';

/** What stands for a category that is not known, or has an icon that is not. */
const others = ['circle-dashed', 'tag'];
const names = [...new Set([...categories.map(({ icon }) => icon), ...others])].toSorted();

const rules = names.map((name) => `.${name} {\n  mask-image: url("${dataAddressOf(name)}");\n}\n`);
const head = '/* Made by scripts/make-category-icons.ts of lucide (ISC): change that, not this. */\n';
writeFileSync(join(import.meta.dirname, '../src-renderer/ui/category-icon.module.css'), `${head}${rules.join('\n')}`);

function dataAddressOf(name: string): string {
  const component = name.replaceAll(/(?:^|-)([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
  const icon = (lucide as unknown as Readonly<Record<string, lucide.LucideIcon>>)[component];
  if (icon === undefined) throw new Error(`lucide has no icon “${name}”.`);
  const markup = renderToStaticMarkup(createElement(icon))
    .replace(/ class="[^"]*"/, '')
    .replace(/ aria-hidden="[^"]*"/, '');
  const short = markup.replaceAll('"', "'").replaceAll(/><\/(?:path|circle|rect|line|ellipse|polyline|polygon)>/g, '/>');
  return `data:image/svg+xml,${short.replaceAll(/[%#<>]/g, (character) => encodeURIComponent(character))}`;
}
