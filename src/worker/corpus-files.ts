// The editor lists files, and reads none: what it must know of them it asks here.
export { fieldNamesIn } from "../sources/exports/field-names.ts";
export { isInPieces, mostBytes } from "../sources/limits.ts";
export { isPageFolder } from "../sources/page-folder.ts";
