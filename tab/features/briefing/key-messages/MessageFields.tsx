import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { itemLimits } from "../../../../shared/domain/briefing/item.ts";
import { keyMessageLimits } from "../../../../shared/domain/briefing/key-messages/key-message.ts";
import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { type FieldErrors, fieldError, ownFieldError } from "../../../api/field-error.ts";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { type MessageForm, messageNames } from "./key-message-form.ts";

/** A message, whom it is for, and each time that it is said. */
export function MessageFields({
  form,
  tuesdays,
  today,
  errors,
  onChange,
}: {
  readonly form: MessageForm;
  /** Tuesdays that can still be planned for. */
  readonly tuesdays: readonly string[];
  readonly today: string;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<MessageForm>) => void;
}) {
  const styles = useStyles();
  const { sayings } = form;
  const free = tuesdays.filter((tuesday) => !sayings.some(({ edition }) => edition === tuesday));
  const none = ownFieldError(errors, "/sayings");
  const amend = (place: number, change: Partial<MessageForm["sayings"][number]>) =>
    onChange({
      sayings: sayings.map((saying, index) => (index === place ? { ...saying, ...change } : saying)),
    });
  return (
    <>
      <CountedField
        label={messageNames.message}
        hint="In one line, for editors. Readers see the items below."
        required
        value={form.message}
        limit={keyMessageLimits.message}
        error={fieldError(errors, "/message")}
        onChange={(message) => onChange({ message })}
      />
      <AudienceField
        label={messageNames.audience}
        value={form.audience}
        error={fieldError(errors, "/audience")}
        onChange={(audience) => onChange({ audience })}
      />
      {sayings.map(({ edition, title, what }, index) => {
        const at = `/sayings/${index}`;
        const name = `Time ${index + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time has no identity but its place, and its fields are controlled
          <fieldset key={index} className={styles.saying}>
            <legend className={styles.legend}>{name}</legend>
            <ChoiceField
              label="Tuesday"
              required
              choices={[...new Set([edition, ...free])].sort()}
              nameOf={(tuesday) => (isCivilDate(tuesday) ? day(tuesday, today) : "Choose")}
              value={edition}
              error={fieldError(errors, `${at}/edition`)}
              onChange={(chosen) => amend(index, { edition: chosen })}
            />
            <CountedField
              label="Title"
              required
              value={title}
              limit={itemLimits.title}
              error={fieldError(errors, `${at}/title`)}
              onChange={(written) => amend(index, { title: written })}
            />
            <CountedField
              label="What it says"
              required
              rows={3}
              value={what}
              limit={itemLimits.what}
              error={fieldError(errors, `${at}/what`)}
              onChange={(written) => amend(index, { what: written })}
            />
            <Button
              appearance="subtle"
              className={styles.remove}
              aria-label={`Leave out: ${name}`}
              onClick={() => onChange({ sayings: sayings.filter((_, place) => place !== index) })}
            >
              Leave out
            </Button>
          </fieldset>
        );
      })}
      {none ? (
        <p role="alert" className={styles.error}>
          {none}
        </p>
      ) : null}
      <Button
        icon={<AddRegular />}
        className={styles.remove}
        disabledFocusable={sayings.length >= keyMessageLimits.sayings || free.length === 0}
        onClick={() => onChange({ sayings: [...sayings, { edition: free[0] ?? "", title: "", what: "" }] })}
      >
        Say it once more
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  saying: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { ...typographyStyles.body1Strong, padding: `0 ${tokens.spacingHorizontalXS}` },
  remove: { justifySelf: "start" },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
});
