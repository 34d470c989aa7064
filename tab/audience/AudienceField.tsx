import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { type AudiencePreset, audiencePresets } from "../../shared/sentences/directory/audience-presets.ts";
import { TickToggle } from "../ui/TickToggle.tsx";
import { Unfold } from "../ui/Unfold.tsx";
import { AudienceChoices } from "./AudienceChoices.tsx";
import { AudienceReachLine } from "./AudienceReachLine.tsx";
import { type AudienceChoice, isSameAudience } from "./audience-choice.ts";

interface AudienceFieldProps {
  /** "Who it is for". */
  readonly label: string;
  readonly value: AudienceChoice;
  readonly onChange: (value: AudienceChoice) => void;
  /** What is wrong with it, in words: `fieldError(errors, "/audience")`. */
  readonly error?: string | undefined;
  /** What might be better, in words. */
  readonly advice?: string | undefined;
  /** Audiences that are one tap; the trust's usual ones unless others are given. */
  readonly presets?: readonly AudiencePreset[];
  /** Whether it is right to choose nobody, as where somebody else must come. */
  readonly mayBeNobody?: boolean;
}

/** A rule that resolves to people: the common ones by one tap, everything else unfolded, and always whom it reaches. */
export function AudienceField({
  label,
  value,
  onChange,
  error,
  advice,
  presets = audiencePresets,
  mayBeNobody = false,
}: AudienceFieldProps) {
  const styles = useStyles();
  const errorId = useId();
  return (
    <fieldset
      className={styles.field}
      {...(error ? { "aria-describedby": errorId, "data-invalid": true, tabIndex: -1 } : {})}
    >
      <legend className={styles.legend}>{label}</legend>
      <AudienceReachLine audience={value} mayBeNobody={mayBeNobody} />
      {error ? (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {advice && !error ? (
        <p className={styles.advice}>
          <WarningRegular aria-hidden /> {advice}
        </p>
      ) : null}
      <div className={styles.presets}>
        {presets.map(({ name, audience: preset }) => {
          const isChosen = isSameAudience(value, preset);
          return (
            <TickToggle
              key={name}
              shape="circular"
              className={styles.preset}
              checked={isChosen}
              onClick={() => onChange(preset)}
            >
              {name}
            </TickToggle>
          );
        })}
      </div>
      <Unfold title="Choose posts, schools or people">
        <AudienceChoices audience={value} onChange={onChange} />
      </Unfold>
    </fieldset>
  );
}

const useStyles = makeStyles({
  field: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, ...typographyStyles.body1Strong },
  advice: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
  presets: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  preset: { minWidth: "auto", "@media (pointer: coarse)": { minHeight: "44px" } },
});
