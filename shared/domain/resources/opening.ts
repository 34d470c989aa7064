import type { Resource } from "./resource.ts";

type Opened = { readonly address: string; readonly file?: Pick<NonNullable<Resource["file"]>, "name"> };

/** How each Office app is called to open a file for reading: https://learn.microsoft.com/office/client-developer/office-uri-schemes */
const officeApps = [
  { app: "Word", scheme: "ms-word", names: /\.(docx?|docm|dotx?|rtf)$/i },
  { app: "Excel", scheme: "ms-excel", names: /\.(xlsx?|xlsm|xltx?|csv)$/i },
  { app: "PowerPoint", scheme: "ms-powerpoint", names: /\.(pptx?|pptm|ppsx?|potx?)$/i },
] as const;

/** Where a resource opens in a browser. SharePoint would hand a file of its library out to be saved; asked so, it shows the file. */
export function addressInBrowser({ address, file }: Opened): string {
  if (!file || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.set("web", "1");
  return url.href;
}

/** The app of Office that a document opens in, with the address that opens it there for reading; undefined for any other. */
export function officeApp({ address, file }: Opened): { app: string; address: string } | undefined {
  const found = file && officeApps.find(({ names }) => names.test(file.name));
  if (!found || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return { app: found.app, address: `${found.scheme}:ofv|u|${href}` };
}
