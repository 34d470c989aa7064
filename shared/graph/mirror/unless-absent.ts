/** For a rejection of `node:fs`: undefined where the file is not there; anything else is thrown on. */
export function unlessAbsent(fault: unknown): undefined {
  const isAbsent = typeof fault === "object" && fault !== null && "code" in fault && fault.code === "ENOENT";
  if (!isAbsent) throw fault;
  return undefined;
}
