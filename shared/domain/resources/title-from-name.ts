/** "maths_mixed-age plan.v2.docx" is told as "maths mixed-age plan.v2": what somebody named it, not how it is stored. */
export const titleFromName = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll("_", " ")
    .replaceAll(/\s+/g, " ")
    .trim() || name;
