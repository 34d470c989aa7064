/**
 * `GET /api/cpd/trust/export/{format}` (filtered as the dashboard), `/api/cpd/schools/{urn}/export/{format}`,
 * `/api/cpd/cascades/export/{format}`, `/api/networks/{id}/take-up/export/{format}`, and of feedback
 * `/api/cpd/feedback/export/{format}` and `/api/networks/{id}/feedback/export/{format}`: a workbook of every table, or the first of
 * them as CSV.
 */
export const exportFormats = ["xlsx", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];
