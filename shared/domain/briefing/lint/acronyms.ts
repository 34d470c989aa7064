import type { BriefingItem } from "../item.ts";
import type { Finding } from "./finding.ts";
import { textsOf } from "./words-of-item.ts";

/** What every head and teacher in England reads without a thought, and what everybody does. */
const everyday = new Set(
  `SEND SEN SENCO SENDCO DSL DDSL EHC EHCP EHCPS KCSIE EYFS ELG GLD SATS GCSE GCSES BTEC INSET CPD PE RE RS PSHE RSE RSHE ICT IT
   DT D&T MFL ECT ECTS TA TAS HLTA HLTAS PTA MAT MATS LA LAS DFE STA PP FSM SEMH EAL LAC CLA CAMHS GDPR HR PPA SLT SLE NPQ NPQS
   MIS KS KS1 KS2 KS3 KS4 KS5 NHS UK USA EU BBC PDF CSV URL FAQ FAQS QR TV CD DVD AM PM AI VAT GP AOB RAG CEO CFO COO HMI
   MP ID OK DIY BST GMT DBS RIDDOR`.split(/\s+/),
);

/** Ordinary words that some write in capitals to be heard. */
const shouted = new Set(
  `A ALL AND ANY ARE AS AT BE BY DO FOR FROM HAS HAVE IF IN IS IT MAY MUST NEW NO NOT NOW OF ON ONE ONLY OR OUR OUT PLEASE READ SEE
   SO THE THIS TO UP URGENT WE WILL WITH YES YOU YOUR BEFORE AFTER TODAY NEVER ALWAYS EVERY FREE NOTE`.split(
    /\s+/,
  ),
);

/** Two to six capitals, perhaps with digits or an ampersand, perhaps in the plural. */
const pattern = /(?<![\p{L}\p{N}@./_-])([A-Z][A-Z0-9&]{1,5})(s|’s|'s)?(?![\p{L}\p{N}@/_-])/gu;
/** A postcode, a class or year such as Y6 or 4B, a Roman numeral. */
const isNoAcronym = (word: string): boolean =>
  /^[A-Z]{1,2}\d[A-Z\d]?$/.test(word) ||
  /^\d/.test(word) ||
  /^[IVX]+$/.test(word) ||
  !/[A-Z].*[A-Z]/.test(word);

/** Short forms that an item uses without saying what they stand for. */
export function unexplainedAcronyms(item: BriefingItem): Finding[] {
  const texts = textsOf(item);
  const whole = texts.map(({ text }) => text).join("\n");
  const told = new Set<string>();
  const found: Finding[] = [];
  for (const { pointer, text } of texts) {
    // A heading all in capitals has words, no acronyms.
    if (text === text.toUpperCase() && text.split(/\s+/).length > 2) continue;
    for (const [, acronym = ""] of text.matchAll(pattern)) {
      if (everyday.has(acronym) || shouted.has(acronym) || isNoAcronym(acronym) || told.has(acronym))
        continue;
      if (isExplained(acronym, whole)) continue;
      told.add(acronym);
      found.push({ item: item.id, pointer, fault: { check: "acronym", acronym } });
    }
  }
  return found;
}

/** "Multi-Agency Safeguarding Hub (MASH)", or the other way round. */
function isExplained(acronym: string, text: string): boolean {
  const short = `${acronym}(?:s|’s|'s)?`;
  const before = new RegExp(`([\\p{L}’'&-]+\\s+){1,10}[\\p{L}’'-]+\\s*\\(${short}[),:; ]`, "u");
  const after = new RegExp(`(?<![\\p{L}\\p{N}])${short}\\s*[(–—:-]\\s*([\\p{L}’'-]+[\\s)]*){2,}`, "u");
  const match = before.exec(text)?.[0] ?? after.exec(text)?.[0];
  return match !== undefined && startsLike(acronym, match.replace(new RegExp(short, "u"), " "));
}

/** Whether the words begin with the acronym's first letter somewhere, as an expansion does. */
const startsLike = (acronym: string, words: string): boolean =>
  words.split(/[^\p{L}]+/u).some((word) => word.toUpperCase().startsWith(acronym.charAt(0)));
