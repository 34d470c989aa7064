/** As much of a computer as finding a browser needs to know. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it has. */
  playwrightsOwn(): string;
  /** Installs a package of Debian's. Answers whether that went well. */
  installDebianPackage(name: string): boolean;
}
