import type { User } from "@microsoft/microsoft-graph-types";
import { z } from "zod";

const text = z.string().nullable().optional();

const profile = {
  displayName: z.string().min(1),
  mailNickname: z.string().min(1),
  givenName: text,
  surname: text,
  mail: text,
  jobTitle: text,
  department: text,
  companyName: text,
  officeLocation: text,
  employeeId: text,
  mobilePhone: text,
  preferredLanguage: text,
  userType: z.enum(["Member", "Guest"]).optional(),
  businessPhones: z.array(z.string()).optional(),
  accountEnabled: z.boolean(),
  userPrincipalName: z.string().regex(/^[^@\s]+@[^@\s]+$/),
};

export const newUserSchema = z.strictObject({
  ...profile,
  passwordProfile: z.object({ password: z.string().min(8) }).loose(),
  // Entra gives ids itself; a seeded tenant names them, so that the same people come back with the same ids.
  id: z.guid().optional(),
});

export const userChangeSchema = z.strictObject(profile).partial();

/** What GET and list give without `$select` (user resource, default properties). */
export const usualUserProperties: readonly (keyof User)[] = [
  "businessPhones",
  "displayName",
  "givenName",
  "id",
  "jobTitle",
  "mail",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "surname",
  "userPrincipalName",
];

/** Every property that is not given is null, as in the service. */
export const emptyUser = {
  businessPhones: [],
  givenName: null,
  surname: null,
  mail: null,
  jobTitle: null,
  department: null,
  companyName: null,
  officeLocation: null,
  employeeId: null,
  mobilePhone: null,
  preferredLanguage: null,
  userType: "Member",
} satisfies User;
