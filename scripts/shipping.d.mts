export const SHIPS: readonly RegExp[];
export const PACKAGE_BUDGET: number;
