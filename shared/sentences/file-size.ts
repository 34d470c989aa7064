/** "12 KB", "65 MB". */
export function fileSize(bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  return `${Math.max(1, Math.round(amount)).toLocaleString("en-GB")} ${unit}`;
}
