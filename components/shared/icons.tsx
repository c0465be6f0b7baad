/** Line icons, 16 by 16, in the colour of the text around them. The control that holds one carries its words. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M10 3L5 8l5 5" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M6 2h4l.5 5L13 9.5H3L5.5 7zM8 9.5V14" />
  </Icon>
);

export const JumpIcon = () => (
  <Icon>
    <path d="M8 2.5v9M4 8l4 4 4-4" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 5h7M13 5h1M2 11h1M7 11h7" />
    <circle cx="11" cy="5" r="2" />
    <circle cx="5" cy="11" r="2" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M9.5 3v10M11.3 6h1M11.3 8.5h1" />
  </Icon>
);
