import type { HandIn } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { useEntryStyles } from "../entry.styles.ts";

/** How certificates from elsewhere stand that were handed in for a course. */
export function CertificateLines({ handIn }: { readonly handIn: HandIn }) {
  const styles = useEntryStyles();
  return handIn.certificates.map((sentence) => (
    <p key={sentence} className={styles.line}>
      {sentence}
    </p>
  ));
}
