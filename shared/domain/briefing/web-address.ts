/** Whether a link may be shown to readers: `http` or `https`, with a host and no user name in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (
    (protocol === "https:" || protocol === "http:") && hostname !== "" && username === "" && password === ""
  );
}
