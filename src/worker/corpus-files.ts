// Who lists files and reads none asks here what must be known of them.
export { fieldNamesIn } from "../sources/exports/field-names.ts";
export { defaultLimits, isInPieces, mostBytes } from "../sources/limits.ts";
export { isPageFolder } from "../sources/page-folder.ts";
