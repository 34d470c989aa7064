import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { fileSize } from "../../shared/sentences/file-size.ts";
import { media } from "./breakpoints.ts";

type Choose =
  | { readonly onChoose: (file: File) => void; readonly onChooseAll?: undefined }
  /** Several at once, of any kind; the place is free again when they were taken. */
  | { readonly onChooseAll: (files: readonly File[]) => void; readonly onChoose?: undefined };

/** A file, or several, chosen or dropped. The browser's own file input is what takes the focus, so that it works by keyboard. */
export function FileDrop({
  label,
  hint,
  accept = ".csv,.xlsx,.txt,text/csv",
  file,
  error,
  onChoose,
  onChooseAll,
}: Choose & {
  readonly label: string;
  readonly hint: string;
  /** What the browser offers, as its file input takes it; tables unless said otherwise. */
  readonly accept?: string;
  readonly file: File | undefined;
  readonly error: string | undefined;
}) {
  const styles = useStyles();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const choose = (files: FileList | null) => {
    const [first] = files ?? [];
    if (!first) return;
    if (onChooseAll) onChooseAll([...(files ?? [])]);
    else onChoose(first);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer.files);
      }}
    >
      <DocumentArrowUpRegular aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
        <input
          id={id}
          type="file"
          {...(onChooseAll ? { multiple: true } : { accept })}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
          className={styles.input}
          onChange={(event) => {
            choose(event.target.files);
            // So that the same file can be chosen again.
            if (onChooseAll) event.target.value = "";
          }}
        />
        {file ? (
          <span role="status" className={styles.file}>
            {file.name}, {fileSize(file.size)}
          </span>
        ) : null}
        {error ? (
          <span id={`${id}-error`} role="alert" className={styles.error}>
            {error}
          </span>
        ) : null}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  icon: { fontSize: "28px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  words: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
  },
  label: { ...typographyStyles.body1Strong },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    width: "100%",
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalS,
    boxSizing: "border-box",
    "::file-selector-button": {
      ...typographyStyles.body1Strong,
      minHeight: "32px",
      marginInlineEnd: tokens.spacingHorizontalM,
      paddingInline: tokens.spacingHorizontalM,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      cursor: "pointer",
      [media.phone]: { minHeight: "44px" },
    },
  },
  file: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
});
