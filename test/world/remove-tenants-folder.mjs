import { removeTenantsFolder } from "./tenants-folder.mjs";

export default removeTenantsFolder;
