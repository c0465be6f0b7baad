/** The one element that Sidelight puts into a page: it holds the card in a closed shadow root, in the top layer. */
import type { Box, Size } from './boxes.ts';
import type { Placement } from './placement.ts';

export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card's component is rendered. */
  readonly stage: HTMLElement;
  /** Shows the stage above everything else, as it is seen from a node of the page. */
  open(near: Element): void;
  /** False also where the page has taken it away. */
  isOpen(): boolean;
  /** Places the card; `placeFor` is told how large it wants to be in that window, CSS pixels. */
  place(window: Size, placeFor: (card: Size) => Placement): void;
  /** Stands the card at the bottom of the window, at its full width. */
  placeAsSheet(window: Size): void;
  setTheme(theme: 'auto' | 'light' | 'dark'): void;
  box(): Box;
  hasFocus(): boolean;
  /** Moves focus to the first thing in the card that takes it. */
  focus(): void;
  /** Says something to a screen reader. */
  announce(text: string): void;
  /** Takes the card away and gives focus back to where it came from. */
  close(): void;
  remove(): void;
}

/** `!important` in here wins over whatever the page says of its own elements; the stage inherits nothing. */
const CSS_OF_HOST = `
  :host { all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important;
    height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
    background: none !important; pointer-events: none !important; display: block !important;
    zoom: var(--unzoom) !important; }
  :host(:not(:popover-open)) { display: none !important; }
  :host::backdrop { display: none !important; }
  .stage { position: absolute; max-width: calc(100vw - 16px); pointer-events: auto; }
  .stage.wide { inset: auto 0 0; max-width: none; }
  .voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media print { :host { display: none !important; } }
`;

/** What happens in the card is none of the page's business: its shortcuts, menus, focus traps and scroll effects. */
const PRIVATE = (
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click ' +
  'auxclick dblclick contextmenu touchstart touchmove touchend wheel keydown keypress keyup beforeinput input change ' +
  'focusin focusout selectstart dragstart copy cut'
).split(' ');

/** @param css of the card; as a constructed sheet it holds under any content security policy of the page */
export function createHost(css: string): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [CSS_OF_HOST, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const stage = document.createElement('div');
  stage.className = 'stage';
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.setAttribute('role', 'status');
  root.append(stage, voice);
  element.popover = 'manual';

  let before: Element | null = null;
  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof Element && !root.contains(from)) before = from;
  });
  /** Asking every element how far it is scrolled would lay out the card once more each time. */
  const scrolled = new Set<Element>();
  root.addEventListener('scroll', ({ target }) => scrolled.add(target as Element), true);
  for (const type of PRIVATE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  const setBox = (left: string, top: string, room: number) => {
    stage.style.left = left;
    stage.style.top = top;
    stage.style.setProperty('--card-room', `${room}px`);
  };

  return {
    element,
    stage,
    open(near) {
      const home = openDialogAround(near) ?? document.documentElement;
      // A page may be zoomed by its own style; placement counts in the pixels of the window.
      element.style.setProperty('--unzoom', String(1 / home.currentCSSZoom));
      // As it is measured before it is placed: whoever asks for a layout till then asks for the same one.
      stage.classList.remove('wide');
      setBox('0', '0', innerHeight);
      if (element.parentNode !== home) home.append(element);
      // Shown anew, it stands above what the page has put into the top layer since.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    isOpen: () => element.matches(':popover-open'),
    place(window, placeFor) {
      // With all the room of the window the card may have nothing to scroll, and would forget how far it was scrolled.
      const offsets = [...scrolled].map((it) => [it, it.scrollTop] as const);
      stage.classList.remove('wide');
      setBox('0', '0', window.height);
      const { width, height } = stage.getBoundingClientRect();
      const { left, top, maxHeight } = placeFor({ width, height });
      setBox(`${left}px`, `${top}px`, maxHeight);
      for (const [it, offset] of offsets) it.scrollTop = offset;
    },
    placeAsSheet({ height }) {
      stage.classList.add('wide');
      setBox('', '', height * 0.6);
    },
    setTheme(theme) {
      stage.dataset.theme = theme;
    },
    box: () => stage.getBoundingClientRect(),
    hasFocus: () => root.activeElement !== null,
    focus() {
      stage.querySelector<HTMLElement>('button, a[href], summary, [tabindex="0"]')?.focus({ preventScroll: true });
    },
    announce(text) {
      voice.textContent = text;
    },
    close() {
      const giveBack = root.activeElement !== null;
      if (element.matches(':popover-open')) element.hidePopover();
      if (giveBack && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
      before = null;
      scrolled.clear();
    },
    remove: () => element.remove(),
  };
}

/** Everything outside a modal dialog is inert, the top layer included: a card for text inside must stand inside too. */
function openDialogAround(node: Element): Element | null {
  for (let element: Element | null = node; element; ) {
    const dialog: Element | null = element.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
