/** What has the keyboard's focus; undefined where nothing has, because what had it went away. */
export function focusedElement(): Element | undefined {
  const { activeElement, body } = document;
  return activeElement && activeElement !== body ? activeElement : undefined;
}
