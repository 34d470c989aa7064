import { makeStyles, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { Unfold } from "../../../ui/Unfold.tsx";
import { AudienceChoices } from "./AudienceChoices.tsx";
import { AudienceReachLine } from "./AudienceReachLine.tsx";
import { audiencePresets, isSameAudience } from "./audience-presets.ts";
import type { AudienceChoice } from "./item-form.ts";

/** Who an item is for: the common audiences by one tap, everything else unfolded, and always whom it reaches. */
export function AudienceField({
  audience,
  error,
  onChange,
}: {
  readonly audience: AudienceChoice;
  readonly error: string | undefined;
  readonly onChange: (audience: AudienceChoice) => void;
}) {
  const styles = useStyles();
  const errorId = useId();
  return (
    <fieldset
      className={styles.field}
      {...(error ? { "aria-describedby": errorId, "data-invalid": true, tabIndex: -1 } : {})}
    >
      <legend className={styles.legend}>Who it is for</legend>
      <AudienceReachLine audience={audience} />
      {error ? (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      <div className={styles.presets}>
        {audiencePresets.map(({ name, audience: preset }) => {
          const isChosen = isSameAudience(audience, preset);
          return (
            <ToggleButton
              key={name}
              shape="circular"
              className={styles.preset}
              checked={isChosen}
              {...(isChosen ? { icon: <CheckmarkRegular /> } : {})}
              onClick={() => onChange(preset)}
            >
              {name}
            </ToggleButton>
          );
        })}
      </div>
      <Unfold title="Choose posts, schools or people">
        <AudienceChoices audience={audience} onChange={onChange} />
      </Unfold>
    </fieldset>
  );
}

const useStyles = makeStyles({
  field: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, ...typographyStyles.body1Strong },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
  presets: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  preset: { minWidth: "auto", "@media (pointer: coarse)": { minHeight: "44px" } },
});
