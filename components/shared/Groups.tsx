/** Which groups of names are marked, each with the line that marks it. */
import { GROUPS, type Group } from '../../lib/corpus/model.ts';
import { GROUP_WORDS } from './words.ts';

export interface GroupsProps {
  groups: Record<Group, boolean>;
  onChange(groups: Record<Group, boolean>): void;
}

export function Groups({ groups, onChange }: GroupsProps) {
  return (
    <fieldset class="groups">
      <legend>Mark</legend>
      {GROUPS.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            checked={groups[group]}
            onChange={(event) => onChange({ ...groups, [group]: event.currentTarget.checked })}
          />
          <span class={`group-word ${group}`}>{GROUP_WORDS[group]}</span>
        </label>
      ))}
    </fieldset>
  );
}
