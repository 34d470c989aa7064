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
    name: "resources with a pack among them",
    as: "central",
    address: `${tab}/resources?q=new%20sendco%20starter%20pack`,
    open: (page) =>
      page
        .getByText(/^Pack · \d+ resources/)
        .first()
        .waitFor(),
  },
  {
    name: "a pack",
    as: "head",
    address: `${tab}/resources/pack-new-sendco`,
    open: (page) => page.getByRole("region", { name: "What is in this pack" }).waitFor(),
  },
  {
    name: "making a pack",
    as: "central",
    address: `${tab}/resources/packs/new`,
    open: async (page) => {
      await page.getByRole("textbox", { name: "Title" }).fill("First half term as maths lead");
      await page.getByRole("button", { name: "Make the pack" }).click();
      await page.getByText("Add at least one resource.").waitFor();
      for (const title of ["Mobile phones in schools", "Keeping children safe in education"]) {
        await page.getByRole("combobox", { name: "Add a resource" }).fill(title);
        await page.getByRole("option", { name: title }).first().click();
      }
      await page.getByRole("button", { name: "More for Mobile phones in schools" }).click();
      await page.getByRole("menuitem", { name: "Take out" }).click();
      await page.getByText("Taken out: Mobile phones in schools.").waitFor();
    },
  },
  {
    name: "changing a pack",
    as: "central",
    address: `${tab}/resources/pack-new-sendco/edit`,
    open: (page) => page.getByRole("list", { name: "Resources in this pack" }).waitFor(),
  },
  {
    name: "who can help",
    as: "head",
    address: `${tab}/resources/people?q=maths`,
    open: (page) => page.getByRole("list", { name: "Who can help" }).waitFor(),
  },
];
