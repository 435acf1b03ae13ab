import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * Two rules that React Aria's overlays break knowingly. `region`: its hidden Dismiss button stands
 * beside the dialog in the overlay. `scrollable-region-focusable`: a list under a search field keeps
 * the focus in the field and is scrolled by the arrow keys through `aria-activedescendant`.
 */
const notCounted = ['region', 'scrollable-region-focusable'];

/** What axe finds wrong with the page as it is now, one line for each element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const isOverlaid = (await page.locator('[data-testid=underlay]').count()) > 0;
  const { violations } = await new AxeBuilder({ page })
    // Otherwise it opens a page of its own, which the app's browser has no room for.
    .setLegacyMode()
    .disableRules(isOverlaid ? notCounted : [])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.html.slice(0, 140)} ${node.any[0]?.message.slice(0, 110) ?? ''}`),
  );
}
