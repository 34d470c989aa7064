/**
 * What a source file imports, as written: `import`, `export … from`, `import()` and type-only imports alike. Every import in
 * this repository is a plain literal, so a scan of the text finds them all; the compiler in use has no interface to ask.
 */
export function importsOf(source: string): string[] {
  const statements = /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*["']([^"']+)["']/gm;
  const bare = /^[ \t]*import\s*["']([^"']+)["']/gm;
  const called = /\b(?:import|require)\(\s*["']([^"']+)["']/g;
  return [statements, bare, called].flatMap((form) =>
    [...source.matchAll(form)].flatMap(([, path]) => path ?? []),
  );
}
