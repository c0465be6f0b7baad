/** What somebody or something is, with who says so and of when. */
import type { EntityRef, RoleView } from '../../lib/corpus/reading.ts';
import { capitalized, TYPE_WORDS } from '../shared/words.ts';

/** By the type alone where no role is reported. */
export function RoleLines({ type, role }: { type: EntityRef['type']; role: RoleView | undefined }) {
  if (!role) return <p class="member-role">{TYPE_WORDS[type]}</p>;
  return (
    <>
      <p class="member-role">
        {capitalized(role.text)}
        {role.laterThanArticle && ', known only from after this article'}
      </p>
      <p class="member-role note">
        {role.by}, {role.dateText}
      </p>
    </>
  );
}
