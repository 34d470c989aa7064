/** What a file that was chosen for an import is instead, and the mend. */
export const wrongFile = {
  pdf: "This is a PDF. Export the list as a workbook (.xlsx) or as CSV.",
  oldOffice: "This is an old Office file (.xls or .doc). Save it as a workbook (.xlsx) or as CSV.",
  picture: "This is a picture.",
  archive: "This is a zip archive. Unpack it and choose the file in it.",
  brokenArchive: "This looks like a workbook, but it is damaged or protected by a password.",
  document: "This is a text document. Save the list as a workbook (.xlsx) or as CSV.",
  webPage:
    "This is a web page. Some systems export one under the name of a workbook: open it in Excel and save it as .xlsx.",
} as const;

export const brokenQuote = (row: number): string => `The quotation mark is opened in row ${row}.`;
