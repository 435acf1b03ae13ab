/**
 * Pictures of every view in the states worth looking at, with what axe and the console say.
 *
 *     node test/support/look-at-views.ts [FOLDER] [NAME…]
 *
 * Not a test: it is for the eyes. FOLDER is /tmp/coffer/looks unless given.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { axeFindings } from './axe-audit.ts';
import { looks, views } from './looks.ts';
import { openRenderer } from './renderer-in-browser.ts';

/** What is cut off though nothing says that it goes on. */
function clippedTexts(): string[] {
  const clipped: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) clipped.push('the page scrolls sideways');
  for (const element of document.querySelectorAll<HTMLElement>('#root *, [role=dialog] *')) {
    const style = getComputedStyle(element);
    const isCut =
      element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis';
    if (isCut && element.clientWidth > 1 && element.childElementCount === 0)
      clipped.push(`cut off: ${element.textContent.slice(0, 60)}`);
  }
  return clipped;
}

const [folder = '/tmp/coffer/looks', ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const renderer = await openRenderer(join(folder, '.built'));
let found = 0;
const wanted = views.filter(({ name }) => names.length === 0 || names.some((each) => name.startsWith(each)));
for (const { name, hash, scenario, act } of wanted) {
  for (const look of names.length === 0 || process.env['ALL_LOOKS'] !== undefined ? looks : looks.slice(0, 2)) {
    const title = `${name}-${look.width}-${look.colorScheme}`;
    const { page, problems } = await renderer.open(scenario, hash, look);
    const said: string[] = [];
    try {
      page.setDefaultTimeout(5000);
      await page.waitForTimeout(450);
      await act?.(page);
      await page.waitForTimeout(450);
      await page.screenshot({ path: join(folder, `${title}.png`) });
      said.push(...(await axeFindings(page)));
      said.push(...(await page.evaluate(clippedTexts)));
    } catch (error) {
      said.push(String(error).slice(0, 400));
    }
    for (const problem of [...problems, ...said]) console.log(`${title}: ${problem}`);
    found += problems.length + said.length;
    await page.context().close();
  }
}
await renderer.close();
console.log(`${wanted.length} views, ${found} findings, pictures in ${folder}`);
