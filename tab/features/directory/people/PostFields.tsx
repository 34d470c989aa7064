import type { FieldErrors } from "../../../api/field-error.ts";
import { fieldError } from "../../../api/field-error.ts";
import { SchoolField } from "../../../audience/SchoolField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { type RoleChoice, roleChoiceName, roleChoices } from "./role-choices.ts";

export interface PostForm {
  readonly role: RoleChoice;
  readonly school: string;
  readonly startsOn: string;
}

/** Which post, where and from when. `at` is where the post's errors stand. */
export function PostFields({
  form,
  at,
  errors,
  onChange,
}: {
  readonly form: PostForm;
  readonly at: string;
  readonly errors: FieldErrors;
  readonly onChange: (form: PostForm) => void;
}) {
  const styles = useFormStyles();
  return (
    <div className={styles.row}>
      <ChoiceField
        label="Post"
        required
        choices={roleChoices}
        nameOf={roleChoiceName("Choose a post")}
        value={form.role}
        error={fieldError(errors, `${at}/role`)}
        onChange={(role) => onChange({ ...form, role })}
      />
      <SchoolField
        label="School"
        required
        value={form.school}
        error={fieldError(errors, `${at}/school`)}
        onChange={(school) => onChange({ ...form, school })}
      />
      <DateField
        label="First day"
        required
        value={form.startsOn}
        error={fieldError(errors, `${at}/startsOn`)}
        onChange={(startsOn) => onChange({ ...form, startsOn })}
      />
    </div>
  );
}
