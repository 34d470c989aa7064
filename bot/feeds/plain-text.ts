/** RFC 5545 allows no control characters in text but tabs and line ends. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");
