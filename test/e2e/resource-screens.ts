import type { Screen } from "./every-look.ts";

/** The pages on which resources are kept. */
export const resourceScreens = (tab: string): readonly (Screen & { readonly as: "central" | "head" })[] => [
  {
    name: "a resource for who keeps it",
    as: "central",
    address: `${tab}/resources/kcsie?q=safe`,
    open: (page) => page.getByRole("main").getByRole("button", { name: "Archive" }).waitFor(),
  },
  {
    name: "resources before anything is typed",
    as: "head",
    address: `${tab}/resources`,
    open: (page) => page.getByRole("region", { name: "Opened by colleagues in your post" }).waitFor(),
  },
  {
    name: "changing a resource",
    as: "central",
    address: `${tab}/resources/kcsie/edit`,
    open: async (page) => {
      await page.getByText("Key stages, subjects and where it comes from").click();
      await page.getByRole("radio", { name: "Some people" }).click();
      await page.getByRole("button", { name: "SENDCOs" }).waitFor();
    },
  },
  {
    name: "adding a link",
    as: "head",
    address: `${tab}/resources/new`,
    open: (page) => page.getByRole("checkbox").first().waitFor(),
  },
  {
    name: "choosing several resources",
    as: "central",
    address: `${tab}/resources?q=phonics`,
    open: async (page) => {
      await page.getByRole("button", { name: "Choose several" }).click();
      await page
        .getByRole("checkbox", { name: /^Choose / })
        .first()
        .check();
    },
  },
  {
    name: "who can help",
    as: "head",
    address: `${tab}/resources/people?q=maths`,
    open: (page) => page.getByRole("list", { name: "Who can help" }).waitFor(),
  },
];
