import type { School } from "../../../shared/domain/directory/school.ts";

/** The domain reserved for documentation (RFC 2606) in which a school's invented staff have their addresses. */
export function schoolDomain(school: School): string {
  const words = school.name.replace(/Church of England |CofE /, "").replace(/['’]/g, "");
  return `${hyphenated(words)}.example`;
}

/** Gives each person an address of their own: the second Sarah Jones of a school is `sarah.jones2@…`. */
export function emailAddresses(): (name: string, domain: string) => string {
  const taken = new Map<string, number>();
  return (name, domain) => {
    const [first = "", ...families] = name.replace(/['’]/g, "").split(" ");
    const mailbox = `${hyphenated(first)}.${hyphenated(families.join(" "))}`;
    const already = taken.get(`${mailbox}@${domain}`) ?? 0;
    taken.set(`${mailbox}@${domain}`, already + 1);
    return `${mailbox}${already > 0 ? already + 1 : ""}@${domain}`;
  };
}

const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
