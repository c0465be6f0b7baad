/** The line above popup and dossier: whose they are, and their tools, of which the settings are the last. */
import type { ComponentChildren } from 'preact';
import { SettingsIcon } from './icons.tsx';
import { Tool } from './Tool.tsx';

export interface BarProps {
  onSettings(): void;
  /** The other tools. */
  children?: ComponentChildren;
}

export function Bar({ onSettings, children }: BarProps) {
  return (
    <div class="bar">
      <img src="/icon/32.png" alt="" width="18" height="18" />
      <span class="bar-title">Sidelight</span>
      {children}
      <Tool label="Settings" onPress={onSettings}>
        <SettingsIcon />
      </Tool>
    </div>
  );
}
