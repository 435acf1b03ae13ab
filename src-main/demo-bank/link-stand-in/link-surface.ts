import { button, element } from './elements.ts';
import { standInStyles } from './styles.ts';

export interface Pane {
  readonly heading: string;
  readonly content: readonly HTMLElement[];
  readonly onBack?: () => void;
  /** What the keyboard starts from; the heading unless told otherwise. */
  readonly focus?: HTMLElement;
}

export interface LinkSurface {
  readonly show: (pane: Pane) => void;
  readonly remove: () => void;
}

/**
 * A modal dialog in a shadow tree of its own, so that neither page can upset the other's look.
 * @param onClose the button, or Escape
 */
export function openSurface(onClose: () => void): LinkSurface {
  const host = element('div', { 'data-link-stand-in': true });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [standInStyles()];
  const dialog = element('dialog', { 'aria-labelledby': 'heading' });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onClose();
  });
  root.append(dialog);
  document.body.append(host);
  dialog.showModal();

  return {
    show: ({ heading, content, onBack, focus }) => {
      const title = element('h1', { id: 'heading', tabindex: '-1' }, heading);
      const bar = element(
        'div',
        { class: 'bar' },
        ...(onBack === undefined ? [] : [iconButton('Back', '←', 'icon back', onBack)]),
      );
      bar.append(element('span', { class: 'tag' }, 'Demo bank · stands in for Plaid'), iconButton('Close', '✕', 'icon', onClose));
      dialog.replaceChildren(bar, element('div', { class: 'pane' }, title, ...content));
      (focus ?? title).focus();
    },
    remove: () => {
      dialog.close();
      host.remove();
    },
  };
}

function iconButton(label: string, sign: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = button('', className, onPress);
  made.setAttribute('aria-label', label);
  made.append(element('span', { 'aria-hidden': 'true' }, sign));
  return made;
}
