import { Button, type ButtonProps, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "../api/api-context.ts";
import { problemWords } from "../api/problem-words.ts";
import { saveFile } from "../teams/save-file.ts";
import { media } from "./breakpoints.ts";

interface DownloadButtonProps {
  /** What the API gives the file at. */
  readonly path: string;
  /** What the file is called on the person's machine. */
  readonly name: string;
  readonly children: string;
  /** What it is about, for those who meet the button out of its context. */
  readonly about?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
}

/** Fetches a file as the person signed in and hands it to them. */
export function DownloadButton({ path, name, children, about, ...look }: DownloadButtonProps) {
  const styles = useStyles();
  const api = useApi();
  const download = useMutation({
    mutationFn: () => api.file({ method: "GET", path }),
    onSuccess: (content) => saveFile({ name, content }),
  });
  return (
    <div className={styles.download}>
      <Button
        {...look}
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        {...(about ? { "aria-label": `${children}: ${about}` } : {})}
        disabledFocusable={download.isPending}
        onClick={() => download.mutate()}
      >
        {download.isPending ? "Fetching…" : children}
      </Button>
      {download.error ? (
        <p role="alert" className={styles.problem}>
          {problemWords(download.error)}
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  download: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
  button: { [media.print]: { display: "none" } },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
