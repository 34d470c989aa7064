import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportStep } from "./useImport.ts";

const steps = ["File", "Preview", "Result"] as const;
const stepOf: Readonly<Record<ImportStep["name"], (typeof steps)[number]>> = {
  file: "File",
  reading: "File",
  preview: "Preview",
  importing: "Preview",
  result: "Result",
};

/** Where one is in an import. */
export function ImportSteps({ at }: { readonly at: ImportStep["name"] }) {
  const styles = useStyles();
  return (
    <ol aria-label="Steps" className={styles.steps}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={stepOf[at] === step ? "step" : undefined}
          className={mergeClasses(styles.step, stepOf[at] === step && styles.here)}
        >
          {index + 1}. {step}
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    padding: 0,
  },
  step: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  here: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
});
