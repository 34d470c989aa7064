import { DownloadButton } from "../../../ui/DownloadButton.tsx";

/** What a page shows as files: a workbook of all its tables, and the first of them as CSV. */
export function ExportButtons(props: {
  /** Where the API gives them, without the format. */
  readonly at: string;
  /** What the page is narrowed by, `?phase=primary`. */
  readonly query?: string;
  /** What the files are called on the person's machine. */
  readonly name: string;
}) {
  const { at, query = "", name } = props;
  return (
    <>
      <DownloadButton path={`${at}/export/xlsx${query}`} name={`${name}.xlsx`}>
        Export to Excel
      </DownloadButton>
      <DownloadButton path={`${at}/export/csv${query}`} name={`${name}.csv`}>
        Export as CSV
      </DownloadButton>
    </>
  );
}
