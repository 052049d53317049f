/** What may be in the package, by its path there. */
export const SHIPS = [
	/^extension\.vsixmanifest$/,
	/^\[Content_Types\]\.xml$/,
	/^extension\/package\.nls(\.[a-z]{2})?\.json$/,
	/^extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.(txt|md))$/,
	/^extension\/(dist|media|l10n|docs\/findings|corpus)\//,
];
/** How many bytes people download at most. */
export const PACKAGE_BUDGET = 12_000_000;
