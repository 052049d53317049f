// The editor lists files, and reads none: it asks here.
export { isPageFolder } from "../sources/page-folder.ts";
