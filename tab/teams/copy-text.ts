/** Puts text on the clipboard; false where the browser or the host's frame does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch (reason) {
    // Refused by the frame's permissions policy, or absent on a page without https (Clipboard API, "NotAllowedError").
    if (!(reason instanceof DOMException || reason instanceof TypeError)) throw reason;
    return false;
  }
}
