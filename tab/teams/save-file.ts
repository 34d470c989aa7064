/** Hands the person a file, made in the page or fetched. */
export function saveFile(
  file: { name: string; type: string; text: string } | { name: string; content: Blob },
): void {
  const content = "content" in file ? file.content : new Blob([file.text], { type: file.type });
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}
